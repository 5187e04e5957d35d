#include "backend/statistics/regression.h"

#include "backend/statistics/summary.h"
#include "backend/types/random.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace penfield::statistics {

namespace {

struct Rows {
    Eigen::MatrixXd x;  // [rows, k]
    Eigen::VectorXd y;  // [rows]
};

Rows rowsWhere(const Predictors &predictors, std::span<const double> y, const std::vector<std::size_t> &which)
{
    Rows rows{Eigen::MatrixXd(which.size(), predictors.columns.size()), Eigen::VectorXd(which.size())};
    for (std::size_t i = 0; i < which.size(); ++i) {
        for (std::size_t j = 0; j < predictors.columns.size(); ++j)
            rows.x(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = predictors.columns[j][which[i]];
        rows.y(static_cast<Eigen::Index>(i)) = y[which[i]];
    }
    return rows;
}

/// Predictions for `asked`, fitted on `known`.
Eigen::VectorXd ridgePredictions(Rows known, Rows asked, double ridge)
{
    const Eigen::RowVectorXd centre = known.x.colwise().mean();
    known.x.rowwise() -= centre;
    Eigen::RowVectorXd scale = (known.x.colwise().squaredNorm() / static_cast<double>(known.x.rows())).cwiseSqrt();
    scale = (scale.array() == 0).select(1, scale);
    known.x.array().rowwise() /= scale.array();
    asked.x.rowwise() -= centre;
    asked.x.array().rowwise() /= scale.array();
    const double level = known.y.mean();
    Eigen::MatrixXd products = known.x.transpose() * known.x;
    products.diagonal().array() += ridge;
    const Eigen::VectorXd weights = products.ldlt().solve(known.x.transpose() * (known.y.array() - level).matrix());
    return (asked.x * weights).array() + level;
}

}  // namespace

std::vector<int> foldsOf(std::size_t n, int folds, std::uint64_t seed)
{
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random(seed).shuffle(order);
    std::vector<int> fold(n);
    for (std::size_t place = 0; place < n; ++place)
        fold[order[place]] = static_cast<int>(place % static_cast<std::size_t>(folds));
    return fold;
}

double crossValidatedR2(const Predictors &predictors, std::span<const double> y, std::span<const int> folds, double ridge)
{
    if (isConstant(y))
        return 0;
    const int count = folds.empty() ? 0 : *std::max_element(folds.begin(), folds.end()) + 1;
    double missed = 0, total = 0;
    for (int fold = 0; fold < count; ++fold) {
        std::vector<std::size_t> fitted, held;
        for (std::size_t row = 0; row < y.size(); ++row)
            (folds[row] == fold ? held : fitted).push_back(row);
        if (fitted.empty() || held.empty())
            continue;
        const Rows known = rowsWhere(predictors, y, fitted), asked = rowsWhere(predictors, y, held);
        missed += (asked.y - ridgePredictions(known, asked, ridge)).squaredNorm();
        total += (asked.y.array() - known.y.mean()).matrix().squaredNorm();
    }
    return total == 0 ? 0 : 1 - missed / total;
}

double explainedByScoreAndSquare(std::span<const double> complement, std::span<const double> model, std::uint64_t seed)
{
    Predictors predictors{{std::vector<double>(complement.begin(), complement.end()), {}}};
    for (const double score : complement)
        predictors.columns[1].push_back(score * score);
    return crossValidatedR2(predictors, model, foldsOf(model.size(), 5, seed));
}

double varianceInflation(std::span<const double> unit, const Predictors &partners)
{
    if (isConstant(unit) || partners.columns.empty())
        return 1;
    std::vector<std::size_t> everyRow(unit.size());
    std::iota(everyRow.begin(), everyRow.end(), std::size_t{0});
    Rows rows = rowsWhere(partners, unit, everyRow);
    rows.x.rowwise() -= rows.x.colwise().mean().eval();
    rows.y.array() -= rows.y.mean();
    const Eigen::VectorXd weights = rows.x.colPivHouseholderQr().solve(rows.y);
    const double unexplained = (rows.y - rows.x * weights).squaredNorm() / rows.y.squaredNorm();
    return unexplained < 1e-12 ? std::numeric_limits<double>::infinity() : 1 / unexplained;
}

}  // namespace penfield::statistics
