#include "backend/training/transcoder.h"

#include <ATen/ops/linear.h>
#include <ATen/ops/matmul.h>

#include "backend/training/tensor_file.h"
#include "backend/training/text_file.h"

namespace penfield::training {
namespace {

at::Tensor inHalf(const at::Tensor &x)
{
    return x.to(at::kHalf).to(at::kFloat);
}

std::filesystem::path layerFile(const std::filesystem::path &folder, std::size_t layer)
{
    return folder / ("layer_" + std::to_string(layer) + ".safetensors");
}

}  // namespace

at::Tensor Transcoder::encode(const at::Tensor &x) const
{
    const at::Tensor pre = at::linear(x, W_enc, b_enc);
    return pre * (pre > threshold);
}

at::Tensor Transcoder::decode(const at::Tensor &activations) const
{
    return at::matmul(activations, W_dec) + b_dec;
}

Transcoder roundedToHalf(const Transcoder &transcoder)
{
    return {inHalf(transcoder.W_enc), inHalf(transcoder.b_enc), inHalf(transcoder.W_dec), inHalf(transcoder.b_dec),
            inHalf(transcoder.threshold)};
}

void saveTranscoders(const std::filesystem::path &folder, const TranscoderSet &transcoders)
{
    std::filesystem::create_directories(folder);
    for (std::size_t l = 0; l < transcoders.size(); ++l) {
        const Transcoder &t = transcoders[l];
        saveHalf(layerFile(folder, l).string(), {{"W_enc", t.W_enc},
                                                 {"b_enc", t.b_enc},
                                                 {"W_dec", t.W_dec},
                                                 {"b_dec", t.b_dec},
                                                 {"activation_function.threshold", t.threshold}});
    }
    writeText(folder / "config.yaml", "model_name: penfield-demo\n"
                                      "model_kind: transcoder_set\n"
                                      "feature_input_hook: mlp.hook_in\n"
                                      "feature_output_hook: hook_mlp_out\n");
}

TranscoderSet loadTranscoders(const std::filesystem::path &folder, std::int64_t layers)
{
    TranscoderSet transcoders;
    for (std::int64_t l = 0; l < layers; ++l) {
        const std::string path = layerFile(folder, static_cast<std::size_t>(l)).string();
        const NamedTensors tensors = loadFloat(path);
        transcoders.push_back({take(tensors, "W_enc", path), take(tensors, "b_enc", path), take(tensors, "W_dec", path),
                               take(tensors, "b_dec", path), take(tensors, "activation_function.threshold", path)});
    }
    return transcoders;
}

MlpHook replacingAll(const TranscoderSet &transcoders)
{
    return [&transcoders](std::int64_t layer, const at::Tensor &input, const at::Tensor &) {
        const Transcoder &transcoder = transcoders[static_cast<std::size_t>(layer)];
        return transcoder.decode(transcoder.encode(input));
    };
}

}  // namespace penfield::training
