#pragma once
// One layer of a dictionary as its files hold it: where each tensor lies, and the conventions of the one who wrote it. Every format's
// reader makes these; dictionary/ computes with them. Nothing is read here but headers.
//
//   x' = normalised(x) [− b_dec];  pre = x'·W_encᵀ + b_enc;  a = act(pre);  y = denormalised(a·W_dec + b_dec) [+ x·W_skipᵀ]

#include "backend/formats/dictionary_config.h"
#include "backend/formats/safetensors.h"
#include "backend/types/hook_point.h"
#include "backend/types/note.h"

#include <memory>
#include <string>
#include <vector>

namespace penfield::formats {

/// A tensor of a file, with what keeps its bytes alive.
struct HeldTensor {
    TensorView view;
    std::shared_ptr<const void> keep;
    bool mapped = false;  ///< the bytes are a mapped file's: see releasePages()
    bool turned = false;  ///< a matrix that lies the other way round than its comment in StoredLayer says

    bool defined() const { return keep != nullptr; }
};

enum class ActivationKind {
    Relu,
    JumpRelu,  ///< what is above its threshold, strictly
    TopK,      ///< the k largest
    GroupMax,  ///< the largest of each of k groups of neighbours
    Gated,     ///< relu(exp(r_mag)·(x'·W_encᵀ) + b_mag) where x'·W_encᵀ + b_gate > 0
};

/// What the input is divided by at run time; the output of an autoencoder is multiplied by it again.
enum class InputScaling {
    None,
    ConstantNorm,  ///< to the norm √d_in
    LayerNorm,     ///< less its mean, by the unbiased standard deviation + 1e-5
};

struct EncodingRule {
    ActivationKind activation = ActivationKind::Relu;
    std::int64_t k = 0;                 ///< TopK and GroupMax
    bool clamps = true;                 ///< what survives is also passed through a ReLU
    bool subtractsDecoderBias = false;  ///< b_dec is taken off the input
    bool ranksByDecoderNorm = false;    ///< pre-activations count times their decoder row's norm, and the rows by their direction
    InputScaling scaling = InputScaling::None;
    bool rescalesOutput = false;  ///< undo `scaling` on the way out: autoencoders
};

struct StoredLayer {
    int layer = 0;  ///< of the model
    std::vector<std::string> files;
    HookPoint inputHook = HookPoint::MlpIn;
    HookPoint outputHook = HookPoint::MlpContribution;
    bool modulesOwnOutput = false;  ///< AttnOut means what the attention module returns, before a post-norm
    std::int64_t features = 0, d_in = 0, d_out = 0;
    std::int64_t outputs = 1;         ///< a cross-layer transcoder writes to this layer and the outputs − 1 that follow
    HeldTensor W_enc;                 // [features, d_in]
    HeldTensor W_dec;                 // [features, d_out], or [features, skippedOutputs + outputs, d_out] of a cross-layer transcoder
    std::int64_t skippedOutputs = 0;  ///< entries of W_dec for layers below this one: not used
    HeldTensor b_enc;                 // [features]; not of a gated one
    HeldTensor b_dec;                 // [d_out]
    HeldTensor threshold;             // [features] JumpRelu
    HeldTensor b_gate, b_mag, r_mag;  // [features] Gated
    HeldTensor W_skip;                // [d_out, d_in] or undefined
    EncodingRule rule;
};

struct StoredDictionary {
    DictionaryKind kind = DictionaryKind::TranscoderSet;
    std::string format;  ///< as DictionaryInfo::format
    std::string path;    ///< what was opened
    std::string modelName;
    bool everyLayer = false;          ///< a set that has one for each layer of its model
    std::vector<StoredLayer> layers;  ///< ascending, never empty, equal hooks
    std::vector<Note> notes;
};

/// Opens whatever dictionary lies at `path`: a set's folder, one autoencoder's, a folder of several of them, or a file that is one.
/// Throws a sentence that names what is supported for everything else.
StoredDictionary openStoredDictionary(const std::string &path);

}  // namespace penfield::formats
