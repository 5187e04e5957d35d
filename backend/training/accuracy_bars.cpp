#include "backend/training/accuracy_bars.h"

#include <map>

namespace penfield::training {

double accuracyBar(const std::string &row)
{
    static const std::map<std::string, double> bars = {
        {"two-hop states, trained", 1.0},
        {"two-hop states, held-out pairs", 1.0},
        {"two-hop states, held-out cities", 1.0},
        {"two-hop states, never in two-hop", .949},
        {"two-hop countries, trained", 1.0},
        {"two-hop countries, held-out pairs", 1.0},
        {"two-hop countries, held-out cities", 1.0},
        {"two-hop countries, never in two-hop", 1.0},
        {"indirect object", 1.0},
        {"indirect object, held-out name pairs", 1.0},
        {"indirect object, held-out wording", .855},
        {"arithmetic", .99},  // A3: 1.0 on 200 documents
        {"arithmetic, held-out sums", .985},
        {"comparison, held-out pairs", .986},
        {"opposites, held-out French words", 0.0},
    };
    const auto found = bars.find(row);
    return found == bars.end() ? .99 : found->second;
}

RunScore scoreOf(const std::vector<AccuracyRow> &rows)
{
    RunScore score;
    for (const AccuracyRow &row : rows) {
        score.rowsBelowBar += row.accuracy < accuracyBar(row.name) ? 1 : 0;
        score.meanAccuracy += row.accuracy / static_cast<double>(rows.size());
    }
    return score;
}

}  // namespace penfield::training
