#include "backend/engine/self_check.h"

#include "backend/dictionary/reference_check.h"
#include "backend/engine/math_library.h"
#include "backend/model/model_folder.h"
#include "backend/model/reference_check.h"
#include "backend/model/reference_file.h"
#include "backend/tokenizer/reference_check.h"
#include "backend/types/error.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace penfield::engine {

namespace {

/// A reference run in TF32 or with another order of sums differs more on a GPU than on the CPU it was made on.
constexpr double kGpuSlack = 10;

SelfCheckRow modelRow(const std::string &folder, at::Device device)
{
    JobContext quiet;  // the progress of single goldens is no news
    const model::ReferenceCheck check = model::checkReference(folder, device, quiet);
    SelfCheckRow row;
    row.compared = check.what + " · " + check.madeBy;
    row.difference = check.worst();
    row.tolerance = check.tolerance * (device.is_cpu() ? 1 : kGpuSlack);
    row.unit = check.relative ? "relative" : "absolute";
    row.passed = row.difference <= row.tolerance;
    return row;
}

SelfCheckRow dictionaryRow(const std::string &folder)
{
    const dictionary::ReferenceCheck check = dictionary::checkReference(folder);
    SelfCheckRow row;
    row.compared = check.what + " · " + check.madeBy;
    row.difference = std::max(check.features, check.reconstruction);
    row.tolerance = check.tolerance;
    row.unit = "absolute";
    row.passed = check.passed();
    return row;
}

SelfCheckRow tokenizerRow(const std::string &folder)
{
    const TokenizerCheck check = checkTokenizer(folder);
    SelfCheckRow row;
    row.compared = "ids, decoded text, offsets · " + check.madeBy;
    row.difference = check.differences();
    row.unit = "differences";
    row.passed = check.passed();
    return row;
}

template <class Check>
SelfCheckRow checked(const char *group, const std::string &folder, Check check)
{
    SelfCheckRow row;
    try {
        row = check(folder);
    } catch (const Error &error) {
        row.trouble = error.what();
    } catch (const c10::Error &error) {
        row.trouble = error.what_without_backtrace();
    }
    row.group = group;
    row.name = model::folderName(folder);
    return row;
}

}  // namespace

SelfCheckReport selfCheck(const std::string &folder, at::Device device, JobContext &job)
{
    const auto start = std::chrono::steady_clock::now();
    const auto below = [&](const char *part) {
        return model::ReferenceFile::foldersBelow((std::filesystem::path(folder) / part).string());
    };
    const std::vector<std::string> models = below("models"), dictionaries = below("dictionaries");
    const std::vector<std::string> tokenizers = tokenizerReferencesBelow((std::filesystem::path(folder) / "tokenizers").string());
    const auto total = static_cast<double>(models.size() + tokenizers.size() + dictionaries.size());
    if (total == 0)
        throw Error(PENFIELD_SENTENCE("There are no reference values in %1. Reinstall Penfield, or name their folder."), {folder});

    SelfCheckReport report;
    const EngineInfo library = describeMathLibrary();
    report.library = library.library;
    report.blas = library.blas;
    report.device = device.str();
    const auto proceed = [&] {
        job.progress(PENFIELD_SENTENCE("Comparing with the references"), static_cast<double>(report.rows.size()), total);
    };
    for (const std::string &golden : models) {
        proceed();
        report.rows.push_back(checked("model", golden, [device](const std::string &path) { return modelRow(path, device); }));
    }
    for (const std::string &golden : tokenizers) {
        proceed();
        report.rows.push_back(checked("tokenizer", golden, tokenizerRow));
    }
    for (const std::string &golden : dictionaries) {
        proceed();
        report.rows.push_back(checked("dictionary", golden, dictionaryRow));
    }
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return report;
}

}  // namespace penfield::engine
