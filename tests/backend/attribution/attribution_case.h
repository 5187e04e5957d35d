#pragma once

#include "backend/attribution/attribute.h"
#include "tests/backend/attribution/constrained_run.h"
#include "tests/backend/model/random_model.h"

#include <string>
#include <vector>

namespace penfield::test {

/// A model, a dictionary and an intact run of a prompt: what attribution starts from.
class AttributionCase {
public:
    AttributionCase(const model::ModelSpec &spec, const DictionaryShape &shape, std::uint64_t seed = 5, int positions = 6);
    AttributionCase(model::Transformer transformer, dictionary::Dictionary dictionary, Prompt prompt);

    /// A random model with its own neurons as features.
    static AttributionCase neurons(const model::ModelSpec &spec, std::int64_t listed = 10, std::uint64_t seed = 5, int positions = 6);

    /// Opens a folder with model/ and transcoders/.
    static AttributionCase demo(const std::string &folder, const std::string &prompt);

    attribution::Baseline baseline() const { return {m_transformer, m_dictionary, m_trace, m_activations}; }
    const Prompt &prompt() const { return m_prompt; }
    AttributionGraph attribute(const AttributionOptions &options = {}) const;

    /// What a source of the graph writes.
    Writes writesOf(const NodeKey &node, float activation) const;

private:
    model::Transformer m_transformer;
    dictionary::Dictionary m_dictionary;
    Prompt m_prompt;
    model::Trace m_trace;
    std::vector<dictionary::SparseActivations> m_activations;
};

/// What a target of the graph reads in a constrained run.
double readOf(const Reads &reads, const NodeKey &target);

/// The graph's matrix: [nodes × nodes], rows are targets.
std::vector<std::vector<float>> matrixOf(const AttributionGraph &graph);

}  // namespace penfield::test
