#include "backend/store/seal.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace penfield {

void Seal::add(std::int64_t rowChecksum)
{
    ++m_rows;
    m_checksums.add(rowChecksum);
}

void Seal::write(SQLite::Database &database, const std::string &table) const
{
    SQLite::Statement insert(database, "INSERT INTO seal(name, rows, digest) VALUES(?, ?, ?)");
    insert.bind(1, table);
    insert.bind(2, m_rows);
    insert.bind(3, m_checksums.value());
    insert.exec();
}

bool Seal::matches(SQLite::Database &database, const std::string &table) const
{
    SQLite::Statement sealed(database, "SELECT rows, digest FROM seal WHERE name = ?");
    sealed.bind(1, table);
    return sealed.executeStep() && sealed.getColumn(0).getInt64() == m_rows && sealed.getColumn(1).getInt64() == m_checksums.value();
}

Seal sealOfRows(SQLite::Database &database, const std::string &table, const std::string &key)
{
    Seal seal;
    SQLite::Statement rows(database, "SELECT checksum FROM " + table + " ORDER BY " + key);
    while (rows.executeStep())
        seal.add(rows.getColumn(0).getInt64());
    return seal;
}

Seal sealOfIndex(SQLite::Database &database)
{
    Seal seal;
    for (const char *query :
         {"SELECT id, block FROM label_index_data ORDER BY id", "SELECT (segid << 32) + pgno, term FROM label_index_idx ORDER BY 1"}) {
        SQLite::Statement rows(database, query);
        while (rows.executeStep()) {
            const SQLite::Column block = rows.getColumn(1);
            const std::span bytes(static_cast<const std::uint8_t *>(block.getBlob()), static_cast<std::size_t>(block.getBytes()));
            seal.add(rowChecksum(rows.getColumn(0).getInt64(), bytes));
        }
    }
    return seal;
}

}  // namespace penfield
