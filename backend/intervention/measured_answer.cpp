#include "backend/intervention/measured_answer.h"

#include "backend/types/error.h"

#include <string>

namespace penfield::intervention {

namespace {

void requireToken(TokenId token, std::size_t vocabulary)
{
    if (token.index() >= vocabulary)
        throw Error(PENFIELD_SENTENCE("There is no token %1 to measure: the model's vocabulary has %2 entries."),
                    {std::to_string(token.value), std::to_string(vocabulary)});
}

}  // namespace

MeasuredAnswer::MeasuredAnswer(AnswerMeasure measure, const at::Tensor &intact) : m_measure(measure), m_intact(intact)
{
    if (m_measure.kind == MeasureKind::KlDivergence)
        return;
    const std::vector<TokenId> top = m_intact.top(2);
    if (!m_measure.answer.isValid())
        m_measure.answer = top.front();
    if (!m_measure.other.isValid() && m_measure.kind == MeasureKind::LogitDifference)
        m_measure.other = top.front() == m_measure.answer ? top.back() : top.front();
    requireToken(m_measure.answer, m_intact.size());
    if (m_measure.other.isValid())
        requireToken(m_measure.other, m_intact.size());
}

double MeasuredAnswer::of(const at::Tensor &logits) const
{
    switch (m_measure.kind) {
    case MeasureKind::LogitDifference:
        return logits.select(0, m_measure.answer.value).sub(logits.select(0, m_measure.other.value)).item<double>();
    case MeasureKind::Probability:
        return model::Distribution(logits).probability(m_measure.answer);
    case MeasureKind::KlDivergence:
        return klDivergence(m_intact, model::Distribution(logits));
    }
    return 0;
}

}  // namespace penfield::intervention
