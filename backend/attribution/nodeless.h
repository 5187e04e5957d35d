#pragma once
// What adds to a target and has no node (formats.md A.13.3): b_dec and what was zeroed, the biases of attention and norms, position
// vectors. With it, a row's edges sum to the target's value, which turns every row into a check. A graph does without.

#include "backend/attribution/sources.h"

namespace penfield::attribution {

class Nodeless {
public:
    Nodeless(const Baseline &baseline, const Sources &sources);

    // All of them [B]. g [P, B, d_model] is the gradient where the thing is added; vectors [B, d_model] one at a single position.
    at::Tensor atRead(int layer, const at::Tensor &vectors) const;  ///< read vectors: the bias of the norm before
    at::Tensor atFinalNorm(const at::Tensor &vectors) const;        ///< the same of the final norm
    at::Tensor atOutput(int layer, const at::Tensor &g) const;      ///< a block's output: the bias of a post-norm
    at::Tensor atWrite(int layer, const at::Tensor &g) const;       ///< what features write
    at::Tensor atAttention(int layer, const at::Tensor &g) const;   ///< what attention adds
    at::Tensor atAttention(int layer, const at::Tensor &vectors, const at::Tensor &positions) const;
    const at::Tensor &positionVectors() const { return m_positionVectors; }  // [P, d_model], or undefined

private:
    at::Tensor attended(int layer) const;  // [P, d_model] what attention adds where it reads only zeros before its norm's bias

    const Baseline &m_baseline;
    const Sources &m_sources;
    at::Tensor m_positionVectors;
};

}  // namespace penfield::attribution
