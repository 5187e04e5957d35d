#pragma once
// One open dictionary: a Layer for each of the model's layers that has one.

#include "backend/dictionary/layer.h"
#include "backend/model/model_spec.h"
#include "backend/model/trace.h"
#include "backend/types/hook_point.h"
#include "backend/types/job.h"
#include "backend/types/model_info.h"

#include <optional>
#include <string>
#include <vector>

namespace penfield::dictionary {

class Dictionary {
public:
    /// Opens a folder or a file (formats.md D). Reads headers only. Refuses what does not fit `spec`, with both numbers.
    static Dictionary open(const std::string &path, const model::ModelSpec &spec, JobContext &job);

    /// `layers` [n_layers of the model].
    Dictionary(DictionaryInfo info, HookPoint inputHook, HookPoint outputHook, std::vector<std::optional<Layer>> layers);

    const DictionaryInfo &info() const { return m_info; }
    HookPoint inputHook() const { return m_inputHook; }
    HookPoint outputHook() const { return m_outputHook; }
    int layers() const { return static_cast<int>(m_layers.size()); }  // of the model
    bool has(int l) const { return m_layers[static_cast<std::size_t>(l)].has_value(); }
    const Layer &layer(int l) const { return *m_layers[static_cast<std::size_t>(l)]; }  // must be there
    std::int64_t features(int l) const { return has(l) ? layer(l).features() : 0; }

    /// Features of `source` write at `output`: its own layer, and later ones of a cross-layer transcoder.
    bool writes(int source, int output) const { return has(source) && output >= source && output < source + layer(source).outputs(); }

    /// What features of a layer read, [n, d_in], and the tensor they stand in for, [n, d_out].
    at::Tensor input(const model::ModelSpec &spec, const model::LayerTrace &layer) const;
    at::Tensor target(const model::ModelSpec &spec, const model::LayerTrace &layer) const;

    /// Active features of a whole trace's layer, zero positions left out; none without a dictionary there.
    SparseActivations encode(const model::ModelSpec &spec, const model::Trace &trace, int layer, JobContext *job = nullptr) const;

    /// Error vectors of a layer, [P, d_out]: the target less the reconstruction from the activations of all layers, zero positions
    /// zeroed. Without a dictionary there: the target less what cross-layer features wrote.
    at::Tensor error(const model::ModelSpec &spec, const model::Trace &trace, int layer,
                     const std::vector<SparseActivations> &activations) const;

private:
    DictionaryInfo m_info;
    HookPoint m_inputHook, m_outputHook;
    std::vector<std::optional<Layer>> m_layers;
};

/// Σ‖error‖² / Σ‖target − its mean over positions‖², zero positions left out; 0 when there is nothing to explain.
double unexplainedVariance(const at::Tensor &error, const at::Tensor &target, std::int64_t zeroPositions = model::kZeroPositions);

}  // namespace penfield::dictionary
