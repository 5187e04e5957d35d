#include "backend/store/row_reader.h"

#include "backend/store/checksum.h"
#include "backend/store/foreign_database.h"
#include "backend/store/seal.h"

#include <SQLiteCpp/Database.h>

namespace penfield {

RowReader::RowReader(SQLite::Database &database, std::string path, std::string table)
    : m_database(database), m_path(std::move(path)), m_table(std::move(table)),
      m_one(database, "SELECT payload, checksum FROM " + m_table + " WHERE id = ?")
{
}

std::optional<Payload> RowReader::read(std::int64_t id)
{
    m_one.reset();
    m_one.bind(1, id);
    if (!m_one.executeStep())
        return std::nullopt;
    const auto payload = checked(m_one, id, 0);
    return Payload(payload.begin(), payload.end());
}

void RowReader::readAll(const std::function<void(std::span<const std::uint8_t>)> &use)
{
    Seal seal;
    SQLite::Statement rows(m_database, "SELECT id, payload, checksum FROM " + m_table + " ORDER BY id");
    while (rows.executeStep()) {
        use(checked(rows, rows.getColumn(0).getInt64(), 1));
        seal.add(rows.getColumn(2).getInt64());
    }
    if (!seal.matches(m_database, m_table))
        throwDamaged(m_path, m_table);
}

void RowReader::throwDamagedRow(std::int64_t id) const
{
    throwDamaged(m_path, m_table + " " + std::to_string(id));
}

std::span<const std::uint8_t> RowReader::checked(SQLite::Statement &row, std::int64_t id, int firstColumn) const
{
    const SQLite::Column blob = row.getColumn(firstColumn);
    const std::span payload(static_cast<const std::uint8_t *>(blob.getBlob()), static_cast<std::size_t>(blob.getBytes()));
    if (rowChecksum(id, payload) != row.getColumn(firstColumn + 1).getInt64())
        throwDamagedRow(id);
    return payload;
}

}  // namespace penfield
