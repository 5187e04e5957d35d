#pragma once
// A two-step example of the demo, touched: the group of its intermediate step ablated, then swapped for another's.

#include "backend/formats/demo_manifest.h"
#include "backend/types/intervention.h"
#include "backend/types/trace_summary.h"

#include <memory>
#include <string>
#include <vector>

namespace penfield::cli {

class Session;

/// One way of touching, or its control.
struct DemoStep {
    std::string name;
    std::shared_ptr<const Outcome> outcome;
    double answer = 0;      ///< probability of the prompt's answer
    double swapAnswer = 0;  ///< probability of the other prompt's answer
};

struct DemoRun {
    formats::DemoExample example;
    std::shared_ptr<const TraceSummary> trace;
    double answer = 0, swapAnswer = 0;  ///< nothing touched
    DemoStep ablated, ablatedControl, swapped, swappedControl;
};

/// Throws Error, also when a group or a control is not there.
DemoRun runDemo(Session &session, const formats::DemoExample &example);

std::string asText(const Session &session, const DemoRun &demo);
std::string asJson(const DemoRun &demo);

/// Throws Error that says which bar was missed, and by how much.
void requireBars(const DemoRun &demo);

}  // namespace penfield::cli
