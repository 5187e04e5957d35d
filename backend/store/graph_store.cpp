#include "backend/store/graph_store.h"

#include "backend/store/byte_stream.h"
#include "backend/store/checksum.h"
#include "backend/store/foreign_database.h"
#include "backend/store/graph_payload.h"
#include "backend/store/graph_schema.h"
#include "backend/store/row_reader.h"
#include "backend/store/scratch_file.h"
#include "backend/types/error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace penfield {

namespace {

using graph_schema::blockId;
using graph_schema::edgesPerBlock;
using graph_schema::nodesPerBlock;

void insertRow(SQLite::Statement &statement, std::int64_t id, const Payload &payload)
{
    statement.reset();
    statement.bind(1, id);
    statement.bindNoCopy(2, payload.data(), static_cast<int>(payload.size()));
    statement.bind(3, rowChecksum(id, payload));
    statement.exec();
}

std::string insertInto(const char *table)
{
    return std::string("INSERT INTO ") + table + "(id, payload, checksum) VALUES(?, ?, ?)";
}

/// Calls use(first, count) for pieces of at most `most` of `all` things.
template <class Use>
void inPieces(std::size_t all, std::size_t most, Use use)
{
    for (std::size_t first = 0; first < all; first += most)
        use(first, std::min(most, all - first));
}

Payload required(std::optional<Payload> payload)
{
    if (!payload)
        throw OutOfBytes();
    return std::move(*payload);
}

/// Calls `work`; what SQLite or a record has to complain about becomes a sentence.
template <class Work>
auto told(const std::string &path, Work work)
{
    try {
        return work();
    } catch (const OutOfBytes &) {
        throwDamaged(path, "a graph");
    } catch (const SQLite::Exception &failure) {
        throwDamaged(path, failure.what());
    }
}

}  // namespace

void GraphStore::createTables()
{
    m_database.exec(graph_schema::createTables);
}

std::int64_t GraphStore::save(const std::string &name, const GraphDocument &document)
{
    const AttributionGraph &graph = *document.graph;
    const std::int64_t id = m_database.execAndGet("SELECT coalesce(max(id), 0) + 1 FROM graph").getInt64();
    SQLite::Statement head(m_database, insertInto("graph")), block(m_database, insertInto("graph_block"));
    insertRow(head, id, writeGraphHead(name, document));
    std::size_t number = 0;
    inPieces(graph.nodes.size(), nodesPerBlock,
             [&](std::size_t first, std::size_t count) { insertRow(block, blockId(id, number++), writeNodes(document, first, count)); });
    inPieces(graph.edgeCount(), edgesPerBlock,
             [&](std::size_t first, std::size_t count) { insertRow(block, blockId(id, number++), writeEdges(graph, first, count)); });
    return id;
}

GraphDocument GraphStore::load(std::int64_t id) const
{
    return told(m_path, [&] {
        RowReader heads(m_database, m_path, "graph"), blocks(m_database, m_path, "graph_block");
        GraphDocument document;
        auto graph = std::make_shared<AttributionGraph>();
        const GraphHead head = readGraphHead(required(heads.read(id)), document, *graph);
        std::size_t number = 0;
        graph->rowStart = {0};
        inPieces(head.nodes, nodesPerBlock,
                 [&](std::size_t, std::size_t count) { readNodes(required(blocks.read(blockId(id, number++))), count, document, *graph); });
        if (graph->rowStart.back() != static_cast<std::int64_t>(head.edges))
            throw OutOfBytes();
        inPieces(head.edges, edgesPerBlock, [&](std::size_t first, std::size_t count) {
            const Payload payload = required(blocks.read(blockId(id, number++)));  // there before room is made for it
            graph->source.resize(first + count);
            graph->weight.resize(first + count);
            readEdges(payload, first, count, *graph);
        });
        document.graph = std::move(graph);
        return document;
    });
}

std::vector<StoredGraph> GraphStore::list() const
{
    return told(m_path, [&] {
        std::vector<std::int64_t> ids;
        for (SQLite::Statement all(m_database, "SELECT id FROM graph ORDER BY id"); all.executeStep();)
            ids.push_back(all.getColumn(0).getInt64());
        RowReader heads(m_database, m_path, "graph");
        std::vector<StoredGraph> graphs;
        for (const std::int64_t id : ids) {
            GraphDocument document;
            AttributionGraph graph;
            const GraphHead head = readGraphHead(required(heads.read(id)), document, graph);
            graphs.push_back({id, head.name, head.nodes, head.edges});
        }
        return graphs;
    });
}

void GraphStore::remove(std::int64_t id)
{
    SQLite::Statement head(m_database, "DELETE FROM graph WHERE id = ?"),
        blocks(m_database, "DELETE FROM graph_block WHERE id BETWEEN ? AND ?");
    head.bind(1, id);
    head.exec();
    blocks.bind(1, blockId(id, 0));
    blocks.bind(2, blockId(id + 1, 0) - 1);
    blocks.exec();
}

void saveGraph(const std::string &path, const std::string &name, const GraphDocument &document)
{
    ScratchFile file(path);
    try {
        SQLite::Database database(file.path(), SQLite::OPEN_READWRITE);
        // Until it is kept, the file is worth nothing: no journal, no flushing.
        database.exec("PRAGMA page_size=65536; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;");
        database.exec("PRAGMA application_id=" + std::to_string(graph_schema::applicationId));
        database.exec("PRAGMA user_version=" + std::to_string(graph_schema::version));
        database.exec("BEGIN");
        GraphStore store(database, path);
        store.createTables();
        store.save(name, document);
        database.exec("COMMIT");
    } catch (const SQLite::Exception &failure) {
        throw Error(PENFIELD_SENTENCE("The graph cannot be saved in %1 (%2). Is there room on the disk?"), {path, failure.what()});
    }
    file.keep();
}

GraphDocument openSavedGraph(const std::string &path)
{
    const auto database = openForeignDatabase(path, {graph_schema::applicationId, graph_schema::version});
    const GraphStore store(*database, path);
    const std::vector<StoredGraph> graphs = store.list();
    if (graphs.empty())
        throwDamaged(path, "there is no graph");
    return store.load(graphs.back().id);
}

}  // namespace penfield
