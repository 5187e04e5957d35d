#pragma once

#include <cstdint>

// One seed for every set of documents or prompts, so that no set is used for two purposes.
namespace penfield::training::seeds {

inline constexpr std::uint64_t kFinishing = 1000;          // added to a model's seed for its second phase
inline constexpr std::uint64_t kSeedAccuracy = 7;          // the table by which a language model is chosen
inline constexpr std::uint64_t kTranscoderDocuments = 77;  // transcoders learn from these
inline constexpr std::uint64_t kTranscoderChoice = 78;     // and are chosen on these
inline constexpr std::uint64_t kConceptChoice = 177;       // concepts, groups, densities, examples
inline constexpr std::uint64_t kConceptScore = 178;        // F1
inline constexpr std::uint64_t kChoiceStatePairs = 100;    // touches by which a layer-0 transcoder is chosen
inline constexpr std::uint64_t kChoiceCountryPairs = 101;
inline constexpr std::uint64_t kFreshStatePairs = 9001;  // touches that the model card reports
inline constexpr std::uint64_t kFreshCountryPairs = 9002;
inline constexpr std::uint64_t kFinalAccuracy = 9003;  // the accuracy table of the model card
inline constexpr std::uint64_t kFidelity = 9004;

}  // namespace penfield::training::seeds
