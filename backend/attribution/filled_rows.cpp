#include "backend/attribution/filled_rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penfield::attribution {

namespace {

constexpr double kSmallestRowSum = 1e-8;  // the reference's guard while selecting

double absoluteSum(std::span<const float> row)
{
    double sum = 0;
    for (const float w : row)
        sum += std::abs(w);
    return sum;
}

}  // namespace

FilledRows::FilledRows(const Sources &sources, const at::Tensor &logits)
    : m_sources(sources), m_places(static_cast<std::size_t>(sources.features()))
{
    std::vector<std::int64_t> all(static_cast<std::size_t>(logits.size(0)));
    std::iota(all.begin(), all.end(), 0);
    keep(sources.layers(), std::move(all), logits);
}

void FilledRows::add(int layer, const std::vector<std::int64_t> &nodes, const at::Tensor &rows)
{
    for (std::size_t i = 0; i < nodes.size(); ++i)
        m_places[static_cast<std::size_t>(nodes[i])] = {m_blocks.size(), i};
    m_size += static_cast<std::int64_t>(nodes.size());
    keep(layer, nodes, rows);
}

void FilledRows::keep(int layer, std::vector<std::int64_t> nodes, const at::Tensor &rows)
{
    m_blocks.push_back({layer, std::move(nodes), rows.to(at::kCPU).contiguous(), {}});
    for (std::size_t i = 0; i < m_blocks.back().nodes.size(); ++i)
        m_blocks.back().sum.push_back(absoluteSum(rowOf(m_blocks.size() - 1, i).weight));
}

FilledRows::Row FilledRows::rowOf(std::size_t block, std::size_t row) const
{
    const Block &from = m_blocks[block];
    const auto columns = static_cast<std::size_t>(from.weight.size(1));
    return {from.layer, {from.weight.data_ptr<float>() + row * columns, columns}};
}

FilledRows::Row FilledRows::feature(std::int64_t node) const
{
    const Place &place = m_places[static_cast<std::size_t>(node)];
    return rowOf(place.block, place.row);
}

std::vector<std::int64_t> FilledRows::nodes() const
{
    std::vector<std::int64_t> nodes;
    for (std::int64_t node = 0; node < m_sources.features(); ++node)
        if (has(node))
            nodes.push_back(node);
    return nodes;
}

std::vector<double> FilledRows::influence(const std::vector<float> &logitProbability, JobContext &job) const
{
    std::vector<const Block *> order;
    for (const Block &block : m_blocks)
        order.push_back(&block);
    std::stable_sort(order.begin(), order.end(), [](const Block *a, const Block *b) { return a->layer > b->layer; });

    std::vector<double> influence(static_cast<std::size_t>(m_sources.features()), 0.0);
    for (const Block *block : order) {
        job.checkpoint();
        const auto columns = static_cast<std::size_t>(block->weight.size(1)),
                   features = static_cast<std::size_t>(m_sources.featuresBelow(block->layer));
        const bool isLogits = block == &m_blocks.front();
        for (std::size_t i = 0; i < block->nodes.size(); ++i) {
            const auto node = static_cast<std::size_t>(block->nodes[i]);
            const double share = (isLogits ? logitProbability[node] : influence[node]) / std::max(block->sum[i], kSmallestRowSum);
            const float *weight = block->weight.data_ptr<float>() + i * columns;
            if (share == 0)
                continue;
            for (std::size_t s = 0; s < features; ++s)
                influence[s] += share * std::abs(weight[s]);
        }
    }
    return influence;
}

}  // namespace penfield::attribution
