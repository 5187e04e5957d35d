#include "backend/dictionary/sparse_activations.h"

#include "backend/model/trace.h"

#include <algorithm>

namespace penfield::dictionary {

SparseActivations sparse(const at::Tensor &activations, std::int64_t firstPosition)
{
    SparseActivations result;
    const at::Tensor dense = activations.contiguous();
    const std::int64_t n = dense.size(0), F = dense.size(1);
    const float *value = dense.data_ptr<float>();
    for (std::int64_t row = std::max<std::int64_t>(0, model::kZeroPositions - firstPosition); row < n; ++row)
        for (std::int64_t f = 0; f < F; ++f)
            if (const float a = value[row * F + f]; a != 0) {
                result.position.push_back(static_cast<std::int32_t>(firstPosition + row));
                result.feature.push_back(static_cast<std::int32_t>(f));
                result.value.push_back(a);
            }
    return result;
}

}  // namespace penfield::dictionary
