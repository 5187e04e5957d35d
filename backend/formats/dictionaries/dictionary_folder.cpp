// openStoredDictionary: what lies at a path is told by the names of its files. A folder that is no dictionary itself may hold several of
// one format, one a layer, at most four levels down.

#include "backend/formats/dictionaries/places.h"
#include "backend/formats/dictionaries/readers.h"
#include "backend/formats/folder.h"
#include "backend/formats/model_limits.h"
#include "backend/types/error.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace fs = std::filesystem;

namespace penfield::formats {

namespace {

constexpr int deepest = 4;  // layer_5/width_16k/average_l0_72/params.npz
constexpr std::size_t mostFolders = 5'000;
constexpr const char *kKnown =
    "Penfield opens transcoder sets and cross-layer transcoders of circuit-tracer (config.yaml, or W_enc_0.safetensors), dictionaries of "
    "SAELens (cfg.json and sae_weights.safetensors), Gemma Scope (params.npz), Gemma Scope 2 (config.json and params.safetensors) and "
    "sparsify (cfg.json and sae.safetensors)";

enum class Format { None, CircuitTracer, CrossLayer, GemmaScope2CrossLayer, SaeLens, GemmaScope, GemmaScope2, Sparsify };

Format formatOf(const std::string &folder)
{
    const auto holds = [&](const char *name) { return exists(fileIn(folder, name)); };
    if (holds("config.yaml"))
        return Format::CircuitTracer;
    if (holds("W_enc_0.safetensors"))
        return Format::CrossLayer;
    if (holds("params_layer_0.safetensors"))
        return Format::GemmaScope2CrossLayer;
    if (holds("sae_weights.safetensors"))
        return Format::SaeLens;
    if (holds("sae.safetensors"))
        return Format::Sparsify;
    if (holds("params.npz"))
        return Format::GemmaScope;
    if (holds("params.safetensors"))
        return Format::GemmaScope2;
    return Format::None;
}

const char *formatName(Format format)
{
    switch (format) {
    case Format::SaeLens:
        return "SAELens";
    case Format::GemmaScope:
        return "Gemma Scope";
    case Format::GemmaScope2:
    case Format::GemmaScope2CrossLayer:
        return "Gemma Scope 2";
    case Format::Sparsify:
        return "sparsify";
    default:
        return "circuit-tracer";
    }
}

bool isSet(Format format)
{
    return format == Format::CircuitTracer || format == Format::CrossLayer || format == Format::GemmaScope2CrossLayer;
}

StoredDictionary readSet(Format format, const std::string &folder)
{
    if (format == Format::CircuitTracer)
        return readCircuitTracerSet(folder);
    if (format == Format::GemmaScope2CrossLayer)
        return readGemmaScope2CrossLayer(folder, nullptr);
    DictionaryConfig config;  // what circuit-tracer itself takes where nothing is said
    config.path = folder;
    config.inputHook = HookPoint::ResidMid;
    config.outputHook = HookPoint::MlpContribution;
    StoredDictionary set = readCrossLayerTranscoder(folder, config);
    set.notes.push_back(
        {PENFIELD_SENTENCE("There is no config.yaml: features are taken to read hook_resid_mid and to write hook_mlp_out.")});
    return set;
}

ReadLayer readOne(Format format, const std::string &folder)
{
    switch (format) {
    case Format::SaeLens:
        return readSaeLens(folder);
    case Format::Sparsify:
        return readSparsify(folder);
    case Format::GemmaScope2:
        return readGemmaScope2(folder);
    default:
        return readGemmaScope(fileIn(folder, "params.npz"));
    }
}

struct Found {
    std::string folder;
    Format format;
};

/// Folders below `folder` that are dictionaries, by name.
void collect(const std::string &folder, int depth, std::size_t &visited, std::vector<Found> &found)
{
    std::error_code failed;
    std::vector<std::string> names;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end && visited < mostFolders; it.increment(failed)) {
        const std::string name = it->path().filename().string();
        std::error_code ignored;
        if (name.starts_with('.') || !it->is_directory(ignored))
            continue;
        names.push_back(it->path().string());
        ++visited;
    }
    std::sort(names.begin(), names.end());
    for (const std::string &name : names) {
        if (const Format format = formatOf(name); format != Format::None)
            found.push_back({name, format});
        else if (depth < deepest)
            collect(name, depth + 1, visited, found);
    }
}

bool holdsPickle(const std::string &folder)
{
    std::error_code failed;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed))
        if (const fs::path extension = it->path().extension(); extension == ".pt" || extension == ".pth" || extension == ".bin")
            return true;
    return false;
}

[[noreturn]] void throwNoDictionary(const std::string &folder)
{
    if (exists(fileIn(folder, "hyperparams.json")))
        throwUnsupported(folder, "a dictionary of Llama Scope", kKnown);
    if (holdsPickle(folder))
        throw Error(PENFIELD_SENTENCE("The folder %1 holds pickled weights (*.pt), which are not read because they can run code. %2."),
                    {folder, kKnown});
    throw Error(PENFIELD_SENTENCE("The folder %1 holds no dictionary that Penfield knows. %2."), {folder, kKnown});
}

void requireOneFormat(const std::vector<Found> &found, const std::string &folder)
{
    for (const Found &one : found) {
        if (isSet(one.format))
            throw Error(PENFIELD_SENTENCE("The folder %1 holds whole sets, for example %2. Open one of them."), {folder, one.folder});
        if (one.format != found.front().format)
            throw Error(PENFIELD_SENTENCE("The folder %1 holds dictionaries of several formats: %2 of %3 and %4 of %5. Open one of them."),
                        {folder, found.front().folder, formatName(found.front().format), one.folder, formatName(one.format)});
    }
}

void requireBelongTogether(const StoredLayer &first, const StoredLayer &other)
{
    if (first.inputHook != other.inputHook || first.outputHook != other.outputHook)
        throw Error(
            PENFIELD_SENTENCE("%1 reads %2 and %3 reads %4. The dictionaries of one folder must read and write at the same place of "
                              "each layer: open them one at a time."),
            {first.files.front(), std::string(hookName(first.inputHook)), other.files.front(), std::string(hookName(other.inputHook))});
}

StoredDictionary gather(const std::vector<Found> &found, const std::string &path)
{
    StoredDictionary dictionary;
    dictionary.path = path;
    dictionary.format = formatName(found.front().format);
    for (const Found &one : found) {
        ReadLayer read = readOne(one.format, one.folder);
        dictionary.kind = read.kind;
        dictionary.modelName = read.modelName;
        for (Note &note : read.notes)
            if (std::find(dictionary.notes.begin(), dictionary.notes.end(), note) == dictionary.notes.end())
                dictionary.notes.push_back(std::move(note));
        dictionary.layers.push_back(std::move(read.layer));
        requireBelongTogether(dictionary.layers.front(), dictionary.layers.back());
    }
    std::stable_sort(dictionary.layers.begin(), dictionary.layers.end(), [](const auto &a, const auto &b) { return a.layer < b.layer; });
    for (std::size_t i = 1; i < dictionary.layers.size(); ++i)
        if (dictionary.layers[i].layer == dictionary.layers[i - 1].layer)
            throw Error(
                PENFIELD_SENTENCE("There are two dictionaries for layer %1: %2 and %3. Open one of them, or a folder that holds one for "
                                  "each layer."),
                {std::to_string(dictionary.layers[i].layer), dictionary.layers[i - 1].files.front(), dictionary.layers[i].files.front()});
    return dictionary;
}

/// A file that is chosen stands for the dictionary it belongs to.
std::string folderOf(const std::string &file)
{
    const fs::path path(file);
    for (const char *name : {"params.npz", "config.yaml", "sae_weights.safetensors", "sae.safetensors", "params.safetensors", "cfg.json",
                             "config.json", "W_enc_0.safetensors"})
        if (path.filename() == name)
            return path.has_parent_path() ? path.parent_path().string() : ".";
    throw Error(PENFIELD_SENTENCE("The file %1 is not a dictionary by itself. Open its folder. %2."), {file, kKnown});
}

}  // namespace

void throwUnsupported(const std::string &file, const std::string &what, const std::string &supported)
{
    throw Error(PENFIELD_SENTENCE("%1: Penfield does not open %2. Supported: %3."), {file, what, supported});
}

StoredDictionary openStoredDictionary(const std::string &path)
{
    std::error_code ignored;
    if (fs::is_regular_file(path, ignored)) {
        if (path.ends_with(".npz")) {
            ReadLayer read = readGemmaScope(path);
            StoredDictionary one;
            one.format = formatName(Format::GemmaScope);
            one.kind = read.kind;
            one.path = path;
            one.notes = std::move(read.notes);
            one.layers.push_back(std::move(read.layer));
            return one;
        }
        return openStoredDictionary(folderOf(path));
    }
    requireFolder(path);
    const Format format = formatOf(path);
    if (isSet(format))
        return readSet(format, path);
    std::vector<Found> found;
    std::size_t visited = 0;
    if (format == Format::None)
        collect(path, 1, visited, found);
    else
        found.push_back({path, format});
    if (found.empty())
        throwNoDictionary(path);
    requireOneFormat(found, path);
    return gather(found, path);
}

}  // namespace penfield::formats
