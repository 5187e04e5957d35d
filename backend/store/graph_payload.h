#pragma once
// What the payloads of graph_schema.h hold, in the terms of byte_stream.h (n(…) is a variable-length number, s(…) a signed one).
//
//   graph   name · n(nodes) n(edges) n(layers) · prompt: text bos n(tokens) s(id) … n(pieces) text … n(unknown words) text … n(spans) n(begin) n(end) …
//           replacement completeness milliseconds f64 · model name hash, dictionary name hash
//           three lists of members: n(members) key json … · n(remarks) sentence n(arguments) text …
//           only of a graph of components: counterfactual as the prompt · n(steps) measure counterfactual's measure f64 · n(edges) query
//           key value f32 …
//   nodes   a node: n(kind) s(layer) s(position) s(feature) activation influence probability f32 · label · id, label and json of its record
//   ·
//           n(edges into it)

#include "backend/store/payload.h"
#include "backend/types/graph_document.h"

#include <span>

namespace penfield {

struct GraphHead {
    std::string name;
    std::size_t nodes = 0, edges = 0;
};

Payload writeGraphHead(const std::string &name, const GraphDocument &document);

/// Fills in everything but nodes and edges. The read functions throw OutOfBytes for a record that cannot be.
GraphHead readGraphHead(std::span<const std::uint8_t> payload, GraphDocument &document, AttributionGraph &graph);

/// Nodes first … first + count − 1, each with its number of edges.
Payload writeNodes(const GraphDocument &document, std::size_t first, std::size_t count);

/// Appends `count` nodes, their records and their rows' ends.
void readNodes(std::span<const std::uint8_t> payload, std::size_t count, GraphDocument &document, AttributionGraph &graph);

/// Edges first … first + count − 1.
Payload writeEdges(const AttributionGraph &graph, std::size_t first, std::size_t count);

/// Puts them into the graph's columns, which are as long as they will be. Sources must be nodes, weights finite.
void readEdges(std::span<const std::uint8_t> payload, std::size_t first, std::size_t count, AttributionGraph &graph);

}  // namespace penfield
