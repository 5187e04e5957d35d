#include "backend/dictionary/reference_check.h"

#include "backend/dictionary/layer.h"
#include "backend/model/reference_file.h"

#include <ATen/ops/zeros.h>

#include <algorithm>
#include <filesystem>

namespace fs = std::filesystem;

namespace penfield::dictionary {

namespace {

constexpr std::int64_t kNoZeroPosition = 1;  // rows are taken to be at positions 1, 2 …, where every feature counts

/// Of one layer of a set, or of all there is.
at::Tensor tensorOf(const model::ReferenceFile &reference, const std::string &name, const formats::StoredLayer &layer)
{
    const std::string ofLayer = name + "." + std::to_string(layer.layer);
    return reference.tensor(reference.has(ofLayer) ? ofLayer : name);
}

at::Tensor dense(const SparseActivations &list, std::int64_t n, std::int64_t F)
{
    at::Tensor result = at::zeros({n, F});
    float *value = result.data_ptr<float>();
    for (std::size_t i = 0; i < list.size(); ++i)
        value[(list.position[i] - kNoZeroPosition) * F + list.feature[i]] = list.value[i];
    return result;
}

}  // namespace

ReferenceCheck checkReference(const std::string &folder)
{
    const model::ReferenceFile reference(folder);
    const formats::StoredDictionary stored = formats::openStoredDictionary(folder);
    ReferenceCheck check;
    check.name = fs::path(folder).filename().string();
    check.what = reference.said("what");
    check.madeBy = reference.said("made_by");
    check.tolerance = reference.tolerance();

    std::vector<Layer> layers;
    std::vector<SparseActivations> active;
    for (const formats::StoredLayer &storedLayer : stored.layers) {
        const Layer &layer = layers.emplace_back(storedLayer);
        const at::Tensor x = tensorOf(reference, "x", storedLayer), features = tensorOf(reference, "features", storedLayer);
        active.push_back(layer.encode(x, kNoZeroPosition));
        check.features = std::max({check.features, model::deviation(dense(active.back(), x.size(0), layer.features()), features),
                                   model::deviation(layer.encodeDense(x), features)});
        at::Tensor sum = at::zeros({x.size(0), layer.d_out()});
        for (std::size_t source = 0; source < layers.size(); ++source)
            if (const int output = storedLayer.layer - stored.layers[source].layer; output < layers[source].outputs())
                sum.add_(layers[source].written(active[source], x.size(0), output, kNoZeroPosition));
        check.reconstruction =
            std::max(check.reconstruction, model::deviation(layer.completed(sum, x), tensorOf(reference, "reconstruction", storedLayer)));
    }
    return check;
}

}  // namespace penfield::dictionary
