#pragma once
// The words of the graph: rows, tokens, answers, counts.

#include "backend/types/attribution_graph.h"

#include <QString>

namespace penfield {

/// "E", "L0" …, "out"; rows as in GraphLayout.
QString rowName(int row, int layers);

/// A token as it can be seen: spaces around it are dropped, a token of nothing but white space gets signs for it.
QString visibleToken(const std::string &piece);

/// What stands below a column: its token, or the head whose column it is.
QString columnName(const AttributionGraph &graph, int column);

/// "Austin" of a logit node, its token made visible.
QString answerText(const GraphNode &node);

}  // namespace penfield
