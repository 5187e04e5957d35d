#pragma once

#include "widgets/inspector/node_facts.h"

namespace penfield {

/// Everything the inspector shows of the node, as plain text for a note or a mail.
QString cardText(const NodeFacts &facts);

}  // namespace penfield
