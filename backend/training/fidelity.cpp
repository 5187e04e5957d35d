#include "backend/training/fidelity.h"

#include <ATen/ops/tensor.h>
#include <c10/core/InferenceMode.h>

namespace penfield::training {
namespace {

double unexplainedShare(const at::Tensor &y, const at::Tensor &error)
{
    return error.square().sum().item<double>() / (y - y.mean(0)).square().sum().item<double>();
}

}  // namespace

Fidelity measureFidelity(const Transcoder &transcoder, const Activations &activations, std::size_t layer)
{
    c10::InferenceMode inference;
    const at::Tensor &y = activations.y[layer];
    const at::Tensor z = transcoder.encode(activations.x[layer]);
    const at::Tensor error = y - transcoder.decode(z);
    std::vector<std::int64_t> beforeAnswers;
    for (std::size_t i = 0; i < activations.size(); ++i) {
        if (activations.nextAnswer[i] >= 0)
            beforeAnswers.push_back(static_cast<std::int64_t>(i));
    }
    const at::Tensor places = at::tensor(beforeAnswers, at::kLong);
    const at::Tensor active = z != 0;
    Fidelity fidelity;
    fidelity.unexplained = unexplainedShare(y, error);
    fidelity.unexplainedBeforeAnswers = unexplainedShare(y.index_select(0, places), error.index_select(0, places));
    fidelity.active = active.sum().item<double>() / static_cast<double>(activations.size());
    fidelity.dead = active.any(0).logical_not().sum().item<std::int64_t>();
    fidelity.features = transcoder.d_transcoder();
    return fidelity;
}

}  // namespace penfield::training
