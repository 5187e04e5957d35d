#pragma once
// The prompts that a claim is about: pairs that differ in what matters and in nothing else, in several wordings.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace penfield {

/// One prompt and its counterfactual. The score of the prompt is logit(answer) − logit(foil).
struct PromptPair {
    std::string prompt, counterfactual;  ///< as typed, UTF-8
    std::string answer, foil;            ///< next words, as typed after the prompt; the foil is the counterfactual's answer
    std::int32_t templateNumber = 0;     ///< index into PromptFamily::templates
    std::vector<std::string> cells;      ///< [nuisances] what each declared nuisance is here: permutations stay among equal ones

    bool operator==(const PromptPair &) const = default;
};

struct PromptFamily {
    std::string name;
    std::vector<std::string> templates;  ///< wordings; prompts of one template are not independent
    std::vector<bool> sealed;            ///< [templates] set aside for confirmation; empty until split (claims/split_family.h)
    std::vector<std::string> nuisances;  ///< what else varies: names of slots, columns of a table
    std::vector<PromptPair> pairs;

    bool isSplit() const { return sealed.size() == templates.size() && !templates.empty(); }
    bool isSealed(const PromptPair &pair) const { return isSplit() && sealed[static_cast<std::size_t>(pair.templateNumber)]; }

    bool operator==(const PromptFamily &) const = default;
};

}  // namespace penfield
