#pragma once
// The attribution graph panel: a slim bar of thresholds, the graph, and what it says while there is none.

#include "widgets/common/missing.h"
#include "widgets/common/selection.h"
#include "widgets/common/theme.h"
#include "widgets/common/unit_noun.h"
#include "widgets/graph/graph_scene.h"

#include <QWidget>

namespace penfield {

class GraphCanvas;
class GraphToolbar;
class MessageStrip;
class PanelStack;

class GraphView : public QWidget {
    Q_OBJECT
public:
    explicit GraphView(QWidget *parent = nullptr);

    /// The graph on screen stays until this one is arranged (in a worker); then settled() is emitted. Ends busy and error
    /// states and clears the outcome. nullptr: the empty state.
    void setGraph(std::shared_ptr<const AttributionGraph> graph);
    void setLabels(Labels labels);
    void setSupernodes(std::shared_ptr<const std::vector<Supernode>> supernodes);
    void setOutcome(std::shared_ptr<const Outcome> outcome);  ///< of the graph set last; nullptr: the intact run
    void setSelection(Selection *selection);                  ///< not owned, must outlive the view or be replaced
    void setTheme(const Theme &theme);
    void setPruneOptions(const PruneOptions &options);
    void setPinned(const std::set<NodeKey> &keys);

    /// What the graph may explain instead of all likely answers: those of the prompt that was run last.
    void setAnswers(const TokenDistribution &answers);
    void setNoun(UnitNoun noun);
    void setTouchable(bool touchable);  ///< false: the graph can only be looked at
    void setMissing(Missing missing);                         ///< why there will be no graph, whatever is asked

    void setBusy(const QString &what, double fraction = -1);  ///< a quiet line; the graph stays, dimmed. fraction < 0: unknown
    void clearBusy();
    void setError(const QString &sentence);                   ///< the graph stays

    PruneOptions pruneOptions() const;
    std::set<NodeKey> pinned() const;
    const GraphScene &scene() const;  ///< for figures: renderGraph(view.scene(), …)
    GraphCanvas *canvas() const { return m_canvas; }
    bool isSettled() const;

Q_SIGNALS:
    void ablateRequested(const NodeKey &key);
    void steerRequested(const NodeKey &key);
    void targetsChosen(const std::vector<penfield::AttributionTarget> &targets);
    void pinsChanged();
    void pruneOptionsChanged(const PruneOptions &options);
    void componentsRequested();  ///< a graph of heads and MLPs is wanted
    void promptHelpRequested();  ///< the empty state's button
    void openDictionaryRequested();  ///< the same, while that is what is missing
    void settled();              ///< everything asked for is on screen

private:
    void connectParts();
    void showState();
    void showEmpty();

    GraphToolbar *m_toolbar;
    MessageStrip *m_message;
    PanelStack *m_stack;
    GraphCanvas *m_canvas;
    Missing m_missing = Missing::Nothing;
    bool m_hasGraph = false;
    bool m_busy = false;
    QString m_busyText;
};

}  // namespace penfield
