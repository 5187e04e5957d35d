#pragma once
// Writes a feature database (see feature_schema.h for what is in the file). Everything goes to a temporary file beside `path`,
// which takes its name only in commit(): a writer that fails, or is destroyed before commit(), leaves what was at `path` untouched.

#include "backend/types/feature_card.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace penfield {

using DocumentId = Index<struct DocumentTag>;  // number of a document within one feature database

/// A window of a document that was added before; shared documents are what keeps the file small.
struct DocumentWindow {
    DocumentId document;
    int start = 0;                   ///< first token of the window, counted in the document
    int peak = 0;                    ///< token the window was chosen for, counted in the window
    std::vector<float> activations;  ///< [length of the window]
};

class FeatureDatabaseWriter {
public:
    explicit FeatureDatabaseWriter(const std::string &path);
    ~FeatureDatabaseWriter();
    FeatureDatabaseWriter(const FeatureDatabaseWriter &) = delete;
    FeatureDatabaseWriter &operator=(const FeatureDatabaseWriter &) = delete;

    /// Keys that Penfield itself reads are in feature_schema.h (metadata::modelName …); any other key is kept as well.
    void setMetadata(const std::string &key, const std::string &value);

    /// Texts of the model's tokens by id; needed before documents are added as ids. At most once, before anything else is added.
    void setVocabulary(std::span<const std::string> texts);

    DocumentId addDocument(std::span<const std::string> tokens);
    DocumentId addDocument(std::span<const TokenId> tokens);

    /// The card's own examples come first, then the windows. Activations are kept to 1/65534 of the feature's largest;
    /// everything else is kept exactly.
    void addCard(const FeatureCard &card, std::span<const DocumentWindow> top = {}, std::span<const DocumentWindow> random = {});

    void addSupernode(const Supernode &supernode);

    /// Finishes the file and puts it in place. Nothing may be added afterwards.
    void commit();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace penfield
