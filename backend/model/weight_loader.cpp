#include "backend/model/weight_loader.h"

#include "backend/model/free_memory.h"
#include "backend/model/tensor_reader.h"
#include "backend/types/error.h"

#include <utility>

namespace penfield::model {

namespace {

void requireMemory(std::int64_t bytes)
{
    if (const std::int64_t available = freeMemory(); bytes > available)
        throw Error(
            PENFIELD_SENTENCE("This model needs %1 MB of memory, but only %2 MB are free. Close other programs, or open a smaller model."),
            {std::to_string(bytes >> 20), std::to_string(available >> 20)});
}

// From the stored order to [in, out] (or a vector).
at::Tensor arranged(const at::Tensor &stored, const TensorEntry &entry, const ModelSpec &spec)
{
    switch (entry.layout) {
    case Layout::Same:
        return stored;
    case Layout::Transposed:
        return stored.t();
    case Layout::QkvInEachHead: {
        const at::Tensor byHead = stored.view({spec.n_heads, 3, spec.d_head, -1});  // the last dimension is 1 for a bias
        const at::Tensor byKind = byHead.permute({1, 0, 2, 3}).contiguous();
        return stored.dim() == 1 ? byKind.view({-1}) : byKind.view(stored.sizes()).t();
    }
    case Layout::HeadsOutermost:
        if (stored.dim() == 2)
            return stored.reshape({-1});
        return entry.slot == Slot::W_O ? stored.reshape({-1, spec.d_model}) : stored.permute({1, 0, 2}).reshape({spec.d_model, -1});
    }
    return {};
}

bool isGain(Slot slot)
{
    switch (slot) {
    case Slot::lnFinal_w:
    case Slot::ln1_w:
    case Slot::ln2_w:
    case Slot::ln1Post_w:
    case Slot::ln2Post_w:
    case Slot::qNorm_w:
    case Slot::kNorm_w:
        return true;
    default:
        return false;
    }
}

at::Tensor &place(Weights &weights, Slot slot, int layer)
{
    LayerWeights &l = weights.layers[static_cast<std::size_t>(layer)];
    switch (slot) {
    case Slot::W_E:
        return weights.W_E;
    case Slot::W_pos:
        return weights.W_pos;
    case Slot::lnFinal_w:
        return weights.ln_final.w;
    case Slot::lnFinal_b:
        return weights.ln_final.b;
    case Slot::W_U:
        return weights.W_U;
    case Slot::b_U:
        return weights.b_U;
    case Slot::ln1_w:
        return l.ln1.w;
    case Slot::ln1_b:
        return l.ln1.b;
    case Slot::W_QKV:
        return l.W_QKV;
    case Slot::b_QKV:
        return l.b_QKV;
    case Slot::W_Q:
        return l.W_Q;
    case Slot::W_K:
        return l.W_K;
    case Slot::W_V:
        return l.W_V;
    case Slot::b_Q:
        return l.b_Q;
    case Slot::b_K:
        return l.b_K;
    case Slot::b_V:
        return l.b_V;
    case Slot::qNorm_w:
        return l.q_norm.w;
    case Slot::kNorm_w:
        return l.k_norm.w;
    case Slot::W_O:
        return l.W_O;
    case Slot::b_O:
        return l.b_O;
    case Slot::ln1Post_w:
        return l.ln1_post.w;
    case Slot::ln1Post_b:
        return l.ln1_post.b;
    case Slot::ln2_w:
        return l.ln2.w;
    case Slot::ln2_b:
        return l.ln2.b;
    case Slot::W_in:
        return l.W_in;
    case Slot::b_in:
        return l.b_in;
    case Slot::W_gate:
        return l.W_gate;
    case Slot::b_gate:
        return l.b_gate;
    case Slot::W_out:
        return l.W_out;
    case Slot::b_out:
        return l.b_out;
    case Slot::ln2Post_w:
        return l.ln2_post.w;
    case Slot::ln2Post_b:
        break;
    }
    return l.ln2_post.b;
}

std::shared_ptr<const void> keeperOf(const formats::SafetensorsModel &files)
{
    auto maps = std::make_shared<std::vector<std::shared_ptr<const formats::MappedFile>>>();
    for (const formats::SafetensorsFile &file : files.files())
        maps->push_back(file.file());
    return maps;
}

}  // namespace

Weights loadWeights(const formats::SafetensorsModel &files, const CheckpointPlan &plan, at::Device device, JobContext &job)
{
    if (device.is_cpu())
        requireMemory(plan.bytesNeeded);
    Weights weights;
    weights.layers.resize(static_cast<std::size_t>(plan.spec.n_layers));
    weights.parameters = plan.parameters;
    const std::shared_ptr<const void> keep = keeperOf(files);
    for (std::size_t i = 0; i < plan.tensors.size(); ++i) {
        job.progress(PENFIELD_SENTENCE("Loading the model"), static_cast<double>(i), static_cast<double>(plan.tensors.size()));
        const auto &[entry, layer, view] = plan.tensors[i];
        const at::Tensor stored = readTensor(*view, keep);
        at::Tensor tensor = arranged(stored, *entry, plan.spec);
        if (plan.spec.norm_gain_plus_one && isGain(entry->slot))
            tensor = tensor.add(1);
        tensor = tensor.to(device);
        const bool mapped = tensor.is_cpu() && isMapped(*view) && tensor.storage().data() == stored.storage().data();
        if (!mapped)
            releasePages(*view);
        weights.bytesInMemory += static_cast<std::int64_t>(tensor.nbytes());
        weights.bytesMapped += mapped ? static_cast<std::int64_t>(tensor.nbytes()) : 0;
        place(weights, entry->slot, layer) = std::move(tensor);
    }
    if (plan.spec.tied)
        weights.W_U = weights.W_E.t();
    return weights;
}

}  // namespace penfield::model
