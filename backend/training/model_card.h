#pragma once

#include <string>

#include "backend/training/language_model_trainer.h"
#include "backend/training/measurements.h"
#include "backend/training/seed_table.h"
#include "backend/training/transcoder_choice.h"

namespace penfield::training {

// MODELCARD.md: what the demo is, how it was made, what was measured. Every number comes from the arguments.
std::string modelCard(const Measurements &measured, const SeedTable &seeds, std::uint64_t seed, const LanguageModelSettings &settings,
                      const TranscoderPlan &plan, const std::string &command);

}  // namespace penfield::training
