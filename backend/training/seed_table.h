#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

#include "backend/training/accuracy.h"

namespace penfield::training {

// The accuracy table of every language-model run, as seeds.tsv keeps it: seed, row, held out, documents, accuracy,
// mean probability, cross-entropy.
using SeedTable = std::map<std::uint64_t, std::vector<AccuracyRow>>;

void saveSeedTable(const std::filesystem::path &path, const SeedTable &table);
SeedTable loadSeedTable(const std::filesystem::path &path);
std::uint64_t bestSeed(const SeedTable &table);

}  // namespace penfield::training
