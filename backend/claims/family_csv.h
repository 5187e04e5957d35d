#pragma once
// A family as a table: RFC 4180, UTF-8, separated by commas, semicolons or tabs as the first line has them. Columns, in any order:
// prompt, counterfactual, answer, foil, template; every further one is a nuisance. `template` may be missing: then every line is taken to
// be of one wording, and the family cannot be split.

#include "backend/types/prompt_family.h"

#include <string>
#include <string_view>

namespace penfield::claims {

/// Throws Error naming the line: a column that is missing, a line of another length, a quote that never closes, bytes that are not
/// UTF-8, an empty prompt, an answer that is its own foil, more than 16 MB or 20,000 lines.
PromptFamily parseFamilyCsv(std::string_view text, const std::string &name);
PromptFamily readFamilyCsv(const std::string &path);

std::string familyCsv(const PromptFamily &family);

}  // namespace penfield::claims
