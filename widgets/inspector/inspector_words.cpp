#include "widgets/inspector/inspector_words.h"

#include "widgets/common/numbers.h"
#include "widgets/models/feature_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace penfield {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InspectorPanel)
};

QString sourceWords(const std::string &source, double score)
{
    const QString number = QLocale().toString(score, 'f', 2);
    if (source == "concept")
        return score >= 0 ? Words::tr("matches the concept with F1 %1").arg(number) : Words::tr("matched to a concept · no score");
    if (source == "tokens")
        return Words::tr("named after its most frequent tokens · no score");
    if (source == "user")
        return Words::tr("named by you · no score");
    return score >= 0 ? Words::tr("score %1").arg(number) : Words::tr("no score");
}

/// Rare features need more digits than percentText gives.
QString densityText(double density)
{
    const double percent = 100 * density;
    const int decimals = percent >= 1 ? 1 : percent >= 0.1 ? 2 : 3;
    if (percent > 0 && percent < 0.001)
        return Words::tr("less than 0.001 %").replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
    return Words::tr("%1 %").arg(QLocale().toString(percent, 'f', decimals)).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

const FeatureLabel *knownLabel(const NodeFacts &facts)
{
    if (!facts.labels)
        return nullptr;
    const auto found = facts.labels->find(facts.key.featureId());
    return found == facts.labels->end() || found->second.label.empty() ? nullptr : &found->second;
}

}  // namespace

QString scoreSentence(const NodeFacts &facts)
{
    if (facts.card && !facts.card->label.empty())
        return sourceWords(facts.card->labelSource, facts.card->labelScore);
    if (const FeatureLabel *label = facts.card ? nullptr : knownLabel(facts))
        return sourceWords({}, label->score);
    return Words::tr("no label");
}

QString featurePlace(const NodeFacts &facts)
{
    return (facts.noun == UnitNoun::Neuron ? Words::tr("Layer %1 · neuron %2") : Words::tr("Layer %1 · feature %2"))
        .arg(facts.key.layer.value)
        .arg(facts.key.feature);
}

QString placeSentence(const NodeFacts &facts)
{
    const QString at = readablePosition(facts.prompt, facts.key.position);
    switch (facts.key.kind) {
    case NodeKind::Feature:
        return facts.key.position.isValid() ? Words::tr("%1 · at %2").arg(featurePlace(facts), at) : featurePlace(facts);
    case NodeKind::Error:
        return Words::tr("Layer %1 · at %2").arg(facts.key.layer.value).arg(at);
    case NodeKind::Token:
        return Words::tr("Embedding · position %1 · vocabulary id %2").arg(facts.key.position.value).arg(facts.key.feature);
    case NodeKind::Logit:
        if (facts.graph && facts.graph->components)
            return Words::tr("Output at the last position");
        return Words::tr("Output · vocabulary id %1").arg(facts.key.feature);
    case NodeKind::Head:
        return Words::tr("Layer %1 · attention head %2").arg(facts.key.layer.value).arg(facts.key.feature);
    case NodeKind::Mlp:
        return Words::tr("Layer %1 · MLP").arg(facts.key.layer.value);
    case NodeKind::Input:
        return Words::tr("Embeddings · all positions");
    }
    return {};
}

QString activationSentence(const NodeFacts &facts)
{
    if (!facts.hasTrace)
        return Words::tr("No prompt has been run.");
    const float largest = facts.largestHere();
    if (largest <= 0)
        return Words::tr("Not active on this prompt.");
    const QString most = quantityText(static_cast<double>(largest));
    if (!facts.activation)
        return Words::tr("%1 at most on this prompt.").arg(most);
    if (*facts.activation <= 0)
        return Words::tr("Not active here; %1 at most on this prompt.").arg(most);
    if (*facts.activation >= largest)
        return Words::tr("%1 here, the most on this prompt.").arg(most);
    return Words::tr("%1 here, %2 at most on this prompt.").arg(quantityText(static_cast<double>(*facts.activation)), most);
}

QString corpusSentence(const NodeFacts &facts)
{
    if (!facts.card)
        return noCardSentence(facts);
    const FeatureCard &card = *facts.card;
    if (card.density == 0 && card.maxActivation == 0)
        return Words::tr("Never active on the database's texts.");
    return Words::tr("Active on %1 of the tokens · largest activation %2")
        .arg(densityText(card.density), quantityText(static_cast<double>(card.maxActivation)));
}

QString kindSentence(const NodeFacts &facts)
{
    switch (facts.key.kind) {
    case NodeKind::Feature:
        return {};
    case NodeKind::Error:
        return Words::tr("What the dictionary of layer %1 does not explain at %2: the difference between the layer's true output and the sum "
                         "of its features. Touching it scales that difference.")
            .arg(facts.key.layer.value)
            .arg(readablePosition(facts.prompt, facts.key.position));
    case NodeKind::Token:
        return facts.prompt.bosPrepended && facts.key.position.value == 0
                   ? Words::tr("Marks the beginning; it was put before the prompt. Features are not read there.")
                   : Words::tr("A token of the prompt: what its embedding gives to everything above it.");
    case NodeKind::Head:
        return Words::tr("An attention head, at all positions together. An edge says how far what is explained would fall if its end read "
                         "from here what it has with the counterfactual prompt; into a head it is the sum of query, key and value.");
    case NodeKind::Mlp:
        return Words::tr("An MLP, at all positions together. An edge says how far what is explained would fall if its end read from here what "
                         "it has with the counterfactual prompt.");
    case NodeKind::Input:
        return Words::tr("The embeddings of the prompt, at all positions together. Its edges sum to what is lost between the prompt and the "
                         "counterfactual, as far as the average of gradients tells.");
    case NodeKind::Logit:
        if (facts.graph && facts.graph->components)
            return Words::tr("What is explained: %1 with the prompt, %2 with the counterfactual “%3”.")
                .arg(quantityText(facts.graph->components->measure), quantityText(facts.graph->components->counterfactualMeasure),
                     QString::fromStdString(facts.graph->components->counterfactual.text));
        return facts.probability ? Words::tr("A possible next token; the model gives it %1.").arg(percentText(*facts.probability))
                                 : Words::tr("A possible next token; its probability is not among those that were kept.");
    }
    return {};
}

QString groupSentence(const GroupFact &group)
{
    const QString name = group.kind.isEmpty() ? group.name : Words::tr("%1 (%2)", "group name, kind").arg(group.name, group.kind);
    return Words::tr("%1 · %n feature(s), %2 active here", nullptr, group.members).arg(name).arg(group.activeHere);
}

QString noCardSentence(const NodeFacts &facts)
{
    if (facts.cardState == CardState::NoDatabase)
        return Words::tr("No feature database is open.");
    return facts.cardState == CardState::Missing ? Words::tr("The feature database does not have this feature.")
                                                 : Words::tr("The feature database has not answered yet.");
}

}  // namespace penfield
