#pragma once
// The graph of a prompt over attention heads and MLP blocks: edge attribution with integrated gradients against a counterfactual prompt
// (EAP-IG: Hanna, Pezzelle, Belinkov 2024, "Have Faith in Faithfulness", arXiv 2403.17806; github.com/hannamw/EAP-IG). Needs no
// dictionary.
//
// Nodes: the input (the embeddings), every head, every MLP, the logits. An edge leads from u to every later node v that reads the
// residual stream: the query, key and value input of a head, the input of an MLP, all before their norm, and the final norm.
//
//   score(u→v) = Σ over positions (z_u(prompt) − z_u(counterfactual)) · mean over m points of ∂L/∂(input of v)
//
// where z_u is what u adds to the residual stream (component_writes.h), L is the measure (component_measure.h), and the points lie on
// the line from the counterfactual's embeddings to the prompt's (PathRule). To first order it is what L loses when v, and only v, sees
// u's counterfactual value: positive edges are for the answer. A head's three inputs are one edge; ComponentFacts keeps the parts.
//
// Against the reference: it takes z(counterfactual) − z(prompt), so with L itself as its metric all signs are turned, and with −L, as
// in its examples, they are ours. It takes the points of PathRule::Left. Where there is a norm after attention (Gemma 2 and 3) it takes
// a head's output before that norm, we what reaches the residual stream. Where it has no answer: attention-only models have no MLP
// nodes; in parallel blocks no head of a block leads to its MLP (as in the reference); learned positions are the same in both prompts
// and take no part; a query head that shares its keys and values has edges of its own into them.
//
// What the edges sum to: over all v, those of the input are the integral of the gradient along the line, L(prompt) − L(counterfactual)
// as m grows; into one v, they are (input of v in the prompt − in the counterfactual) · its mean gradient.

#include "backend/attribution/component_scores.h"

namespace penfield::attribution {

/// `text` and the two prompts only name things in the graph. Throws Error, Cancelled.
AttributionGraph attributeComponents(const ComponentRuns &runs, const Prompt &prompt, const Prompt &counterfactual,
                                     const model::TokenText &text, const ComponentOptions &options, JobContext &job,
                                     double *operations = nullptr);

}  // namespace penfield::attribution
