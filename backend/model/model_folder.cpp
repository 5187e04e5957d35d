#include "backend/model/model_folder.h"

#include "backend/formats/file_hash.h"
#include "backend/formats/folder.h"
#include "backend/formats/model_config.h"
#include "backend/formats/safetensors.h"
#include "backend/model/checkpoint.h"
#include "backend/model/free_memory.h"
#include "backend/model/model_facts.h"
#include "backend/model/weight_loader.h"
#include "backend/types/error.h"

#include <filesystem>
#include <limits>
#include <utility>

namespace penfield::model {

namespace {

std::string configPath(const std::string &folder)
{
    return (std::filesystem::path(folder) / "config.json").string();
}

bool hasTokenizer(const std::string &folder)
{
    return formats::exists(formats::fileIn(folder, "tokenizer.json"));
}

std::string storageDtype(const CheckpointPlan &plan)
{
    return std::string(formats::dtypeName(plan.tensors.front().stored->dtype));  // the embedding's
}

std::int64_t bytesOnDisk(const formats::SafetensorsModel &files)
{
    std::int64_t bytes = 0;
    for (const formats::SafetensorsFile &file : files.files())
        bytes += static_cast<std::int64_t>(file.file()->size());
    return bytes;
}

std::vector<SourceFile> sourceFiles(const std::string &folder, const formats::SafetensorsModel &files)
{
    std::vector<SourceFile> list;
    const auto addIfThere = [&](const char *part, const char *name) {
        std::error_code missing;
        const std::filesystem::path path = std::filesystem::path(folder) / name;
        if (const auto size = std::filesystem::file_size(path, missing); !missing)
            list.push_back({part, path.string(), static_cast<std::int64_t>(size)});
    };
    addIfThere(PENFIELD_SENTENCE("configuration"), "config.json");
    for (const formats::SafetensorsFile &file : files.files())
        list.push_back({PENFIELD_SENTENCE("weights"), file.path(), static_cast<std::int64_t>(file.file()->size())});
    addIfThere(PENFIELD_SENTENCE("tokenizer"), "tokenizer.json");
    return list;
}

std::string contentIdOf(const formats::SafetensorsModel &files)
{
    std::vector<std::string> paths;
    for (const formats::SafetensorsFile &file : files.files())
        paths.push_back(file.path());
    return formats::contentId(paths);
}

}  // namespace

std::string folderName(const std::string &folder)
{
    const std::filesystem::path path = std::filesystem::absolute(folder).lexically_normal();
    return (path.has_filename() ? path.filename() : path.parent_path().filename()).string();
}

OpenedModel openModel(const std::string &folder, JobContext &job, at::Device device)
{
    const formats::ModelConfig config = formats::readModelConfig(configPath(folder));
    const formats::SafetensorsModel files = formats::SafetensorsModel::open(folder);
    const CheckpointPlan plan = planCheckpoint(files, config);
    Weights weights = loadWeights(files, plan, device, job);

    const ModelSpec &spec = plan.spec;
    ModelInfo info;
    info.name = folderName(folder);
    info.path = folder;
    info.family = spec.family;
    job.progress(PENFIELD_SENTENCE("Checking the model's files"), 0, 1);
    info.hash = contentIdOf(files);
    info.storageDtype = storageDtype(plan);
    info.device = device.str();
    info.n_layers = spec.n_layers;
    info.d_model = spec.d_model;
    info.n_heads = spec.n_heads;
    info.n_kv_heads = spec.n_kv_heads;
    info.d_head = spec.d_head;
    info.d_mlp = spec.d_mlp;
    info.n_ctx = spec.n_ctx;
    info.d_vocab = spec.d_vocab;
    info.parameters = weights.parameters;
    info.bytesInMemory = weights.bytesInMemory;
    info.bytesMapped = weights.bytesMapped;
    info.facts = factsOf(spec);
    info.files = sourceFiles(folder, files);
    info.notes = plan.notes;
    info.promptsAreIds = !hasTokenizer(folder);
    if (info.promptsAreIds)
        info.notes.emplace_back(PENFIELD_SENTENCE("There is no tokenizer.json in the model's folder, so a prompt is token ids, for example 17 4 "
                                                  "256, and a token is shown as its id, #17. To type text, put the tokenizer.json that belongs "
                                                  "to the model beside config.json and open the model again."));
    return {std::move(info), Transformer(spec, std::move(weights))};
}

ModelPreview previewModel(const std::string &folder)
{
    const formats::ModelConfig config = formats::readModelConfig(configPath(folder));
    const formats::SafetensorsModel files = formats::SafetensorsModel::open(folder);
    const CheckpointPlan plan = planCheckpoint(files, config);
    ModelPreview preview;
    preview.name = folderName(folder);
    preview.family = plan.spec.family;
    preview.storageDtype = storageDtype(plan);
    preview.n_layers = plan.spec.n_layers;
    preview.promptsAreIds = !hasTokenizer(folder);
    preview.parameters = plan.parameters;
    preview.bytesOnDisk = bytesOnDisk(files);
    preview.bytesNeeded = plan.bytesNeeded;
    const std::int64_t free = freeMemory();
    preview.bytesFree = free == std::numeric_limits<std::int64_t>::max() ? -1 : free;
    return preview;
}

}  // namespace penfield::model
