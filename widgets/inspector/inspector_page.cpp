#include "widgets/inspector/inspector_page.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/section_header.h"
#include "widgets/inspector/activation_strip.h"
#include "widgets/inspector/edge_list.h"
#include "widgets/inspector/effect_bars.h"
#include "widgets/inspector/example_list.h"
#include "widgets/inspector/unit_actions.h"
#include "widgets/inspector/group_list.h"
#include "widgets/inspector/inspector_words.h"
#include "widgets/inspector/strip_area.h"
#include "widgets/models/feature_words.h"
#include "widgets/models/unit_words.h"
#include "widgets/plots/histogram_plot.h"

#include <QLabel>
#include <QLocale>
#include <QTabBar>
#include <QVBoxLayout>

namespace penfield {
namespace {

QLabel *wrappedLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(name);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

bool mayHaveSources(NodeKind kind)
{
    return kind == NodeKind::Feature || kind == NodeKind::Head || kind == NodeKind::Mlp || kind == NodeKind::Logit;
}

ElidedLabel *mutedLine()
{
    auto *label = new ElidedLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

InspectorPage::InspectorPage(QWidget *parent)
    : QWidget(parent), m_title(wrappedLabel(tr("Name"))), m_kind(wrappedLabel(tr("What it is"))), m_activation(wrappedLabel(tr("Activation"))),
      m_score(mutedLine()), m_place(mutedLine()), m_corpus(mutedLine()), m_actions(new UnitActions), m_groups(new GroupList),
      m_strip(new ActivationStrip), m_stripArea(new StripArea(m_strip)), m_histogram(new HistogramPlot), m_tabs(new QTabBar), m_examples(new ExampleList),
      m_effects(new EffectBars), m_inHeader(new SectionHeader(tr("In from"))), m_outHeader(new SectionHeader(tr("Out to"))),
      m_in(new EdgeList(tr("Strongest edges in"))), m_out(new EdgeList(tr("Strongest edges out")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(14);
    buildHead();
    buildPromptSection();
    buildCorpusSection();
    buildGraphSection();
    layout->addStretch(1);
    connectParts();
}

QVBoxLayout *InspectorPage::addSection()
{
    auto *section = new QWidget(this);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    this->layout()->addWidget(section);
    return layout;
}

void InspectorPage::buildHead()
{
    QFont big = m_title->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    m_title->setFont(big);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QVBoxLayout *layout = addSection();
    layout->setSpacing(2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_score, m_place, m_kind})
        layout->addWidget(part);
    layout->addSpacing(4);
    layout->addWidget(m_actions);
    layout->addWidget(m_groups);
}

void InspectorPage::buildPromptSection()
{
    QVBoxLayout *layout = addSection();
    layout->addWidget(new SectionHeader(tr("On this prompt")));
    layout->addWidget(m_activation);
    layout->addWidget(m_stripArea);
    m_featureSections.push_back(layout->parentWidget());
}

void InspectorPage::buildCorpusSection()
{
    QVBoxLayout *corpus = addSection();
    corpus->addWidget(new SectionHeader(tr("In the texts of the feature database")));
    corpus->addWidget(m_corpus);
    m_histogram->setFixedHeight(m_histogram->sizeHint().height());
    corpus->addWidget(m_histogram);
    m_tabs->setAccessibleName(tr("Which examples"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Top examples"));
    m_tabs->addTab(tr("Random examples"));
    m_examples->setAccessibleName(tr("Examples"));
    corpus->addWidget(m_tabs);
    corpus->addWidget(m_examples);
    m_featureSections.push_back(corpus->parentWidget());

    QVBoxLayout *effects = addSection();
    auto *header = new SectionHeader(tr("Direct effect on the next token"));
    header->setDetail(tr("logits per unit"));
    effects->addWidget(header);
    effects->addWidget(m_effects);
    m_effectsSection = effects->parentWidget();
    m_featureSections.push_back(m_effectsSection);
}

void InspectorPage::buildGraphSection()
{
    QVBoxLayout *layout = addSection();
    layout->addWidget(m_inHeader);
    layout->addWidget(m_in);
    layout->addSpacing(6);
    layout->addWidget(m_outHeader);
    layout->addWidget(m_out);
}

void InspectorPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &InspectorPage::showExamples);
    connect(m_actions, &UnitActions::ablateRequested, this, [this] { Q_EMIT ablateRequested(m_facts.key); });
    connect(m_actions, &UnitActions::steerRequested, this, [this](double value) { Q_EMIT steerRequested(m_facts.key, value); });
    connect(m_groups, &GroupList::ablateRequested, this, [this](const QString &name) { Q_EMIT groupAblateRequested(name, m_facts.key); });
    connect(m_strip, &ActivationStrip::positionChosen, this, [this](int position) {
        NodeKey key = m_facts.key;
        key.position = TokenPosition(position);
        Q_EMIT nodeChosen(key);
    });
    for (EdgeList *list : {m_in, m_out}) {
        connect(list, &EdgeList::nodeChosen, this, &InspectorPage::nodeChosen);
        connect(list, &EdgeList::nodeHovered, this, &InspectorPage::nodeHovered);
    }
}

void InspectorPage::setTheme(const Theme &theme)
{
    m_actions->setTheme(theme);
    m_strip->setTheme(theme);
    m_histogram->setTheme(theme);
    m_examples->setTheme(theme);
    m_effects->setTheme(theme);
    m_in->setTheme(theme);
    m_out->setTheme(theme);
}

void InspectorPage::setControlsVisible(bool visible)
{
    m_controls = visible;
    m_actions->setVisible(visible && unitOf(m_facts.key));
    m_groups->setVisible(visible && !m_facts.groups.empty());
    showCorpusParts();
    m_histogram->setVectorPainting(!visible);
    m_title->setTextInteractionFlags(visible ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

QString InspectorPage::title() const
{
    return m_title->text();
}

QString InspectorPage::score() const
{
    return m_score->text();
}

QString InspectorPage::sentence() const
{
    return m_facts.key.isFeature() ? m_activation->text() : m_kind->text();
}

void InspectorPage::show(const NodeFacts &facts)
{
    m_facts = facts;
    for (QWidget *section : m_featureSections)
        section->setVisible(facts.key.isFeature());
    showHead();
    showEdges();
    if (!facts.key.isFeature())
        return;
    showActivations();
    showCard();
    showExamples();
    showCorpusParts();
}

void InspectorPage::showHead()
{
    const bool isFeature = m_facts.key.isFeature();
    m_title->setText(m_facts.title);
    m_place->setText(placeSentence(m_facts));
    m_kind->setText(kindSentence(m_facts));
    m_kind->setVisible(!isFeature);
    m_score->setVisible(isFeature);
    const bool isUnit = unitOf(m_facts.key).has_value();
    m_actions->setVisible(isUnit && m_controls);
    if (isUnit)
        m_actions->setFacts(m_facts);
    m_groups->setGroups(isFeature ? m_facts.groups : std::vector<GroupFact>());
    m_groups->setVisible(m_controls && isFeature && !m_facts.groups.empty());
    if (!isFeature)
        return;
    m_score->setText(scoreSentence(m_facts));
}

void InspectorPage::showActivations()
{
    m_activation->setText(activationSentence(m_facts));
    std::vector<StripToken> tokens;
    for (std::size_t i = 0; i < m_facts.along.size(); ++i)
        tokens.push_back({readableToken(m_facts.prompt.pieces[i]), m_facts.along[i], m_facts.prompt.bosPrepended && i == 0});
    m_strip->setTokens(std::move(tokens), m_facts.largestHere());
    m_strip->setCurrent(m_facts.key.position.value);
    m_stripArea->fit();
}

void InspectorPage::showCard()
{
    m_corpus->setText(corpusSentence(m_facts));
    Histogram histogram;
    if (m_facts.card)
        histogram = {m_facts.card->histogramEdges, m_facts.card->histogramCounts};
    m_histogram->setHistogram(std::move(histogram));
    m_histogram->setNote(m_facts.card ? tr("No histogram") : QString());
    const bool isActive = m_facts.activation && *m_facts.activation > 0;
    m_histogram->setMarker(isActive ? std::optional(static_cast<double>(*m_facts.activation)) : std::nullopt);
    m_effects->setNote(m_facts.card ? tr("The database has no token effects for this feature.") : QString());
    m_effects->setEffects(m_facts.card ? m_facts.card->promoted : std::vector<TokenEffect>(),
                          m_facts.card ? m_facts.card->suppressed : std::vector<TokenEffect>());
}

void InspectorPage::showCorpusParts()
{
    const bool mayHaveCard = m_facts.cardState == CardState::Asked || m_facts.cardState == CardState::Here;
    m_histogram->setVisible(mayHaveCard);
    m_tabs->setVisible(mayHaveCard && m_controls);
    m_examples->setVisible(mayHaveCard);
    m_effectsSection->setVisible(mayHaveCard && m_facts.key.isFeature());
}

void InspectorPage::showExamples()
{
    const bool top = m_tabs->currentIndex() == 0;
    m_examples->setNote(m_facts.card ? tr("The database has no such examples.") : QString());
    if (!m_facts.card)
        return m_examples->setExamples({}, 0);
    m_examples->setExamples(top ? m_facts.card->topExamples : m_facts.card->randomExamples, m_facts.card->maxActivation);
}

void InspectorPage::showEdges()
{
    const auto detail = [](std::size_t shown, int total) {
        return static_cast<int>(shown) < total ? tr("%1 strongest of %2").arg(shown).arg(QLocale().toString(total)) : QString();
    };
    const QString note = !m_facts.graph ? tr("There is no attribution graph yet.")
                         : !m_facts.node ? tr("This is not a node of the attribution graph.")
                                         : tr("none");
    m_in->setNote(note);
    m_out->setNote(note);
    m_in->setLines(edgeLines(m_facts, m_facts.edges.in, false));
    m_out->setLines(edgeLines(m_facts, m_facts.edges.out, true));
    m_inHeader->setDetail(detail(m_facts.edges.in.size(), m_facts.edges.inTotal));
    m_outHeader->setDetail(detail(m_facts.edges.out.size(), m_facts.edges.outTotal));
    const bool mayHaveGraph = m_facts.mayHaveGraph;
    const bool canHaveIn = mayHaveGraph && mayHaveSources(m_facts.key.kind);
    const bool canHaveOut = mayHaveGraph && m_facts.key.kind != NodeKind::Logit;
    m_inHeader->setVisible(canHaveIn);
    m_in->setVisible(canHaveIn);
    m_outHeader->setVisible(canHaveOut);
    m_out->setVisible(canHaveOut);
}

}  // namespace penfield
