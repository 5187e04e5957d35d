#include "backend/model/linear.h"

#include <ATen/ops/addmm.h>
#include <ATen/ops/mm.h>

namespace penfield::model {

at::Tensor linear(const at::Tensor &x, const at::Tensor &W, const at::Tensor &b)
{
    return b.defined() ? at::addmm(b, x, W) : at::mm(x, W);
}

}  // namespace penfield::model
