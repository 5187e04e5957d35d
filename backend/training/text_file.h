#pragma once

#include <filesystem>
#include <string>

namespace penfield::training {

// Replaces the file; throws an Error that names it when that fails.
void writeText(const std::filesystem::path &path, const std::string &text);

}  // namespace penfield::training
