#pragma once
// The one number that a graph of components explains, and its gradient.

#include "backend/model/distribution.h"
#include "backend/model/transformer.h"
#include "backend/types/attribution_graph.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace penfield::attribution {

/// Of a token or a difference: what the model's logits say at the last position, after their soft-cap if there is one. Of a
/// direction: its product with the final norm's output there.
class ComponentMeasure {
public:
    /// Throws Error for a token or a direction that this model does not have.
    ComponentMeasure(const model::Transformer &transformer, const AttributionTarget &target, const model::TokenText &text);

    const std::string &label() const { return m_label; }

    /// `resid` [n, d_model]: rows of the last block's output, the last position last.
    double value(const at::Tensor &resid) const;
    at::Tensor gradient(const at::Tensor &resid) const;  ///< [n, d_model], zeros but in the last row

private:
    void weigh(const AttributionTarget &target, const model::TokenText &text);
    at::Tensor lastRow(const at::Tensor &resid) const;

    const model::Transformer &m_transformer;
    at::Tensor m_logitWeights;  // [d_vocab_out], or undefined: the measure is their product with the logits
    at::Tensor m_direction;     // [d_model], or undefined: with the final norm's output
    std::string m_label;
};

/// What is explained when nothing is named: see ComponentOptions::target.
AttributionTarget targetOf(const model::Distribution &prompt, const model::Distribution &counterfactual);

}  // namespace penfield::attribution
