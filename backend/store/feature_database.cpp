#include "backend/store/feature_database.h"

#include "backend/store/byte_stream.h"
#include "backend/store/checksum.h"
#include "backend/store/feature_schema.h"
#include "backend/store/foreign_database.h"
#include "backend/store/label_search.h"
#include "backend/store/row_reader.h"
#include "backend/store/seal.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <unordered_map>

namespace penfield {

using feature_schema::featureOf;
using feature_schema::rowOf;

namespace {

constexpr char selectLabels[] = "SELECT id, label, source, score, checksum FROM label";

std::string_view textOf(const SQLite::Column &column)
{
    const char *text = column.getText();
    return {text, static_cast<std::size_t>(column.getBytes())};
}

}  // namespace

class FeatureDatabase::Impl {
public:
    explicit Impl(const std::string &path);

    std::optional<FeatureCard> card(FeatureId id);
    std::vector<FeatureLabel> labels(std::span<const FeatureId> ids);
    std::vector<FeatureLabel> allLabels();
    std::vector<FeatureLabel> search(std::string_view text, int limit);
    std::vector<Supernode> supernodes();

    std::string m_path;
    std::map<std::string, std::string> m_metadata;
    std::int64_t m_featureCount = 0;

private:
    void readMetadata();
    void checkLabels();
    std::vector<FeatureLabel> matching(SQLite::Statement &rows, const std::vector<std::string> &words) const;
    std::vector<FeatureLabel> scanned(const std::vector<std::string> &words);
    std::vector<FeatureLabel> fromIndex(const std::string &query);
    bool labelRow(FeatureId id);
    FeatureCard assembled(FeatureId id, const StoredFeature &stored);
    std::vector<FeatureExample> assembled(const std::vector<StoredExample> &examples);
    std::vector<TokenEffect> assembled(const std::vector<StoredEffect> &effects);
    FeatureExample assembled(const StoredExample &example);
    const std::string &text(TextNumber number);
    std::int64_t verified(SQLite::Statement &label) const;
    bool indexIsSound();

    std::unique_ptr<SQLite::Database> m_database;
    RowReader m_features, m_documents, m_vocabulary, m_supernodes;
    SQLite::Statement m_label;
    std::unordered_map<TextNumber, std::vector<std::string>> m_texts;  // chunks of the vocabulary that were needed so far
    std::optional<bool> m_indexIsSound;
};

FeatureDatabase::Impl::Impl(const std::string &path)
    : m_path(path), m_database(openForeignDatabase(path, {feature_schema::applicationId, feature_schema::version})),
      m_features(*m_database, path, "feature"), m_documents(*m_database, path, "document"), m_vocabulary(*m_database, path, "vocabulary"),
      m_supernodes(*m_database, path, "supernode"), m_label(*m_database, std::string(selectLabels) + " WHERE id = ?")
{
    readMetadata();
    checkLabels();
}

void FeatureDatabase::Impl::readMetadata()
{
    Seal seal;
    SQLite::Statement rows(*m_database, "SELECT key, value, checksum FROM metadata ORDER BY key");
    while (rows.executeStep()) {
        const std::string key(textOf(rows.getColumn(0))), value(textOf(rows.getColumn(1)));
        const std::int64_t checksum = metadataChecksum(key, value);
        if (checksum != rows.getColumn(2).getInt64())
            throwDamaged(m_path, "metadata");
        seal.add(checksum);
        m_metadata[key] = value;
    }
    if (!seal.matches(*m_database, "metadata"))
        throwDamaged(m_path, "metadata");
}

/// The labels name the features that are there, so they are checked as a whole once.
void FeatureDatabase::Impl::checkLabels()
{
    Seal seal;
    SQLite::Statement rows(*m_database, std::string(selectLabels) + " ORDER BY id");
    while (rows.executeStep())
        seal.add(verified(rows));
    if (!seal.matches(*m_database, "label"))
        throwDamaged(m_path, "label");
    m_featureCount = seal.rows();
}

/// The row's checksum, after comparing it with the row.
std::int64_t FeatureDatabase::Impl::verified(SQLite::Statement &label) const
{
    const std::int64_t id = label.getColumn(0).getInt64();
    const std::int64_t checksum = labelChecksum(id, textOf(label.getColumn(1)), textOf(label.getColumn(2)), label.getColumn(3).getDouble());
    if (checksum != label.getColumn(4).getInt64())
        throwDamaged(m_path, "label " + std::to_string(id));
    return checksum;
}

bool FeatureDatabase::Impl::labelRow(FeatureId id)
{
    m_label.reset();
    m_label.bind(1, rowOf(id));
    if (!m_label.executeStep())
        return false;
    verified(m_label);
    return true;
}

std::optional<FeatureCard> FeatureDatabase::Impl::card(FeatureId id)
{
    if (!id.layer.isValid() || !id.feature.isValid() || !labelRow(id))
        return std::nullopt;
    const auto payload = m_features.read(rowOf(id));
    if (!payload)
        m_features.throwDamagedRow(rowOf(id));
    return assembled(id, readFeature(*payload));
}

FeatureCard FeatureDatabase::Impl::assembled(FeatureId id, const StoredFeature &stored)
{
    FeatureCard card;
    card.id = id;
    card.label = textOf(m_label.getColumn(1));
    card.labelSource = textOf(m_label.getColumn(2));
    card.labelScore = m_label.getColumn(3).getDouble();
    card.density = stored.density;
    card.maxActivation = stored.maxActivation;
    card.histogramEdges = stored.histogramEdges;
    card.histogramCounts = stored.histogramCounts;
    card.topExamples = assembled(stored.top);
    card.randomExamples = assembled(stored.random);
    card.promoted = assembled(stored.promoted);
    card.suppressed = assembled(stored.suppressed);
    return card;
}

std::vector<FeatureExample> FeatureDatabase::Impl::assembled(const std::vector<StoredExample> &examples)
{
    std::vector<FeatureExample> result;
    for (const StoredExample &example : examples)
        result.push_back(assembled(example));
    return result;
}

FeatureExample FeatureDatabase::Impl::assembled(const StoredExample &example)
{
    const auto payload = m_documents.read(example.document);
    if (!payload)
        m_documents.throwDamagedRow(example.document);
    const std::vector<TextNumber> document = readDocument(*payload);
    const auto start = static_cast<std::size_t>(example.start);
    if (start > document.size() || example.activations.size() > document.size() - start)
        m_documents.throwDamagedRow(example.document);
    FeatureExample result{{}, example.activations, example.peak};
    for (std::size_t i = 0; i < example.activations.size(); ++i)
        result.tokens.push_back(text(document[start + i]));
    return result;
}

std::vector<TokenEffect> FeatureDatabase::Impl::assembled(const std::vector<StoredEffect> &effects)
{
    std::vector<TokenEffect> result;
    for (const StoredEffect &e : effects)
        result.push_back({e.token, text(e.text), e.effect});
    return result;
}

const std::string &FeatureDatabase::Impl::text(TextNumber number)
{
    const TextNumber chunk = number / feature_schema::textsPerChunk, place = number % feature_schema::textsPerChunk;
    auto entry = m_texts.find(chunk);
    if (entry == m_texts.end()) {
        const auto payload = m_vocabulary.read(chunk);
        if (!payload)
            m_vocabulary.throwDamagedRow(chunk);
        entry = m_texts.emplace(chunk, readTexts(*payload)).first;
    }
    if (place >= entry->second.size())
        m_vocabulary.throwDamagedRow(chunk);
    return entry->second[place];
}

std::vector<FeatureLabel> FeatureDatabase::Impl::labels(std::span<const FeatureId> ids)
{
    std::vector<FeatureLabel> result;
    for (const FeatureId id : ids)
        if (labelRow(id) && m_label.getColumn(1).getBytes() > 0)
            result.push_back({id, std::string(textOf(m_label.getColumn(1))), m_label.getColumn(3).getDouble()});
    return result;
}

std::vector<FeatureLabel> FeatureDatabase::Impl::matching(SQLite::Statement &rows, const std::vector<std::string> &words) const
{
    std::vector<FeatureLabel> result;
    while (rows.executeStep()) {
        const std::string_view label = textOf(rows.getColumn(1));
        if (!labelMatches(label, words))
            continue;
        verified(rows);
        result.push_back({featureOf(rows.getColumn(0).getInt64()), std::string(label), rows.getColumn(3).getDouble()});
    }
    return result;
}

std::vector<FeatureLabel> FeatureDatabase::Impl::scanned(const std::vector<std::string> &words)
{
    SQLite::Statement rows(*m_database, std::string(selectLabels) + " WHERE label <> '' ORDER BY id");
    return matching(rows, words);
}

std::vector<FeatureLabel> FeatureDatabase::Impl::fromIndex(const std::string &query)
{
    SQLite::Statement rows(*m_database, std::string(selectLabels) +
                                            " WHERE id IN (SELECT rowid FROM label_index WHERE label_index MATCH ?) ORDER BY id");
    rows.bind(1, query);
    return matching(rows, {});
}

std::vector<FeatureLabel> FeatureDatabase::Impl::allLabels()
{
    return scanned({});
}

/// A damaged index is not used; the labels themselves are searched instead.
bool FeatureDatabase::Impl::indexIsSound()
{
    if (!m_indexIsSound)
        m_indexIsSound = m_database->tableExists("label_index") && sealOfIndex(*m_database).matches(*m_database, "label_index");
    return *m_indexIsSound;
}

std::vector<FeatureLabel> FeatureDatabase::Impl::search(std::string_view text, int limit)
{
    const std::vector<std::string> words = searchWords(text);
    if (words.empty() || limit <= 0)
        return {};
    const std::string query = ftsQuery(words);
    std::vector<FeatureLabel> found = !query.empty() && indexIsSound() ? fromIndex(query) : scanned(words);
    std::stable_sort(found.begin(), found.end(), [](const FeatureLabel &a, const FeatureLabel &b) { return a.score > b.score; });
    found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    return found;
}

std::vector<Supernode> FeatureDatabase::Impl::supernodes()
{
    std::vector<Supernode> result;
    m_supernodes.readAll([&](std::span<const std::uint8_t> payload) { result.push_back(readSupernode(payload)); });
    return result;
}

namespace {
/// SQLite's and the record reader's complaints about the file, as our sentence.
template <class Work>
auto readingFrom(const std::string &path, const Work &work)
{
    try {
        return work();
    } catch (const SQLite::Exception &failure) {
        throwDamaged(path, failure.what());
    } catch (const OutOfBytes &failure) {
        throwDamaged(path, failure.what());
    }
}
}  // namespace

FeatureDatabase::FeatureDatabase(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FeatureDatabase::~FeatureDatabase() = default;
FeatureDatabase::FeatureDatabase(FeatureDatabase &&) noexcept = default;
FeatureDatabase &FeatureDatabase::operator=(FeatureDatabase &&) noexcept = default;

FeatureDatabase FeatureDatabase::open(const std::string &path)
{
    return readingFrom(path, [&] { return FeatureDatabase(std::make_unique<Impl>(path)); });
}

const std::string &FeatureDatabase::path() const
{
    return m_impl->m_path;
}
std::int64_t FeatureDatabase::featureCount() const
{
    return m_impl->m_featureCount;
}
const std::map<std::string, std::string> &FeatureDatabase::metadata() const
{
    return m_impl->m_metadata;
}

std::optional<FeatureCard> FeatureDatabase::card(FeatureId id) const
{
    return readingFrom(path(), [&] { return m_impl->card(id); });
}

std::vector<FeatureLabel> FeatureDatabase::labels(std::span<const FeatureId> ids) const
{
    return readingFrom(path(), [&] { return m_impl->labels(ids); });
}

std::vector<FeatureLabel> FeatureDatabase::allLabels() const
{
    return readingFrom(path(), [&] { return m_impl->allLabels(); });
}

std::vector<Supernode> FeatureDatabase::supernodes() const
{
    return readingFrom(path(), [&] { return m_impl->supernodes(); });
}

std::vector<Supernode> FeatureDatabase::supernodesOf(FeatureId feature) const
{
    std::vector<Supernode> all = supernodes();
    std::erase_if(all, [&](const Supernode &supernode) {
        return std::none_of(supernode.members.begin(), supernode.members.end(), [&](const SupernodeMember &m) { return m.id == feature; });
    });
    return all;
}

std::vector<FeatureLabel> FeatureDatabase::search(std::string_view text, int limit) const
{
    return readingFrom(path(), [&] { return m_impl->search(text, limit); });
}

}  // namespace penfield
