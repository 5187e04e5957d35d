#include "backend/training/touch_test.h"

#include <ATen/ops/matmul.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/topk.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <set>

#include "backend/training/accuracy.h"
#include "backend/training/activations.h"

namespace penfield::training {
namespace {

constexpr std::size_t kTriesPerPair = 1000;

// What the test asks about: relations with many different answers.
const std::set<Relation> kAsked = {Relation::Capital,  Relation::Code,     Relation::Nickname,
                                   Relation::Language, Relation::Currency, Relation::Domain};

// Probabilities of the next word after each prompt, [prompts, d_vocab]; delta [prompts, d_model] is added to the
// layer-0 MLP output at the city.
at::Tensor answersAfter(const LanguageModel &model, const std::vector<const TwoHopPrompt *> &prompts, const at::Tensor &delta)
{
    std::vector<Document> documents;
    for (const TwoHopPrompt *prompt : prompts)
        documents.push_back(prompt->document);
    const PackedRows packed = packRows(documents, 0.0F);
    std::vector<std::int64_t> cities, ends;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        cities.push_back(packed.start[i] + prompts[i]->cityPosition);
        ends.push_back(packed.start[i] + static_cast<std::int64_t>(documents[i].tokens.size()) - 3);
    }
    const at::Tensor places = at::tensor(cities, at::kLong);
    const at::Tensor logits =
        forward(model, toBatch(packed, model.shape), [&](std::int64_t layer, const at::Tensor &, const at::Tensor &output) {
            if (layer != 0 || !delta.defined())
                return output;
            const at::Tensor flat = output.reshape({-1, output.size(-1)});
            return flat.index_add(0, places, delta).view(output.sizes());
        });
    const at::Tensor last = logits.reshape({-1, logits.size(-1)}).index_select(0, at::tensor(ends, at::kLong));
    return at::softmax(last, -1);
}

// Layer-0 activations at the city of each prompt, [prompts, d_transcoder].
at::Tensor activationsAtCity(const LanguageModel &model, const Transcoder &layer0, const std::vector<const TwoHopPrompt *> &prompts)
{
    std::vector<Document> documents;
    for (const TwoHopPrompt *prompt : prompts)
        documents.push_back(prompt->document);
    const Activations all = collectActivations(model, documents);
    std::vector<std::int64_t> places;
    std::int64_t start = 0;
    for (const TwoHopPrompt *prompt : prompts) {
        places.push_back(start + prompt->cityPosition);
        start += static_cast<std::int64_t>(prompt->document.tokens.size());
    }
    return layer0.encode(all.x[0].index_select(0, at::tensor(places, at::kLong)));
}

// 1 for the features of each prompt's entity, [prompts, d_transcoder].
at::Tensor membership(const EntityGroups &groups, const std::vector<const TwoHopPrompt *> &prompts, std::int64_t features)
{
    at::Tensor mask = at::zeros({static_cast<std::int64_t>(prompts.size()), features});
    auto entry = mask.accessor<float, 2>();
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        for (const GroupMember &member : groups[static_cast<std::size_t>(prompts[i]->item.entity)]) {
            entry[static_cast<std::int64_t>(i)][member.feature] = 1.0F;
        }
    }
    return mask;
}

// What a prompt's active features write at the city: the group's part, and the others' at the group's length.
struct Parts {
    at::Tensor group, others;  // [prompts, d_model]
    at::Tensor members;        // [prompts]: how many of the group are active
};

Parts partsOf(const LanguageModel &model, const Transcoder &layer0, const EntityGroups &groups,
              const std::vector<const TwoHopPrompt *> &prompts)
{
    const at::Tensor z = activationsAtCity(model, layer0, prompts);
    const at::Tensor mask = membership(groups, prompts, z.size(1));
    Parts parts;
    parts.group = at::matmul(z * mask, layer0.W_dec);
    parts.others = at::matmul(z * (1 - mask), layer0.W_dec);
    const at::Tensor scale = parts.group.norm(2, {1}, true) / (parts.others.norm(2, {1}, true) + 1e-8);
    parts.others = parts.others * scale;
    parts.members = ((z * mask) != 0).sum(1).to(at::kFloat);
    return parts;
}

at::Tensor answerIds(const std::vector<const TwoHopPrompt *> &prompts)
{
    std::vector<std::int64_t> ids;
    for (const TwoHopPrompt *prompt : prompts)
        ids.push_back(prompt->answer);
    return at::tensor(ids, at::kLong).unsqueeze(1);
}

double meanProbability(const at::Tensor &probabilities, const at::Tensor &ids)
{
    return probabilities.gather(1, ids).mean().item<double>();
}

double shareOnTop(const at::Tensor &probabilities, const at::Tensor &ids)
{
    return (probabilities.argmax(1, true) == ids).to(at::kFloat).mean().item<double>();
}

std::vector<std::pair<std::string, double>> topWords(const Vocabulary &vocabulary, const at::Tensor &probabilities)
{
    const auto [values, ids] = at::topk(probabilities, 3);
    std::vector<std::pair<std::string, double>> words;
    for (std::int64_t i = 0; i < 3; ++i) {
        words.emplace_back(vocabulary.word(static_cast<std::int32_t>(ids[i].item<std::int64_t>())), values[i].item<double>());
    }
    return words;
}

}  // namespace

TwoHopPrompt twoHopPrompt(const Grammar &grammar, const World::TwoHop &item)
{
    TwoHopPrompt prompt{item, plainTwoHop(grammar, item), 0, 0};
    const std::vector<std::int32_t> &tokens = prompt.document.tokens;
    const auto city = std::find(tokens.begin(), tokens.end(), grammar.vocabulary().id(item.city));
    prompt.cityPosition = city - tokens.begin();
    prompt.answer = tokens[tokens.size() - 2];  // before the stop
    return prompt;
}

std::vector<TouchPair> touchPairs(const LanguageModel &model, const Grammar &grammar, EntityKind kind, std::size_t count,
                                  std::uint64_t seed)
{
    c10::InferenceMode inference;
    std::vector<TwoHopPrompt> prompts;
    for (const Split split : {Split::Train, Split::HeldOutPair, Split::HeldOutCity, Split::OutOfDomain}) {
        for (const World::TwoHop &item : grammar.world().twoHops(kind, split)) {
            if (kAsked.contains(item.relation))
                prompts.push_back(twoHopPrompt(grammar, item));
        }
    }
    std::vector<const TwoHopPrompt *> all;
    for (const TwoHopPrompt &prompt : prompts)
        all.push_back(&prompt);
    const at::Tensor right = (answersAfter(model, all, {}).argmax(1, true) == answerIds(all)).squeeze(1);

    Random random(seed);
    std::vector<TouchPair> pairs;
    // A model that answers nothing right has no pairs.
    for (std::size_t tries = 0; tries < kTriesPerPair * count && pairs.size() < count; ++tries) {
        const std::size_t a = random.below(prompts.size()), b = random.below(prompts.size());
        const bool comparable = prompts[a].item.relation == prompts[b].item.relation && prompts[a].answer != prompts[b].answer;
        const auto isRight = [&](std::size_t i) { return right[static_cast<std::int64_t>(i)].item<bool>(); };
        if (comparable && isRight(a) && isRight(b))
            pairs.push_back({prompts[a], prompts[b]});
    }
    return pairs;
}

TouchResult testTouch(const LanguageModel &model, const Transcoder &layer0, const EntityGroups &groups, const std::vector<TouchPair> &pairs)
{
    c10::InferenceMode inference;
    if (pairs.empty())
        return {};
    std::vector<const TwoHopPrompt *> a, b;
    for (const TouchPair &pair : pairs) {
        a.push_back(&pair.a);
        b.push_back(&pair.b);
    }
    const Parts ofA = partsOf(model, layer0, groups, a), ofB = partsOf(model, layer0, groups, b);
    const at::Tensor answerA = answerIds(a), answerB = answerIds(b);
    TouchResult result;
    result.pairs = pairs.size();
    result.activeMembers = ofA.members.mean().item<double>();
    result.before = meanProbability(answersAfter(model, a, {}), answerA);
    result.ablated = meanProbability(answersAfter(model, a, -ofA.group), answerA);
    result.ablatedControl = meanProbability(answersAfter(model, a, -ofA.others), answerA);
    const at::Tensor swapped = answersAfter(model, a, ofB.group - ofA.group);
    result.swapped = shareOnTop(swapped, answerB);
    result.swappedProbability = meanProbability(swapped, answerB);
    result.swappedControl = shareOnTop(answersAfter(model, a, ofB.others - ofA.group), answerB);
    return result;
}

std::vector<TouchStep> touchOnce(const Grammar &grammar, const LanguageModel &model, const Transcoder &layer0, const EntityGroups &groups,
                                 const TouchPair &pair)
{
    c10::InferenceMode inference;
    const std::vector<const TwoHopPrompt *> a = {&pair.a}, b = {&pair.b};
    const Parts ofA = partsOf(model, layer0, groups, a), ofB = partsOf(model, layer0, groups, b);
    const std::pair<std::string, at::Tensor> touches[] = {{"untouched", {}},
                                                          {"ablated", -ofA.group},
                                                          {"ablated, control", -ofA.others},
                                                          {"swapped", ofB.group - ofA.group},
                                                          {"swapped, control", ofB.others - ofA.group}};
    std::vector<TouchStep> steps;
    for (const auto &[what, delta] : touches) {
        const at::Tensor probabilities = answersAfter(model, a, delta)[0];
        steps.push_back({what, topWords(grammar.vocabulary(), probabilities), probabilities[pair.a.answer].item<double>(),
                         probabilities[pair.b.answer].item<double>()});
    }
    return steps;
}

}  // namespace penfield::training
