#pragma once

#include <span>
#include <vector>

#include "backend/store/feature_database_writer.h"
#include "backend/training/feature_activations.h"
#include "backend/types/random.h"

namespace penfield::training {

// Where each document's tokens begin in Activations; one more at the end.
std::vector<std::int32_t> documentStarts(const Activations &activations);

struct FeatureExamples {
    std::vector<DocumentWindow> top, random;  // whole documents; `document` is the index among the activations' documents
};

// The strongest activations, one a document, and uniformly drawn ones. Among equally strong ones (layer 0 sees only the
// token) documents are drawn at random, so that the examples differ.
FeatureExamples examplesOf(std::span<const ActiveToken> active, const Activations &activations, const std::vector<std::int32_t> &starts,
                           std::size_t topCount, std::size_t randomCount, Random &random);

}  // namespace penfield::training
