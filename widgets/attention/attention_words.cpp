#include "widgets/attention/attention_words.h"

#include "widgets/common/numbers.h"
#include "widgets/models/feature_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

struct AttentionWords {
    Q_DECLARE_TR_FUNCTIONS(AttentionPanel)
};

constexpr std::size_t mostNamed = 3;
constexpr float leastNamed = 0.005f;

struct Partner {
    float weight;
    int position;
};

/// The strongest few, by name.
QString namesOf(const Prompt &prompt, std::vector<Partner> partners)
{
    std::stable_sort(partners.begin(), partners.end(), [](const Partner &a, const Partner &b) { return a.weight > b.weight; });
    QStringList names;
    for (std::size_t i = 0; i < std::min(mostNamed, partners.size()); ++i)
        if (partners[i].weight >= leastNamed)
            names << AttentionWords::tr("%1 %2", "a token and its attention weight")
                         .arg(readablePosition(prompt, TokenPosition(partners[i].position)), percentText(static_cast<double>(partners[i].weight)));
    return names.join(AttentionWords::tr(", ", "between tokens"));
}

}  // namespace

float habitOf(const HeadHabits &habits, Habit habit)
{
    switch (habit) {
    case Habit::None: return 0;
    case Habit::Previous: return habits.previous;
    case Habit::First: return habits.first;
    case Habit::Self: return habits.self;
    case Habit::Induction: return habits.induction;
    }
    return 0;
}

QString habitName(Habit habit)
{
    switch (habit) {
    case Habit::None: return AttentionWords::tr("Nothing");
    case Habit::Previous: return AttentionWords::tr("Token before");
    case Habit::First: return AttentionWords::tr("First token");
    case Habit::Self: return AttentionWords::tr("Own token");
    case Habit::Induction: return AttentionWords::tr("Induction");
    }
    return {};
}

QString headName(LayerIndex layer, int head)
{
    return AttentionWords::tr("Layer %1, head %2").arg(layer.value).arg(head);
}

QString habitsSentence(const HeadHabits &habits)
{
    if (std::isnan(habits.first))
        return {};
    const auto share = [](float weight) { return percentText(static_cast<double>(weight)); };
    QStringList parts{AttentionWords::tr("token before %1").arg(share(habits.previous)), AttentionWords::tr("first token %1").arg(share(habits.first)),
                      AttentionWords::tr("own token %1").arg(share(habits.self))};
    if (!std::isnan(habits.induction))
        parts << AttentionWords::tr("induction %1").arg(share(habits.induction));
    parts << AttentionWords::tr("entropy %1 nats").arg(quantityText(static_cast<double>(habits.entropy)));
    return parts.join(QStringLiteral(" · "));
}

QString looksAtSentence(const AttentionLayer &layer, int head, int query)
{
    std::vector<Partner> keys;
    for (int key = 0; key <= query; ++key)
        keys.push_back({layer.weight(head, query, key), key});
    return AttentionWords::tr("%1 looks at %2").arg(readablePosition(layer.prompt, TokenPosition(query)), namesOf(layer.prompt, std::move(keys)));
}

QString lookedAtSentence(const AttentionLayer &layer, int head, int key)
{
    std::vector<Partner> queries;
    for (int query = key + 1; query < layer.positions(); ++query)
        queries.push_back({layer.weight(head, query, key), query});
    const QString names = namesOf(layer.prompt, std::move(queries)), own = readablePosition(layer.prompt, TokenPosition(key));
    return names.isEmpty() ? AttentionWords::tr("no later token looks at it") : AttentionWords::tr("%1 is looked at by %2").arg(own, names);
}

QString weightSentence(const AttentionLayer &layer, int head, int query, int key)
{
    const QString from = readablePosition(layer.prompt, TokenPosition(query)), to = readablePosition(layer.prompt, TokenPosition(key));
    if (key > query)
        return AttentionWords::tr("%1 cannot look at %2: that comes later").arg(from, to);
    return AttentionWords::tr("%1 looks at %2: %3").arg(from, to, percentText(static_cast<double>(layer.weight(head, query, key))));
}

}  // namespace penfield
