#include "backend/training/database_builder.h"

#include <algorithm>
#include <map>

#include "backend/formats/file_hash.h"
#include "backend/store/feature_database_writer.h"
#include "backend/store/feature_schema.h"
#include "backend/training/entity_supernodes.h"
#include "backend/training/feature_examples.h"
#include "backend/training/feature_labels.h"
#include "backend/training/token_effects.h"

namespace penfield::training {
namespace {

constexpr std::size_t kTopExamples = 10;
constexpr std::size_t kRandomExamples = 5;
constexpr std::int64_t kTokenEffects = 10;
constexpr std::size_t kBins = 20;
constexpr std::uint64_t kExampleSeed = 11;  // draws the examples

// Equal bins from 0 to the maximum.
void fillHistogram(FeatureCard &card, const std::vector<ActiveToken> &active)
{
    card.histogramCounts.assign(kBins, 0);
    for (std::size_t edge = 0; edge <= kBins; ++edge) {
        card.histogramEdges.push_back(card.maxActivation * static_cast<float>(edge) / kBins);
    }
    for (const ActiveToken &at : active) {
        const auto bin = static_cast<std::size_t>(at.value / card.maxActivation * kBins);
        ++card.histogramCounts[std::min(bin, kBins - 1)];
    }
}

void setMetadata(FeatureDatabaseWriter &writer, const std::filesystem::path &folder, std::size_t layers, std::size_t tokens)
{
    formats::Hasher dictionary;
    for (std::size_t l = 0; l < layers; ++l) {
        dictionary.addFile((folder / "transcoders" / ("layer_" + std::to_string(l) + ".safetensors")).string());
    }
    writer.setMetadata(metadata::modelName, "penfield-demo");
    writer.setMetadata(metadata::modelHash, formats::hashFile((folder / "model" / "model.safetensors").string()));
    writer.setMetadata(metadata::dictionaryName, "transcoders");
    writer.setMetadata(metadata::dictionaryHash, dictionary.hex());
    writer.setMetadata(metadata::madeBy, "penfield-train");
    writer.setMetadata(metadata::tokensSeen, std::to_string(tokens));
}

// Adds a document when an example first needs it: documents are shared among the features' examples.
class SharedDocuments {
public:
    SharedDocuments(FeatureDatabaseWriter &writer, const std::vector<Document> &documents) : m_writer(writer), m_documents(documents) {}

    std::vector<DocumentWindow> stored(std::vector<DocumentWindow> windows)
    {
        for (DocumentWindow &window : windows)
            window.document = idOf(window.document.value);
        return windows;
    }

private:
    DocumentId idOf(std::int32_t index)
    {
        const auto [found, isNew] = m_ids.try_emplace(index);
        if (isNew) {
            std::vector<TokenId> tokens;
            for (const std::int32_t token : m_documents[static_cast<std::size_t>(index)].tokens)
                tokens.emplace_back(token);
            found->second = m_writer.addDocument(tokens);
        }
        return found->second;
    }

    FeatureDatabaseWriter &m_writer;
    const std::vector<Document> &m_documents;
    std::map<std::int32_t, DocumentId> m_ids;
};

}  // namespace

void buildDatabase(const std::filesystem::path &folder, const Grammar &grammar, const LanguageModel &model,
                   const TranscoderSet &transcoders, const ConceptAnnotator &annotator, const AnnotatedDocuments &choosing,
                   const std::vector<std::vector<ConceptMatch>> &matches)
{
    const Vocabulary &vocabulary = grammar.vocabulary();
    const Activations &activations = choosing.activations;
    const std::vector<std::int32_t> starts = documentStarts(activations);
    FeatureDatabaseWriter writer((folder / "features.db").string());
    setMetadata(writer, folder, transcoders.size(), activations.size());
    writer.setVocabulary(vocabulary.words());
    SharedDocuments documents(writer, choosing.documents);
    Random random(kExampleSeed);
    for (std::size_t l = 0; l < transcoders.size(); ++l) {
        const std::vector<TokenEffects> effects = tokenEffects(model, transcoders[l], vocabulary, kTokenEffects);
        for (std::size_t f = 0; f < effects.size(); ++f) {
            const std::vector<ActiveToken> &active = choosing.active[l][f];
            FeatureCard card;
            card.id = {LayerIndex(static_cast<std::int64_t>(l)), FeatureIndex(static_cast<std::int64_t>(f))};
            const GeneratedLabel label = labelOf(matches[l][f], active, activations, annotator, vocabulary);
            card.label = label.text;
            card.labelSource = label.source;
            card.labelScore = label.score;
            card.density = static_cast<double>(active.size()) / static_cast<double>(activations.size());
            for (const ActiveToken &at : active)
                card.maxActivation = std::max(card.maxActivation, at.value);
            if (!active.empty())
                fillHistogram(card, active);
            card.promoted = effects[f].promoted;
            card.suppressed = effects[f].suppressed;
            const FeatureExamples examples = examplesOf(active, activations, starts, kTopExamples, kRandomExamples, random);
            writer.addCard(card, documents.stored(examples.top), documents.stored(examples.random));
        }
    }
    for (const Supernode &supernode : entitySupernodes(choosing, grammar.world()))
        writer.addSupernode(supernode);
    writer.commit();
}

}  // namespace penfield::training
