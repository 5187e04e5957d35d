#pragma once

#include "backend/types/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penfield {

/// A window of tokens with the feature's activation at each.
struct FeatureExample {
    std::vector<std::string> tokens;  ///< [n]
    std::vector<float> activations;   ///< [n]
    int peak = 0;                     ///< index of the token the example was chosen for
};

struct TokenEffect {
    TokenId token;
    std::string text;
    float effect = 0;  ///< logits per unit of activation: W_dec row · final norm gain · demeaned W_U
};

/// Everything the database knows of one feature.
struct FeatureCard {
    FeatureId id;
    std::string label;         ///< empty: none
    std::string labelSource;   ///< "concept" (matched a concept of the grammar), "tokens" (most frequent top tokens), "user", …
    double labelScore = -1;    ///< F1 for "concept"; negative: no score (never shown as zero)
    double density = 0;        ///< fraction of tokens on which the feature is active
    float maxActivation = 0;
    std::vector<float> histogramEdges;           ///< [bins + 1], activations > 0 only
    std::vector<std::int64_t> histogramCounts;   ///< [bins]
    std::vector<FeatureExample> topExamples;
    std::vector<FeatureExample> randomExamples;
    std::vector<TokenEffect> promoted;           ///< descending
    std::vector<TokenEffect> suppressed;         ///< ascending
};

struct SupernodeMember {
    FeatureId id;
    double score = 0;  ///< share of the feature's activation mass that falls on documents about the entity
};

/// A named group of features, e.g. those that carry "Texas".
struct Supernode {
    std::string label;
    std::string kind;  ///< "state", "country", "user", …
    std::vector<SupernodeMember> members;
};

struct FeatureLabel {
    FeatureId id;
    std::string label;
    double score = -1;
};

}  // namespace penfield
