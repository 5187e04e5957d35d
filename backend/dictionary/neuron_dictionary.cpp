#include "backend/dictionary/neuron_dictionary.h"

#include "backend/types/error.h"
#include "backend/types/neuron_source.h"

namespace penfield::dictionary {

namespace {

const char *nameOf(model::Activation activation)
{
    switch (activation) {
    case model::Activation::Relu:
        return "relu";
    case model::Activation::Gelu:
        return "gelu";
    case model::Activation::GeluTanh:
        return "gelu_tanh";
    case model::Activation::Silu:
        return "silu";
    }
    return "";
}

}  // namespace

Dictionary neuronDictionary(const model::Transformer &transformer, std::int64_t listed)
{
    const model::ModelSpec &spec = transformer.spec();
    if (!spec.hasMlp())
        throw Error(PENFIELD_SENTENCE("This model has attention only, so it has no neurons. Open a dictionary of its residual stream."));
    DictionaryInfo info;
    info.name = "MLP neurons";
    info.path = neuronSource;
    info.kind = neuronKind;
    info.activation = nameOf(spec.activation);
    info.inputHook = "mlp.hook_in";
    info.outputHook = "mlp.hook_out";
    std::vector<std::optional<Layer>> layers;
    for (int l = 0; l < spec.n_layers; ++l) {
        layers.emplace_back(Layer(spec, transformer.weights().layers[static_cast<std::size_t>(l)], listed));
        info.featuresPerLayer.push_back(spec.d_mlp);
        info.layers.push_back({l, spec.d_mlp, spec.d_model, spec.d_model, {}});
    }
    return {std::move(info), HookPoint::MlpIn, HookPoint::MlpModuleOut, std::move(layers)};
}

}  // namespace penfield::dictionary
