#include "app/cli/session.h"

#include "app/cli/table.h"
#include "backend/engine/loader/engine_loader.h"
#include "backend/store/feature_schema.h"
#include "backend/types/error.h"
#include "backend/types/neuron_source.h"

#include <array>
#include <iostream>

namespace penfield::cli {

namespace {

/// Labels of another dictionary's features are worse than none: say so.
void warnAboutOtherDictionary(const FeatureDatabase &database, const std::optional<DictionaryInfo> &dictionary)
{
    const auto made = database.metadata().find(metadata::dictionaryHash);
    if (dictionary && made != database.metadata().end() && made->second != dictionary->hash)
        std::cerr << fillIn(PENFIELD_SENTENCE("The feature database %1 was made for another dictionary. Its labels may be wrong."),
                            {database.path()})
                  << '\n';
}

}  // namespace

std::unique_ptr<Engine> engineOn(const std::string &device)
{
    std::unique_ptr<Engine> engine = loadEngine(findEngineModule());
    if (!device.empty())
        engine->useDevice(device);
    return engine;
}

Session::Session(const Sources &sources) : m_engine(engineOn(sources.device))
{
    if (const ModelPreview preview = m_engine->previewModel(sources.model); !preview.fits() && !sources.evenIfTooLarge)
        throw Error(PENFIELD_SENTENCE("The model %1 needs %2 of memory and %3 is free. Close other programs, choose a smaller model, or insist "
                                      "with --even-if-too-large."),
                    {sources.model, bytes(preview.bytesNeeded), bytes(preview.bytesFree)});
    m_model = m_engine->openModel(sources.model, m_job);
    if (!sources.dictionary.empty())
        m_dictionary = m_engine->openDictionary(sources.dictionary, m_job);
    else if (m_model.d_mlp > 0)
        m_dictionary = m_engine->openDictionary(std::string(neuronSource), m_job);
    if (!sources.database.empty())
        m_database = FeatureDatabase::open(sources.database);
    if (m_database)
        warnAboutOtherDictionary(*m_database, m_dictionary);
}

void Session::requireDictionary() const
{
    if (!m_dictionary)
        throw Error(PENFIELD_SENTENCE("This needs a dictionary of the model's features. Name its folder with --dictionary."));
}

const FeatureDatabase &Session::requireDatabase() const
{
    if (!m_database)
        throw Error(PENFIELD_SENTENCE("This needs a feature database. Name its file with --database."));
    return *m_database;
}

TokenId Session::oneToken(const std::string &text)
{
    const Prompt prompt = m_engine->tokenize(text);
    const std::size_t first = prompt.bosPrepended ? 1 : 0;
    if (prompt.size() != first + 1 || !prompt.unknownWords.empty())
        throw Error(PENFIELD_SENTENCE("\"%1\" is not one token of this model. Name one; a space before a word is part of its token."), {text});
    return prompt.tokens[first];
}

std::string Session::label(FeatureId feature) const
{
    if (!m_database)
        return {};
    const std::array ids{feature};
    const std::vector<FeatureLabel> found = m_database->labels(ids);
    return found.empty() ? std::string() : found.front().label;
}

std::shared_ptr<const TraceSummary> Session::trace(const std::string &prompt)
{
    std::shared_ptr<const TraceSummary> summary = m_engine->trace(prompt, m_job);
    if (!summary->prompt.unknownWords.empty()) {
        std::string words;
        for (const std::string &word : summary->prompt.unknownWords)
            words += (words.empty() ? "" : ", ") + word;
        std::cerr << fillIn(PENFIELD_SENTENCE("The model does not know these words and reads each as its unknown token: %1."), {words})
                  << '\n';
    }
    return summary;
}

std::string idText(FeatureId feature)
{
    return std::to_string(feature.layer.value) + ':' + std::to_string(feature.feature.value);
}

std::string nameOf(const Session &session, FeatureId feature)
{
    const std::string label = session.label(feature);
    return label.empty() ? idText(feature) : idText(feature) + ' ' + label;
}

}  // namespace penfield::cli
