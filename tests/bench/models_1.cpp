// models-1: every family and option against the package it comes from.

#include "backend/model/model_folder.h"
#include "backend/model/reference_check.h"
#include "backend/model/reference_file.h"
#include "tests/bench/bench.h"

#include <algorithm>
#include <set>

namespace penfield::bench {

std::vector<Figure> modelGoldens()
{
    std::set<std::string> families;
    double agreeing = 0, worst = 0;
    JobContext job;
    const auto folders = model::ReferenceFile::foldersBelow(PENFIELD_SOURCE_DIR "/resources/selfcheck/models");
    for (const std::string &folder : folders) {
        const model::ReferenceCheck check = model::checkReference(folder, at::kCPU, job);
        agreeing += check.passed();
        families.insert(model::previewModel(folder).family);
        worst = std::max(worst, check.worst() / check.tolerance);
    }
    return {atLeast(10, "families", static_cast<double>(families.size())),
            atLeast(24, "configurations whose logits, residuals and patterns are within tolerance", agreeing),
            atMost(0, "configurations that are not", static_cast<double>(folders.size()) - agreeing),
            atMost(1, "largest deviation, as a share of its tolerance", worst)};
}

}  // namespace penfield::bench
