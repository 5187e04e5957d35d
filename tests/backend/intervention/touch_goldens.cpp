#include "tests/backend/intervention/touch_goldens.h"

#include "backend/formats/json.h"
#include "backend/intervention/generation.h"
#include "backend/intervention/intervention_runner.h"
#include "backend/model/model_folder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <optional>

namespace penfield::test {

namespace {

using formats::JsonValue;

struct Case {
    std::string what;
    std::vector<TokenId> tokens;
    std::vector<Intervention> touches;
    InterventionOptions options;
};

struct Opened {
    model::OpenedModel model;
    std::optional<dictionary::Dictionary> dictionary;
};

class Openings {
public:
    explicit Openings(const std::string &graphs) : m_graphs(graphs) {}

    const Opened &of(const std::string &model, const std::string &dictionary)
    {
        std::unique_ptr<Opened> &opened = m_opened[model + " " + dictionary];
        if (!opened) {
            JobContext job;
            opened = std::make_unique<Opened>(Opened{model::openModel(m_graphs + "/models/" + model, job), {}});
            if (!dictionary.empty())
                opened->dictionary.emplace(
                    dictionary::Dictionary::open(m_graphs + "/" + dictionary + "/transcoders", opened->model.transformer.spec(), job));
        }
        return *opened;
    }

private:
    std::string m_graphs;
    std::map<std::string, std::unique_ptr<Opened>> m_opened;
};

Unit unitOf(const JsonValue &touch)
{
    const std::string_view kind = touch.at("unit").asString();
    const LayerIndex layer(touch.at("layer").asInt(0, 100));
    const auto index = static_cast<std::int32_t>(touch.at("index").asInt(-1, 1000));
    if (kind == "feature")
        return {layer, FeatureIndex(index)};
    if (kind == "neuron")
        return Unit::neuron(layer, index);
    if (kind == "head")
        return Unit::head(layer, index);
    if (kind == "token")
        return Unit::token();
    Direction direction{*hookFromName(touch.at("hook").asString()), {}, {}};
    for (const JsonValue &v : touch.at("vector").items())
        direction.vector.push_back(static_cast<float>(v.asNumber(-1e3, 1e3)));
    return Unit::along(layer, std::make_shared<const Direction>(std::move(direction)));
}

Intervention touchOf(const JsonValue &value)
{
    const std::string_view kind = value.at("kind").asString();
    Intervention touch;
    touch.unit = unitOf(value);
    touch.position = TokenPosition(value.at("first").asInt(0, 100));
    touch.kind = kind == "set" ? TouchKind::Set : kind == "scale" ? TouchKind::Scale : TouchKind::Add;
    touch.value = value.at("value").asNumber(-1e3, 1e3);
    touch.openEnded = !value.find("last");
    if (!touch.openEnded)
        touch.lastPosition = TokenPosition(value.at("last").asInt(0, 100));
    return touch;
}

Case caseOf(const JsonValue &value)
{
    Case result;
    result.what = value.stringOr("dictionary", value.at("model").asString());
    for (const JsonValue &token : value.at("tokens").items())
        result.tokens.emplace_back(token.asInt(0, 1 << 20));
    for (const JsonValue &touch : value.at("touches").items()) {
        result.touches.push_back(touchOf(touch));
        if (!value.find("dictionary"))
            result.what += " " + std::string(touch.at("unit").asString());
    }
    result.options.freezeAttention = value.at("freeze").asBool();
    result.what += result.options.freezeAttention ? ", frozen attention" : "";
    if (const auto layers = value.find("constrained")) {
        const std::vector<JsonValue> ends = layers->items();
        result.options.constrainedFrom = LayerIndex(ends[0].asInt(0, 100));
        result.options.constrainedTo = LayerIndex(ends[1].asInt(0, 100));
        result.what += ", constrained from " + std::to_string(result.options.constrainedFrom.value);
    }
    return result;
}

std::vector<double> numbers(const JsonValue &list)
{
    std::vector<double> values;
    for (const JsonValue &v : list.items())
        values.push_back(v.asNumber(-1e6, 1e6));
    return values;
}

std::string text(TokenId token)
{
    return std::to_string(token.value);
}

class Comparison {
public:
    Comparison(const Opened &opened, Case c) : m_opened(opened), m_case(std::move(c))
    {
        JobContext job;
        m_trace = opened.model.transformer.run(m_case.tokens, job);
        m_activations.resize(m_trace.layers.size());
        for (int l = 0; opened.dictionary && l < opened.model.transformer.spec().n_layers; ++l)
            m_activations[static_cast<std::size_t>(l)] = opened.dictionary->encode(opened.model.transformer.spec(), m_trace, l);
    }

    TouchDeviation answer(const std::vector<double> &expected)
    {
        m_case.options.topTokens = static_cast<int>(expected.size());
        JobContext job;
        const intervention::InterventionRunner runner(m_opened.model.transformer, dictionary());
        const Outcome outcome = runner.run({m_trace, m_activations}, m_case.touches, m_case.options, text, job);
        TouchDeviation deviation{m_case.what};
        for (const TokenProbability &t : outcome.after.top)
            deviation.logit = std::max(deviation.logit, std::abs(t.logit - expected[t.token.index()]));
        for (const TokenProbability &t : outcome.before.top)
            deviation.moved = std::max(deviation.moved, std::abs(t.logit - expected[t.token.index()]));
        return deviation;
    }

    /// Compares the log-probability of each token, into which every logit of its step goes.
    TouchDeviation continuation(const std::vector<std::vector<double>> &expected, const std::vector<std::int64_t> &tokens)
    {
        JobContext job;
        GenerationOptions options;
        options.tokens = static_cast<int>(tokens.size());
        options.stopAtSpecial = false;
        const intervention::Subject subject{m_opened.model.transformer, dictionary()};
        const Continuation result =
            intervention::generate(subject, {m_trace, m_activations}, m_case.touches, m_case.options, options, {text, {}}, {}, job);
        TouchDeviation deviation{m_case.what + ", continued"};
        const std::vector<GeneratedToken> &ours = m_case.touches.empty() ? result.intact : result.touched;
        deviation.sameTokens = ours.size() == tokens.size();
        for (std::size_t step = 0; step < ours.size() && deviation.sameTokens; ++step) {
            const GeneratedToken &token = ours[step];
            deviation.sameTokens = token.token.value == tokens[step];
            double sum = 0;
            for (const double logit : expected[step])
                sum += std::exp(logit - expected[step][token.token.index()]);
            deviation.logit = std::max(deviation.logit, std::abs(std::log(token.probability * sum)));
        }
        for (std::size_t step = 0; step < result.intact.size(); ++step)
            deviation.moved += result.intact[step].token.value != tokens[step];
        return deviation;
    }

private:
    const dictionary::Dictionary *dictionary() const { return m_opened.dictionary ? &*m_opened.dictionary : nullptr; }

    const Opened &m_opened;
    Case m_case;
    model::Trace m_trace;
    std::vector<dictionary::SparseActivations> m_activations;
};

}  // namespace

std::vector<TouchDeviation> compareTouches(const std::string &fixtures, const std::string &name)
{
    const formats::JsonDocument document = formats::JsonDocument::open(fixtures + "/touches/" + name + ".json");
    Openings openings(fixtures + "/graphs");
    std::vector<TouchDeviation> deviations;
    for (const JsonValue &value : document.root().items()) {
        Comparison comparison(openings.of(std::string(value.at("model").asString()), std::string(value.stringOr("dictionary", ""))),
                              caseOf(value));
        if (!value.find("generated")) {
            deviations.push_back(comparison.answer(numbers(value.at("logits"))));
            continue;
        }
        std::vector<std::vector<double>> logits;
        std::vector<std::int64_t> tokens;
        for (const JsonValue &row : value.at("logits").items())
            logits.push_back(numbers(row));
        for (const JsonValue &token : value.at("generated").items())
            tokens.push_back(token.asInt(0, 1 << 20));
        deviations.push_back(comparison.continuation(logits, tokens));
    }
    return deviations;
}

}  // namespace penfield::test
