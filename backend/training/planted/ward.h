#pragma once
// A model whose circuit is known because it was put there, with traps beside it (Penfield's reference "evidence", 3.2). One layer, eight
// heads, a ReLU MLP, no norms, learned positions. The residual's axes have names; some are written and not read, or read and not written:
//
//     n ──H0──▶ c ──MLP──▶ o ──▶ logit(A) − logit(B)        the circuit
//     n ──H1──▶ p                                           passenger: nobody reads p
//                k ───────4·k───▶ logit(A) − logit(B)       dormant: nobody writes k
//     f ──H3──▶ u ──0.15·u───▶ logit(A) − logit(B)          nuisance
//   one ──H4──▶ b                                           constant carrier (read in the ward `bias`)

#include "backend/training/planted/matrix.h"

#include <array>
#include <string_view>
#include <vector>

namespace penfield::training::planted {

enum class Ward {
    Base,
    Redundant,  // H2 carries n to r as well, and the MLP reads clip(c + r)
    Cancel,     // H6 and H7 write ±0.7 n into o
    Bias,       // the MLP answers only while the constant b is 1
    Context,    // the MLP reads c where f > 0, and c2, which H5 writes, where f < 0
};

inline constexpr std::array<Ward, 5> wards = {Ward::Base, Ward::Redundant, Ward::Cancel, Ward::Bias, Ward::Context};

constexpr std::string_view wardName(Ward ward)
{
    constexpr std::array<std::string_view, 5> text = {"base", "redundant", "cancel", "bias", "context"};
    return text[static_cast<std::size_t>(ward)];
}

enum class Axis { n, f, c, p, k, r, u, b, o, one, P0, P1, P2, P3, c2, spare };
inline constexpr std::size_t kAxes = 16, kHeads = 8, kHeadWidth = 2, kPositions = 4;

struct PlantedModel {
    Matrix axes;           // [kAxes, d_model] where each axis lies in the residual; the unit vectors until the basis is turned
    Matrix W_E;            // [d_vocab, d_model]
    Matrix W_pos;          // [kPositions, d_model]
    Matrix W_Q, W_K, W_V;  // [d_model, kHeads·kHeadWidth], heads side by side
    Matrix W_O;            // [kHeads·kHeadWidth, d_model]
    Matrix W_in;           // [d_model, d_mlp]
    std::vector<double> b_in;
    Matrix W_out;  // [d_mlp, d_model]
    Matrix W_U;    // [d_model, d_vocab]
    std::vector<double> b_U;

    std::size_t d_model() const { return axes.columns; }
    std::size_t d_mlp() const { return W_in.columns; }
    std::vector<double> axis(Axis axis) const;  // [d_model]
};

// What may differ between models of one ward, without changing what is true of them.
struct Gains {
    std::array<double, kHeads> head = {1, 1, 1, 1, 1, 1, .7, -.7};  // of what each head writes
    double readOut = 1;                                             // of o in the answer
    double dormant = 4, nuisance = .15;                             // of k and u in the answer
};

// `d_model` ≥ kAxes: the dimensions beyond belong to no axis.
PlantedModel plant(Ward ward, const Gains &gains = {}, std::size_t d_model = kAxes);

}  // namespace penfield::training::planted
