#pragma once
// Random touches of every kind on random models, equal for equal seeds: what resuming is compared with recomputing on.

#include "backend/intervention/intervention_runner.h"
#include "tests/backend/model/random_model.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace penfield::test {

/// A model, a dictionary and a few prompts' intact runs; prompts are named "0", "1", …
class TouchSubject {
public:
    /// `family`: the name of a spec (specs_data.h); `seed` decides on the rest.
    TouchSubject(const model::ModelSpec &spec, std::uint64_t seed);

    intervention::Subject subject() const { return {m_transformer, &m_dictionary}; }
    intervention::Baseline run(const std::string &prompt) const { return {m_runs.at(prompt).trace, m_runs.at(prompt).activations}; }

    /// One to four touches, of units of every kind, with every kind of touch; and options.
    std::vector<Intervention> randomTouches(std::mt19937_64 &random) const;
    InterventionOptions randomOptions(std::mt19937_64 &random) const;

    Outcome touch(const std::vector<Intervention> &touches, const InterventionOptions &options) const;

    /// The same with one more touch, which adds nothing to layer 0's input at position 0: everything is computed anew.
    Outcome recompute(std::vector<Intervention> touches, InterventionOptions options) const;

    /// Largest difference of a logit after the touches.
    double difference(const std::vector<Intervention> &touches, const InterventionOptions &options) const;

private:
    struct Run {
        model::Trace trace;
        std::vector<dictionary::SparseActivations> activations;
    };

    Unit randomUnit(std::mt19937_64 &random) const;
    Intervention randomTouch(std::mt19937_64 &random) const;

    model::Transformer m_transformer;
    dictionary::Dictionary m_dictionary;
    std::map<std::string, Run> m_runs;
    std::vector<std::shared_ptr<const Direction>> m_directions;
};

/// Families whose specs random touches are tried on.
inline constexpr int kTouchFamilies = 6;
model::ModelSpec touchFamily(int number);

}  // namespace penfield::test
