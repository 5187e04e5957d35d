#include "tests/backend/statistics/reference_agreement.h"

#include "backend/statistics/binomial.h"
#include "backend/statistics/bootstrap.h"
#include "backend/statistics/correlation.h"
#include "backend/statistics/equivalence.h"
#include "backend/statistics/faithfulness_curve.h"
#include "backend/statistics/heterogeneity.h"
#include "backend/statistics/independence.h"
#include "backend/statistics/multiple_tests.h"
#include "backend/statistics/regression.h"
#include "backend/statistics/summary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield {

using namespace statistics;

namespace {

class Comparison {
public:
    void add(const QString &what, double ours, double theirs)
    {
        Agreement &entry = entryOf(what);
        ++entry.numbers;
        const double apart = std::abs(ours - theirs);
        entry.largest = std::max(entry.largest, std::isnan(apart) ? std::numeric_limits<double>::infinity() : apart);
    }
    void add(const QString &what, const std::vector<double> &ours, const std::vector<double> &theirs)
    {
        add(what + ", how many", static_cast<double>(ours.size()), static_cast<double>(theirs.size()));
        for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i)
            add(what, ours[i], theirs[i]);
    }
    std::vector<Agreement> entries;

private:
    Agreement &entryOf(const QString &what)
    {
        const auto at = std::find_if(entries.begin(), entries.end(), [&](const Agreement &entry) { return entry.what == what; });
        return at != entries.end() ? *at : entries.emplace_back(Agreement{what});
    }
};

std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> result;
    for (const QJsonValue &value : array.toArray())
        result.push_back(value.toDouble(std::numeric_limits<double>::quiet_NaN()));
    return result;
}

double number(const QJsonObject &from, const char *name)
{
    return from[name].toDouble(std::numeric_limits<double>::quiet_NaN());
}

void compareCounts(Comparison &comparison, const QJsonObject &reference)
{
    for (const QJsonValue &value : reference["binomial"].toArray()) {
        const QJsonObject c = value.toObject();
        const int n = c["n"].toInt(), wins = c["wins"].toInt();
        comparison.add("binomial tails", binomialAtLeast(wins, n, number(c, "share")), number(c, "at_least"));
        comparison.add("binomial tails", binomialAtMost(wins, n, number(c, "share")), number(c, "at_most"));
    }
    for (const QJsonValue &value : reference["clopper_pearson"].toArray()) {
        const QJsonObject c = value.toObject();
        const Interval interval = clopperPearson(c["wins"].toInt(), c["n"].toInt());
        comparison.add("Clopper-Pearson", {interval.lower, interval.upper}, {number(c, "lower"), number(c, "upper")});
    }
    for (const QJsonValue &value : reference["non_equivalence"].toArray()) {
        const QJsonObject c = value.toObject();
        comparison.add("non-equivalence", nonEquivalence(c["wins"].toInt(), c["n"].toInt()).value, number(c, "p"));
    }
}

void compareCorrelations(Comparison &comparison, const QJsonObject &reference)
{
    for (const QJsonValue &value : reference["correlations"].toArray()) {
        const QJsonObject c = value.toObject();
        const std::vector<double> x = numbers(c["x"]), y = numbers(c["y"]);
        comparison.add("Pearson", {pearson(x, y), correlationP(pearson(x, y), x.size())}, {number(c, "pearson"), number(c, "pearson_p")});
        comparison.add("Spearman", {spearman(x, y), correlationP(spearman(x, y), x.size())},
                       {number(c, "spearman"), number(c, "spearman_p")});
        comparison.add("Kendall", kendall(x, y), number(c, "kendall"));
        comparison.add("slope", slope(x, y), number(c, "slope"));
        comparison.add("ranks", ranks(x), numbers(c["ranks"]));
        std::vector<double> ours;
        for (const double share : {0.0, 0.025, 0.1, 0.5, 0.9, 1.0})
            ours.push_back(quantile(x, share));
        comparison.add("quantiles", ours, numbers(c["quantiles"]));
    }
}

void compareMultiple(Comparison &comparison, const QJsonObject &reference)
{
    for (const QJsonValue &value : reference["multiple"].toArray()) {
        const QJsonObject c = value.toObject();
        const std::vector<double> p = numbers(c["p"]);
        comparison.add("Bonferroni", bonferroni(p), numbers(c["bonferroni"]));
        comparison.add("Holm", holm(p), numbers(c["holm"]));
        comparison.add("Benjamini-Hochberg", benjaminiHochberg(p), numbers(c["bh"]));
        comparison.add("Benjamini-Yekutieli", benjaminiYekutieli(p), numbers(c["by"]));
    }
}

void compareIntervals(Comparison &comparison, const QJsonObject &reference)
{
    for (const QJsonValue &value : reference["bootstrap_intervals"].toArray()) {
        const QJsonObject c = value.toObject();
        const std::vector<double> draws = numbers(c["draws"]), leftOut = numbers(c["left_out"]);
        const Interval plain = percentileInterval(draws), corrected = bcaInterval(draws, number(c, "estimate"), leftOut);
        comparison.add("percentile interval", {plain.lower, plain.upper}, numbers(c["percentile"]));
        comparison.add("BCa interval", {corrected.lower, corrected.upper}, numbers(c["BCa"]));
    }
    for (const QJsonValue &value : reference["tost"].toArray()) {
        const QJsonObject c = value.toObject();
        const Tost ours = pairedTost(numbers(c["a"]), numbers(c["b"]), number(c, "margin"));
        comparison.add("TOST", {ours.p, ours.interval.lower, ours.interval.upper},
                       {number(c, "p"), number(c, "lower"), number(c, "upper")});
    }
}

void compareTheRest(Comparison &comparison, const QJsonObject &reference)
{
    for (const QJsonValue &value : reference["hsic"].toArray()) {
        const QJsonObject c = value.toObject();
        comparison.add("HSIC", hsic(numbers(c["x"]), numbers(c["y"])), number(c, "hsic"));
    }
    for (const QJsonValue &value : reference["heterogeneity"].toArray()) {
        const QJsonObject c = value.toObject();
        const Heterogeneity ours = heterogeneity(numbers(c["effects"]), numbers(c["errors"]));
        comparison.add("heterogeneity", {ours.mean, ours.q, ours.p, ours.i2},
                       {number(c, "mean"), number(c, "q"), number(c, "p"), number(c, "i2")});
    }
    const QJsonObject inflation = reference["inflation"].toObject();
    Predictors partners;
    for (const QJsonValue &column : inflation["partners"].toArray())
        partners.columns.push_back(numbers(column));
    comparison.add("VIF", varianceInflation(numbers(inflation["unit"]), partners), number(inflation, "vif"));
    for (const QJsonValue &value : reference["ridge"].toArray()) {
        const QJsonObject c = value.toObject();
        Predictors predictors;
        for (const QJsonValue &column : c["columns"].toArray())
            predictors.columns.push_back(numbers(column));
        const std::vector<double> y = numbers(c["y"]);
        std::vector<int> folds;
        for (std::size_t row = 0; row < y.size(); ++row)
            folds.push_back(static_cast<int>(row % 5));
        comparison.add("ridge R² in 5 folds", crossValidatedR2(predictors, y, folds), number(c, "r2"));
    }
    const QJsonObject curve = reference["curve"].toObject();
    const CurveArea area = curveArea(numbers(curve["shares"]), numbers(curve["f"]));
    comparison.add("CPR and CMD", {area.cpr, area.cmd}, {number(curve, "cpr"), number(curve, "cmd")});
}

}  // namespace

std::vector<Agreement> agreementWithReference(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject reference = QJsonDocument::fromJson(file.readAll()).object();
    Comparison comparison;
    compareCounts(comparison, reference);
    compareCorrelations(comparison, reference);
    compareMultiple(comparison, reference);
    compareIntervals(comparison, reference);
    compareTheRest(comparison, reference);
    return comparison.entries;
}

}  // namespace penfield
