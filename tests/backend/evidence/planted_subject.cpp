#include "tests/backend/evidence/planted_subject.h"

#include "backend/tokenizer/tokenizer.h"
#include "backend/training/planted/folder.h"
#include "backend/training/planted/words.h"

#include <ATen/ops/tensor.h>

#include <QTemporaryDir>

#include <map>

namespace penfield::test {

namespace planted = training::planted;

namespace {

std::unique_ptr<model::OpenedModel> opened(const planted::PlantedModel &model, std::unique_ptr<const Tokenizer> &tokenizer)
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    planted::savePlanted(path, model);
    tokenizer = Tokenizer::open(path);
    JobContext job;
    return std::make_unique<model::OpenedModel>(model::openModel(path, job));
}

TokenId id(const std::string &word)
{
    return TokenId(static_cast<std::int64_t>(planted::idOf(word)));
}

std::vector<evidence::PromptCase> casesOf(const Tokenizer &tokenizer, bool context)
{
    std::map<std::string, int> fillers;
    std::vector<evidence::PromptCase> cases;
    for (const planted::Pair &pair : planted::pairs(context)) {
        const int filler = fillers.try_emplace(pair.filler, static_cast<int>(fillers.size())).first->second;
        evidence::PromptCase one;
        one.tokens = tokenizer.encode(pair.text).tokens;
        one.counterfactual = tokenizer.encode(pair.counterfactual).tokens;
        one.correct = id(pair.answer);
        one.foil = id(pair.foil);
        one.templateId = filler;
        one.stratum = 2 * filler + (pair.answer == planted::answerA);
        one.places = {{"name", 1}, {"filler", 2}};
        cases.push_back(std::move(one));
    }
    return cases;
}

}  // namespace

PlantedSubject::PlantedSubject(const planted::PlantedModel &model, bool context, std::uint64_t seed) : m_planted(model)
{
    std::unique_ptr<const Tokenizer> tokenizer;
    m_model = opened(model, tokenizer);
    m_cases = casesOf(*tokenizer, context);
    m_runner = std::make_unique<evidence::ConditionRunner>(m_model->transformer, nullptr, m_cases, seed, m_job);
}

PlantedSubject::PlantedSubject(planted::Ward ward) : PlantedSubject(planted::plant(ward), ward == planted::Ward::Context) {}

evidence::ConditionRunner PlantedSubject::part(const std::vector<evidence::PromptCase> &cases) const
{
    return {m_model->transformer, nullptr, cases, 1, m_job};
}

evidence::Part PlantedSubject::along(const std::vector<planted::Axis> &axes) const
{
    std::vector<double> sum(m_planted.d_model(), 0);
    for (const planted::Axis axis : axes) {
        const std::vector<double> one = m_planted.axis(axis);
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += one[i];
    }
    return evidence::direction(0, HookPoint::ResidMid, at::tensor(at::ArrayRef<double>(sum), at::kDouble));
}

std::vector<evidence::Part> heads(std::initializer_list<std::int64_t> indices)
{
    std::vector<evidence::Part> units;
    for (const std::int64_t index : indices)
        units.push_back(H(index));
    return units;
}

}  // namespace penfield::test
