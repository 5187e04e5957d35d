#include "backend/training/planted/variation.h"

#include <cmath>
#include <numbers>

namespace penfield::training::planted {

namespace {

double normal(Random &random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
    return radius * std::cos(2 * std::numbers::pi * random.uniform());
}

double gain(Random &random)
{
    return .8 + .45 * random.uniform();
}

// Rows that are orthonormal: Gram and Schmidt on normal rows, twice, which is exact enough for a few dozen dimensions.
Matrix rotation(std::size_t n, Random &random)
{
    Matrix q(n, n);
    for (double &value : q.values)
        value = normal(random);
    for (std::size_t i = 0; i < n; ++i) {
        for (int pass = 0; pass < 2; ++pass)
            for (std::size_t j = 0; j < i; ++j) {
                double along = 0;
                for (std::size_t x = 0; x < n; ++x)
                    along += q(i, x) * q(j, x);
                for (std::size_t x = 0; x < n; ++x)
                    q(i, x) -= along * q(j, x);
            }
        double norm = 0;
        for (std::size_t x = 0; x < n; ++x)
            norm += q(i, x) * q(i, x);
        for (std::size_t x = 0; x < n; ++x)
            q(i, x) /= std::sqrt(norm);
    }
    return q;
}

template <class Function>
void forEachWeight(PlantedModel &model, const Function &function)
{
    for (Matrix *matrix : {&model.W_E, &model.W_pos, &model.W_Q, &model.W_K, &model.W_V, &model.W_O, &model.W_in, &model.W_out, &model.W_U})
        function(*matrix);
}

}  // namespace

Gains randomGains(Random &random)
{
    Gains gains;
    for (std::size_t h = 0; h + 2 < kHeads; ++h)
        gains.head[h] *= gain(random);
    const double pair = gain(random);
    gains.head[kHeads - 2] *= pair;
    gains.head[kHeads - 1] *= pair;
    gains.readOut *= gain(random);
    gains.dormant *= gain(random);
    gains.nuisance *= gain(random);
    return gains;
}

void addNoise(PlantedModel &model, double deviation, Random &random)
{
    forEachWeight(model, [&](Matrix &matrix) {
        for (double &value : matrix.values)
            value += deviation * normal(random);
    });
}

void rotate(PlantedModel &model, Random &random)
{
    const Matrix turn = rotation(model.d_model(), random), back = transposed(turn);
    for (Matrix *written : {&model.axes, &model.W_E, &model.W_pos, &model.W_O, &model.W_out})
        *written = product(*written, turn);
    for (Matrix *read : {&model.W_Q, &model.W_K, &model.W_V, &model.W_in, &model.W_U})
        *read = product(back, *read);
}

PlantedModel plantVaried(Ward ward, const Variation &variation, std::uint64_t seed)
{
    Random random(seed);
    const Gains gains = variation.gains ? randomGains(random) : Gains{};
    PlantedModel model = plant(ward, gains, kAxes + random.below(variation.furtherDimensions + 1));
    if (variation.noise > 0)
        addNoise(model, variation.noise, random);
    if (variation.rotated)
        rotate(model, random);
    return model;
}

PlantedModel plantNothing(std::uint64_t seed)
{
    Random random(seed);
    PlantedModel model = plant(Ward::Base);
    forEachWeight(model, [&](Matrix &matrix) {
        const double deviation = &matrix == &model.W_E || &matrix == &model.W_pos ? 1 : 1 / std::sqrt(double(matrix.rows));
        for (double &value : matrix.values)
            value = deviation * normal(random);
    });
    return model;
}

}  // namespace penfield::training::planted
