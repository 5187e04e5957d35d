#pragma once
// Claims, verdicts and the ledger in an SQLite file (claim_schema.h): texts that backend/claims writes and reads.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace SQLite {
class Database;
}

namespace penfield {

enum class ClaimRecordKind : std::uint8_t { Claim, Verdict, Attempt, Opening, Prediction };  // stored: add at the end

struct ClaimRecord {
    std::int64_t id = 0;
    std::int64_t owner = 0;  ///< id of the claim that it belongs to; 0: none
    std::string body;
};

class ClaimStore {
public:
    /// `database` outlives it; `path` is for sentences.
    ClaimStore(SQLite::Database &database, std::string path) : m_database(database), m_path(std::move(path)) {}

    void createTables();

    // These throw Error for a file that cannot be written, or that is damaged. Writing happens in the caller's transaction, when there is
    // one.
    std::int64_t add(ClaimRecordKind kind, std::int64_t owner, std::string_view body);
    void replace(std::int64_t id, std::string_view body);
    std::vector<ClaimRecord> all(ClaimRecordKind kind) const;  ///< in the order of adding

private:
    SQLite::Database &m_database;
    std::string m_path;
};

}  // namespace penfield
