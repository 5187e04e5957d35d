#pragma once
// Everything known of the selected unit, and what can be done to it: ablate, steer, ablate its group.

#include "backend/types/attribution_graph.h"
#include "backend/types/feature_card.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"
#include "widgets/common/missing.h"
#include "widgets/common/theme.h"
#include "widgets/common/unit_noun.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

namespace penfield {

class InspectorPage;
class PageScroll;
class PanelStack;
class Selection;

class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);  ///< not owned; followed, and set by its lists

    void setTrace(std::shared_ptr<const TraceSummary> trace);
    void setGraph(std::shared_ptr<const AttributionGraph> graph);
    void setLabels(Labels labels);
    void setSupernodes(Supernodes supernodes);
    void setCard(std::shared_ptr<const FeatureCard> card);  ///< dropped when another feature is selected by now
    void setCardMissing(FeatureId feature);                 ///< the database does not know it

    void setMissing(Missing missing);                       ///< why no feature can be selected
    void setNoun(UnitNoun noun);                            ///< what features are called
    void setHasDatabase(bool has);                          ///< without, no card will come

    void focusSteering();
    void setControlsVisible(bool visible);    ///< figures show no buttons
    QString text() const;                     ///< all of it, for the clipboard
    InspectorPage *page() const { return m_page; }
    int contentHeight(int width) const;       ///< what the whole page needs

Q_SIGNALS:
    void openDictionaryRequested();
    void cardRequested(penfield::FeatureId feature);
    void ablateRequested(const penfield::NodeKey &node);
    void steerRequested(const penfield::NodeKey &node, double value);
    void groupAblateRequested(const QString &name, const penfield::NodeKey &at);

private:
    void followSelection();
    void refresh();
    void copy() const;
    std::optional<NodeKey> current() const;

    QPointer<Selection> m_selection;
    std::shared_ptr<const TraceSummary> m_trace;
    std::shared_ptr<const AttributionGraph> m_graph;
    std::shared_ptr<const FeatureCard> m_card;
    std::optional<FeatureId> m_missingCard;
    bool m_hasDatabase = true;
    UnitNoun m_noun = UnitNoun::Feature;
    Labels m_labels;
    Missing m_missing = Missing::Nothing;
    Supernodes m_supernodes;

    PanelStack *m_stack;
    InspectorPage *m_page;
    PageScroll *m_scroll;
};

}  // namespace penfield
