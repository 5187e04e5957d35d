#pragma once

#include "backend/engine/cached_run.h"
#include "backend/intervention/subject.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace penfield::engine {

/// The runs of other prompts that a touch takes values from, held for as long as the touch lasts: the cache may let them go.
class OtherPrompts {
public:
    using Run = std::function<std::shared_ptr<const CachedRun>(const std::string &)>;

    explicit OtherPrompts(Run run) : m_run(std::move(run)) {}

    /// Refers to this object.
    intervention::OtherRuns runs()
    {
        return [this](const std::string &prompt) {
            std::shared_ptr<const CachedRun> &held = m_held[prompt];
            if (!held)
                held = m_run(prompt);
            return intervention::Baseline{held->trace, held->activations};
        };
    }

private:
    Run m_run;
    std::map<std::string, std::shared_ptr<const CachedRun>> m_held;
};

}  // namespace penfield::engine
