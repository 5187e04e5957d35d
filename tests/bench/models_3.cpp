// models-3: every kind of dictionary against what its own package computes, and the opening of a set that is far larger than memory.

#include "backend/dictionary/dictionary.h"
#include "backend/dictionary/reference_check.h"
#include "backend/model/reference_file.h"
#include "backend/types/error.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_checkpoint.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace fs = std::filesystem;

namespace penfield::bench {

namespace {

constexpr double kFewestVariants = 10;
constexpr double kDeviation = 1e-5;
constexpr int kLayers = 26, kWidth = 2304;
constexpr std::int64_t kFeatures = 131'072;
constexpr double kMebibyte = 1 << 20, kGibibyte = 1 << 30;

/// One layer, bfloat16, all zeros: a header, and a hole behind it.
void writeHollowLayer(const fs::path &path)
{
    std::string header = "{";
    std::int64_t at = 0;
    const auto add = [&](const std::string &name, const std::string &shape, std::int64_t elements) {
        header += (at ? ",\"" : "\"") + name + R"(":{"dtype":"BF16","shape":[)" + shape + R"(],"data_offsets":[)" + std::to_string(at) +
                  "," + std::to_string(at + 2 * elements) + "]}";
        at += 2 * elements;
    };
    const std::string F = std::to_string(kFeatures), D = std::to_string(kWidth);
    add("W_dec", F + "," + D, kFeatures * kWidth);
    add("W_enc", F + "," + D, kFeatures * kWidth);
    add("b_dec", D, kWidth);
    add("b_enc", F, kFeatures);
    header += "}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    std::ofstream file(path, std::ios::binary);
    for (int i = 0; i < 8; ++i)
        file.put(static_cast<char>(header.size() >> (8 * i)));
    file << header;
    file.close();
    fs::resize_file(path, 8 + header.size() + static_cast<std::uintmax_t>(at));
}

void writeHollowSet(const fs::path &folder)
{
    std::ofstream(folder / "config.yaml") << "model_name: hollow\nmodel_kind: transcoder_set\nfeature_input_hook: mlp.hook_in\n"
                                             "feature_output_hook: hook_mlp_out\n";
    for (int l = 0; l < kLayers; ++l)
        writeHollowLayer(folder / ("layer_" + std::to_string(l) + ".safetensors"));
}

model::ModelSpec specOfTheSet()
{
    model::ModelSpec spec;
    spec.n_layers = kLayers;
    spec.d_model = kWidth;
    spec.n_heads = spec.n_kv_heads = 8;
    spec.d_head = 256;
    spec.d_mlp = 4 * kWidth;
    return spec;
}

double residentMebibytes()
{
    std::ifstream file("/proc/self/statm");
    double size = 0, resident = 0;
    if (!(file >> size >> resident))
        throw Error(PENFIELD_SENTENCE("The resident memory of this process cannot be read here."));
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / kMebibyte;
}

}  // namespace

std::vector<Figure> dictionaryVariants()
{
    double agreeing = 0, worst = 0;
    const auto folders = model::ReferenceFile::foldersBelow(PENFIELD_SOURCE_DIR "/resources/selfcheck/dictionaries");
    for (const std::string &folder : folders) {
        const dictionary::ReferenceCheck check = dictionary::checkReference(folder);
        agreeing += check.passed();
        worst = std::max({worst, check.features, check.reconstruction});
    }
    return {atLeast(kFewestVariants, "variants of dictionaries within 1e-5 of their own packages", agreeing),
            atMost(0, "variants that are not", static_cast<double>(folders.size()) - agreeing),
            atMost(kDeviation, "largest deviation of an activation or a reconstruction", worst)};
}

std::vector<Figure> lazyOpening()
{
    const ScratchFolder scratch;
    writeHollowSet(scratch.path());
    JobContext job;
    const double before = residentMebibytes();
    const auto start = std::chrono::steady_clock::now();
    const dictionary::Dictionary set = dictionary::Dictionary::open(scratch.path().string(), specOfTheSet(), job);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double grown = residentMebibytes() - before;
    return {atLeast(29, "size of the set: 26 layers of 131,072 features, width 2,304",
                    static_cast<double>(set.info().bytesOnDisk) / kGibibyte, "GiB"),
            atMost(1, "time to open it", seconds, "s"), atMost(300, "resident memory that opening it takes", grown, "MiB")};
}

}  // namespace penfield::bench
