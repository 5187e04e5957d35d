#include "backend/claims/missing.h"

#include <algorithm>

namespace penfield::claims {

namespace {

bool needsDictionary(const Claim &claim)
{
    return std::any_of(claim.units.begin(), claim.units.end(), [](const ClaimedUnit &claimed) {
        return claimed.unit.kind == UnitKind::Feature || claimed.unit.kind == UnitKind::Error;
    });
}

}  // namespace

std::vector<Missing> missingOf(const Claim &claim)
{
    std::vector<Missing> missing;
    const auto ask = [&](bool lacks, Field field, const char *question) {
        if (lacks)
            missing.push_back({field, {question}});
    };
    ask(claim.modelHash.empty(), Field::Model, PENFIELD_SENTENCE("Which model is it about? Open one."));
    ask(claim.dictionaryHash.empty() && needsDictionary(claim), Field::Dictionary,
        PENFIELD_SENTENCE("Which dictionary do the features belong to? Open one."));
    ask(claim.units.empty(), Field::Units, PENFIELD_SENTENCE("Which units is it about? Select them in the graph."));
    ask(claim.prompts.pairs.empty(), Field::Prompts,
        PENFIELD_SENTENCE("On which prompts? Write templates, or open a table of prompts with their counterfactuals."));
    ask(!claim.prompts.pairs.empty() && !claim.prompts.isSplit(), Field::Split,
        PENFIELD_SENTENCE("Which templates are set aside for confirmation? At least two templates are needed."));
    ask(!claim.score, Field::Score, PENFIELD_SENTENCE("What is measured? Usual is the logit of the answer minus that of the foil."));
    ask(!claim.ablation, Field::Ablation, PENFIELD_SENTENCE("What replaces the units' values? Usual is their mean over the prompts."));
    ask(!claim.doses, Field::Doses,
        PENFIELD_SENTENCE("In which range of doses does it hold? Usual is one standard deviation to either side."));
    ask(!claim.direction, Field::Direction, PENFIELD_SENTENCE("Does taking the units away lower the score, or raise it?"));
    ask(!claim.article, Field::Article, PENFIELD_SENTENCE("Is it the mechanism, or a mechanism? Usual is “a”: others may do the same."));
    return missing;
}

Claim withOffers(Claim claim)
{
    claim.score = claim.score.value_or(ScoreKind::LogitDifference);
    claim.ablation = claim.ablation.value_or(AblationValue::Mean);
    claim.doses = claim.doses.value_or(DoseRange{});
    claim.article = claim.article.value_or(Article::A);
    return claim;
}

}  // namespace penfield::claims
