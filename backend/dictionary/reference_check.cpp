#include "backend/dictionary/reference_check.h"

#include "backend/dictionary/layer.h"
#include "backend/model/tensor_reader.h"
#include "backend/types/error.h"

#include <ATen/ops/zeros.h>

#include <algorithm>
#include <filesystem>
#include <limits>

namespace fs = std::filesystem;

namespace penfield::dictionary {

namespace {

constexpr const char *kFile = "reference.safetensors";
constexpr std::int64_t kNoZeroPosition = 1;  // rows are taken to be at positions 1, 2 …, where every feature counts

class Reference {
public:
    explicit Reference(const std::string &folder) : m_file(formats::SafetensorsFile::open((fs::path(folder) / kFile).string())) {}

    std::string said(const char *key) const
    {
        const auto found = m_file.metadata().find(key);
        return found == m_file.metadata().end() ? "" : found->second;
    }
    /// Of one layer of a set, or of all there is.
    at::Tensor tensor(const std::string &name, const formats::StoredLayer &layer) const
    {
        const std::string ofLayer = name + "." + std::to_string(layer.layer);
        return model::readTensor(m_file.at(m_file.find(ofLayer) ? ofLayer : name), m_file.file());
    }

private:
    formats::SafetensorsFile m_file;
};

double tolerance(const std::string &text)
{
    try {
        return std::stod(text);
    } catch (const std::exception &) {
        return 0;
    }
}

double deviation(const at::Tensor &ours, const at::Tensor &theirs)
{
    if (ours.sizes() != theirs.sizes())
        return std::numeric_limits<double>::infinity();
    const double worst = ours.sub(theirs).abs().max().item<double>();
    return worst == worst ? worst : std::numeric_limits<double>::infinity();
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

std::vector<std::string> referenceFolders(const std::string &folder)
{
    std::vector<std::string> folders;
    std::error_code failed;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed))
        if (fs::exists(it->path() / kFile))
            folders.push_back(it->path().string());
    std::sort(folders.begin(), folders.end());
    return folders;
}

ReferenceCheck checkReference(const std::string &folder)
{
    const Reference reference(folder);
    const formats::StoredDictionary stored = formats::openStoredDictionary(folder);
    ReferenceCheck check;
    check.name = fs::path(folder).filename().string();
    check.what = reference.said("what");
    check.madeBy = reference.said("made_by");
    check.tolerance = tolerance(reference.said("tolerance"));

    std::vector<Layer> layers;
    std::vector<SparseActivations> active;
    for (const formats::StoredLayer &storedLayer : stored.layers) {
        const Layer &layer = layers.emplace_back(storedLayer);
        const at::Tensor x = reference.tensor("x", storedLayer), features = reference.tensor("features", storedLayer);
        active.push_back(layer.encode(x, kNoZeroPosition));
        check.features = std::max({check.features, deviation(dense(active.back(), x.size(0), layer.features()), features),
                                   deviation(layer.encodeDense(x), features)});
        at::Tensor sum = at::zeros({x.size(0), layer.d_out()});
        for (std::size_t source = 0; source < layers.size(); ++source)
            if (const int output = storedLayer.layer - stored.layers[source].layer; output < layers[source].outputs())
                sum.add_(layers[source].written(active[source], x.size(0), output, kNoZeroPosition));
        check.reconstruction =
            std::max(check.reconstruction, deviation(layer.completed(sum, x), reference.tensor("reconstruction", storedLayer)));
    }
    return check;
}

}  // namespace penfield::dictionary
