#pragma once
// Planted models that differ in everything but what is true of them: a check that reads coordinates' names fails on them.

#include "backend/training/planted/ward.h"
#include "backend/types/random.h"

namespace penfield::training::planted {

// Heads' and the read-out's gains between 0.8 and 1.25 of theirs; a common sign keeps the ward `cancel`'s two opposite and equal.
Gains randomGains(Random &random);

// Adds normal noise to every weight that is multiplied with (biases stay).
void addNoise(PlantedModel &model, double deviation, Random &random);

// Turns the residual's basis by a random rotation; what the model computes stays the same.
void rotate(PlantedModel &model, Random &random);

struct Variation {
    bool gains = true;
    std::size_t furtherDimensions = 0;  // of the residual, at most; how many is random
    double noise = 0;                   // standard deviation
    bool rotated = true;
};

PlantedModel plantVaried(Ward ward, const Variation &variation, std::uint64_t seed);

// No circuit at all: every weight is normal, with the standard deviation that keeps the scale of what is multiplied.
PlantedModel plantNothing(std::uint64_t seed);

}  // namespace penfield::training::planted
