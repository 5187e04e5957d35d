#include "backend/evidence/answers.h"

#include "backend/types/error.h"

#include <ATen/ops/log_softmax.h>

#include <cmath>

namespace penfield::evidence {

namespace {

std::vector<double> listOf(const at::Tensor &values)
{
    const at::Tensor list = values.to(at::kDouble).contiguous();
    return {list.data_ptr<double>(), list.data_ptr<double>() + list.numel()};
}

at::Tensor logDistribution(const Answers &answers)
{
    return at::log_softmax(answers.logits.to(at::kDouble), -1);
}

}  // namespace

std::vector<double> scores(const Answers &answers, const std::vector<PromptCase> &cases)
{
    std::vector<double> result;
    const at::Tensor logits = answers.logits.contiguous();
    const float *row = logits.data_ptr<float>();
    for (const PromptCase &prompt : cases) {
        const double score = double(row[prompt.correct.index()]) - double(row[prompt.foil.index()]);
        if (!std::isfinite(score))
            throw Error(PENFIELD_SENTENCE("The model's answer is not a finite number for one of the prompts, so nothing can be compared. "
                                          "Leave that prompt out, or use a smaller change."));
        result.push_back(score);
        row += logits.size(1);
    }
    return result;
}

std::vector<double> logProbabilities(const Answers &answers, const std::vector<PromptCase> &cases)
{
    std::vector<double> result;
    const at::Tensor logs = logDistribution(answers).contiguous();
    for (std::size_t i = 0; i < cases.size(); ++i)
        result.push_back(logs.data_ptr<double>()[static_cast<std::int64_t>(i) * logs.size(1) + cases[i].correct.value]);
    return result;
}

std::vector<double> divergences(const Answers &intact, const Answers &answers)
{
    const at::Tensor p = logDistribution(intact), q = logDistribution(answers);
    return listOf(p.exp().mul(p.sub(q)).sum(-1));
}

std::vector<bool> sameTop(const Answers &intact, const Answers &answers)
{
    const at::Tensor same = intact.logits.argmax(-1).eq(answers.logits.argmax(-1)).contiguous();
    return std::vector<bool>(same.data_ptr<bool>(), same.data_ptr<bool>() + same.numel());
}

}  // namespace penfield::evidence
