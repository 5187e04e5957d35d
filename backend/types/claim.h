#pragma once
// A claim about a mechanism, with the domain it is meant for. A claim with an empty field gets no verdict: claims/missing.h lists what
// has to be asked.

#include "backend/types/prompt_family.h"
#include "backend/types/unit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace penfield {

enum class ScoreKind : std::uint8_t {
    LogitDifference,  ///< logit(answer) − logit(foil)
    LogProbability,   ///< log p(answer), nats
    KlDivergence,     ///< KL(intact ‖ touched), nats
};

/// What a unit's value is replaced by.
enum class AblationValue : std::uint8_t {
    Zero,
    Mean,            ///< over the family's prompts
    Resample,        ///< of another prompt, drawn
    Counterfactual,  ///< of the pair's other prompt
};

enum class EffectDirection : std::uint8_t { Lowers, Raises };  ///< what ablating does to the score, the claim says

enum class Article : std::uint8_t {
    The,  ///< "this is the circuit": no other does it
    A,    ///< "this is a circuit": it does it, others may
};

/// Where in a prompt, in words that hold for prompts of different lengths.
enum class Where : std::uint8_t { EveryToken, LastToken, Slot };
struct PositionScope {
    Where where = Where::EveryToken;
    std::string slot{};  ///< of Where::Slot: the template's slot, its last token

    bool operator==(const PositionScope &) const = default;
};

struct ClaimedUnit {
    Unit unit;
    PositionScope scope{};

    bool operator==(const ClaimedUnit &) const = default;
};

struct ClaimedEdge {
    ClaimedUnit from, to;

    bool operator==(const ClaimedEdge &) const = default;
};

/// In standard deviations of the unit's own value over the family; 0 is the intact run.
struct DoseRange {
    double least = -1, most = 1;

    bool operator==(const DoseRange &) const = default;
};

struct Claim {
    std::string name;  ///< as the user calls it
    std::string modelName, modelHash;
    std::string dictionaryName, dictionaryHash;  ///< needed when a unit is a feature or an error
    std::vector<ClaimedUnit> units;
    std::vector<ClaimedEdge> edges;  ///< between units; may be empty
    PromptFamily prompts;
    std::optional<ScoreKind> score;
    std::optional<AblationValue> ablation;
    std::optional<DoseRange> doses;
    std::optional<EffectDirection> direction;
    std::optional<Article> article;

    /// Directions are compared by identity, as Unit says; a claim that was read from a file has its own.
    bool operator==(const Claim &) const = default;
};

/// How a claim is tested: with the claim, everything that is needed to get the same numbers again.
struct TestPlan {
    std::uint64_t seed = 1;
    double alpha = 0.05;
    std::int32_t controls = 200;
    std::int32_t draws = 2000;                                ///< of bootstraps
    bool openSealed = false;                                  ///< use the confirmation half: it is counted
    std::vector<std::int32_t> checks{14, 13, 2, 15, 11, 12};  ///< numbers of evidence.md, in order

    bool operator==(const TestPlan &) const = default;
};

}  // namespace penfield
