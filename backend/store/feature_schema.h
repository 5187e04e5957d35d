#pragma once
// The feature database, format version 1: one SQLite file in rollback-journal mode.
//
//   application_id  0x50464442 ("PFDB")       user_version  format version (1)
//
//   table           column      what it holds
//   metadata        key         text, see namespace metadata below
//                   value       text
//   label           id          feature: layer · 2^32 + feature index
//                   label       text, '' when there is none
//                   source      text: "concept", "tokens", "user", …
//                   score       real (F1 for "concept"), negative: none
//   feature         id          as above; the same ids as in label
//                   payload     the rest of the FeatureCard, see payload.h
//   vocabulary      id          number of a chunk of 1024 token texts
//                   payload     the texts
//   document        id          number of a document, from 0
//                   payload     its tokens, as numbers into the vocabulary
//   supernode       id          number, in the order they were added
//                   payload     label, kind, members with their scores
//   seal            name        a table's name
//                   rows        how many rows it has
//                   digest      XXH3-64 over the checksums of its rows, ascending by key
//   label_index                 FTS5 over label.label, only when the writer's SQLite has FTS5; sealed as well
//
// Each table but seal has a column `checksum`: XXH3-64 over the row's key and contents. SQLite itself does not notice changed
// payload bytes; the checksums do, and the seals notice rows that vanished.

#include "backend/types/ids.h"

#include <cstdint>

namespace penfield {

namespace metadata {
inline constexpr char modelName[] = "model_name";
inline constexpr char modelHash[] = "model_hash";  // ModelInfo::hash
inline constexpr char dictionaryName[] = "dictionary_name";
inline constexpr char dictionaryHash[] = "dictionary_hash";  // DictionaryInfo::hash
inline constexpr char madeBy[] = "made_by";                  // program and version
inline constexpr char seed[] = "seed";
inline constexpr char tokensSeen[] = "tokens_seen";  // number of tokens behind densities and histograms
}  // namespace metadata

namespace feature_schema {

inline constexpr std::uint32_t applicationId = 0x50464442;
inline constexpr std::uint32_t version = 1;
inline constexpr int textsPerChunk = 1024;

inline constexpr char createTables[] = R"(
CREATE TABLE metadata  (key TEXT PRIMARY KEY, value TEXT NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE label     (id INTEGER PRIMARY KEY, label TEXT NOT NULL, source TEXT NOT NULL, score REAL NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE feature   (id INTEGER PRIMARY KEY, payload BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE vocabulary(id INTEGER PRIMARY KEY, payload BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE document  (id INTEGER PRIMARY KEY, payload BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE supernode (id INTEGER PRIMARY KEY, payload BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE seal      (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, digest INTEGER NOT NULL) WITHOUT ROWID;
)";

inline constexpr char createIndex[] =
    "CREATE VIRTUAL TABLE label_index USING fts5(label, content='label', content_rowid='id', tokenize='unicode61 remove_diacritics 2')";

constexpr std::int64_t rowOf(FeatureId id)
{
    return (static_cast<std::int64_t>(id.layer.value) << 32) | static_cast<std::uint32_t>(id.feature.value);
}

constexpr FeatureId featureOf(std::int64_t row)
{
    return {LayerIndex(row >> 32), FeatureIndex(static_cast<std::int32_t>(row & 0xffffffff))};
}

}  // namespace feature_schema
}  // namespace penfield
