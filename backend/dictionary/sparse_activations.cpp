#include "backend/dictionary/sparse_activations.h"

#include <algorithm>

namespace penfield::dictionary {

SparseCollector::SparseCollector(std::int64_t rows, std::int64_t firstPosition, std::int64_t zeroPositions)
    : m_rows(static_cast<std::size_t>(rows)), m_firstPosition(firstPosition), m_zeroPositions(zeroPositions)
{
}

void SparseCollector::add(const at::Tensor &piece, std::int64_t firstRow, std::int64_t firstFeature)
{
    const at::Tensor dense = piece.to(at::kCPU).contiguous();
    const std::int64_t n = dense.size(0), F = dense.size(1);
    const float *value = dense.data_ptr<float>();
    for (std::int64_t row = std::max<std::int64_t>(0, m_zeroPositions - m_firstPosition - firstRow); row < n; ++row) {
        std::vector<Entry> &entries = m_rows[static_cast<std::size_t>(firstRow + row)];
        for (std::int64_t f = 0; f < F; ++f)
            if (const float a = value[row * F + f]; a != 0)
                entries.push_back({static_cast<std::int32_t>(firstFeature + f), a});
    }
}

SparseActivations SparseCollector::take()
{
    SparseActivations result;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (const Entry &entry : m_rows[row]) {
            result.position.push_back(static_cast<std::int32_t>(m_firstPosition + static_cast<std::int64_t>(row)));
            result.feature.push_back(entry.feature);
            result.value.push_back(entry.value);
        }
    return result;
}

SparseActivations sparse(const at::Tensor &activations, std::int64_t firstPosition, std::int64_t zeroPositions)
{
    SparseCollector collector(activations.size(0), firstPosition, zeroPositions);
    collector.add(activations, 0, 0);
    return collector.take();
}

}  // namespace penfield::dictionary
