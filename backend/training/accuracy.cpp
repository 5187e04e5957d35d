#include "backend/training/accuracy.h"

#include <ATen/ops/log_softmax.h>
#include <c10/core/InferenceMode.h>

#include <cmath>
#include <functional>
#include <span>

#include "backend/training/phrases.h"

namespace penfield::training {
namespace {

constexpr std::size_t kDocumentsPerBatch = 256;

void addTwoHopSets(const Grammar &grammar, std::vector<AccuracySet> &sets)
{
    const std::pair<EntityKind, std::string> kinds[] = {{EntityKind::State, "two-hop states"}, {EntityKind::Country, "two-hop countries"}};
    const std::pair<Split, std::string> splits[] = {{Split::Train, "trained"},
                                                    {Split::HeldOutPair, "held-out pairs"},
                                                    {Split::HeldOutCity, "held-out cities"},
                                                    {Split::OutOfDomain, "never in two-hop"}};
    for (const auto &[kind, kindName] : kinds) {
        for (const auto &[split, splitName] : splits) {
            AccuracySet set{kindName + ", " + splitName, split != Split::Train, {}};
            for (const World::TwoHop &item : grammar.world().twoHops(kind, split)) {
                set.documents.push_back(plainTwoHop(grammar, item));
            }
            sets.push_back(std::move(set));
        }
    }
}

}  // namespace

Document plainTwoHop(const Grammar &grammar, const World::TwoHop &item)
{
    const Entity &entity = grammar.world().entities()[static_cast<std::size_t>(item.entity)];
    const bool state = entity.kind == EntityKind::State;
    const std::string text = phrases::kRelations[static_cast<std::size_t>(item.relation)].of[0] + " the " + (state ? "state" : "country") +
                             " containing " + item.city + " is [ " + entity.attribute(item.relation) + " ]";
    return grammar.vocabulary().encode(state ? Task::StateTwoHop : Task::CountryTwoHop,
                                       {text, item.entity, static_cast<int>(item.relation)});
}

std::vector<AccuracySet> accuracySets(const Grammar &grammar, std::size_t perRow, std::uint64_t seed)
{
    std::vector<AccuracySet> sets;
    addTwoHopSets(grammar, sets);
    Random random(seed);
    const auto add = [&](const std::string &name, bool heldOut, Task task, const std::function<Phrase()> &draw) {
        AccuracySet set{name, heldOut, {}};
        for (std::size_t i = 0; i < perRow; ++i) {
            set.documents.push_back(grammar.vocabulary().encode(task, draw()));
        }
        sets.push_back(std::move(set));
    };
    const auto held = Split::HeldOutPair;
    const auto unseen = Split::HeldOutTemplate;
    add("one-hop states", false, Task::StateFact, [&] { return grammar.entityFact(EntityKind::State, random); });
    add("one-hop states, unseen wording", true, Task::StateFact, [&] { return grammar.entityFact(EntityKind::State, random, unseen); });
    add("one-hop countries", false, Task::CountryFact, [&] { return grammar.entityFact(EntityKind::Country, random); });
    add("two-hop states, all wordings", false, Task::StateTwoHop, [&] { return grammar.twoHop(EntityKind::State, random); });
    add("two-hop states, unseen wording", true, Task::StateTwoHop,
        [&] { return grammar.twoHop(EntityKind::State, random, Split::Train, unseen); });
    add("two-hop countries, all wordings", false, Task::CountryTwoHop, [&] { return grammar.twoHop(EntityKind::Country, random); });
    add("two-hop countries, unseen wording", true, Task::CountryTwoHop,
        [&] { return grammar.twoHop(EntityKind::Country, random, Split::Train, unseen); });
    add("indirect object", false, Task::IndirectObject, [&] { return grammar.indirectObject(random); });
    add("indirect object, held-out name pairs", true, Task::IndirectObject, [&] { return grammar.indirectObject(random, held); });
    add("indirect object, held-out wording", true, Task::IndirectObject, [&] { return grammar.indirectObject(random, unseen); });
    add("agreement", false, Task::Agreement, [&] { return grammar.agreement(random); });
    add("agreement, held-out noun pairs", true, Task::Agreement, [&] { return grammar.agreement(random, held); });
    add("induction", false, Task::Induction, [&] { return grammar.induction(random); });
    add("succession", false, Task::Succession, [&] { return grammar.succession(random); });
    add("arithmetic", false, Task::Arithmetic, [&] { return grammar.arithmetic(random); });
    add("arithmetic, held-out sums", true, Task::Arithmetic, [&] { return grammar.arithmetic(random, held); });
    add("comparison", false, Task::Comparison, [&] { return grammar.comparison(random); });
    add("comparison, held-out pairs", true, Task::Comparison, [&] { return grammar.comparison(random, held); });
    add("opposites, English", false, Task::Opposite, [&] { return grammar.opposite(OppositeKind::English, random); });
    add("opposites, French", false, Task::Opposite, [&] { return grammar.opposite(OppositeKind::French, random); });
    add("translation", false, Task::Opposite, [&] { return grammar.opposite(OppositeKind::Translation, random); });
    add("opposites, held-out French words", true, Task::Opposite, [&] { return grammar.opposite(OppositeKind::French, random, held); });
    return sets;
}

AccuracyRow measureAccuracy(const LanguageModel &model, const AccuracySet &set, const MlpHook &hook)
{
    c10::InferenceMode inference;
    AccuracyRow row{set.name, set.heldOut, set.documents.size()};
    double answers = 0.0;
    for (std::size_t from = 0; from < set.documents.size(); from += kDocumentsPerBatch) {
        const std::size_t count = std::min(kDocumentsPerBatch, set.documents.size() - from);
        const std::span<const Document> part(set.documents.data() + from, count);
        const TokenBatch batch = toBatch(packRows(part, 0.0F), model.shape);
        const at::Tensor logProbability = at::log_softmax(forward(model, batch, hook), -1);
        const at::Tensor answer = batch.weight > 0.5;
        const at::Tensor ofTarget = logProbability.gather(-1, batch.target.unsqueeze(-1)).squeeze(-1);
        const at::Tensor ofAnswers = ofTarget.masked_select(answer);
        const at::Tensor right = (logProbability.argmax(-1) == batch.target).masked_select(answer);
        answers += static_cast<double>(ofAnswers.numel());
        row.accuracy += right.sum().item<double>();
        row.meanProbability += ofAnswers.exp().sum().item<double>();
        row.crossEntropy -= ofAnswers.sum().item<double>();
    }
    row.accuracy /= answers;
    row.meanProbability /= answers;
    row.crossEntropy /= answers;
    return row;
}

std::vector<AccuracyRow> measureAccuracy(const LanguageModel &model, const std::vector<AccuracySet> &sets, const MlpHook &hook)
{
    std::vector<AccuracyRow> rows;
    for (const AccuracySet &set : sets)
        rows.push_back(measureAccuracy(model, set, hook));
    return rows;
}

}  // namespace penfield::training
