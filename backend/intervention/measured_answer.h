#pragma once

#include "backend/model/distribution.h"
#include "backend/types/measure.h"

#include <ATen/core/Tensor.h>

namespace penfield::intervention {

/// Measures answers, all against the same intact one.
class MeasuredAnswer {
public:
    /// `intact` [d_vocab]; tokens that the measure does not name are taken from it. Throws a sentence for tokens that are not there.
    MeasuredAnswer(AnswerMeasure measure, const at::Tensor &intact);

    const AnswerMeasure &measure() const { return m_measure; }  ///< with its tokens
    double of(const at::Tensor &logits) const;            ///< [d_vocab]

private:
    AnswerMeasure m_measure;
    model::Distribution m_intact;
};

}  // namespace penfield::intervention
