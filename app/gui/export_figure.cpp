#include "app/gui/export_figure.h"

#include "app/gui/explorer.h"
#include "app/gui/figure_data.h"
#include "app/gui/main_window.h"
#include "backend/service/failure.h"
#include "backend/types/error.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/lens/lens_panel.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStatusBar>

namespace penfield {

namespace {
struct ExportFigure {
    Q_DECLARE_TR_FUNCTIONS(ExportFigure)
};
constexpr int confirmationTime = 6000;  // milliseconds

FigureView viewInFront(const MainWindow &window)
{
    const QWidget *view = window.viewInFront();
    return view == window.lens() ? FigureView::Lens : view == window.attention() ? FigureView::Attention : view == window.heatmap() ? FigureView::Heatmap : FigureView::Graph;
}
}  // namespace

void exportFigure(MainWindow &window, const Explorer &explorer)
{
    FigureRequest request;
    request.view = viewInFront(window);
    const QString suggested = figureViewName(request.view) + QStringLiteral(".svg");
    const QString path = QFileDialog::getSaveFileName(&window, ExportFigure::tr("Export Figure"), suggested,
                                                      ExportFigure::tr("SVG (*.svg);;PDF (*.pdf);;PNG (*.png)"));
    if (path.isEmpty())
        return;
    try {
        request.format = figureFormatOf(path);
        renderFigure(request, figureDataOf(explorer, window), path);
        window.statusBar()->showMessage(ExportFigure::tr("Written: %1").arg(path), confirmationTime);
    } catch (const Error &) {
        window.showTrouble(translated(describe(std::current_exception())));
    }
}

}  // namespace penfield
