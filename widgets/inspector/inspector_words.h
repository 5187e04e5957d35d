#pragma once
// The inspector's sentences. A value that is not known is never said as zero.

#include "widgets/inspector/node_facts.h"

namespace penfield {

/// "matches the concept with F1 0.93" · "named after its most frequent tokens · no score" · "no label" …
QString scoreSentence(const NodeFacts &facts);

/// "Layer 1 · feature 493 · at “Dallas” (position 4)"
QString placeSentence(const NodeFacts &facts);

/// "Activation 12.3 here, 14.1 at most on this prompt." · "Not active here; …" · "Not active on this prompt." · "No prompt has been run."
QString activationSentence(const NodeFacts &facts);

/// "Active on 0.12 % of the tokens · largest activation 14.2"; what is missing is said to be missing
QString corpusSentence(const NodeFacts &facts);

/// What a token, a logit or an error node is, in a sentence or two.
QString kindSentence(const NodeFacts &facts);

/// "Texas (state) · 3 features, 2 of them active here"
QString groupSentence(const GroupFact &group);

/// What stands where the card's parts will be.
QString noCardSentence(const NodeFacts &facts);

}  // namespace penfield
