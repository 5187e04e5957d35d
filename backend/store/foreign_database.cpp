#include "backend/store/foreign_database.h"

#include "backend/types/error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace penfield {

namespace {

// SQLite's file header, https://sqlite.org/fileformat.html section 1.3; numbers are big-endian.
constexpr std::size_t kHeaderSize = 100;
constexpr char kMagic[] = "SQLite format 3";  // with its final NUL: 16 bytes
constexpr std::size_t kPageSizeAt = 16, kChangeCounterAt = 24, kPageCountAt = 28, kUserVersionAt = 60, kApplicationIdAt = 68,
                      kValidForAt = 92;
using Header = std::array<unsigned char, kHeaderSize>;

std::uint32_t number32(const Header &header, std::size_t at)
{
    return std::uint32_t{header[at]} << 24 | std::uint32_t{header[at + 1]} << 16 | std::uint32_t{header[at + 2]} << 8 | header[at + 3];
}

std::uint64_t pageSize(const Header &header)
{
    const std::uint32_t stored = std::uint32_t{header[kPageSizeAt]} << 8 | header[kPageSizeAt + 1];
    return stored == 1 ? 65536 : stored;
}

std::uint64_t sizeOfRegularFile(const std::string &path)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found)
        throw Error(PENFIELD_SENTENCE("The database %1 is not there. Check the path."), {path});
    if (!std::filesystem::is_regular_file(status))
        throw Error(PENFIELD_SENTENCE("%1 is not a file. Choose a database file (.db)."), {path});
    const auto size = std::filesystem::file_size(path, failure);
    if (failure)
        throw Error(PENFIELD_SENTENCE("The database %1 cannot be read: %2."), {path, failure.message()});
    return size;
}

Header readHeader(const std::string &path, std::uint64_t size)
{
    if (size == 0)
        throw Error(PENFIELD_SENTENCE("The database %1 is empty. Copy or download it again."), {path});
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(PENFIELD_SENTENCE("The database %1 cannot be read: %2."), {path, std::strerror(errno)});
    Header header{};
    file.read(reinterpret_cast<char *>(header.data()), kHeaderSize);
    if (file.gcount() < static_cast<std::streamsize>(kHeaderSize) || std::memcmp(header.data(), kMagic, sizeof kMagic) != 0)
        throw Error(PENFIELD_SENTENCE("%1 is not a database. Choose the .db file that belongs to the dictionary."), {path});
    return header;
}

/// What the header tells, before SQLite sees the file.
void checkHeader(const std::string &path, const DatabaseFormat &format)
{
    const std::uint64_t size = sizeOfRegularFile(path);
    const Header header = readHeader(path, size);
    if (number32(header, kApplicationIdAt) != format.applicationId)
        throw Error(PENFIELD_SENTENCE("%1 is a database of another program. Choose the .db file that belongs to the dictionary."), {path});
    const std::uint32_t version = number32(header, kUserVersionAt);
    if (version > format.newestVersion)
        throw Error(
            PENFIELD_SENTENCE("The database %1 has format version %2; this Penfield reads up to version %3. Update Penfield to open it."),
            {path, std::to_string(version), std::to_string(format.newestVersion)});
    if (version == 0)
        throwDamaged(path, "the format version");
    const bool pageCountIsKnown = number32(header, kChangeCounterAt) == number32(header, kValidForAt);
    const std::uint64_t declared = pageSize(header) * number32(header, kPageCountAt);
    if (pageCountIsKnown && declared > size)
        throw Error(PENFIELD_SENTENCE("The database %1 is cut off: %2 of %3 bytes are there. Copy or download it again."),
                    {path, std::to_string(size), std::to_string(declared)});
}

/// https://sqlite.org/security.html: nothing in the file may act, and no statement may grow beyond what ours need.
void defend(sqlite3 *connection)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    struct Limit {
        int what;
        int value;
    };
    constexpr Limit limits[] = {
        {SQLITE_LIMIT_LENGTH, 64 << 20},    {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 20},      {SQLITE_LIMIT_COMPOUND_SELECT, 3},  {SQLITE_LIMIT_VDBE_OP, 25'000},
        {SQLITE_LIMIT_FUNCTION_ARG, 8},     {SQLITE_LIMIT_ATTACHED, 0},         {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 10}, {SQLITE_LIMIT_TRIGGER_DEPTH, 10}};
    for (const Limit &limit : limits)
        sqlite3_limit(connection, limit.what, limit.value);
}

void quickCheck(SQLite::Database &database, const std::string &path)
{
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.executeStep() || std::strcmp(check.getColumn(0).getText(), "ok") != 0)
        throwDamaged(path, "the structure of the file");
}

}  // namespace

void throwDamaged(const std::string &path, const std::string &where)
{
    throw Error(PENFIELD_SENTENCE("The database %1 is damaged (%2). Copy or download it again."), {path, where});
}

std::unique_ptr<SQLite::Database> openForeignDatabase(const std::string &path, const DatabaseFormat &format)
{
    checkHeader(path, format);
    try {
        auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
        defend(database->getHandle());
        database->exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0");
        quickCheck(*database, path);
        return database;
    } catch (const SQLite::Exception &failure) {
        throwDamaged(path, failure.what());
    }
}

}  // namespace penfield
