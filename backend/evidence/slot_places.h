#pragma once

#include "backend/types/byte_span.h"

#include <map>
#include <string>
#include <string_view>

namespace penfield::evidence {

/// Where each slot of a template lies in a prompt that was made from it, in bytes: "the capital of {place} is" and "the capital of Rome is"
/// give {"place": 15 … 19}. Of a slot that comes twice, the last place. Empty when the prompt does not fit the template.
std::map<std::string, ByteSpan> slotPlaces(std::string_view wording, std::string_view prompt);

}  // namespace penfield::evidence
