#pragma once
// The inspector's content for one node. Sections come and go with the kind of node, never with what is known of it, so
// that nothing jumps when the feature's card arrives; what a feature without a card will never have is left out.

#include "widgets/common/theme.h"
#include "widgets/inspector/node_facts.h"

#include <QWidget>

class QLabel;
class QTabBar;
class QVBoxLayout;

namespace penfield {

class ActivationStrip;
class EdgeList;
class EffectBars;
class ElidedLabel;
class ExampleList;
class UnitActions;
class GroupList;
class HistogramPlot;
class SectionHeader;
class StripArea;

class InspectorPage : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPage(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const NodeFacts &facts);
    void setControlsVisible(bool visible);
    using QWidget::show;

    UnitActions *actions() const { return m_actions; }
    ActivationStrip *strip() const { return m_strip; }
    ExampleList *examples() const { return m_examples; }
    QTabBar *exampleTabs() const { return m_tabs; }
    HistogramPlot *histogram() const { return m_histogram; }
    EffectBars *effects() const { return m_effects; }
    EdgeList *edgesIn() const { return m_in; }
    EdgeList *edgesOut() const { return m_out; }
    QString title() const;
    QString score() const;
    QString sentence() const;  ///< of the kind of node, or of the activation

Q_SIGNALS:
    void nodeChosen(const penfield::NodeKey &key);
    void nodeHovered(const std::optional<penfield::NodeKey> &key);
    void ablateRequested(const penfield::NodeKey &key);
    void steerRequested(const penfield::NodeKey &key, double value);
    void groupAblateRequested(const QString &name, const penfield::NodeKey &at);

private:
    QVBoxLayout *addSection();
    void buildHead();
    void buildPromptSection();
    void buildCorpusSection();
    void buildGraphSection();
    void connectParts();
    void showHead();
    void showActivations();
    void showCard();
    void showCorpusParts();
    void showExamples();
    void showEdges();

    NodeFacts m_facts;
    bool m_controls = true;
    std::vector<QWidget *> m_featureSections;
    QWidget *m_effectsSection = nullptr;  ///< one of them

    QLabel *m_title, *m_kind, *m_activation;
    ElidedLabel *m_score, *m_place, *m_corpus;
    UnitActions *m_actions;
    GroupList *m_groups;
    ActivationStrip *m_strip;
    StripArea *m_stripArea;
    HistogramPlot *m_histogram;
    QTabBar *m_tabs;
    ExampleList *m_examples;
    EffectBars *m_effects;
    SectionHeader *m_inHeader, *m_outHeader;
    EdgeList *m_in, *m_out;
};

}  // namespace penfield
