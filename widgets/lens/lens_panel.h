#pragma once
// The logit lens: what each layer would answer at each position. Asks for the lens only while it is seen.

#include "backend/types/logit_lens.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/theme.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

namespace penfield {

class ElidedLabel;
class HeatmapPlot;
class LensToolbar;
class MessageStrip;
class PanelStack;
class Selection;
struct HeatmapCell;
struct NodeKey;

class LensPanel : public QWidget {
    Q_OBJECT
public:
    explicit LensPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);  ///< not owned; followed and set, both ways

    void setTrace(std::shared_ptr<const TraceSummary> trace);  ///< the prompt, and the answers that can be watched; null: the empty state
    void setLens(std::shared_ptr<const LogitLens> lens);       ///< one of another prompt is not shown
    void setTouched(bool touched);   ///< the run is touched: says that this is the intact one
    void forgetWatched();            ///< another model: its tokens are others

    void setBusy(const QString &what);  ///< says so; what is shown stays
    void clearBusy();
    void setError(const QString &sentence);

    LensToolbar *toolbar() const { return m_toolbar; }
    HeatmapPlot *plot() const { return m_plot; }
    const std::shared_ptr<const LogitLens> &lens() const { return m_lens; }  ///< null: none of this prompt is there
    QString status() const;

Q_SIGNALS:
    void lensRequested(const penfield::LensOptions &options);
    void lensShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void ask();               ///< now, or when next seen
    void watchCell();
    void showPicture();
    void showState();
    void showStatus();
    void choose(HeatmapCell cell);
    void hover(HeatmapCell cell);
    void followSelection();
    HeatmapCell cellOf(const NodeKey &key) const;
    LensOptions options() const;
    void copyCsv() const;

    Theme m_theme = Theme::lightTheme();
    QPointer<Selection> m_selection;
    std::shared_ptr<const TraceSummary> m_trace;
    std::shared_ptr<const LogitLens> m_lens;
    std::vector<TokenProbability> m_pinned;  ///< watched by hand, beside the answers
    QString m_busy;
    bool m_toAsk = false;
    bool m_touched = false;

    LensToolbar *m_toolbar;
    MessageStrip *m_message;
    ElidedLabel *m_method;
    PanelStack *m_stack;
    HeatmapPlot *m_plot;
    ElidedLabel *m_cellLine;
};

}  // namespace penfield
