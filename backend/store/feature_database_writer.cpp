#include "backend/store/feature_database_writer.h"

#include "backend/store/checksum.h"
#include "backend/store/feature_schema.h"
#include "backend/store/payload.h"
#include "backend/store/scratch_file.h"
#include "backend/store/seal.h"
#include "backend/store/text_table.h"
#include "backend/types/error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace penfield {

namespace {

void requireFinite(double value, FeatureId id)
{
    if (!std::isfinite(value))
        throw Error(PENFIELD_SENTENCE("Feature %1 of layer %2 has a value that is not a finite number. Nothing was written."),
                    {std::to_string(id.feature.value), std::to_string(id.layer.value)});
}

void insertRow(SQLite::Statement &statement, std::int64_t id, const Payload &payload)
{
    statement.reset();
    statement.bind(1, id);
    statement.bind(2, payload.data(), static_cast<int>(payload.size()));
    statement.bind(3, rowChecksum(id, payload));
    statement.exec();
}

constexpr char insertInto[] = "INSERT INTO ";
constexpr char threeColumns[] = "(id, payload, checksum) VALUES(?, ?, ?)";

}  // namespace

class FeatureDatabaseWriter::Impl {
public:
    explicit Impl(const std::string &path);

    void setVocabulary(std::span<const std::string> texts) { m_texts.assign(texts); }
    void setMetadata(const std::string &key, const std::string &value) { m_metadata[key] = value; }
    DocumentId addDocument(std::vector<TextNumber> tokens);
    DocumentId addDocument(std::span<const std::string> tokens);
    DocumentId addDocument(std::span<const TokenId> tokens);
    void addCard(const FeatureCard &card, std::span<const DocumentWindow> top, std::span<const DocumentWindow> random);
    void addSupernode(const Supernode &supernode);
    void commit();

private:
    std::vector<StoredExample> stored(FeatureId id, const std::vector<FeatureExample> &examples, std::span<const DocumentWindow> windows);
    StoredExample stored(FeatureId id, const DocumentWindow &window);
    std::vector<StoredEffect> stored(FeatureId id, const std::vector<TokenEffect> &effects);
    void insertLabel(const FeatureCard &card);
    void writeVocabulary();
    void writeMetadata();
    void writeIndex();
    void sealTables();
    SQLite::Database &database() { return *m_database; }

    ScratchFile m_file;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<SQLite::Statement> m_insertLabel, m_insertFeature, m_insertDocument, m_insertSupernode;
    TextTable m_texts;
    std::map<std::string, std::string> m_metadata;
    std::map<std::vector<TextNumber>, DocumentId> m_documents;  // the same text is kept once
    std::vector<std::size_t> m_documentLengths;
    std::set<FeatureId> m_written;
    std::int64_t m_supernodes = 0;
};

FeatureDatabaseWriter::Impl::Impl(const std::string &path)
    : m_file(path), m_database(std::make_unique<SQLite::Database>(m_file.path(), SQLite::OPEN_READWRITE))
{
    // Until it is kept, the file is worth nothing: no journal, no flushing. ScratchFile::keep() flushes once.
    m_database->exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;");
    m_database->exec("PRAGMA application_id=" + std::to_string(feature_schema::applicationId));
    m_database->exec("PRAGMA user_version=" + std::to_string(feature_schema::version));
    m_database->exec("BEGIN");
    m_database->exec(feature_schema::createTables);
    const auto prepare = [&](const char *table) {
        return std::make_unique<SQLite::Statement>(database(), std::string(insertInto) + table + threeColumns);
    };
    m_insertLabel =
        std::make_unique<SQLite::Statement>(database(), "INSERT INTO label(id, label, source, score, checksum) VALUES(?, ?, ?, ?, ?)");
    m_insertFeature = prepare("feature");
    m_insertDocument = prepare("document");
    m_insertSupernode = prepare("supernode");
}

DocumentId FeatureDatabaseWriter::Impl::addDocument(std::vector<TextNumber> tokens)
{
    const DocumentId next(static_cast<std::int64_t>(m_documentLengths.size()));
    const auto [entry, isNew] = m_documents.emplace(std::move(tokens), next);
    if (isNew) {
        insertRow(*m_insertDocument, next.value, writeDocument(entry->first));
        m_documentLengths.push_back(entry->first.size());
    }
    return entry->second;
}

DocumentId FeatureDatabaseWriter::Impl::addDocument(std::span<const std::string> tokens)
{
    std::vector<TextNumber> numbers;
    for (const std::string &token : tokens)
        numbers.push_back(m_texts.numberOf(token));
    return addDocument(std::move(numbers));
}

DocumentId FeatureDatabaseWriter::Impl::addDocument(std::span<const TokenId> tokens)
{
    std::vector<TextNumber> numbers;
    for (const TokenId token : tokens) {
        if (!token.isValid() || token.index() >= m_texts.texts().size())
            throw Error(PENFIELD_SENTENCE("A document has the token id %1, but the vocabulary has %2 tokens."),
                        {std::to_string(token.value), std::to_string(m_texts.texts().size())});
        numbers.push_back(static_cast<TextNumber>(token.value));
    }
    return addDocument(std::move(numbers));
}

StoredExample FeatureDatabaseWriter::Impl::stored(FeatureId id, const DocumentWindow &window)
{
    const auto length = static_cast<std::int64_t>(window.activations.size());
    const bool known = window.document.isValid() && window.document.index() < m_documentLengths.size();
    const bool inside =
        known && window.start >= 0 && window.start + length <= static_cast<std::int64_t>(m_documentLengths[window.document.index()]);
    if (!inside || window.peak < 0 || window.peak >= std::max<std::int64_t>(length, 1))
        throw Error(PENFIELD_SENTENCE("An example of feature %1 of layer %2 lies outside its document. Nothing was written."),
                    {std::to_string(id.feature.value), std::to_string(id.layer.value)});
    for (const float a : window.activations)
        requireFinite(a, id);
    return {window.document.value, window.start, window.peak, window.activations};
}

std::vector<StoredExample> FeatureDatabaseWriter::Impl::stored(FeatureId id, const std::vector<FeatureExample> &examples,
                                                               std::span<const DocumentWindow> windows)
{
    std::vector<StoredExample> result;
    for (const FeatureExample &example : examples) {
        if (example.tokens.size() != example.activations.size())
            throw Error(PENFIELD_SENTENCE("An example of feature %1 of layer %2 lies outside its document. Nothing was written."),
                        {std::to_string(id.feature.value), std::to_string(id.layer.value)});
        result.push_back(stored(id, DocumentWindow{addDocument(std::span(example.tokens)), 0, example.peak, example.activations}));
    }
    for (const DocumentWindow &window : windows)
        result.push_back(stored(id, window));
    return result;
}

std::vector<StoredEffect> FeatureDatabaseWriter::Impl::stored(FeatureId id, const std::vector<TokenEffect> &effects)
{
    std::vector<StoredEffect> result;
    for (const TokenEffect &e : effects) {
        requireFinite(e.effect, id);
        result.push_back({e.token, m_texts.numberOf(e.text), e.effect});
    }
    return result;
}

void FeatureDatabaseWriter::Impl::insertLabel(const FeatureCard &card)
{
    const std::int64_t row = feature_schema::rowOf(card.id);
    m_insertLabel->reset();
    m_insertLabel->bind(1, row);
    m_insertLabel->bind(2, card.label);
    m_insertLabel->bind(3, card.labelSource);
    m_insertLabel->bind(4, card.labelScore);
    m_insertLabel->bind(5, labelChecksum(row, card.label, card.labelSource, card.labelScore));
    m_insertLabel->exec();
}

void FeatureDatabaseWriter::Impl::addCard(const FeatureCard &card, std::span<const DocumentWindow> top,
                                          std::span<const DocumentWindow> random)
{
    for (const double value : {card.labelScore, card.density, static_cast<double>(card.maxActivation)})
        requireFinite(value, card.id);
    if (!card.id.layer.isValid() || !card.id.feature.isValid() || !m_written.insert(card.id).second)
        throw Error(PENFIELD_SENTENCE("Feature %1 of layer %2 was given twice, or is not a feature. Nothing was written."),
                    {std::to_string(card.id.feature.value), std::to_string(card.id.layer.value)});
    StoredFeature feature{card.density, card.maxActivation, card.histogramEdges, card.histogramCounts, {}, {}, {}, {}};
    feature.top = stored(card.id, card.topExamples, top);
    feature.random = stored(card.id, card.randomExamples, random);
    feature.promoted = stored(card.id, card.promoted);
    feature.suppressed = stored(card.id, card.suppressed);
    insertLabel(card);
    insertRow(*m_insertFeature, feature_schema::rowOf(card.id), writeFeature(feature));
}

void FeatureDatabaseWriter::Impl::addSupernode(const Supernode &supernode)
{
    insertRow(*m_insertSupernode, m_supernodes++, writeSupernode(supernode));
}

void FeatureDatabaseWriter::Impl::writeVocabulary()
{
    SQLite::Statement insert(database(), std::string(insertInto) + "vocabulary" + threeColumns);
    const std::span<const std::string> texts(m_texts.texts());
    constexpr std::size_t chunk = feature_schema::textsPerChunk;
    for (std::size_t first = 0; first < texts.size(); first += chunk)
        insertRow(insert, static_cast<std::int64_t>(first / chunk),
                  writeTexts(texts.subspan(first, std::min(chunk, texts.size() - first))));
}

void FeatureDatabaseWriter::Impl::writeMetadata()
{
    SQLite::Statement insert(database(), "INSERT INTO metadata(key, value, checksum) VALUES(?, ?, ?)");
    for (const auto &[key, value] : m_metadata) {
        insert.reset();
        insert.bind(1, key);
        insert.bind(2, value);
        insert.bind(3, metadataChecksum(key, value));
        insert.exec();
    }
}

void FeatureDatabaseWriter::Impl::writeIndex()
{
    const bool hasFts5 = m_database->execAndGet("SELECT sqlite_compileoption_used('ENABLE_FTS5')").getInt() != 0;
    if (!hasFts5)
        return;
    m_database->exec(feature_schema::createIndex);
    m_database->exec("INSERT INTO label_index(label_index) VALUES('rebuild'); INSERT INTO label_index(label_index) VALUES('optimize')");
    sealOfIndex(database()).write(database(), "label_index");
}

void FeatureDatabaseWriter::Impl::sealTables()
{
    for (const std::string table : {"label", "feature", "vocabulary", "document", "supernode"})
        sealOfRows(database(), table, "id").write(database(), table);
    sealOfRows(database(), "metadata", "key").write(database(), "metadata");
}

void FeatureDatabaseWriter::Impl::commit()
{
    writeVocabulary();
    writeMetadata();
    sealTables();
    writeIndex();
    m_insertLabel.reset(), m_insertFeature.reset(), m_insertDocument.reset(), m_insertSupernode.reset();
    m_database->exec("COMMIT");
    m_database->exec("VACUUM");  // pages in the order of the tables, none unused
    m_database->exec("PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=DELETE");
    m_database.reset();
    m_file.keep();
}

namespace {
/// SQLite's own words (disk full, I/O error) inside our sentence.
template <class Work>
auto said(const Work &work)
{
    try {
        return work();
    } catch (const SQLite::Exception &failure) {
        throw Error(PENFIELD_SENTENCE("The feature database cannot be written: %1. Choose another folder, or make room."),
                    {failure.what()});
    }
}
}  // namespace

FeatureDatabaseWriter::FeatureDatabaseWriter(const std::string &path) : m_impl(said([&] { return std::make_unique<Impl>(path); })) {}
FeatureDatabaseWriter::~FeatureDatabaseWriter() = default;

void FeatureDatabaseWriter::setMetadata(const std::string &key, const std::string &value)
{
    m_impl->setMetadata(key, value);
}
void FeatureDatabaseWriter::setVocabulary(std::span<const std::string> texts)
{
    m_impl->setVocabulary(texts);
}

DocumentId FeatureDatabaseWriter::addDocument(std::span<const std::string> tokens)
{
    return said([&] { return m_impl->addDocument(tokens); });
}

DocumentId FeatureDatabaseWriter::addDocument(std::span<const TokenId> tokens)
{
    return said([&] { return m_impl->addDocument(tokens); });
}

void FeatureDatabaseWriter::addCard(const FeatureCard &card, std::span<const DocumentWindow> top, std::span<const DocumentWindow> random)
{
    said([&] { m_impl->addCard(card, top, random); });
}

void FeatureDatabaseWriter::addSupernode(const Supernode &supernode)
{
    said([&] { m_impl->addSupernode(supernode); });
}

void FeatureDatabaseWriter::commit()
{
    said([&] { m_impl->commit(); });
}

}  // namespace penfield
