#pragma once
// How many rows a table has and what their checksums add up to: a row that vanished, moved or was added breaks the seal.

#include "backend/store/checksum.h"

#include <cstdint>
#include <string>

namespace SQLite {
class Database;
}

namespace penfield {

class Seal {
public:
    void add(std::int64_t rowChecksum);  ///< rows in ascending order of their key
    std::int64_t rows() const { return m_rows; }

    void write(SQLite::Database &database, const std::string &table) const;
    bool matches(SQLite::Database &database, const std::string &table) const;

private:
    std::int64_t m_rows = 0;
    Checksum m_checksums;
};

Seal sealOfRows(SQLite::Database &database, const std::string &table, const std::string &key);

/// The full-text index, as the tables in which FTS5 keeps it.
Seal sealOfIndex(SQLite::Database &database);

}  // namespace penfield
