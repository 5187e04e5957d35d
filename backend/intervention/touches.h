#pragma once
// Interventions as they are carried out: one per place, position and unit, in the order in which the model computes.

#include "backend/intervention/elsewhere.h"
#include "backend/intervention/site.h"
#include "backend/types/intervention.h"
#include "backend/types/note.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::intervention {

struct Touch {
    Unit unit;
    std::int32_t position = 0;
    TouchKind kind = TouchKind::Set;  ///< Set, Scale or Add: means and other prompts' values are known by now
    double value = 0;
    at::Tensor vector;      ///< what a head, a token or an error is to hold; undefined: `kind` and `value` say
    std::size_t cause = 0;  ///< the intervention's number

    /// The scalar asked for, where the run has `base`.
    double target(double base) const;
};

/// The touches of one place, ascending by (position, unit).
struct Site {
    Place place;
    std::vector<Touch> touches;
};

struct Resolved {
    std::vector<Site> sites;  ///< ascending by place; none without a touch
    std::vector<Note> notes;  ///< what was asked for and cannot be done, but is no mistake
};

/// Spells out ranges, means and other prompts, and lets the later of two touches of the same unit win (formats.md B.1). Throws a
/// sentence for a unit, a position or a value that is not there.
Resolved resolve(const std::vector<Intervention> &interventions, const InterventionOptions &options, const Subject &subject,
                 const Baseline &intact, const OtherRuns &runs = {});

/// The same with means and other prompts' values that are kept between calls.
Resolved resolve(const std::vector<Intervention> &interventions, const InterventionOptions &options, const Subject &subject,
                 const Baseline &intact, Elsewhere &elsewhere);

/// Touches of generated tokens: those that are open-ended or everywhere. Means are computed once.
class GeneratedTouches {
public:
    /// `intact` is the prompt's run; all are kept by reference.
    GeneratedTouches(const std::vector<Intervention> &interventions, const InterventionOptions &options, const Subject &subject,
                     const Baseline &intact, const OtherRuns &runs);

    /// At the position of one generated token. Throws a sentence when another prompt does not reach so far.
    std::vector<Site> at(std::int64_t position);

    /// What cannot be done to generated tokens: errors are the intact run's, which has none there.
    std::vector<Note> notes() const;

private:
    const std::vector<Intervention> &m_interventions;
    Elsewhere m_elsewhere;
    const Subject &m_subject;
    const std::int64_t m_promptLength;
};

/// The earliest of all touched positions; there must be one.
std::int64_t firstPosition(const std::vector<Site> &sites);

}  // namespace penfield::intervention
