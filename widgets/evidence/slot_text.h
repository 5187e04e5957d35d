#pragma once
// Slots as a person types them, one a line: "city: Dallas = Austin, Oakland = Sacramento". Without "=" the word is its own answer.

#include "backend/claims/template_family.h"

#include <QString>

#include <vector>

namespace penfield {

/// Lines without a colon are taken to have no words: expand() says so in a sentence. A filler may be empty ("opening: , we know that ").
std::vector<claims::Slot> slotsOf(const QString &text);
QString slotText(const std::vector<claims::Slot> &all);

}  // namespace penfield
