#include "backend/dictionary/transcoder.h"

#include "backend/model/linear.h"

#include <ATen/ops/from_blob.h>
#include <ATen/ops/topk.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros.h>

#include <algorithm>

namespace penfield::dictionary {

namespace {

// The list as a tensor that borrows its memory.
template <class T>
at::Tensor listView(const std::vector<T> &list, at::ScalarType type)
{
    return at::from_blob(const_cast<T *>(list.data()), {static_cast<std::int64_t>(list.size())}, type);
}

}  // namespace

at::Tensor Transcoder::preactivations(const at::Tensor &x) const
{
    return model::linear(x, W_enc.t(), b_enc);
}

at::Tensor Transcoder::activate(const at::Tensor &pre) const
{
    switch (activation) {
    case ActivationKind::Relu:
        return pre.relu();
    case ActivationKind::JumpRelu:  // strict, and no clamp: a negative threshold lets negative values through
        return at::where(pre.gt(threshold), pre, at::zeros({}, pre.options()));
    case ActivationKind::TopK: {  // by value and without a ReLU: a negative value survives when it is among the k largest
        const auto [values, features] = pre.topk(std::min(k, pre.size(1)), 1);
        return at::zeros(pre.sizes(), pre.options()).scatter_(1, features, values);
    }
    }
    return {};
}

at::Tensor Transcoder::encode(const at::Tensor &x) const
{
    return activate(preactivations(x));
}

at::Tensor Transcoder::decode(const at::Tensor &activations, const at::Tensor &x) const
{
    const at::Tensor y = model::linear(activations, W_dec, b_dec);
    return W_skip.defined() ? y.add(model::linear(x, W_skip.t(), {})) : y;
}

at::Tensor Transcoder::decode(const SparseActivations &activations, const at::Tensor &x) const
{
    at::Tensor y = b_dec.expand_as(x).clone();
    if (W_skip.defined())
        y.add_(model::linear(x, W_skip.t(), {}));
    if (activations.size() == 0)
        return y;
    const at::Tensor weight = listView(activations.value, at::kFloat).unsqueeze(1);
    const at::Tensor rows = W_dec.index_select(0, listView(activations.feature, at::kInt)).mul_(weight);
    return y.index_add_(0, listView(activations.position, at::kInt), rows);
}

}  // namespace penfield::dictionary
