#pragma once
// What testing a claim has shown. Every word is a sentence that can be translated; "not shown" is never "shown to be absent".

#include "backend/types/interval.h"
#include "backend/types/note.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace penfield {

enum class Mark : std::uint8_t { Supported, Weakened, Contradicted, CannotTell };

enum class Scale : std::uint8_t {
    Share,  ///< 1 is 100 %
    Plain,  ///< a number of its own: a correlation, an index
};

/// One number of a check.
struct Measure {
    std::string name;  ///< a PENFIELD_SENTENCE
    double value = 0;
    Interval interval = kNoInterval;
    std::string detail{};  ///< what it belongs to where there are several of one name: a knife, a unit, a template
    Scale scale = Scale::Share;

    bool operator==(const Measure &) const = default;
};

/// What is drawn beside the number; all empty where a check has no picture.
struct DosePoint {
    double dose = 0;  ///< standard deviations
    double score = 0;
    Interval interval = kNoInterval;

    bool operator==(const DosePoint &) const = default;
};
struct CheckPicture {
    std::vector<double> controls;         ///< effects of matched controls, for a distribution
    std::vector<DosePoint> doses;         ///< ascending
    Interval naturalRange = kNoInterval;  ///< of doses: what the unit does by itself; shaded
    std::vector<Measure> strip;           ///< the same effect by several knives
    std::vector<std::string> pairOf;      ///< [n] names
    std::vector<double> pairs;            ///< [n, n] effect of ablating both, row by row; the diagonal is each alone

    bool operator==(const CheckPicture &) const = default;
};

struct CheckResult {
    std::int32_t check = 0;  ///< number in evidence.md
    Mark mark = Mark::CannotTell;
    Note verdict;
    Note wouldChange;               ///< what would change it
    std::vector<Measure> measures;  ///< the first is the one that decides
    std::optional<PValue> p;
    CheckPicture picture;
    std::int64_t passes = 0;  ///< forward passes of one prompt

    bool operator==(const CheckResult &) const = default;
};

struct Verdict {
    Mark mark = Mark::CannotTell;
    Note summary;
    std::vector<Note> domain;  ///< prompts, templates, knife, tokens, doses, controls: joined by commas
    Note wouldChange;
    std::vector<CheckResult> checks;
    std::int32_t controls = 0;
    std::int64_t passes = 0;
    double seconds = 0;
    bool sealedOpened = false;

    bool operator==(const Verdict &) const = default;
};

}  // namespace penfield
