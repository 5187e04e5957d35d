#pragma once
// Attribution graphs in SQLite files (graph_schema.h): in a session's, or in one of their own.

#include "backend/types/graph_document.h"

#include <cstdint>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace penfield {

struct StoredGraph {
    std::int64_t id = 0;
    std::string name;
    std::size_t nodes = 0, edges = 0;
};

class GraphStore {
public:
    /// `database` outlives it; `path` is for sentences.
    GraphStore(SQLite::Database &database, std::string path) : m_database(database), m_path(std::move(path)) {}

    void createTables();

    // These throw Error for a file that cannot be written, or that is damaged.
    std::int64_t save(const std::string &name, const GraphDocument &document);  ///< in the caller's transaction, when there is one
    GraphDocument load(std::int64_t id) const;
    std::vector<StoredGraph> list() const;
    void remove(std::int64_t id);

private:
    SQLite::Database &m_database;
    std::string m_path;
};

/// Writes a file of one graph, under another name first.
void saveGraph(const std::string &path, const std::string &name, const GraphDocument &document);

/// Reads a file that saveGraph() has written. Throws Error.
GraphDocument openSavedGraph(const std::string &path);

}  // namespace penfield
