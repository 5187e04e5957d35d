#pragma once
// What a touch is worth, asked beside every touch: does it do more than the same done to units like it? Is it this unit, or its twin?
// Would another knife say the same?

#include "backend/types/intervention.h"

#include <string>
#include <vector>

namespace penfield {

struct TouchCheckOptions {
    int controls = 12;        ///< at most so many matched units
    int fewestControls = 5;   ///< with fewer nothing can be told
    std::vector<std::string> references{};  ///< other prompts: for means, resampling and correlations; those that do not fit are skipped
};

/// The touched units cut in another way, all at once.
struct Cut {
    TouchKind kind = TouchKind::Set;  ///< Set: to zero · Mean · Resample: the mean effect over the references
    double effect = 0;
};

/// A unit that cannot be told apart from a touched one by what is seen here.
struct Twin {
    Unit touched, other;
    TokenPosition position;
    double cosine = 0;       ///< of what the two write
    double correlation = 0;  ///< of their activations over the prompts that were looked at; NaN: too few places to tell
};

struct TouchCheck {
    std::vector<Intervention> interventions;
    TokenId answer;                ///< the intact run's most probable token
    double effect = 0;             ///< change of its log probability by the touch, nats
    std::vector<double> controls;  ///< the same of each control: every touched unit replaced by one like it, and touched alike
    int asLarge = 0;               ///< controls whose effect is at least as large, whatever its sign
    bool canTell = false;          ///< there are enough of them
    std::vector<Cut> cuts;
    bool signsDisagree = false;    ///< of the cuts: one helps and another harms
    std::vector<Twin> twins;
    double milliseconds = 0;

    /// (1 + asLarge) / (1 + controls): the smallest that so many controls could show is 1 / (1 + controls).
    double p() const { return (1.0 + asLarge) / (1.0 + static_cast<double>(controls.size())); }
};

}  // namespace penfield
