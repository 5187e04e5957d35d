#pragma once
// What a file remembers of how its graph was looked at (formats.md C.1, qParams): pins, groups, labels by hand.

#include "backend/types/graph_document.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace penfield {

struct SavedView {
    struct Group {
        std::string label;
        std::vector<NodeIndex> nodes;
    };
    std::vector<NodeIndex> pinned;  ///< at most 200, as in the viewers
    std::vector<Group> groups;      ///< those with at least one node that is in the graph
    NodeIndex clicked;              ///< none: nothing was
    bool isPruned = false;          ///< the file names the threshold that it was pruned with: what is left is meant to be seen
};

/// Reads both forms: lists, and what circuit-tracer's local viewer saves, texts that hold lists. What is neither is ignored.
SavedView savedView(const GraphDocument &document);

/// Labels that the file has for its features: those given by hand ("clerps") before the nodes' own.
std::unordered_map<FeatureId, std::string> featureLabels(const GraphDocument &document);

}  // namespace penfield
