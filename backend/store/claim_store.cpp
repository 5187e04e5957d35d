#include "backend/store/claim_store.h"

#include "backend/store/checksum.h"
#include "backend/store/claim_schema.h"
#include "backend/store/foreign_database.h"
#include "backend/types/error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace penfield {

namespace {

std::int64_t checksumOf(std::int64_t id, std::int64_t kind, std::int64_t owner, std::string_view body)
{
    return Checksum().add(id).add(kind).add(owner).add(body).value();
}

template <class Work>
auto written(const std::string &path, Work work)
{
    try {
        return work();
    } catch (const SQLite::Exception &failure) {
        throw Error(PENFIELD_SENTENCE("Evidence cannot be written to %1 (%2). Is there room on the disk?"), {path, failure.what()});
    }
}

}  // namespace

void ClaimStore::createTables()
{
    written(m_path, [&] { m_database.exec(claim_schema::createTables); });
}

std::int64_t ClaimStore::add(ClaimRecordKind kind, std::int64_t owner, std::string_view body)
{
    return written(m_path, [&] {
        const std::int64_t id = m_database.execAndGet("SELECT coalesce(max(id), 0) + 1 FROM claim_record").getInt64();
        SQLite::Statement insert(m_database, "INSERT INTO claim_record(id, kind, owner, body, checksum) VALUES(?, ?, ?, ?, ?)");
        insert.bind(1, id);
        insert.bind(2, static_cast<std::int64_t>(kind));
        insert.bind(3, owner);
        insert.bind(4, std::string(body));
        insert.bind(5, checksumOf(id, static_cast<std::int64_t>(kind), owner, body));
        insert.exec();
        return id;
    });
}

void ClaimStore::replace(std::int64_t id, std::string_view body)
{
    written(m_path, [&] {
        SQLite::Statement old(m_database, "SELECT kind, owner FROM claim_record WHERE id = ?");
        old.bind(1, id);
        if (!old.executeStep())
            throwDamaged(m_path, "a claim's record");
        SQLite::Statement update(m_database, "UPDATE claim_record SET body = ?, checksum = ? WHERE id = ?");
        update.bind(1, std::string(body));
        update.bind(2, checksumOf(id, old.getColumn(0).getInt64(), old.getColumn(1).getInt64(), body));
        update.bind(3, id);
        update.exec();
    });
}

std::vector<ClaimRecord> ClaimStore::all(ClaimRecordKind kind) const
{
    try {
        std::vector<ClaimRecord> records;
        SQLite::Statement rows(m_database, "SELECT id, owner, body, checksum FROM claim_record WHERE kind = ? ORDER BY id");
        rows.bind(1, static_cast<std::int64_t>(kind));
        while (rows.executeStep()) {
            ClaimRecord record{rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getString()};
            if (rows.getColumn(3).getInt64() != checksumOf(record.id, static_cast<std::int64_t>(kind), record.owner, record.body))
                throwDamaged(m_path, "a claim's record");
            records.push_back(std::move(record));
        }
        return records;
    } catch (const SQLite::Exception &failure) {
        throwDamaged(m_path, failure.what());
    }
}

}  // namespace penfield
