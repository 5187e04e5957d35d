#include "backend/model/weight_loader.h"

#include "backend/model/free_memory.h"
#include "backend/model/tensor_reader.h"
#include "backend/types/error.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace penfield::model {

namespace {

struct Wanted {
    const TensorEntry *entry;
    int layer;
    std::string name;
};

bool isPresent(Presence presence, const formats::ModelConfig &config)
{
    switch (presence) {
    case Presence::Always:
        return true;
    case Presence::WithAttentionBias:
        return config.attentionBias;
    case Presence::WhenUntied:
        return !config.tiedEmbeddings;
    }
    return true;
}

std::vector<Wanted> wantedTensors(const formats::ModelConfig &config, const Family &family)
{
    std::vector<Wanted> wanted;
    for (const TensorEntry &entry : family.tensors) {
        if (!isPresent(entry.presence, config))
            continue;
        for (int layer = 0; layer < (isPerLayer(entry.slot) ? config.n_layers : 1); ++layer)
            wanted.push_back({&entry, layer, tensorName(entry, layer)});
    }
    return wanted;
}

// The first few names, for a sentence.
std::string listed(const std::vector<std::string> &names)
{
    constexpr std::size_t kShown = 4;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kShown); ++i)
        text.append(i ? ", " : "").append(names[i]);
    return names.size() > kShown ? text + ", … (" + std::to_string(names.size()) + ")" : text;
}

bool isIgnored(const std::string &name, const formats::ModelConfig &config, const Family &family)
{
    const bool buffer =
        std::any_of(family.ignored.begin(), family.ignored.end(), [&](const char *ending) { return name.ends_with(ending); });
    const bool tiedCopy = config.tiedEmbeddings && std::any_of(family.tensors.begin(), family.tensors.end(), [&](const TensorEntry &entry) {
                              return entry.presence == Presence::WhenUntied && name == entry.name;
                          });
    return buffer || tiedCopy;
}

void requireAllAndNoOthers(const formats::SafetensorsModel &files, const std::vector<Wanted> &wanted, const formats::ModelConfig &config,
                           const Family &family)
{
    std::vector<std::string> missing, foreign;
    std::unordered_set<std::string> known;
    for (const Wanted &w : wanted) {
        known.insert(w.name);
        if (!files.find(w.name))
            missing.push_back(w.name);
    }
    if (!missing.empty())
        throw Error(
            PENFIELD_SENTENCE("The weights in %1 lack %2. The download may be incomplete, or config.json belongs to another model."),
            {files.folder(), listed(missing)});
    for (const std::string &name : files.names())
        if (!known.contains(name) && !isIgnored(name, config, family))
            foreign.push_back(name);
    if (!foreign.empty())
        throw Error(PENFIELD_SENTENCE("The weights in %1 hold tensors that a model of type %2 does not have: %3. Check config.json."),
                    {files.folder(), config.modelType, listed(foreign)});
}

void requireMemory(const formats::SafetensorsModel &files, const std::vector<Wanted> &wanted)
{
    std::int64_t bytes = 0;
    for (const Wanted &w : wanted)
        bytes += bytesToConvert(files.at(w.name));
    if (const std::int64_t available = freeMemory(); bytes > available)
        throw Error(
            PENFIELD_SENTENCE("This model needs %1 MB of memory, but only %2 MB are free. Close other programs, or open a smaller model."),
            {std::to_string(bytes >> 20), std::to_string(available >> 20)});
}

// From the stored order to [in, out] (or a vector).
at::Tensor arranged(const at::Tensor &stored, Layout layout, const ModelSpec &spec)
{
    switch (layout) {
    case Layout::Same:
        return stored;
    case Layout::Transposed:
        return stored.t();
    case Layout::QkvInEachHead: {
        const at::Tensor byHead = stored.view({spec.n_heads, 3, spec.d_head, -1});  // the last dimension is 1 for a bias
        const at::Tensor byKind = byHead.permute({1, 0, 2, 3}).contiguous();
        return stored.dim() == 1 ? byKind.view({-1}) : byKind.view(stored.sizes()).t();
    }
    }
    return {};
}

at::Tensor &place(Weights &weights, Slot slot, int layer)
{
    LayerWeights &l = weights.layers[static_cast<std::size_t>(layer)];
    switch (slot) {
    case Slot::W_E:
        return weights.W_E;
    case Slot::W_U:
        return weights.W_U;
    case Slot::lnFinal_w:
        return weights.ln_final.w;
    case Slot::lnFinal_b:
        return weights.ln_final.b;
    case Slot::ln1_w:
        return l.ln1.w;
    case Slot::ln1_b:
        return l.ln1.b;
    case Slot::W_QKV:
        return l.W_QKV;
    case Slot::b_QKV:
        return l.b_QKV;
    case Slot::W_O:
        return l.W_O;
    case Slot::b_O:
        return l.b_O;
    case Slot::ln2_w:
        return l.ln2.w;
    case Slot::ln2_b:
        return l.ln2.b;
    case Slot::W_in:
        return l.W_in;
    case Slot::b_in:
        return l.b_in;
    case Slot::W_out:
        return l.W_out;
    case Slot::b_out:
        break;
    }
    return l.b_out;
}

std::shared_ptr<const void> keeperOf(const formats::SafetensorsModel &files)
{
    auto maps = std::make_shared<std::vector<std::shared_ptr<const formats::MappedFile>>>();
    for (const formats::SafetensorsFile &file : files.files())
        maps->push_back(file.file());
    return maps;
}

}  // namespace

Weights loadWeights(const formats::SafetensorsModel &files, const formats::ModelConfig &config, const Family &family, JobContext &job)
{
    const ModelSpec spec = family.spec(config);
    const std::vector<Wanted> wanted = wantedTensors(config, family);
    requireAllAndNoOthers(files, wanted, config, family);
    for (const Wanted &w : wanted)
        requireShape(files.at(w.name), storedShape(spec, *w.entry));
    requireMemory(files, wanted);

    Weights weights;
    weights.layers.resize(static_cast<std::size_t>(spec.n_layers));
    const std::shared_ptr<const void> keep = keeperOf(files);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        job.progress(PENFIELD_SENTENCE("Loading the model"), static_cast<double>(i), static_cast<double>(wanted.size()));
        const auto &[entry, layer, name] = wanted[i];
        const at::Tensor stored = readTensor(files.at(name), keep);
        weights.parameters += stored.numel();
        weights.bytesInMemory += static_cast<std::int64_t>(stored.nbytes());
        place(weights, entry->slot, layer) = arranged(stored, entry->layout, spec);
    }
    for (LayerWeights &layer : weights.layers)
        layer.W_O = layer.W_O.contiguous().view({spec.n_heads, spec.d_head, spec.d_model});
    if (spec.tied)
        weights.W_U = weights.W_E.t();
    return weights;
}

}  // namespace penfield::model
