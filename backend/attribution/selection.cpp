#include "backend/attribution/selection.h"

#include "backend/types/error.h"

#include <ATen/ops/from_blob.h>
#include <ATen/ops/matmul.h>

#include <algorithm>
#include <numeric>

namespace penfield::attribution {

namespace {
constexpr double kSmallestRowSum = 1e-8;  // the reference's guard while selecting
constexpr int kMostSteps = 128;
}  // namespace

std::vector<double> partialInfluence(const at::Tensor &rows, const std::vector<std::int64_t> &rowNode, std::int64_t nodes,
                                     const std::vector<float> &logitProbability)
{
    at::Tensor share = rows.abs().to(at::kDouble);
    share.div_(share.sum(1, true).clamp_min(kSmallestRowSum));

    std::vector<double> flow(static_cast<std::size_t>(nodes) + logitProbability.size(), 0.0);
    std::copy(logitProbability.begin(), logitProbability.end(), flow.begin() + nodes);
    std::vector<double> influence(static_cast<std::size_t>(nodes), 0.0);
    std::vector<double> atRows(rowNode.size());
    for (int step = 0; step < kMostSteps; ++step) {
        for (std::size_t r = 0; r < rowNode.size(); ++r)
            atRows[r] = flow[static_cast<std::size_t>(rowNode[r])];
        const at::Tensor start = at::from_blob(atRows.data(), {std::int64_t(atRows.size())}, at::kDouble);
        const at::Tensor next = at::matmul(start, share).contiguous();
        const double *value = next.data_ptr<double>();
        if (std::all_of(value, value + nodes, [](double v) { return v == 0; }))
            return influence;
        std::copy(value, value + nodes, flow.begin());
        std::fill(flow.begin() + nodes, flow.end(), 0.0);
        for (std::size_t i = 0; i < influence.size(); ++i)
            influence[i] += flow[i];
    }
    throw Error(PENFIELD_SENTENCE("The attributions of this prompt do not come to an end after %1 steps, so its graph has a cycle. "
                                  "The dictionary does not fit this model."),
                {std::to_string(kMostSteps)});
}

std::vector<std::int64_t> nextFeatures(const std::vector<double> &influence, const std::vector<bool> &visited, std::int64_t count)
{
    std::vector<std::int64_t> order;
    for (std::size_t i = 0; i < visited.size(); ++i)
        if (!visited[i])
            order.push_back(static_cast<std::int64_t>(i));
    count = std::min<std::int64_t>(count, static_cast<std::int64_t>(order.size()));
    std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) {
        return influence[static_cast<std::size_t>(a)] > influence[static_cast<std::size_t>(b)];
    });
    order.resize(static_cast<std::size_t>(count));
    return order;
}

}  // namespace penfield::attribution
