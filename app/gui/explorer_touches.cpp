// What is touched, what came of it, and what it is worth beside units like it.

#include "app/gui/explorer.h"

#include "backend/service/backend_service.h"

#include <algorithm>
#include <utility>

namespace penfield {

void Explorer::acceptOutcome(std::shared_ptr<const Outcome> outcome)
{
    if (outcome->interventions.empty())
        return setIntactShifts(outcome->watched);
    if (m_touches.empty())
        return;  // taken back while it was on its way
    m_outcome = std::move(outcome);
    std::vector<TokenShift> intact = m_outcome->watched;
    for (TokenShift &shift : intact) {
        shift.probabilityAfter = shift.probabilityBefore;
        shift.logitAfter = shift.logitBefore;
        shift.rankAfter = shift.rankBefore;
    }
    setIntactShifts(std::move(intact));
    m_controlDelay.start();
    Q_EMIT outcomeChanged();
}

void Explorer::touch(const std::vector<Intervention> &interventions)
{
    if (!m_trace || interventions == m_touches)
        return;
    if (std::exchange(m_control, nullptr))
        Q_EMIT controlChanged();
    if (std::exchange(m_check, nullptr))
        Q_EMIT checkChanged();
    m_touches = interventions;
    if (!m_touches.empty()) {
        m_service.intervene(m_promptText, m_touches, touchOptions());
        return;
    }
    forgetTouches();
    Q_EMIT outcomeChanged();
}

InterventionOptions Explorer::touchOptions() const
{
    InterventionOptions options;
    options.watched = m_tokensOfInterest;
    return options;
}

void Explorer::setTokensOfInterest(std::vector<TokenId> tokens)
{
    if (tokens == m_tokensOfInterest)
        return;
    m_tokensOfInterest = std::move(tokens);
    if (m_trace && !m_touches.empty())
        m_service.intervene(m_promptText, m_touches, touchOptions());
    else
        askForIntactShifts();
}

/// The run of no touches, for tokens that are not among the likely ones anyway.
void Explorer::askForIntactShifts()
{
    if (!m_trace || !m_touches.empty() || !m_sources.hasDictionary())
        return;
    const auto &top = m_trace->output.top;
    const auto isKnown = [&](TokenId token) {
        return std::any_of(top.begin(), top.end(), [token](const TokenProbability &t) { return t.token == token; });
    };
    if (!std::all_of(m_tokensOfInterest.begin(), m_tokensOfInterest.end(), isKnown))
        m_service.intervene(m_promptText, {}, touchOptions());
}

void Explorer::setIntactShifts(std::vector<TokenShift> shifts)
{
    m_intactShifts = std::move(shifts);
    Q_EMIT intactShiftsChanged();
}

void Explorer::continueText(const GenerationOptions &options)
{
    if (!m_trace)
        return;
    m_service.generate(m_promptText, m_touches, {}, options);
    Q_EMIT continuing();
}

void Explorer::stopContinuing()
{
    m_service.cancel(JobKind::Generate);
}

void Explorer::showIntact(bool show)
{
    if (show == m_intactShown || (show && !m_outcome))
        return;
    m_intactShown = show;
    Q_EMIT intactShownChanged();
    Q_EMIT outcomeChanged();
    Q_EMIT controlChanged();
}

void Explorer::forgetTouches()
{
    m_touches.clear();
    m_outcome = nullptr;
    m_control = nullptr;
    m_controlDelay.stop();
    if (std::exchange(m_check, nullptr))
        Q_EMIT checkChanged();
}

void Explorer::setChecksTouches(bool checks)
{
    m_checksTouches = checks;
    if (!checks && std::exchange(m_check, nullptr))
        Q_EMIT checkChanged();
}

void Explorer::setExamples(std::vector<std::string> prompts)
{
    m_examples = std::move(prompts);
}

void Explorer::checkTouches()
{
    if (std::all_of(m_touches.begin(), m_touches.end(), [](const Intervention &touch) { return touch.unit.isFeature(); }))
        m_service.control(m_promptText, m_touches, touchOptions());  // nothing else has a matched control
    if (!m_checksTouches)
        return;
    TouchCheckOptions options;
    options.references = references();
    m_service.checkTouch(m_promptText, m_touches, options);
}

/// What was explored last counts before what the model came with. So few that the engine keeps their runs beside this one.
std::vector<std::string> Explorer::references() const
{
    constexpr std::size_t most = 5;
    std::vector<std::string> prompts(m_explored.rbegin(), m_explored.rend());
    prompts.insert(prompts.end(), m_examples.begin(), m_examples.end());
    std::vector<std::string> chosen;
    for (const std::string &prompt : prompts)
        if (chosen.size() < most && prompt != m_trace->prompt.text && std::find(chosen.begin(), chosen.end(), prompt) == chosen.end())
            chosen.push_back(prompt);
    return chosen;
}

}  // namespace penfield
