#pragma once
// Attribution graphs in an SQLite file, format version 1; the same two tables serve a graph that is saved alone and a session.
//
//   table        column    what it holds
//   graph        id        number, in the order of saving
//                payload   everything but nodes and edges, see graph_payload.h
//                checksum  XXH3-64 over id and payload
//   graph_block  id        graph · 2^32 + number, from 0: the blocks of nodes, then those of edges
//                payload   kNodesPerBlock nodes, or kEdgesPerBlock sources (int32 …) and weights (float32 …), little-endian; the last of
//                          each kind is shorter
//                checksum  as above
//
// A file of one graph alone: application_id 0x50464752 ("PFGR"), user_version the format version, rollback-journal mode.

#include <cstddef>
#include <cstdint>

namespace penfield::graph_schema {

inline constexpr std::uint32_t applicationId = 0x50464752;
inline constexpr std::uint32_t version = 1;
inline constexpr std::size_t nodesPerBlock = 4096;
inline constexpr std::size_t edgesPerBlock = 1 << 20;

inline constexpr char createTables[] = R"(
CREATE TABLE IF NOT EXISTS graph      (id INTEGER PRIMARY KEY, payload BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS graph_block(id INTEGER PRIMARY KEY, payload BLOB NOT NULL, checksum INTEGER NOT NULL);
)";

constexpr std::int64_t blockId(std::int64_t graph, std::size_t number)
{
    return (graph << 32) | static_cast<std::int64_t>(number);
}

}  // namespace penfield::graph_schema
