#include "backend/model/model_folder.h"

#include "backend/formats/file_hash.h"
#include "backend/formats/model_config.h"
#include "backend/formats/safetensors.h"
#include "backend/model/family.h"
#include "backend/model/weight_loader.h"
#include "backend/types/error.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace penfield::model {

namespace {

// XXH3-128 over the weights' files, in pieces so that it can be stopped.
std::string hashOf(const formats::SafetensorsModel &files, JobContext &job)
{
    constexpr std::size_t kPiece = std::size_t(16) << 20;
    std::uint64_t total = 0, done = 0;
    for (const formats::SafetensorsFile &file : files.files())
        total += file.file()->size();
    formats::Hasher hasher;
    for (const formats::SafetensorsFile &file : files.files())
        for (formats::ByteView rest = file.file()->bytes(); !rest.empty(); rest = rest.subspan(std::min(kPiece, rest.size()))) {
            job.progress(PENFIELD_SENTENCE("Checking the model's files"), static_cast<double>(done), static_cast<double>(total));
            hasher.add(rest.first(std::min(kPiece, rest.size())));
            done += std::min(kPiece, rest.size());
        }
    return hasher.hex();
}

std::string storageDtype(const formats::SafetensorsModel &files, const Family &family)
{
    return std::string(formats::dtypeName(files.at(family.tensors.front().name).dtype));  // the embedding's
}

}  // namespace

std::string folderName(const std::string &folder)
{
    const std::filesystem::path path = std::filesystem::absolute(folder).lexically_normal();
    return (path.has_filename() ? path.filename() : path.parent_path().filename()).string();
}

OpenedModel openModel(const std::string &folder, JobContext &job)
{
    const formats::ModelConfig config = formats::readModelConfig((std::filesystem::path(folder) / "config.json").string());
    const formats::SafetensorsModel files = formats::SafetensorsModel::open(folder);
    const Family &family = familyOf(config);
    Weights weights = loadWeights(files, config, family, job);

    const ModelSpec spec = family.spec(config);
    ModelInfo info;
    info.name = folderName(folder);
    info.path = folder;
    info.family = spec.family;
    info.hash = hashOf(files, job);
    info.storageDtype = storageDtype(files, family);
    info.n_layers = spec.n_layers;
    info.d_model = spec.d_model;
    info.n_heads = spec.n_heads;
    info.d_head = spec.d_head;
    info.d_mlp = spec.d_mlp;
    info.n_ctx = spec.n_ctx;
    info.d_vocab = spec.d_vocab;
    info.parameters = weights.parameters;
    info.bytesInMemory = weights.bytesInMemory;
    return {std::move(info), Transformer(spec, std::move(weights))};
}

}  // namespace penfield::model
