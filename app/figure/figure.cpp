#include "app/figure/figure.h"

#include "app/figure/figure_file.h"
#include "app/figure/figure_views.h"
#include "backend/types/error.h"

#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace penfield {
namespace {

constexpr std::array allViews{FigureView::Graph, FigureView::Heatmap, FigureView::Lens, FigureView::Attention, FigureView::Output, FigureView::Inspector,
                               FigureView::Window};

std::string said(const QString &text)
{
    return text.toStdString();
}

void write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        throw Error(PENFIELD_SENTENCE("The file %1 could not be written: %2. Choose a folder you may write to, with room left."),
                    {said(path), said(file.errorString())});
}

}  // namespace

std::optional<FigureView> figureViewOf(const QString &name)
{
    for (const FigureView view : allViews)
        if (figureViewName(view) == name)
            return view;
    return std::nullopt;
}

QString figureViewName(FigureView view)
{
    switch (view) {
    case FigureView::Graph: return QStringLiteral("graph");
    case FigureView::Heatmap: return QStringLiteral("heatmap");
    case FigureView::Lens: return QStringLiteral("lens");
    case FigureView::Attention: return QStringLiteral("attention");
    case FigureView::Output: return QStringLiteral("output");
    case FigureView::Inspector: return QStringLiteral("inspector");
    case FigureView::Window: return QStringLiteral("window");
    }
    return {};
}

std::optional<FigurePreset> figurePresetOf(const QString &name)
{
    if (name == QLatin1String("column"))
        return FigurePreset::Column;
    if (name == QLatin1String("page"))
        return FigurePreset::Page;
    if (name == QLatin1String("slide"))
        return FigurePreset::Slide;
    return std::nullopt;
}

FigureFormat figureFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return FigureFormat::Png;
    if (ending == QLatin1String("svg"))
        return FigureFormat::Svg;
    if (ending == QLatin1String("pdf"))
        return FigureFormat::Pdf;
    throw Error(PENFIELD_SENTENCE("Penfield writes figures as .png, .svg or .pdf; “%1” has another ending. Choose one of these."), {said(path)});
}

QByteArray renderFigureBytes(const FigureRequest &request, const FigureData &data)
{
    checkViewData(request, data);
    FigureFile file;
    file.sheet = figureSheet(request, data);
    file.dpi = request.dpi;
    file.exactPixels = request.preset == FigurePreset::Pixels;
    file.title = data.provenance.title.isEmpty() ? viewTitle(request.view) : data.provenance.title;
    file.provenance = data.provenance;
    file.draw = [&](QPainter &painter) { paintView(painter, request, data, file.sheet); };
    switch (request.format) {
    case FigureFormat::Png:
        return pngOf(file);
    case FigureFormat::Svg:
        return svgOf(file);
    case FigureFormat::Pdf:
        return pdfOf(file);
    }
    return {};
}

void renderFigure(const FigureRequest &request, const FigureData &data, const QString &path)
{
    write(renderFigureBytes(request, data), path);
}

}  // namespace penfield
