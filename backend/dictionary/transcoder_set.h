#pragma once

#include "backend/dictionary/transcoder.h"
#include "backend/model/model_spec.h"
#include "backend/model/trace.h"
#include "backend/types/job.h"
#include "backend/types/model_info.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace penfield::dictionary {

/// Where features read. Names are TransformerLens' (formats.md A.2).
enum class InputHook {
    ResidMid,       ///< "hook_resid_mid": residual after attention, not normalised
    Ln2Normalized,  ///< "ln2.hook_normalized": centred (LayerNorm) and divided by the denominator, before gain and bias
    MlpIn           ///< "mlp.hook_in": after gain and bias
};

class TranscoderSet {
public:
    /// Opens config.yaml and a file per layer. Refuses what does not fit `spec`, with both numbers.
    static TranscoderSet open(const std::string &folder, const model::ModelSpec &spec, JobContext &job);

    TranscoderSet(DictionaryInfo info, InputHook inputHook, std::vector<Transcoder> layers);

    const DictionaryInfo &info() const { return m_info; }
    InputHook inputHook() const { return m_inputHook; }
    int layers() const { return static_cast<int>(m_layers.size()); }
    const Transcoder &layer(int l) const { return m_layers[static_cast<std::size_t>(l)]; }

    /// What features of a layer read at this site: [n, d_model].
    at::Tensor input(const model::ModelSpec &spec, const model::MlpSite &site) const;

    /// Active features of a whole trace's layer, position 0 zeroed.
    SparseActivations encode(const model::ModelSpec &spec, const model::Trace &trace, int layer) const;

    /// Error vectors of a layer, [P, d_model]: mlp_out − reconstruction from `activations`, zero positions zeroed.
    at::Tensor error(const model::ModelSpec &spec, const model::Trace &trace, int layer, const SparseActivations &activations) const;

private:
    DictionaryInfo m_info;
    InputHook m_inputHook;
    std::vector<Transcoder> m_layers;
};

/// Σ‖error‖² / Σ‖mlp_out − its mean over positions‖², zero positions left out; 0 when there is nothing to explain.
double unexplainedVariance(const at::Tensor &error, const at::Tensor &mlp_out);

}  // namespace penfield::dictionary
