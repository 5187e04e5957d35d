#include "backend/training/seed_table.h"

#include <fstream>
#include <sstream>

#include "backend/training/accuracy_bars.h"
#include "backend/training/json_text.h"
#include "backend/training/text_file.h"
#include "backend/types/error.h"

namespace penfield::training {

void saveSeedTable(const std::filesystem::path &path, const SeedTable &table)
{
    std::string text = "seed\trow\theld_out\tdocuments\taccuracy\tmean_probability\tcross_entropy\n";
    for (const auto &[seed, rows] : table) {
        for (const AccuracyRow &row : rows) {
            text += std::to_string(seed) + "\t" + row.name + "\t" + (row.heldOut ? "1" : "0") + "\t" + std::to_string(row.documents) +
                    "\t" + fixed(row.accuracy, 6) + "\t" + fixed(row.meanProbability, 6) + "\t" + fixed(row.crossEntropy, 6) + "\n";
        }
    }
    writeText(path, text);
}

SeedTable loadSeedTable(const std::filesystem::path &path)
{
    std::ifstream file(path);
    if (!file)
        throw Error(PENFIELD_SENTENCE("The file %1 is not there. Run “penfield-train lm” first."), {path.string()});
    SeedTable table;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        std::string seed, heldOut, documents, accuracy, probability, entropy;
        AccuracyRow row;
        std::getline(fields, seed, '\t');
        std::getline(fields, row.name, '\t');
        fields >> heldOut >> documents >> accuracy >> probability >> entropy;
        row.heldOut = heldOut == "1";
        row.documents = std::stoul(documents);
        row.accuracy = std::stod(accuracy);
        row.meanProbability = std::stod(probability);
        row.crossEntropy = std::stod(entropy);
        table[std::stoull(seed)].push_back(row);
    }
    return table;
}

std::uint64_t bestSeed(const SeedTable &table)
{
    if (table.empty())
        throw Error(PENFIELD_SENTENCE("The seed table is empty. Run “penfield-train lm” first."));
    auto best = table.begin();
    for (auto it = table.begin(); it != table.end(); ++it) {
        if (scoreOf(it->second).betterThan(scoreOf(best->second)))
            best = it;
    }
    return best->first;
}

}  // namespace penfield::training
