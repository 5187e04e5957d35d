#pragma once
// Activation patching between the prompt and another one: which piece of the clean run brings the clean answer back.

#include "backend/types/patching.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <memory>

namespace penfield {

class ElidedLabel;
class HeatmapPlot;
class MessageStrip;
class PanelStack;
class PatchToolbar;
struct HeatmapCell;

class PatchPanel : public QWidget {
    Q_OBJECT
public:
    explicit PatchPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTrace(std::shared_ptr<const TraceSummary> trace);   ///< the clean prompt; null: none
    void offerCorrupted(const QString &prompt);                 ///< one of the same length, as a start
    void setMatrix(std::shared_ptr<const PatchMatrix> matrix);  ///< one of another prompt is not shown
    void setBusy(const QString &what);                          ///< empty: no longer
    void setError(const QString &sentence);

    PatchToolbar *toolbar() const { return m_toolbar; }
    HeatmapPlot *plot() const { return m_plot; }
    const std::shared_ptr<const PatchMatrix> &matrix() const { return m_matrix; }

Q_SIGNALS:
    void patchRequested(const penfield::PatchRequest &request);
    void headTouchRequested(penfield::LayerIndex layer, int head);  ///< the current cell is one that is to be cut

private:
    void ask();
    void touchHead();
    void showState();
    void showCell();

    std::shared_ptr<const TraceSummary> m_trace;
    std::shared_ptr<const PatchMatrix> m_matrix;
    QString m_busy;
    PatchToolbar *m_toolbar;
    MessageStrip *m_message;
    PanelStack *m_stack;
    HeatmapPlot *m_plot;
    ElidedLabel *m_line;
};

}  // namespace penfield
