// What claims are kept in: a recipe, a verdict, families of templates. One text is fed to all three readers.

#include "backend/claims/recipe_json.h"
#include "backend/claims/verdict_json.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

namespace {

template <class Read>
bool survives(Read read)
{
    try {
        read();
        return true;
    } catch (const Error &) {
        return false;
    }
}

void expandAll(std::string_view input)
{
    for (const claims::TemplateFamily &templates : claims::parseTemplateFamilies(input, "fuzzed")) {
        const PromptFamily family = claims::expand(templates);
        for (const PromptPair &pair : family.pairs)
            require(pair.answer != pair.foil && pair.cells.size() == family.nuisances.size(), "a pair that does not fit its family");
    }
}

}  // namespace

bool accepts(std::string_view input)
{
    const bool recipe = survives([&] {
        const claims::Recipe read = claims::parseRecipe(input, "fuzzed");
        const std::string text = claims::recipeJson(read);
        require(claims::recipeJson(claims::parseRecipe(text, "again")) == text, "a recipe that does not come back");
    });
    const bool verdict = survives([&] {
        const std::string text = claims::verdictJson(claims::parseVerdict(input, "fuzzed"));
        require(claims::verdictJson(claims::parseVerdict(text, "again")) == text, "a verdict that does not come back");
    });
    return survives([&] { expandAll(input); }) || recipe || verdict;
}

std::vector<std::string> seeds()
{
    claims::Recipe recipe;
    recipe.claim.units = {{Unit(LayerIndex(2), FeatureIndex(3)), {Where::Slot, "city"}}, {Unit::head(LayerIndex(1), 3)}};
    recipe.claim.edges = {{recipe.claim.units[0], recipe.claim.units[1]}};
    recipe.claim.prompts = {"f", {"a {x}", "b {x}"}, {true, false}, {"n"}, {{"p", "q", "a", "b", 1, {"c"}}}};
    recipe.claim.score = ScoreKind::KlDivergence;
    recipe.claim.doses = DoseRange{};
    Verdict verdict;
    verdict.domain = {{"prompts: %1", {"64"}}};
    CheckResult check;
    check.check = 9;
    check.measures = {{"interaction", 0.5, {0.25, 0.75, 0.95}}};
    check.p = PValue{0.5, 9, 4, 0.1, 7};
    check.picture.pairOf = {"a"};
    check.picture.pairs = {1};
    verdict.checks = {check};
    return {
        claims::recipeJson(recipe), claims::verdictJson(verdict),
        R"({"families": [{"name": "c", "templates": ["the {x} of {y}", "{x} {{"], "varied": "x", "pairs": 4, "slots": [{"name": "x", "fillers": [)"
        R"({"text": "a", "answer": "b"}, "c"]}, {"name": "y", "fillers": ["d"]}]}]})"};
}

}  // namespace penfield::fuzz
