// evidence-3: 100 true claims about planted models whose gains, widths, weights (noise of 0.02) and basis are random.

#include "backend/evidence/checks/checks.h"
#include "backend/training/planted/variation.h"
#include "tests/bench/bench.h"
#include "tests/bench/evidence_claims.h"

#include <c10/core/InferenceMode.h>

#include <array>

namespace penfield::bench {

namespace {

using namespace evidence;
using training::planted::Axis;
using training::planted::Ward;

constexpr int kClaims = 100;
constexpr std::array kKnives = {Knife::Mean, Knife::Resample, Knife::Counterfactual};

struct TrueClaim {
    Ward ward;
    std::vector<std::int64_t> heads;  // empty: the direction c
};

const std::array<TrueClaim, 5> kTrue = {
    {{Ward::Base, {0}}, {Ward::Base, {}}, {Ward::Redundant, {0, 2}}, {Ward::Cancel, {0}}, {Ward::Bias, {0}}}};

}  // namespace

std::vector<Figure> power()
{
    const c10::InferenceMode guard;
    std::array<int, kTrue.size()> supported{};
    int all = 0;
    for (int i = 0; i < kClaims; ++i) {
        const std::size_t kind = static_cast<std::size_t>(i) % kTrue.size();
        const Knife knife = kKnives[static_cast<std::size_t>(i) / kTrue.size() % kKnives.size()];
        test::PlantedSubject subject(training::planted::plantVaried(kTrue[kind].ward, {true, 16, .02, true}, 1000 + std::uint64_t(i)));
        const TestedClaim claim = kTrue[kind].heads.empty() ? aboutDirection(subject.along({Axis::c}), knife)
                                                            : aboutHeads(subject.runner(), kTrue[kind].heads, knife);
        const bool stands = tested(subject.runner(), claim, std::uint64_t(i) + 1, subject.job()).mark == Mark::Supported;
        supported[kind] += stands;
        all += stands;
    }
    std::vector<Figure> figures = {atLeast(.9, "true claims supported, of 100", double(all) / kClaims)};
    const char *names[] = {"the head H0", "the direction c", "both backups", "the head beside a cancelling pair",
                           "the head with a carrier"};
    for (std::size_t kind = 0; kind < kTrue.size(); ++kind)
        figures.push_back(atLeast(.7, std::string("supported: ") + names[kind], supported[kind] / (double(kClaims) / kTrue.size())));
    return figures;
}

}  // namespace penfield::bench
