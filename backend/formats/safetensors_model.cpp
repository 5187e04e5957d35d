#include "backend/formats/folder.h"
#include "backend/formats/json.h"
#include "backend/formats/printable.h"
#include "backend/formats/safetensors.h"
#include "backend/types/error.h"

#include <algorithm>
#include <set>

namespace penfield::formats {

namespace {

constexpr std::size_t maxShards = 10'000;

/// weight_map of model.safetensors.index.json: tensor name → shard.
std::map<std::string, std::string> readWeightMap(const std::string &indexPath)
{
    const JsonDocument document = JsonDocument::open(indexPath);
    std::map<std::string, std::string> map;
    document.root().at("weight_map").forEachMember([&](const JsonValue &member) { map.emplace(member.key(), member.asString()); });
    return map;
}

std::set<std::string> shardNames(const std::map<std::string, std::string> &weightMap, const std::string &indexPath)
{
    std::set<std::string> names;
    for (const auto &[tensor, shard] : weightMap)
        names.insert(shard);
    if (names.empty() || names.size() > maxShards)
        throw Error(PENFIELD_SENTENCE("The file %1 lists %2 files of weights. Download it again."),
                    {indexPath, std::to_string(names.size())});
    return names;
}

/// Each tensor is in the shard that the index says, and in no other.
void requireAsIndexed(const std::vector<SafetensorsFile> &shards, const std::map<std::string, std::string> &weightMap,
                      const std::string &folder, const std::string &indexPath)
{
    std::size_t found = 0;
    for (const SafetensorsFile &shard : shards) {
        for (const TensorView &tensor : shard.tensors()) {
            const auto it = weightMap.find(tensor.name);
            if (it == weightMap.end() || pathInside(folder, it->second, indexPath) != shard.path())
                throw Error(PENFIELD_SENTENCE("The file %1 holds the tensor %2, but %3 does not place it there. Download both again."),
                            {shard.path(), printable(tensor.name), indexPath});
            ++found;
        }
    }
    if (found == weightMap.size())
        return;
    for (const auto &[tensor, shard] : weightMap) {
        const auto hasIt = [&name = tensor](const SafetensorsFile &s) { return s.find(name) != nullptr; };
        if (std::none_of(shards.begin(), shards.end(), hasIt))
            throw Error(PENFIELD_SENTENCE("The file %1 places the tensor %2 in %3, which does not hold it. Download both again."),
                        {indexPath, printable(tensor), printable(shard)});
    }
}

std::vector<SafetensorsFile> openShards(const std::string &folder, const std::string &indexPath)
{
    const auto weightMap = readWeightMap(indexPath);
    std::vector<SafetensorsFile> shards;
    for (const std::string &name : shardNames(weightMap, indexPath))
        shards.push_back(SafetensorsFile::open(pathInside(folder, name, indexPath)));
    requireAsIndexed(shards, weightMap, folder, indexPath);
    return shards;
}

}  // namespace

SafetensorsModel SafetensorsModel::open(const std::string &folder)
{
    requireFolder(folder);
    SafetensorsModel model;
    model.m_folder = folder;
    const std::string single = fileIn(folder, "model.safetensors");
    const std::string index = fileIn(folder, "model.safetensors.index.json");
    if (exists(single))
        model.m_files.push_back(SafetensorsFile::open(single));
    else if (exists(index))
        model.m_files = openShards(folder, index);
    else
        throw Error(
            PENFIELD_SENTENCE("The folder %1 has neither model.safetensors nor model.safetensors.index.json. Choose the folder of a "
                              "model saved as safetensors; pickled weights (*.bin, *.pt) are not read because they can run code."),
            {folder});
    return model;
}

std::vector<std::string> SafetensorsModel::names() const
{
    std::vector<std::string> all;
    for (const SafetensorsFile &file : m_files)
        for (std::string &name : file.names())
            all.push_back(std::move(name));
    return all;
}

const TensorView *SafetensorsModel::find(std::string_view name) const
{
    for (const SafetensorsFile &file : m_files)
        if (const TensorView *tensor = file.find(name))
            return tensor;
    return nullptr;
}

const TensorView &SafetensorsModel::at(std::string_view name) const
{
    if (const TensorView *tensor = find(name))
        return *tensor;
    throw Error(PENFIELD_SENTENCE("The model in %1 has no tensor named %2. Check that its config.json belongs to its weights."),
                {m_folder, printable(name)});
}

}  // namespace penfield::formats
