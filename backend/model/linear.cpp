#include "backend/model/linear.h"

#include <ATen/ops/addmm.h>
#include <ATen/ops/addmv.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/mv.h>

namespace penfield::model {

namespace {

// OpenBLAS packs the whole matrix before it multiplies: for one row that costs two to four times the product itself.
at::Tensor oneRow(const at::Tensor &x, const at::Tensor &W, const at::Tensor &b)
{
    const at::Tensor vector = x.squeeze(0), transposed = W.t();
    return (b.defined() ? at::addmv(b, transposed, vector) : at::mv(transposed, vector)).unsqueeze(0);
}

}  // namespace

at::Tensor linear(const at::Tensor &x, const at::Tensor &W, const at::Tensor &b)
{
    if (x.size(0) == 1)
        return oneRow(x, W, b);
    return b.defined() ? at::addmm(b, x, W) : at::mm(x, W);
}

}  // namespace penfield::model
