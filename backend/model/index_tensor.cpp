#include "backend/model/index_tensor.h"

#include <ATen/ops/tensor.h>

namespace penfield::model {

at::Tensor indexTensor(const std::vector<std::int64_t> &list, const at::Device &device)
{
    return at::tensor(at::ArrayRef<std::int64_t>(list), at::kLong).to(device);
}

}  // namespace penfield::model
