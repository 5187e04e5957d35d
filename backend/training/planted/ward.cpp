#include "backend/training/planted/ward.h"

#include "backend/training/planted/words.h"

#include <cmath>
#include <initializer_list>
#include <utility>

namespace penfield::training::planted {

namespace {

constexpr double kAttended = 30;   // score of the position that a head is aimed at, all others having 0: e⁻³⁰ is left for them
constexpr double kSilence = -12;   // logit of every word that is no answer
constexpr double kCarrier = 4;     // the ward `bias`: how far below zero the MLP sinks without the carrier
constexpr double kSelection = 10;  // the ward `context`: how far the filler moves the MLP's neurons

std::size_t at(Axis axis)
{
    return static_cast<std::size_t>(axis);
}

struct Neuron {
    std::vector<std::pair<Axis, double>> reads;
    double bias = 0;
    double writes = 0;  // along o
};

std::vector<Neuron> neuronsOf(Ward ward)
{
    using enum Axis;
    switch (ward) {
    case Ward::Redundant:  // ReLU(c+r+1) − ReLU(c+r−1) − 1 = clip(c+r)
        return {{{{c, 1}, {r, 1}}, 1, 1}, {{{c, 1}, {r, 1}}, -1, -1}, {{}, 1, -1}};
    case Ward::Bias:
        return {{{{c, 1}, {b, kCarrier}}, -kCarrier, 1}, {{{c, -1}, {b, kCarrier}}, -kCarrier, -1}};
    case Ward::Context:
        return {{{{c, 1}, {u, kSelection}}, -kSelection, 1},
                {{{c, -1}, {u, kSelection}}, -kSelection, -1},
                {{{c2, 1}, {u, -kSelection}}, -kSelection, 1},
                {{{c2, -1}, {u, -kSelection}}, -kSelection, -1}};
    default:
        return {{{{c, 1}}, 0, 1}, {{{c, -1}}, 0, -1}};
    }
}

struct Carry {
    std::size_t head;
    std::size_t position;  // that the last position attends to
    Axis from, to;
};

std::vector<Carry> carriesOf(Ward ward)
{
    using enum Axis;
    std::vector<Carry> all = {{0, 1, n, c}, {1, 1, n, p}, {3, 2, f, u}, {4, 0, one, b}};
    if (ward == Ward::Redundant)
        all.push_back({2, 1, n, r});
    if (ward == Ward::Context)
        all.push_back({5, 1, n, c2});
    if (ward == Ward::Cancel)
        all.insert(all.end(), {{6, 1, n, o}, {7, 1, n, o}});
    return all;
}

void embedWords(PlantedModel &model)
{
    const std::size_t words = vocabulary().size();
    model.W_E = Matrix(words, model.d_model());
    for (std::size_t w = 0; w < words; ++w)
        model.W_E(w, at(Axis::one)) = 1;
    for (const Name &name : names)
        model.W_E(idOf(name.word), at(Axis::n)) = name.value;
    for (const Filler &filler : fillers)
        model.W_E(idOf(filler.word), at(Axis::f)) = filler.value;
    model.W_pos = Matrix(kPositions, model.d_model());
    for (std::size_t t = 0; t < kPositions; ++t)
        model.W_pos(t, at(Axis::P0) + t) = 1;
}

// Every head is aimed, also those that carry nothing.
void aimHeads(PlantedModel &model, Ward ward, const Gains &gains)
{
    constexpr std::array<std::size_t, kHeads> aim = {1, 1, 1, 2, 0, 1, 1, 1};
    const double half = std::sqrt(kAttended * std::sqrt(double(kHeadWidth)));  // scores are divided by √d_head
    const std::size_t width = kHeads * kHeadWidth;
    model.W_Q = model.W_K = model.W_V = Matrix(model.d_model(), width);
    model.W_O = Matrix(width, model.d_model());
    for (std::size_t h = 0; h < kHeads; ++h) {
        model.W_Q(at(Axis::P3), h * kHeadWidth) = half;
        model.W_K(at(Axis::P0) + aim[h], h * kHeadWidth) = half;
    }
    for (const Carry &carry : carriesOf(ward)) {
        model.W_V(at(carry.from), carry.head * kHeadWidth) = 1;
        model.W_O(carry.head * kHeadWidth, at(carry.to)) = gains.head[carry.head];
    }
}

void growNeurons(PlantedModel &model, Ward ward)
{
    const std::vector<Neuron> neurons = neuronsOf(ward);
    model.W_in = Matrix(model.d_model(), neurons.size());
    model.W_out = Matrix(neurons.size(), model.d_model());
    for (std::size_t i = 0; i < neurons.size(); ++i) {
        for (const auto &[axis, weight] : neurons[i].reads)
            model.W_in(at(axis), i) = weight;
        model.b_in.push_back(neurons[i].bias);
        model.W_out(i, at(Axis::o)) = neurons[i].writes;
    }
}

void readAnswer(PlantedModel &model, Ward ward, const Gains &gains)
{
    const std::size_t words = vocabulary().size();
    model.W_U = Matrix(model.d_model(), words);
    model.b_U.assign(words, kSilence);
    for (const auto &[word, sign] : {std::pair{answerA, .5}, std::pair{answerB, -.5}}) {  // half each: the difference is the whole
        const std::size_t id = idOf(word);
        model.W_U(at(Axis::o), id) = sign * gains.readOut;
        model.W_U(at(Axis::k), id) = sign * gains.dormant;
        model.W_U(at(Axis::u), id) = ward == Ward::Context ? 0 : sign * gains.nuisance;
        model.b_U[id] = 0;
    }
}

}  // namespace

std::vector<double> PlantedModel::axis(Axis axis) const
{
    const auto first = axes.values.begin() + static_cast<std::ptrdiff_t>(at(axis) * axes.columns);
    return {first, first + static_cast<std::ptrdiff_t>(axes.columns)};
}

PlantedModel plant(Ward ward, const Gains &gains, std::size_t d_model)
{
    PlantedModel model;
    model.axes = Matrix(kAxes, d_model);
    for (std::size_t a = 0; a < kAxes; ++a)
        model.axes(a, a) = 1;
    embedWords(model);
    aimHeads(model, ward, gains);
    growNeurons(model, ward);
    readAnswer(model, ward, gains);
    return model;
}

}  // namespace penfield::training::planted
