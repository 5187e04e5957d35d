#include "backend/graph_files/finish_graph.h"

#include "backend/graph/graph_builder.h"
#include "backend/graph_files/members.h"
#include "backend/types/error.h"

#include <algorithm>

namespace penfield {

namespace {

/// Pruning starts from the answers' probabilities: without any, all answers count the same.
void requireProbabilities(AttributionGraph &graph, GraphDocument &document)
{
    std::vector<GraphNode *> answers;
    for (GraphNode &node : graph.nodes)
        if (node.key.kind == NodeKind::Logit)
            answers.push_back(&node);
    if (answers.empty()) {
        document.remarks.push_back(
            {PENFIELD_SENTENCE("The graph has no answers (logit nodes), so no node can be told to matter more than another."), {}});
        return;
    }
    const bool sound = std::all_of(answers.begin(), answers.end(), [](const GraphNode *n) { return n->probability >= 0; });
    const bool any = std::any_of(answers.begin(), answers.end(), [](const GraphNode *n) { return n->probability > 0; });
    if (sound && any)
        return;
    for (GraphNode *answer : answers)
        answer->probability = 1.0F / static_cast<float>(answers.size());
    document.remarks.push_back({PENFIELD_SENTENCE("The file does not say how probable its answers are; all of them count the same."), {}});
}

}  // namespace

void finishGraph(AttributionGraph &graph, GraphDocument &document)
{
    requireProbabilities(graph, document);
    fillInScores(graph);
    // The maker's scores are those of the whole graph; a file often holds only what pruning left.
    graph.replacementScore = numberMember(document.metadata, "replacement_score", graph.replacementScore);
    graph.completenessScore = numberMember(document.metadata, "completeness_score", graph.completenessScore);
}

}  // namespace penfield
