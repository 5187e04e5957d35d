#pragma once
// Which features fired where: features × tokens of the prompt, before, after or as the difference.

#include "backend/types/attribution_graph.h"
#include "backend/types/intervention.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"
#include "widgets/common/missing.h"
#include "widgets/common/theme.h"
#include "widgets/common/unit_noun.h"
#include "widgets/models/feature_token_matrix.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace penfield {

class ElidedLabel;
class HeatmapPlot;
class HeatmapToolbar;
class MessageStrip;
class PanelStack;
class Selection;
struct HeatmapCell;

class HeatmapPanel : public QWidget {
    Q_OBJECT
public:
    explicit HeatmapPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);  ///< not owned; followed and set, both ways

    void setTrace(std::shared_ptr<const TraceSummary> trace);       ///< a new prompt: forgets outcome and graph; null: the empty state
    void setGraph(const std::shared_ptr<const AttributionGraph> &graph);  ///< of this prompt: for "most influential first"; null: without
    void setLabels(Labels labels);
    void setOutcome(std::shared_ptr<const Outcome> outcome);        ///< null: the intact run

    void setNoun(UnitNoun noun);           ///< what features are called
    void setMissing(Missing missing);      ///< why no feature can be shown

    void setBusy(const QString &what);     ///< says so; what is shown stays
    void clearBusy();
    void setError(const QString &sentence);///< above what is shown

    const FeatureTokenMatrix &matrix() const { return m_matrix; }
    HeatmapToolbar *toolbar() const { return m_toolbar; }
    HeatmapPlot *plot() const { return m_plot; }
    QString status() const;                ///< the line at the bottom

Q_SIGNALS:
    void openDictionaryRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void invalidate();        ///< rebuilds now, or when next seen
    void rebuild();
    void showState();
    void choose(HeatmapCell cell);
    void hover(HeatmapCell cell);
    void followSelection();
    void followHover();
    HeatmapCell cellOf(const NodeKey &key) const;
    void showStatus();
    void copyCsv() const;

    Theme m_theme = Theme::lightTheme();
    QPointer<Selection> m_selection;
    std::shared_ptr<const TraceSummary> m_trace;
    std::shared_ptr<const Outcome> m_outcome;
    Labels m_labels;
    FeatureInfluence m_influence;
    FeatureTokenMatrix m_matrix;
    Missing m_missing = Missing::Nothing;
    UnitNoun m_noun = UnitNoun::Feature;
    QString m_busy;
    bool m_stale = false;

    HeatmapToolbar *m_toolbar;
    MessageStrip *m_message;
    PanelStack *m_stack;
    HeatmapPlot *m_plot;
    ElidedLabel *m_cellLine, *m_count;
};

}  // namespace penfield
