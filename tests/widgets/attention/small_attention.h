#pragma once
// Patterns small enough to work out by hand.

#include "backend/types/attention.h"

#include <memory>

namespace penfield::test {

/// Three layers of two heads: head 0 looks at the token before, head 1 at the first token, each with a weight of 0.75; the other 0.25 go
/// to the query itself. In layer 2 head 1 looks at the first token with all of its weight.
std::shared_ptr<const AttentionLayer> smallLayer(const Prompt &prompt, int layer);

/// Their thumbnails, one pixel a token, and habits: head 0 0.75 on the token before, head 1 0.75 on the first one.
std::shared_ptr<const AttentionOverview> smallOverview(const Prompt &prompt);

}  // namespace penfield::test
