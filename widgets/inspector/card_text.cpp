#include "widgets/inspector/card_text.h"

#include "widgets/common/numbers.h"
#include "widgets/inspector/inspector_words.h"
#include "widgets/models/feature_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace penfield {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InspectorPanel)
};

QString effectsText(const std::vector<TokenEffect> &effects)
{
    QStringList parts;
    for (const TokenEffect &effect : effects)
        parts << QStringLiteral("%1 %2").arg(readableToken(effect.text), signedQuantityText(static_cast<double>(effect.effect)));
    return parts.join(QStringLiteral(", "));
}

/// "12.3  the state of [Texas] is"
QString exampleText(const FeatureExample &example)
{
    QStringList words;
    for (std::size_t i = 0; i < example.tokens.size(); ++i) {
        const QString word = readableToken(example.tokens[i]);
        words << (static_cast<int>(i) == example.peak ? QLatin1Char('[') + word + QLatin1Char(']') : word);
    }
    const auto peak = static_cast<std::size_t>(example.peak);
    const QString value = peak < example.activations.size() ? quantityText(static_cast<double>(example.activations[peak])) : QString();
    return QStringLiteral("  ") + value + QStringLiteral("  ") + words.join(QLatin1Char(' '));
}

void addCard(QStringList &lines, const NodeFacts &facts)
{
    lines << corpusSentence(facts);
    if (!facts.card)
        return;
    if (!facts.card->promoted.empty())
        lines << Words::tr("Promotes: %1").arg(effectsText(facts.card->promoted));
    if (!facts.card->suppressed.empty())
        lines << Words::tr("Suppresses: %1").arg(effectsText(facts.card->suppressed));
    if (!facts.card->topExamples.empty())
        lines << Words::tr("Top examples:");
    for (const FeatureExample &example : facts.card->topExamples)
        lines << exampleText(example);
}

void addEdges(QStringList &lines, const NodeFacts &facts, const QString &heading, const std::vector<NodeEdge> &edges)
{
    if (!edges.empty())
        lines << heading;
    for (const NodeEdge &edge : edges)
        lines << QStringLiteral("  %1  %2").arg(signedQuantityText(static_cast<double>(edge.weight)), facts.titleOfNode(edge.other));
}

}  // namespace

QString cardText(const NodeFacts &facts)
{
    QStringList lines{facts.title};
    if (facts.key.isFeature())
        lines << scoreSentence(facts);
    lines << placeSentence(facts);
    if (facts.key.isFeature()) {
        lines << activationSentence(facts);
        for (const GroupFact &group : facts.groups)
            lines << groupSentence(group);
        addCard(lines, facts);
    } else {
        lines << kindSentence(facts);
    }
    addEdges(lines, facts, Words::tr("Strongest edges in:"), facts.edges.in);
    addEdges(lines, facts, Words::tr("Strongest edges out:"), facts.edges.out);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace penfield
