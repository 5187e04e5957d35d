#pragma once
// Attention patterns: all heads small, one head large, and one token's view of the others. Asks for patterns only while it is seen.

#include "backend/types/attention.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/theme.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QSplitter;

namespace penfield {

class AttentionStrip;
class ElidedLabel;
class HeadGrid;
class HeatmapPlot;
class MessageStrip;
class PanelStack;
class Selection;
struct HeadPlace;
struct HeatmapCell;

class AttentionPanel : public QWidget {
    Q_OBJECT
public:
    explicit AttentionPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);  ///< not owned; its token is the one in focus, both ways

    void setTrace(const std::shared_ptr<const TraceSummary> &trace);       ///< a new prompt; null: the empty state
    void setOverview(std::shared_ptr<const AttentionOverview> overview);   ///< one of another prompt is not shown
    void setLayer(std::shared_ptr<const AttentionLayer> layer);            ///< the same
    void showHead(const HeadPlace &place);
    void setTouched(bool touched);  ///< the run is touched: says that this is the intact one

    void setBusy(const QString &what);  ///< says so; what is shown stays
    void clearBusy();
    void setError(const QString &sentence);

    HeadGrid *grid() const { return m_grid; }
    HeatmapPlot *plot() const { return m_plot; }
    AttentionStrip *strip() const { return m_strip; }
    QComboBox *habitBox() const { return m_habit; }
    const std::shared_ptr<const AttentionLayer> &layer() const { return m_layer; }  ///< what is shown large; null: nothing yet
    int head() const { return m_head; }                                             ///< of it
    bool isSettled() const;        ///< the chosen head is shown, and all heads
    QString title() const;
    QString status() const;

Q_SIGNALS:
    void overviewRequested();
    void layerRequested(penfield::LayerIndex layer);
    void headActivated(penfield::LayerIndex layer, int head);  ///< clicked, or Enter or Space on it
    void headTouchRequested(penfield::LayerIndex layer, int head);  ///< the large one is to be cut
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void connectParts();
    void ask();                ///< now, or when next seen
    void showCurrentHead();    ///< the grid's, as soon as its layer is there
    void fitHeads();
    void showState();
    void showFocus();
    void hoverCell(HeatmapCell cell);
    void hoverToken(int position);
    void chooseToken(int position);
    void followSelection();
    void tellSettled();
    void copyCsv() const;
    int focusToken() const { return m_hoveredToken >= 0 ? m_hoveredToken : m_token; }

    Theme m_theme = Theme::lightTheme();
    QPointer<Selection> m_selection;
    std::shared_ptr<const TraceSummary> m_trace;
    std::shared_ptr<const AttentionLayer> m_layer;
    int m_head = 0;
    int m_token = -1;         ///< chosen
    int m_hoveredToken = -1;
    QString m_busy;
    bool m_toAsk = false;
    bool m_toFit = false;     ///< the heads are new: their part of the width is, too
    bool m_touched = false;

    MessageStrip *m_message;
    PanelStack *m_stack;
    QSplitter *m_halves;
    HeadGrid *m_grid;
    HeatmapPlot *m_plot;
    AttentionStrip *m_strip;
    QComboBox *m_habit;
    ElidedLabel *m_gridLine, *m_title, *m_habits, *m_cellLine;
    QLabel *m_legend;
};

}  // namespace penfield
