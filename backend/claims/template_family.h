#pragma once
// What the template editor holds: wordings with slots, words that fill them, and the slot whose change changes the answer.

#include "backend/types/prompt_family.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penfield::claims {

struct Filler {
    std::string text;
    std::string answer{};  ///< of the varied slot: what the model should say then; empty: the text itself

    bool operator==(const Filler &) const = default;
};

struct Slot {
    std::string name;  ///< as it stands between braces
    std::vector<Filler> fillers;

    bool operator==(const Slot &) const = default;
};

struct TemplateFamily {
    std::string name;
    std::vector<std::string> templates;  ///< e.g. "the capital of {place} is"; "{{" and "}}" are braces
    std::vector<Slot> openSlots;  ///< not “slots”: Qt makes that word vanish
    std::string varied;       ///< name of the slot that the counterfactual changes; the others stay
    std::int32_t pairs = 64;  ///< to draw; fewer when there are fewer combinations
    std::uint64_t seed = 1;

    bool operator==(const TemplateFamily &) const = default;
};

/// Draws the pairs, as evenly over the templates as they allow, none twice. The same seed gives the same pairs everywhere.
/// The slots that are not varied become the nuisances. Throws Error for a template without the varied slot, a slot that nothing fills,
/// answers that never differ, braces that do not close.
PromptFamily expand(const TemplateFamily &templates);

}  // namespace penfield::claims
