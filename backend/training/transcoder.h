#pragma once

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>

#include <filesystem>
#include <vector>

#include "backend/training/language_model.h"

namespace penfield::training {

// Reads a layer's MLP input and writes an approximation of its output, through features that are rarely active.
// JumpReLU: a feature keeps its pre-activation where that exceeds its threshold.
struct Transcoder {
    at::Tensor W_enc;      // [d_transcoder, d_model]
    at::Tensor b_enc;      // [d_transcoder]
    at::Tensor W_dec;      // [d_transcoder, d_model], rows of length 1: activations are in units of the output
    at::Tensor b_dec;      // [d_model]
    at::Tensor threshold;  // [d_transcoder]

    at::Tensor encode(const at::Tensor &x) const;  // [..., d_model] → [..., d_transcoder]
    at::Tensor decode(const at::Tensor &activations) const;
    std::int64_t d_transcoder() const { return W_enc.size(0); }
};

using TranscoderSet = std::vector<Transcoder>;  // by layer

Transcoder roundedToHalf(const Transcoder &transcoder);
// A circuit-tracer style set: config.yaml and layer_{i}.safetensors (formats.md D.1), fp16.
void saveTranscoders(const std::filesystem::path &folder, const TranscoderSet &transcoders);
TranscoderSet loadTranscoders(const std::filesystem::path &folder, std::int64_t layers);

// Replaces every MLP output by the transcoder's, without its error.
MlpHook replacingAll(const TranscoderSet &transcoders);

}  // namespace penfield::training
