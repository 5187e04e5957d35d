#include "tests/malformed/malformed_file.h"

#include "backend/formats/demo_manifest.h"
#include "backend/formats/dictionaries/stored_layer.h"
#include "backend/formats/dictionary_config.h"
#include "backend/formats/model_config.h"
#include "backend/formats/npz.h"
#include "backend/formats/safetensors.h"
#include "backend/formats/tokenizer_config.h"
#include "backend/store/feature_database.h"
#include "backend/tokenizer/tokenizer.h"
#include "tests/backend/store/sample_database.h"

namespace penfield {

namespace {

struct Reader {
    const char *name;
    void (*open)(const std::string &path);
};

constexpr Reader readers[] = {
    {"safetensors", [](const std::string &path) { formats::SafetensorsFile::open(path); }},
    {"sharded model", [](const std::string &path) { formats::SafetensorsModel::open(path); }},
    {"config.json", [](const std::string &path) { formats::readModelConfig(path); }},
    {"tokenizer.json", [](const std::string &path) { Tokenizer::open(path); }},
    {"special tokens", [](const std::string &path) { formats::readSpecialTokens(path); }},
    {"config.yaml", [](const std::string &path) { formats::readDictionaryConfig(path); }},
    {"dictionary", [](const std::string &path) { formats::openStoredDictionary(path); }},
    {"npz", [](const std::string &path) { formats::NpzFile::open(path); }},
    {"demo.json", [](const std::string &path) { formats::readDemoManifest(path); }},
    {"database", [](const std::string &path) { dumpOf(FeatureDatabase::open(path), kSampleFeatures); }},
};

}  // namespace

std::vector<MalformedFile> allMalformedFiles()
{
    std::vector<MalformedFile> all;
    for (const auto make :
         {malformedSafetensors, malformedIndexes, malformedModelConfigs, malformedTokenizers, malformedSpecialTokens,
          malformedDictionaryConfigs, malformedDictionaries, malformedArrays, malformedDemoManifests, malformedDatabases}) {
        std::vector<MalformedFile> some = make();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

std::string write(const MalformedFile &malformed, const formats::FileMaker &maker)
{
    for (auto it = malformed.files.begin(); it != malformed.files.end(); ++it)
        maker.write(it.key(), it.value());
    return malformed.opened.isEmpty() ? maker.folder() : maker.path(malformed.opened);
}

std::uint64_t sizeOf(const MalformedFile &malformed)
{
    std::uint64_t size = 0;
    for (const QByteArray &content : malformed.files)
        size += static_cast<std::uint64_t>(content.size());
    return size;
}

void openAs(const QString &reader, const std::string &path)
{
    for (const Reader &one : readers)
        if (reader == QLatin1String(one.name))
            return one.open(path);
    qFatal("no reader is called %s", qPrintable(reader));
}

}  // namespace penfield
