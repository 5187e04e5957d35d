#pragma once
// A model that is shipped with what its own package computes from it (resources/selfcheck/models, made by tests/reference/models_hf.py
// and models_tl.py): the same computed here, and compared.

#include "backend/types/job.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace penfield::model {

struct ReferenceCheck {
    std::string name;    ///< of the folder
    std::string what;    ///< "Gemma 2: soft-caps 2 and 3, …"
    std::string madeBy;  ///< "transformers 5.24.0, torch 2.15.0"
    double tolerance = 0;
    bool relative = false;  ///< deviations are shares of the reference's largest magnitude

    double logits = 0;     ///< largest deviation, at every position
    double residuals = 0;  ///< of hook_resid_pre, hook_resid_mid and hook_resid_post of every layer
    double patterns = 0;

    double worst() const;
    bool passed() const { return worst() <= tolerance; }
};

/// Opens the folder as anybody's and runs the reference's tokens on `device`.
ReferenceCheck checkReference(const std::string &folder, at::Device device, JobContext &job);

}  // namespace penfield::model
