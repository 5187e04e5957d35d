#pragma once
// Between the nodes of a graph and the units that can be touched, in one place; and what a unit is called.

#include "backend/types/attribution_graph.h"
#include "backend/types/intervention.h"

#include <QString>

#include <optional>

namespace penfield {

/// What a node stands for as something to be touched. Features are those of the open dictionary, be it the model's own neurons. None
/// for answers, whole MLPs and the input.
std::optional<Unit> unitOf(const NodeKey &key);

/// A node that can be touched in this prompt's run.
bool canTouch(const NodeKey &key, const Prompt &prompt);

/// The touch acts at this position.
bool reaches(const Intervention &touch, TokenPosition position);

/// The node of a touch; none for what a graph has no node for (heads, directions, every position).
std::optional<NodeKey> nodeOf(const Intervention &touch, const Prompt &prompt);

/// "L0 · 493" · "L2 · head 5" · "L3 · neuron 12" · "L1 · unexplained" · "embedding" · a direction's own name
QString placeOf(const Unit &unit);

/// A multiple of what the unit holds in the intact run (1: intact), rather than an activation of its own.
bool isMultiple(UnitKind kind);

/// "at “Dallas”" · "“Dallas” … “is”" · "from “Dallas” on" · "every token": where a touch acts, in the words of its list.
QString reachText(const Intervention &touch, const QString &firstToken, const QString &lastToken);

}  // namespace penfield
