#pragma once
// One layer of an open dictionary: transcoder, autoencoder or one layer of a cross-layer transcoder, whoever wrote it, or the model's
// own MLP neurons.
//   x' = scaled(x) [− b_dec];  pre = x'·W_encᵀ + b_enc;  a = act(pre);  y = rescaled(a·W_dec + b_dec) [+ x·W_skipᵀ]
// Weights stay where they lie. Encoding takes a few thousand features at a time; decoder rows are gathered. x and y are on the model's
// device; sparse lists and gathered rows on the CPU. One thread at a time: what is computed once is kept.

#include "backend/dictionary/activation.h"
#include "backend/dictionary/input_scaling.h"
#include "backend/dictionary/neurons.h"
#include "backend/dictionary/sparse_activations.h"
#include "backend/dictionary/stored_tensor.h"
#include "backend/model/trace.h"
#include "backend/types/job.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace penfield::dictionary {

struct LayerTensors {
    StoredTensor W_enc;                 // [F, d_in]
    StoredTensor b_enc;                 // [F]; undefined when gated
    StoredTensor W_dec;                 // [F, d_out], or [F, outputs, d_out] of a cross-layer transcoder
    StoredTensor b_dec;                 // [d_out], of the layer itself
    StoredTensor threshold;             // [F] JumpRelu
    StoredTensor b_gate, b_mag, r_mag;  // [F] Gated
    StoredTensor W_skip;                // [d_out, d_in], or undefined
};

class Layer {
public:
    Layer(LayerTensors tensors, EncodingRule rule) : m_tensors(std::move(tensors)), m_rule(rule) {}
    explicit Layer(const formats::StoredLayer &stored);
    /// The neurons of an MLP, of which lists have `listed` at each position.
    Layer(const model::ModelSpec &spec, const model::LayerWeights &weights, std::int64_t listed);

    std::int64_t features() const { return m_tensors.W_enc.size(0); }
    std::int64_t d_in() const { return m_tensors.W_enc.size(1); }
    std::int64_t d_out() const { return m_tensors.b_dec.size(0); }
    int outputs() const;  // layers it writes to: its own and those that follow
    const EncodingRule &rule() const { return m_rule; }
    const LayerTensors &tensors() const { return m_tensors; }
    bool skips() const { return m_tensors.W_skip.defined(); }
    /// Activations and output are linear in x but for the activation function: what an attribution graph needs.
    bool isLinear() const { return m_rule.scaling == InputScaling::None && m_rule.activation != ActivationKind::Gated; }

    /// The model's neurons, which are not all in lists and whose gates move; null for what was trained as a dictionary.
    const Neurons *neurons() const { return m_neurons.get(); }

    /// Active features of x [n, d_in], whose first row is position `firstPosition`; none at zero positions.
    SparseActivations encode(const at::Tensor &x, std::int64_t firstPosition = 0, JobContext *job = nullptr,
                             std::int64_t zeroPositions = model::kZeroPositions) const;
    at::Tensor preactivations(const at::Tensor &x) const;  // [n, F]
    at::Tensor encodeDense(const at::Tensor &x) const;     // [n, F], no position left out

    /// What one unit of activation writes at the layer `output` above its own: [n, d_out] float32, before outputScale().
    at::Tensor decoderRows(const std::vector<std::int64_t> &features, int output = 0) const;
    /// Rows and biases with every constant resolved: pre-activation = row·scaled(x) + bias. [n, d_in], [n].
    at::Tensor encoderRows(const std::vector<std::int64_t> &features) const;
    at::Tensor encoderBias(const std::vector<std::int64_t> &features) const;
    /// The same for features[i] at x[i] ([n, d_in]), as an attribution graph holds them: they differ only where there are gates.
    at::Tensor readVectors(const std::vector<std::int64_t> &features, const at::Tensor &x) const;
    at::Tensor readBias(const std::vector<std::int64_t> &features, const at::Tensor &x) const;

    at::Tensor b_dec() const { return m_tensors.b_dec.load(); }  // [d_out]
    at::Tensor skip(const at::Tensor &x) const;                  // [n, d_in] → x·W_skipᵀ [n, d_out]
    at::Tensor pullThroughSkip(const at::Tensor &g) const;       // [.., d_out] → g·W_skip [.., d_in]
    /// What decoder rows are multiplied by at each position, [n, 1]; undefined: nothing.
    at::Tensor outputScale(const at::Tensor &x) const;

    /// The features' own part of the output at `output`: Σ activation·row over the list, [n, d_out]; row 0 is `firstPosition`.
    at::Tensor written(const SparseActivations &activations, std::int64_t n, int output = 0, std::int64_t firstPosition = 0) const;
    /// The whole output of a layer that writes to itself alone; `activations` index the rows of x.
    at::Tensor reconstruct(const SparseActivations &activations, const at::Tensor &x) const;
    /// `sum` [n, d_out] of what features wrote → the output: b_dec, the scale and the skip.
    at::Tensor completed(const at::Tensor &sum, const at::Tensor &x) const;

    /// Gives back the memory that reading the two large matrices from their file has filled; they can be read again.
    void releasePages() const;

private:
    at::Tensor prepared(const at::Tensor &x) const;                                            // x' of the formula
    at::Tensor encoderPart(std::int64_t first, std::int64_t n) const;                          // [n, d_in]
    at::Tensor prePart(const at::Tensor &prepared, std::int64_t first, std::int64_t n) const;  // [rows of x', n]
    ActivationVectors vectorsPart(std::int64_t first, std::int64_t n, const at::Device &device) const;
    at::Tensor decoderNorms() const;  // [F]
    std::int64_t featuresAtOnce() const;

    LayerTensors m_tensors;
    EncodingRule m_rule;
    std::shared_ptr<const Neurons> m_neurons;
    mutable at::Tensor m_encoder;       // all of W_enc, kept when it is small
    mutable at::Tensor m_decoderNorms;  // [F], kept once it was needed
};

}  // namespace penfield::dictionary
