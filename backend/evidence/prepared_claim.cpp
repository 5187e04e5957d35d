#include "backend/evidence/prepared_claim.h"

#include "backend/evidence/gradients.h"
#include "backend/evidence/slot_places.h"
#include "backend/types/error.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <map>
#include <set>

namespace penfield::evidence {

namespace {

// The first token of a word as it follows the prompt.
TokenId nextToken(const std::string &prompt, const std::vector<TokenId> &tokens, const std::string &word, const Encode &encode)
{
    const std::string joined = prompt + (word.starts_with(' ') ? "" : " ") + word;
    const std::vector<TokenId> both = encode(joined).tokens;
    if (both.size() <= tokens.size() || !std::equal(tokens.begin(), tokens.end(), both.begin()))
        throw Error(PENFIELD_SENTENCE(
                        "After \"%1\" the word \"%2\" changes how the prompt itself is split into tokens. Choose another word, or end "
                        "the prompt where a word ends."),
                    {prompt, word});
    return both[tokens.size()];
}

// The last token that holds a byte of the span.
std::int64_t lastTokenIn(const Prompt &prompt, const ByteSpan &span)
{
    std::int64_t last = -1;
    for (std::size_t i = 0; i < prompt.spans.size(); ++i)
        if (prompt.spans[i].begin < span.end && prompt.spans[i].end > span.begin)
            last = static_cast<std::int64_t>(i);
    return last;
}

std::map<std::string, std::int64_t> placesOf(const Prompt &prompt, const std::string &wording)
{
    std::map<std::string, std::int64_t> places;
    for (const auto &[slot, span] : slotPlaces(wording, prompt.text))
        if (const std::int64_t token = lastTokenIn(prompt, span); token >= 0)
            places[slot] = token;
    return places;
}

Knife knifeOf(AblationValue value)
{
    switch (value) {
    case AblationValue::Zero:
        return Knife::Zero;
    case AblationValue::Mean:
        return Knife::Mean;
    case AblationValue::Resample:
        return Knife::Resample;
    case AblationValue::Counterfactual:
        return Knife::Counterfactual;
    }
    return Knife::Mean;
}

Scope scopeOf(const PositionScope &scope)
{
    switch (scope.where) {
    case Where::EveryToken:
        return {Scope::All, {}};
    case Where::LastToken:
        return {Scope::Last, {}};
    case Where::Slot:
        return {Scope::Place, scope.slot};
    }
    return {};
}

Part partOf(const Unit &unit, const OpenModel &open)
{
    switch (unit.kind) {
    case UnitKind::Head:
        return head(unit.layer.value, unit.index);
    case UnitKind::Direction: {
        const at::Tensor row = at::tensor(at::ArrayRef<float>(unit.direction->vector), at::kFloat);
        return direction(unit.layer.value, unit.direction->hook, row);
    }
    case UnitKind::Feature:
        if (!open.dictionary)
            throw Error(PENFIELD_SENTENCE("The claim is about features, but no dictionary is open. Open the one that it was made with."));
        return feature(*open.dictionary, unit.layer.value, unit.index);
    default:
        throw Error(
            PENFIELD_SENTENCE("Claims about neurons, tokens and errors cannot be tested yet. Choose features, heads or directions."));
    }
}

// Features that are active on some prompt, in the layers that the claim names.
std::vector<Part> activeFeatures(const std::vector<Part> &parts, const dictionary::Dictionary &dictionary, ConditionRunner &runner,
                                 const Scope &scope)
{
    std::set<int> layers;
    for (const Part &part : parts)
        layers.insert(part.layer);
    std::vector<Part> active;
    for (const int l : layers) {
        at::Tensor largest;
        for (std::size_t g = 0; g < runner.intact().groups().size(); ++g) {
            const at::Tensor &x = runner.intact().values(g, Side::Clean, l, dictionary.inputHook());
            const at::Tensor where = touchedPositions(runner.intact().groups()[g], runner.cases(), scope);
            const at::Tensor rows = x.reshape({-1, x.size(-1)}).index_select(0, where.flatten().nonzero().flatten());
            const at::Tensor most = dictionary.layer(l).encodeDense(rows).abs().amax(0);
            largest = largest.defined() ? largest.maximum(most) : most;
        }
        const at::Tensor found = largest.gt(0).nonzero().flatten().contiguous();
        for (std::int64_t i = 0; i < found.numel(); ++i)
            active.push_back(feature(dictionary, l, found.data_ptr<std::int64_t>()[i]));
    }
    return active;
}

}  // namespace

std::vector<PromptCase> casesOf(const PromptFamily &family, const Encode &encode)
{
    std::map<std::pair<std::string, std::vector<std::string>>, int> strata;
    std::vector<PromptCase> cases;
    for (const PromptPair &pair : family.pairs) {
        const Prompt prompt = encode(pair.prompt);
        PromptCase one;
        one.tokens = prompt.tokens;
        one.counterfactual = encode(pair.counterfactual).tokens;
        one.correct = nextToken(pair.prompt, prompt.tokens, pair.answer, encode);
        one.foil = nextToken(pair.prompt, prompt.tokens, pair.foil, encode);
        one.templateId = pair.templateNumber;
        one.stratum = strata.try_emplace({pair.answer, pair.cells}, static_cast<int>(strata.size())).first->second;
        if (static_cast<std::size_t>(pair.templateNumber) < family.templates.size())
            one.places = placesOf(prompt, family.templates[static_cast<std::size_t>(pair.templateNumber)]);
        cases.push_back(std::move(one));
    }
    return cases;
}

TestedClaim partsOf(const Claim &claim, const OpenModel &open, ConditionRunner &runner)
{
    if (claim.units.empty())
        throw Error(PENFIELD_SENTENCE("The claim names no unit. Select at least one."));
    if (claim.score.value_or(ScoreKind::LogitDifference) != ScoreKind::LogitDifference)
        throw Error(PENFIELD_SENTENCE("Claims are tested by the logit difference of answer and foil; choose that as the score."));
    TestedClaim tested;
    tested.knife = knifeOf(claim.ablation.value_or(AblationValue::Mean));
    tested.scope = scopeOf(claim.units.front().scope);
    for (const ClaimedUnit &unit : claim.units) {
        if (!(unit.scope == claim.units.front().scope))
            throw Error(PENFIELD_SENTENCE("The claim's units are claimed at different tokens. Test those of one token at a time."));
        tested.parts.push_back(partOf(unit.unit, open));
    }
    const PartKind kind = tested.parts.front().kind;
    if (std::any_of(tested.parts.begin(), tested.parts.end(), [&](const Part &part) { return part.kind != kind; }))
        throw Error(PENFIELD_SENTENCE("The claim names units of several kinds, which have no common controls. Test one kind at a time."));
    if (kind == PartKind::Head)
        tested.universe = allHeads(open.transformer.spec());
    if (kind == PartKind::Feature)
        tested.universe = activeFeatures(tested.parts, *open.dictionary, runner, tested.scope);
    return tested;
}

}  // namespace penfield::evidence
