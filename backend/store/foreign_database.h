#pragma once
// Opens an SQLite file that may come from anybody: read-only, checked first, with SQLite's defences on.

#include <cstdint>
#include <memory>
#include <string>

namespace SQLite {
class Database;
}

namespace penfield {

struct DatabaseFormat {
    std::uint32_t applicationId = 0;
    std::uint32_t newestVersion = 1;  ///< of user_version; 1 … newest can be read
};

/// Throws Error with a sentence for a file that is missing, not a file, empty, of another kind, newer, cut off or damaged.
std::unique_ptr<SQLite::Database> openForeignDatabase(const std::string &path, const DatabaseFormat &format);

/// The sentence for a database whose contents do not hold together; `where` names the place, e.g. "the labels".
[[noreturn]] void throwDamaged(const std::string &path, const std::string &where);

}  // namespace penfield
