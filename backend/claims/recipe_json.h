#pragma once
// A claim and how it is tested, as JSON that is read back to the last bit: from its recipe a test gives the same numbers again.

#include "backend/claims/template_family.h"
#include "backend/types/claim.h"

#include <string>
#include <string_view>
#include <vector>

namespace penfield::claims {

struct Recipe {
    Claim claim;
    TestPlan plan;

    bool operator==(const Recipe &) const = default;
};

std::string recipeJson(const Recipe &recipe);
/// `name` is for sentences. Throws Error for what is not a recipe, naming the key.
Recipe parseRecipe(std::string_view json, const std::string &name);

/// Families as templates: {"families": [ … ]}, as the demo ships them.
std::string templateFamiliesJson(const std::vector<TemplateFamily> &families);
std::vector<TemplateFamily> parseTemplateFamilies(std::string_view json, const std::string &name);
std::vector<TemplateFamily> readTemplateFamilies(const std::string &path);

}  // namespace penfield::claims
