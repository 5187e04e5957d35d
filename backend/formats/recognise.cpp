#include "backend/formats/recognise.h"

#include "backend/formats/folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <string_view>

namespace fs = std::filesystem;

namespace penfield::formats {

namespace {

constexpr int deepest = 4;            // layer_5/width_16k/average_l0_72/params.npz
constexpr std::size_t mostLooks = 300;  // entries of folders, all levels together

/// The last two are of formats that the engine refuses with a reason.
constexpr std::array<std::string_view, 10> dictionaryFiles = {
    "config.yaml", "W_enc_0.safetensors", "params_layer_0.safetensors", "sae_weights.safetensors", "sae.safetensors",
    "params.npz",  "params.safetensors",  "cfg.json",                   "hyperparams.json",        "ae.pt",
};

bool holds(const std::string &folder, std::string_view name)
{
    return exists(fileIn(folder, name));
}

bool isFolder(const std::string &path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool isFile(const std::string &path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

/// Names in a folder, unordered; at most `left`, which becomes smaller by as many.
std::vector<fs::path> entriesOf(const std::string &folder, std::size_t &left)
{
    std::vector<fs::path> entries;
    std::error_code failed;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end && left > 0; it.increment(failed), --left)
        entries.push_back(it->path());
    return entries;
}

bool isWeights(const fs::path &file)
{
    const fs::path extension = file.extension();
    return extension == ".safetensors" || extension == ".bin" || extension == ".pt" || extension == ".pth";
}

bool isDictionary(const std::string &folder)
{
    return std::any_of(dictionaryFiles.begin(), dictionaryFiles.end(), [&](std::string_view name) { return holds(folder, name); });
}

bool isModel(const std::string &folder)
{
    if (!holds(folder, "config.json"))
        return false;
    if (holds(folder, "model.safetensors") || holds(folder, "model.safetensors.index.json"))
        return true;
    std::size_t left = mostLooks;
    const std::vector<fs::path> entries = entriesOf(folder, left);
    return std::any_of(entries.begin(), entries.end(), isWeights);
}

/// One dictionary a layer, each in a folder of its own.
bool holdsDictionaries(const std::string &folder, int depth, std::size_t &left)
{
    for (const fs::path &entry : entriesOf(folder, left)) {
        if (!isFolder(entry.string()))
            continue;
        if (isDictionary(entry.string()) || (depth < deepest && holdsDictionaries(entry.string(), depth + 1, left)))
            return true;
    }
    return false;
}

SourceKind kindOfFolder(const std::string &folder)
{
    if (isDictionary(folder))
        return SourceKind::Dictionary;
    if (isModel(folder))
        return SourceKind::Model;
    std::size_t left = mostLooks;
    return !holds(folder, "config.json") && holdsDictionaries(folder, 1, left) ? SourceKind::Dictionary : SourceKind::Unknown;
}

bool isDatabase(const fs::path &file)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::array<char, 16> first{};
    std::ifstream(file, std::ios::binary).read(first.data(), first.size());
    return file.extension() == ".db" || std::string_view(first.data(), first.size()) == magic;
}

std::string folderAround(const fs::path &file)
{
    return file.has_parent_path() ? file.parent_path().string() : ".";
}

/// The names by which a person may point at a folder.
bool standsForItsFolder(const fs::path &file)
{
    const std::string name = file.filename().string();
    return isWeights(file) || name == "config.json" || name == "tokenizer.json" || name == "model.safetensors.index.json"
           || std::find(dictionaryFiles.begin(), dictionaryFiles.end(), name) != dictionaryFiles.end();
}

std::string withoutSlash(const std::string &path)
{
    const fs::path plain = fs::path(path).lexically_normal();
    return plain.has_filename() || !plain.has_parent_path() ? plain.string() : plain.parent_path().string();
}

}  // namespace

Recognised recognise(const std::string &given)
{
    const std::string path = withoutSlash(given);
    if (isFolder(path))
        return {kindOfFolder(path), path};
    if (!isFile(path))
        return {SourceKind::Unknown, path};
    if (isDatabase(path))
        return {SourceKind::Database, path};
    if (fs::path(path).extension() == ".npz")
        return {SourceKind::Dictionary, path};
    if (standsForItsFolder(path))
        if (const SourceKind kind = kindOfFolder(folderAround(path)); kind != SourceKind::Unknown)
            return {kind, folderAround(path)};
    return {SourceKind::Unknown, path};
}

Error unrecognised(const std::string &path)
{
    if (!exists(path))
        return Error(PENFIELD_SENTENCE("%1 is not there. Check its name."), {path});
    if (isFolder(path))
        return Error(PENFIELD_SENTENCE("The folder %1 is not recognised. A model's folder holds config.json and *.safetensors; a dictionary's "
                                       "holds config.yaml, cfg.json, params.npz, params.safetensors or W_enc_0.safetensors."),
                     {path});
    return Error(PENFIELD_SENTENCE("The file %1 is not recognised. Files that can be opened are feature databases (*.db, SQLite), params.npz, "
                                   "and the configuration or weights in the folder of a model or a dictionary."),
                 {path});
}

Recognition recogniseAll(const std::vector<std::string> &paths)
{
    Recognition all;
    const auto keep = [](std::string &place, const std::string &path, const char *twice) {
        if (!place.empty() && place != path)
            throw Error(twice, {place, path});
        place = path;
    };
    for (const std::string &path : paths) {
        const Recognised one = recognise(path);
        switch (one.kind) {
        case SourceKind::Unknown:
            throw unrecognised(one.path);
        case SourceKind::Model:
            keep(all.model, one.path, PENFIELD_SENTENCE("%1 and %2 are both models. Open one of them."));
            break;
        case SourceKind::Dictionary:
            keep(all.dictionary, one.path,
                 PENFIELD_SENTENCE("%1 and %2 are both dictionaries. Open one of them, or the folder that holds one for each layer."));
            break;
        case SourceKind::Database:
            keep(all.database, one.path, PENFIELD_SENTENCE("%1 and %2 are both feature databases. Open one of them."));
            break;
        }
    }
    return all;
}

}  // namespace penfield::formats
