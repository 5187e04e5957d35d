#pragma once

#include <filesystem>
#include <vector>

#include "backend/claims/template_family.h"
#include "backend/training/grammar.h"

namespace penfield::training {

// Prompt families of the demo's tasks: its wordings as templates, the cities or words that it was trained on as fillers.
std::vector<claims::TemplateFamily> demoFamilies(const Grammar &grammar);
void saveFamilies(const std::filesystem::path &path, const std::vector<claims::TemplateFamily> &families);

}  // namespace penfield::training
