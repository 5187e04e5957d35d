#pragma once
// A graph together with what came with it in its file: what other programs wrote and we do not interpret is kept and written back.

#include "backend/types/attribution_graph.h"
#include "backend/types/note.h"

#include <memory>
#include <string>
#include <vector>

namespace penfield {

/// A member of a JSON object, its value as JSON text.
struct JsonMember {
    std::string key;
    std::string json;
    bool operator==(const JsonMember &) const = default;
};

/// What a file says of one node.
struct GraphNodeRecord {
    std::string id;     ///< node_id (formats.md C.1); unique in a document, but for an error node that shares a feature's
    std::string label;  ///< clerp; empty: none
    std::string json;   ///< the node's whole object
    bool operator==(const GraphNodeRecord &) const = default;
};

struct GraphDocument {
    std::shared_ptr<const AttributionGraph> graph;  ///< never null
    std::vector<GraphNodeRecord> records;           ///< [nodes]
    std::vector<JsonMember> metadata;               ///< members of "metadata", in the file's order
    std::vector<JsonMember> view;                   ///< members of "qParams"
    std::vector<JsonMember> others;                 ///< further members of the file's object
    std::vector<Note> remarks;                      ///< what a person should know of a file that was opened all the same
};

}  // namespace penfield
