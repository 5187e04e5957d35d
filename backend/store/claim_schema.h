#pragma once
// Evidence in an SQLite file, format version 1; the table stands in a session's file beside the graphs'.
//
//   table         column    what it holds
//   claim_record  id        number, in the order of adding
//                 kind      ClaimRecordKind
//                 owner     id of the claim that it belongs to; 0: none
//                 body      JSON of backend/claims (recipe_json.h, verdict_json.h); of an opening, the sealed half's hash
//                 checksum  XXH3-64 over id, kind, owner and body

namespace penfield::claim_schema {

inline constexpr char createTables[] = R"(
CREATE TABLE IF NOT EXISTS claim_record(
    id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, owner INTEGER NOT NULL, body TEXT NOT NULL, checksum INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS claim_record_kind ON claim_record(kind, id);
)";

}  // namespace penfield::claim_schema
