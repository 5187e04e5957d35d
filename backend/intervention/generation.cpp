#include "backend/intervention/generation.h"

#include "backend/intervention/touched_pass.h"
#include "backend/model/sampler.h"
#include "backend/model/token_pass.h"
#include "backend/types/error.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

namespace penfield::intervention {

namespace {

void requireSense(const GenerationOptions &options)
{
    if (options.tokens < 1)
        throw Error(PENFIELD_SENTENCE("Nothing is to be generated. Ask for at least one token."));
    if (!std::isfinite(options.temperature) || options.temperature < 0)
        throw Error(PENFIELD_SENTENCE("The temperature must be a number that is not negative; 0 always takes the likeliest token."));
    if (!(options.topP > 0 && options.topP <= 1))
        throw Error(PENFIELD_SENTENCE("The share of probability to draw from must be above 0 and at most 1."));
}

/// One of the two texts as it grows.
class Side {
public:
    Side(const Subject &subject, const std::vector<model::LayerTrace> &run, at::Tensor logits, const GenerationOptions &options,
         std::int64_t room)
        : m_pass(subject.transformer, run, room), m_logits(std::move(logits)), m_sampler(options)
    {
    }

    /// The next token, or nothing at the end of the text.
    std::optional<GeneratedToken> draw(const Words &words, bool stopAtSpecial, bool isTouched)
    {
        const model::Distribution distribution(m_logits);
        const TokenId token = m_sampler.draw(distribution);
        m_isOver = stopAtSpecial && words.isSpecial && words.isSpecial(token);
        if (m_isOver)
            return std::nullopt;
        return GeneratedToken{token, words.text(token), distribution.probability(token), isTouched};
    }

    void read(TokenId token, const model::HookEdit &edit, JobContext &job) { m_logits = m_pass.read(token, edit, job); }
    std::int64_t positions() const { return m_pass.positions(); }
    bool isOver() const { return m_isOver; }

private:
    model::TokenPass m_pass;
    at::Tensor m_logits;
    model::Sampler m_sampler;
    bool m_isOver = false;
};

/// Layers of the touched prompt: what lies below the touches is the intact run's.
std::vector<model::LayerTrace> touchedRun(const Baseline &intact, const model::Resumed &resumed)
{
    std::vector<model::LayerTrace> layers(intact.trace.layers.begin(), intact.trace.layers.begin() + resumed.fromLayer);
    layers.insert(layers.end(), resumed.layers.begin(), resumed.layers.end());
    return layers;
}

class Generator {
public:
    Generator(const Subject &subject, const Baseline &intact, const std::vector<Intervention> &interventions, InterventionOptions touching,
              const GenerationOptions &options, const OtherRuns &runs)
        : m_subject(subject), m_intact(intact), m_interventions(interventions), m_touching(std::move(touching)), m_options(options),
          m_room(std::min<std::int64_t>(options.tokens, subject.spec().n_ctx - intact.trace.positions())),
          m_generated(m_interventions, m_touching, subject, intact, runs), m_runs(runs)
    {
        m_touching.activations = false;
        m_single = m_touching;
        m_single.freezeAttention = false;
        m_single.constrainedFrom = m_single.constrainedTo = LayerIndex();
    }

    void run(Continuation &result, const Words &words, const TokenListener &listener, JobContext &job)
    {
        Side intact(m_subject, m_intact.trace.layers, m_intact.trace.logits, m_options, m_room);
        std::optional<Side> touched;
        if (!m_interventions.empty())
            touched.emplace(touchedSide(result.notes, job));
        for (std::int64_t step = 0; step < m_room; ++step) {
            job.progress(PENFIELD_SENTENCE("Generating"), static_cast<double>(step), static_cast<double>(m_room));
            advance(intact, false, result.intact, words, listener, job, step);
            if (touched)
                advance(*touched, true, result.touched, words, listener, job, step);
            if (intact.isOver() && (!touched || touched->isOver()))
                break;
        }
    }

private:
    Side touchedSide(std::vector<Note> &notes, JobContext &job)
    {
        Resolved resolved = resolve(m_interventions, m_touching, m_subject, m_intact, m_runs);
        notes = std::move(resolved.notes);
        const std::vector<Note> later = m_generated.notes();
        notes.insert(notes.end(), later.begin(), later.end());
        if (resolved.sites.empty())
            return {m_subject, m_intact.trace.layers, m_intact.trace.logits, m_options, m_room};
        const TouchedPass pass(m_subject, m_intact, resolved.sites, m_touching);
        const model::Resumed resumed = m_subject.transformer.resume(m_intact.trace, pass.plan(), job);
        return {m_subject, touchedRun(m_intact, resumed), resumed.logits, m_options, m_room};
    }

    void advance(Side &side, bool isTouched, std::vector<GeneratedToken> &tokens, const Words &words, const TokenListener &listener,
                 JobContext &job, std::int64_t step)
    {
        if (side.isOver())
            return;
        const std::optional<GeneratedToken> token = side.draw(words, m_options.stopAtSpecial, isTouched);
        if (!token)
            return;
        tokens.push_back(*token);
        if (listener)
            listener(*token);
        if (step + 1 < m_room)  // the last one has nothing after it to be computed
            readNext(side, token->token, isTouched, job);
    }

    void readNext(Side &side, TokenId token, bool isTouched, JobContext &job)
    {
        const std::vector<Site> sites = isTouched ? m_generated.at(side.positions()) : std::vector<Site>();
        if (sites.empty())
            return side.read(token, {}, job);
        TouchedPass pass(m_subject, m_intact, sites, m_single, NewToken{token, side.positions()});
        side.read(
            token, [&](int layer, HookPoint hook, const model::LayerTrace &rows) { return pass.edit(layer, hook, rows); }, job);
    }

    const Subject &m_subject;
    const Baseline &m_intact;
    const std::vector<Intervention> &m_interventions;
    InterventionOptions m_touching, m_single;  // of the prompt's pass, and of each later token's
    const GenerationOptions &m_options;
    const std::int64_t m_room;
    GeneratedTouches m_generated;
    const OtherRuns &m_runs;
};

}  // namespace

Continuation generate(const Subject &subject, const Baseline &intact, const std::vector<Intervention> &interventions,
                      const InterventionOptions &touching, const GenerationOptions &options, const Words &words,
                      const TokenListener &listener, JobContext &job, const OtherRuns &runs)
{
    const auto start = std::chrono::steady_clock::now();
    requireSense(options);
    if (intact.trace.positions() >= subject.spec().n_ctx)
        throw Error(PENFIELD_SENTENCE("The prompt fills all %1 tokens that this model reads: there is no room to go on. Shorten it."),
                    {std::to_string(subject.spec().n_ctx)});
    Continuation result;
    result.interventions = interventions;
    Generator(subject, intact, interventions, touching, options, runs).run(result, words, listener, job);
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace penfield::intervention
