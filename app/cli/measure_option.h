#pragma once

#include "app/cli/session.h"
#include "backend/types/measure.h"

#include <string>

namespace CLI {
class App;
}

namespace penfield::cli {

struct MeasureOptions {
    std::string kind = "logits", answer, other;
};

void addMeasureOptions(CLI::App &command, MeasureOptions &options);
AnswerMeasure measureOf(const MeasureOptions &options, Session &session);
const char *measureName(MeasureKind kind);  ///< as a heading

}  // namespace penfield::cli
