#pragma once
// Graph files as circuit-tracer and Neuronpedia read them (formats.md C.1, schema_version 1).
//
// A graph of components is written in the same form, with what the schema has no word for beside it: nodes of feature_type "attention
// head", "mlp block" and "input" (at ctx_idx 0, though they stand nowhere), "query", "key" and "value" in the links into heads, and in
// the metadata an object "component_graph" (counterfactual, counterfactual_tokens, steps, measure, counterfactual_measure).

#include "backend/graph_files/graph_part.h"
#include "backend/types/graph_document.h"

#include <functional>
#include <iosfwd>
#include <string>

namespace penfield {

struct GraphFileSettings {
    std::string slug;  ///< the graph's id: letters, digits, '_', '.', '-'
    AttributionOptions attribution;
    PruneOptions prune;
    std::function<std::string(FeatureId)> label;  ///< empty: no labels
};

/// What a file says of a graph that was computed here. `pruned` belongs to `graph`.
GraphDocument describeGraph(std::shared_ptr<const AttributionGraph> graph, const PruneResult &pruned, const GraphFileSettings &settings);

/// Notes in the document's metadata how it is pruned.
void notePruning(GraphDocument &document, const PruneOptions &options);

/// Writes a part of a document, in the memory of one megabyte. What a file had that is not interpreted is written as it was.
void writeGraphJson(const GraphDocument &document, const GraphPart &part, std::ostream &out);

/// describeGraph() and writeGraphJson() of what pruning kept.
std::string graphJson(const AttributionGraph &graph, const PruneResult &pruned, const GraphFileSettings &settings);

/// A slug from the words of a prompt.
std::string slugOf(const std::string &prompt);

}  // namespace penfield
