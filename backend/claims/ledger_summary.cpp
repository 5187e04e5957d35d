#include "backend/claims/ledger_summary.h"

#include "backend/statistics/multiple_tests.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <set>

namespace penfield::claims {

namespace {

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2g", value);
    return text;
}

/// 1 / tests to one digit: 214 tests → 0.005. At most 0.05, where nobody would be surprised.
double oneFalseAlarm(std::size_t tests)
{
    if (tests == 0)
        return 0.05;
    const double exact = 1 / static_cast<double>(tests), decade = std::pow(10, std::floor(std::log10(exact)));
    return std::min(0.05, std::round(exact / decade) * decade);
}

std::vector<double> pValues(std::span<const Attempt> attempts)
{
    std::vector<double> p;
    for (const Attempt &attempt : attempts)
        p.push_back(attempt.p.value_or(std::numeric_limits<double>::quiet_NaN()));
    return p;
}

std::vector<double> holmWithinChecks(std::span<const Attempt> attempts, const std::vector<double> &p)
{
    std::map<std::pair<std::int64_t, std::int32_t>, std::vector<std::size_t>> checks;
    for (std::size_t i = 0; i < attempts.size(); ++i)
        checks[{attempts[i].claim, attempts[i].check}].push_back(i);
    std::vector<double> adjusted(p.size());
    for (const auto &[check, members] : checks) {
        std::vector<double> own;
        for (const std::size_t i : members)
            own.push_back(p[i]);
        own = statistics::holm(own);
        for (std::size_t j = 0; j < members.size(); ++j)
            adjusted[members[j]] = own[j];
    }
    return adjusted;
}

}  // namespace

LedgerSummary summarise(std::span<const Attempt> attempts, const LedgerOptions &options)
{
    LedgerSummary summary;
    std::set<std::string> units;
    for (const Attempt &attempt : attempts)
        units.insert(attempt.unit);
    summary.units = units.size();
    const std::vector<double> p = pValues(attempts);
    summary.tests = static_cast<std::size_t>(std::count_if(p.begin(), p.end(), [](double value) { return !std::isnan(value); }));
    summary.threshold = oneFalseAlarm(summary.tests);
    summary.expected = summary.threshold * static_cast<double>(summary.tests);
    summary.below = statistics::countWithin(p, summary.threshold);
    summary.withinCheck = holmWithinChecks(attempts, p);
    summary.acrossLedger = options.anyDependence ? statistics::benjaminiYekutieli(p) : statistics::benjaminiHochberg(p);
    summary.survivors = statistics::countWithin(summary.acrossLedger, options.falseShare);
    if (attempts.empty())
        summary.sentence = {PENFIELD_SENTENCE("Nothing was tried yet.")};
    else if (summary.tests == 0)
        summary.sentence = {PENFIELD_SENTENCE("Units tried: %1. None was tested against controls."), {std::to_string(summary.units)}};
    else
        summary.sentence = {
            PENFIELD_SENTENCE(
                "Units tried: %1, tests: %2. With p < %3, %4 were expected by chance and %5 were found; %6 survive correction."),
            {std::to_string(summary.units), std::to_string(summary.tests), shortNumber(summary.threshold), shortNumber(summary.expected),
             std::to_string(summary.below), std::to_string(summary.survivors)}};
    return summary;
}

Note openingsSentence(int openings)
{
    if (openings == 0)
        return {PENFIELD_SENTENCE("The confirmation prompts are sealed.")};
    if (openings < kOpeningsThatSpoil)
        return {PENFIELD_SENTENCE("The confirmation prompts were opened; times: %1."), {std::to_string(openings)}};
    return {PENFIELD_SENTENCE("The confirmation prompts were opened %1 times: this set is no longer unseen. Draw fresh prompts."),
            {std::to_string(openings)}};
}

Calibration calibrationOf(std::span<const Prediction> predictions)
{
    constexpr std::size_t kBins = 5;  // of 0.1, from 0.5 to 1
    std::array<Calibration::Bin, kBins> bins{};
    Calibration result;
    for (const Prediction &prediction : predictions) {
        if (!prediction.measured)
            continue;
        const bool right = std::signbit(prediction.expected) == std::signbit(*prediction.measured);
        ++result.predictions;
        result.rightSign += right;
        result.meanConfidence += prediction.confidence;
        result.meanError += std::abs(*prediction.measured - prediction.expected);
        auto &bin = bins[std::min(kBins - 1, static_cast<std::size_t>((prediction.confidence - 0.5) * 10 + 1e-9))];
        ++bin.count;
        bin.confidence += prediction.confidence;
        bin.right += right;
    }
    if (result.predictions == 0)
        return result;
    result.meanConfidence /= static_cast<double>(result.predictions);
    result.meanError /= static_cast<double>(result.predictions);
    for (Calibration::Bin &bin : bins)
        if (bin.count > 0)
            result.bins.push_back({bin.confidence / static_cast<double>(bin.count), bin.right / static_cast<double>(bin.count), bin.count});
    return result;
}

}  // namespace penfield::claims
