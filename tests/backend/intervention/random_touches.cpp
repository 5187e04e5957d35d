#include "tests/backend/intervention/random_touches.h"

#include <algorithm>
#include <cmath>

namespace penfield::test {

namespace {

constexpr int kPositions = 9, kPrompts = 3;

int upTo(std::mt19937_64 &random, int n)
{
    return static_cast<int>(random() % static_cast<std::uint64_t>(n));
}

double number(std::mt19937_64 &random)
{
    return static_cast<double>(random() % 6001) / 1000 - 3;  // −3 … 3
}

DictionaryShape shapeOf(std::uint64_t seed)
{
    DictionaryShape shape;
    shape.skip = seed % 3 == 0;
    shape.crossLayer = !shape.skip && seed % 3 == 1;
    if (seed % 2 == 0)
        shape.hook = HookPoint::ResidMid;
    return shape;
}

std::shared_ptr<const Direction> randomDirection(const model::ModelSpec &spec, HookPoint hook, std::mt19937_64 &random)
{
    Direction direction{hook, {}, "random"};
    for (std::int64_t i = 0; i < model::widthAt(spec, hook); ++i)
        direction.vector.push_back(static_cast<float>(number(random)));
    return std::make_shared<const Direction>(std::move(direction));
}

}  // namespace

TouchSubject::TouchSubject(const model::ModelSpec &spec, std::uint64_t seed)
    : m_transformer(randomTransformer(spec, seed)), m_dictionary(randomDictionary(spec, shapeOf(seed), seed))
{
    JobContext job;
    for (int prompt = 0; prompt < kPrompts; ++prompt) {
        Run run{m_transformer.run(randomTokens(spec, kPositions, seed + static_cast<std::uint64_t>(prompt)), job), {}};
        for (int l = 0; l < spec.n_layers; ++l)
            run.activations.push_back(m_dictionary.encode(spec, run.trace, l));
        m_runs.emplace(std::to_string(prompt), std::move(run));
    }
    std::mt19937_64 random(seed);
    for (const auto &[hook, name] : hookNames)
        if (isWritable(hook) && !(spec.parallel_blocks && hook == HookPoint::ResidMid))
            m_directions.push_back(randomDirection(spec, hook, random));
}

Unit TouchSubject::randomUnit(std::mt19937_64 &random) const
{
    const model::ModelSpec &spec = m_transformer.spec();
    const LayerIndex layer(upTo(random, spec.n_layers));
    switch (upTo(random, 6)) {
    case 0:
        return {layer, FeatureIndex(upTo(random, static_cast<int>(m_dictionary.features(layer.value))))};
    case 1:
        return Unit::neuron(layer, upTo(random, spec.d_mlp));
    case 2:
        return Unit::head(layer, upTo(random, spec.n_heads));
    case 3:
        return Unit::along(layer, m_directions[random() % m_directions.size()]);
    case 4:
        return Unit::token();
    default:
        return Unit::error(layer);
    }
}

Intervention TouchSubject::randomTouch(std::mt19937_64 &random) const
{
    Intervention touch{randomUnit(random), TokenPosition(upTo(random, kPositions)), static_cast<TouchKind>(upTo(random, 5)),
                       number(random)};
    if (touch.kind == TouchKind::Resample)
        touch.source = std::to_string(upTo(random, kPrompts));
    const int extent = upTo(random, 8);
    if (extent == 0)
        touch.position = TokenPosition();
    else if (extent == 1)
        touch.openEnded = true;
    else if (extent == 2)
        touch.lastPosition = TokenPosition(std::min(kPositions - 1, touch.position.value + 2));
    return touch;
}

std::vector<Intervention> TouchSubject::randomTouches(std::mt19937_64 &random) const
{
    std::vector<Intervention> touches;
    for (int n = 1 + upTo(random, 4); n > 0; --n)
        touches.push_back(randomTouch(random));
    return touches;
}

InterventionOptions TouchSubject::randomOptions(std::mt19937_64 &random) const
{
    InterventionOptions options;
    options.topTokens = m_transformer.spec().d_vocab;
    options.freezeAttention = upTo(random, 4) == 0;
    options.activations = upTo(random, 2) == 0;
    if (upTo(random, 3) == 0)
        options.references = {"1", "2"};
    return options;
}

Outcome TouchSubject::touch(const std::vector<Intervention> &touches, const InterventionOptions &options) const
{
    JobContext job;
    const auto baseline = [&](const std::string &prompt) {
        const Run &run = m_runs.at(prompt);
        return intervention::Baseline{run.trace, run.activations};
    };
    return intervention::InterventionRunner(m_transformer, &m_dictionary)
        .run(
            baseline("0"), touches, options, [](TokenId t) { return std::to_string(t.value); }, job, baseline);
}

Outcome TouchSubject::recompute(std::vector<Intervention> touches, InterventionOptions options) const
{
    options.activations = true;  // else the last layer leaves rows out
    touches.push_back({Unit::along(LayerIndex(0), std::make_shared<const Direction>(*m_directions.front())), TokenPosition(0),
                       TouchKind::Add, 0});  // a unit of its own: it must not replace another's touch
    return touch(touches, options);
}

double TouchSubject::difference(const std::vector<Intervention> &touches, const InterventionOptions &options) const
{
    const Outcome resumed = touch(touches, options), all = recompute(touches, options);
    std::vector<double> logits(resumed.after.top.size());
    for (const TokenProbability &t : all.after.top)
        logits[t.token.index()] = t.logit;
    double worst = 0;
    for (const TokenProbability &t : resumed.after.top)
        worst = std::max(worst, std::abs(t.logit - logits[t.token.index()]) / std::max(1.0, std::abs(t.logit)));
    return worst;
}

model::ModelSpec touchFamily(int number)
{
    switch (number) {
    case 0:
        return serialSpec();
    case 1:
        return parallelSpec();
    case 2:
        return gatedSpec();
    case 3:
        return sandwichSpec();
    case 4:
        return learnedSpec();
    default:
        return bareSpec();
    }
}

}  // namespace penfield::test
