// evidence-4: every trap of the gallery is contradicted or weakened by the check named for it, and what only looks like a trap is left
// alone; on the shipped wards, in a turned basis, and on ten variations of each (weight noise, width, basis; the gains that make the trap
// one stay). Noise blurs traps, so there a check may also find that it cannot tell: it must not be taken in.

#include "backend/evidence/checks/checks.h"
#include "backend/training/planted/variation.h"
#include "tests/backend/evidence/planted_goldens.h"
#include "tests/bench/bench.h"
#include "tests/bench/evidence_claims.h"

#include <c10/core/InferenceMode.h>

namespace penfield::bench {

namespace {

using namespace evidence;
using training::planted::Axis;
using training::planted::Ward;

constexpr int kVariations = 10;

struct Trap {
    const char *name;
    Ward ward;
    std::vector<std::int64_t> heads;
    std::vector<Axis> axes;  // instead of heads
    Knife knife;
    int check;      // the one named for it
    bool harmless;  // looks like a trap and is none
};

std::vector<Trap> traps()
{
    using enum Axis;
    return {
        {"passenger", Ward::Base, {1}, {}, Knife::Counterfactual, 1, false},
        {"passenger", Ward::Base, {1}, {}, Knife::Counterfactual, 2, false},
        {"passenger", Ward::Base, {1}, {}, Knife::Counterfactual, 3, false},
        {"decoy p + k", Ward::Base, {}, {p, k}, Knife::Counterfactual, 11, false},
        {"harmless c + p", Ward::Base, {}, {c, p}, Knife::Counterfactual, 11, true},
        {"true direction c", Ward::Base, {}, {c}, Knife::Counterfactual, 11, true},
        {"nuisance u", Ward::Base, {0}, {}, Knife::Mean, 5, true},
        {"backup", Ward::Redundant, {0}, {}, Knife::Mean, 9, false},
        {"backup", Ward::Redundant, {0}, {}, Knife::Mean, 12, false},
        {"opponents", Ward::Cancel, {6}, {}, Knife::Mean, 9, false},
        {"opponents", Ward::Cancel, {0, 6}, {}, Knife::Mean, 3, false},
        {"constant carrier", Ward::Bias, {4}, {}, Knife::Zero, 13, false},
        {"constant carrier", Ward::Bias, {4}, {}, Knife::Zero, 2, false},
        {"one template only", Ward::Context, {0}, {}, Knife::Counterfactual, 7, false},
    };
}

bool isRight(const Trap &trap, Mark mark)
{
    const bool caught = mark == Mark::Contradicted || mark == Mark::Weakened;
    return caught != trap.harmless;
}

Mark markOf(const Trap &trap, test::PlantedSubject &subject)
{
    const TestedClaim claim =
        trap.axes.empty() ? aboutHeads(subject.runner(), trap.heads, trap.knife) : aboutDirection(subject.along(trap.axes), trap.knife);
    Trial trial(subject.runner(), claim, {}, subject.job());
    return run(*checkNumbered(trap.check), trial).mark;
}

}  // namespace

std::vector<Figure> trapGallery()
{
    const c10::InferenceMode guard;
    std::vector<Figure> figures;
    for (const Trap &trap : traps()) {
        int right = 0;
        for (const bool turned : {false, true}) {
            test::PlantedSubject subject = test::plantedSubject(trap.ward, turned);
            right += isRight(trap, markOf(trap, subject));
        }
        int varied = 0, notTakenIn = 0;
        for (int i = 0; i < kVariations; ++i) {
            test::PlantedSubject subject(training::planted::plantVaried(trap.ward, {false, 16, .02, true}, 500 + std::uint64_t(i)),
                                         trap.ward == Ward::Context);
            const Mark mark = markOf(trap, subject);
            varied += isRight(trap, mark);
            notTakenIn += trap.harmless ? isRight(trap, mark) : mark != Mark::Supported;
        }
        const std::string what =
            std::string(trap.name) + (trap.harmless ? ", left alone by check " : ", caught by check ") + std::to_string(trap.check);
        figures.push_back(atLeast(2, what + ": shipped and turned", right));
        figures.push_back(atLeast(trap.harmless ? 9 : 10,
                                  what + ": ten variations, not taken in (" + std::to_string(varied) + " as shipped)", notTakenIn));
    }
    return figures;
}

}  // namespace penfield::bench
