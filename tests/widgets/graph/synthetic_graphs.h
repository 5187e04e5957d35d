#pragma once
// Attribution graphs made in code: the shape of real ones (sparse strong paths in a haze of weak edges), the same every time.

#include "backend/types/attribution_graph.h"
#include "backend/types/intervention.h"
#include "widgets/common/labels.h"

#include <memory>
#include <string>
#include <vector>

namespace penfield::test {

struct GraphRecipe {
    std::vector<std::string> pieces;
    int layers = 4;
    int featuresPerCell = 5;     ///< on average; later positions have more
    int answers = 3;
    unsigned seed = 1;
};

std::vector<std::string> capitalPrompt();  ///< "<bos> the capital of the state containing Dallas is"
std::vector<std::string> longPrompt(int tokens);

std::shared_ptr<const AttributionGraph> makeGraph(const GraphRecipe &recipe);
std::shared_ptr<const AttributionGraph> capitalGraph();

/// A handful of nodes with known edges: two tokens → A, B (layer 0) → C (layer 1) → answer. A is the stronger source of C.
std::shared_ptr<const AttributionGraph> tinyGraph();
NodeKey tinyToken(int position);
NodeKey tinyA();
NodeKey tinyB();
NodeKey tinyC();
NodeKey tinyAnswer();

/// Heads and MLPs of the capital prompt against another city: a strong path in a haze.
std::shared_ptr<const AttributionGraph> makeComponentGraph(int layers, int heads);

enum class LabelStyle { Usual, VeryLong, Chinese };
Labels makeLabels(const AttributionGraph &graph, LabelStyle style = LabelStyle::Usual);

/// Ablates the most influential feature: it and two others die, some fall, some rise, two are born; the answer changes.
std::shared_ptr<const Outcome> makeOutcome(const AttributionGraph &graph);

}  // namespace penfield::test
