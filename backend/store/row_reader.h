#pragma once
// Rows of the form (id, payload, checksum), compared with their checksum as they are read.

#include "backend/store/payload.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace penfield {

class RowReader {
public:
    /// `table` is one of ours (a literal). `path` is only for sentences.
    RowReader(SQLite::Database &database, std::string path, std::string table);

    std::optional<Payload> read(std::int64_t id);

    /// Reads every row, ascending, and compares the table with its seal.
    void readAll(const std::function<void(std::span<const std::uint8_t> payload)> &use);

    [[noreturn]] void throwDamagedRow(std::int64_t id) const;

private:
    std::span<const std::uint8_t> checked(SQLite::Statement &row, std::int64_t id, int firstColumn) const;

    SQLite::Database &m_database;
    std::string m_path;
    std::string m_table;
    SQLite::Statement m_one;
};

}  // namespace penfield
