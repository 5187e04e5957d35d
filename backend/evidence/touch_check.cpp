#include "backend/evidence/touch_check.h"

#include "backend/evidence/twins.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace penfield::evidence {

namespace {

using intervention::Baseline;
using intervention::InterventionRunner;
using intervention::OtherRuns;
using intervention::Subject;

constexpr double kNoticeable = 0.02;  // nats: smaller effects have no sign worth a warning
constexpr double kSmallestProbability = 1e-30;

std::string noText(TokenId)
{
    return {};
}

class Checker {
public:
    Checker(const Subject &subject, const Baseline &baseline, const std::vector<Intervention> &interventions,
            const InterventionOptions &how, const TouchCheckOptions &options, const OtherRuns &runs, JobContext &job)
        : m_subject(subject), m_baseline(baseline), m_interventions(interventions), m_how(how), m_options(options), m_runs(runs),
          m_job(job), m_runner(subject.transformer, subject.dictionary)
    {
        m_how.activations = false;
        m_how.topTokens = 1;
        m_how.references = options.references;
    }

    TouchCheck check()
    {
        TouchCheck result;
        result.interventions = m_interventions;
        const Outcome outcome = run(m_interventions);
        if (outcome.readback.empty())
            return result;
        result.answer = outcome.before.top.front().token;
        result.effect = effectOf(outcome);
        m_touched = outcome.readback;
        for (const Readback &touch : m_touched)
            m_places.insert({touch.unit, touch.position});
        control(result);
        cut(result);
        findTwins(result);
        return result;
    }

private:
    Outcome run(const std::vector<Intervention> &interventions)
    {
        m_job.checkpoint();
        return m_runner.run(m_baseline, interventions, m_how, noText, m_job, m_runs);
    }

    /// Of the intact run's most probable token.
    static double effectOf(const Outcome &outcome)
    {
        const TokenId answer = outcome.before.top.front().token;
        const auto shift =
            std::find_if(outcome.shifts.begin(), outcome.shifts.end(), [&](const TokenShift &s) { return s.token == answer; });
        return std::log(std::max(shift->probabilityAfter, kSmallestProbability) / std::max(shift->probabilityBefore, kSmallestProbability));
    }

    void control(TouchCheck &result)
    {
        std::vector<std::vector<PlacedUnit>> alike;
        std::size_t controls = static_cast<std::size_t>(std::max(0, m_options.controls));
        for (const Readback &touch : m_touched) {
            alike.push_back(matchedUnits({touch.unit, touch.position}, m_places, m_subject, m_baseline, controls));
            controls = std::min(controls, alike.back().size());
        }
        for (std::size_t k = 0; k < controls; ++k) {
            std::vector<Intervention> touches;
            for (std::size_t i = 0; i < m_touched.size(); ++i)
                touches.push_back(sameOf(m_touched[i], alike[i][k]));
            result.controls.push_back(effectOf(run(touches)));
        }
        result.asLarge = static_cast<int>(std::count_if(result.controls.begin(), result.controls.end(),
                                                        [&](double e) { return std::abs(e) >= std::abs(result.effect); }));
        result.canTell = static_cast<int>(controls) >= m_options.fewestControls;
    }

    /// The same touch of another unit: the same share of what it holds, or the same source.
    Intervention sameOf(const Readback &touch, const PlacedUnit &other) const
    {
        Intervention same;
        const auto original = std::find_if(m_interventions.begin(), m_interventions.end(), [&](const Intervention &i) {
            return i.unit == touch.unit && (!i.position.isValid() || i.position <= touch.position);
        });
        if (original != m_interventions.end() && (original->kind == TouchKind::Mean || original->kind == TouchKind::Resample))
            same = *original;
        else if (touch.before != 0)
            same = {.kind = TouchKind::Scale, .value = double(touch.requested) / touch.before};
        else
            same = {.kind = TouchKind::Add, .value = double(touch.requested)};
        same.unit = other.unit;
        same.position = other.position;
        same.lastPosition = {};
        same.openEnded = false;
        return same;
    }

    void cut(TouchCheck &result)
    {
        appendCut(result, {.kind = TouchKind::Set});
        appendCut(result, {.kind = TouchKind::Mean});
        double sum = 0;
        int count = 0;
        for (const std::string &reference : m_options.references)
            if (reaches(reference)) {
                sum += effectOf(run(everywhere({.kind = TouchKind::Resample, .source = reference})));
                ++count;
            }
        if (count > 0)
            result.cuts.push_back({TouchKind::Resample, sum / count});
        const auto [least, most] =
            std::minmax_element(result.cuts.begin(), result.cuts.end(), [](const Cut &a, const Cut &b) { return a.effect < b.effect; });
        result.signsDisagree = least->effect < -kNoticeable && most->effect > kNoticeable;
    }

    void appendCut(TouchCheck &result, const Intervention &touch) { result.cuts.push_back({touch.kind, effectOf(run(everywhere(touch)))}); }

    std::vector<Intervention> everywhere(const Intervention &touch) const
    {
        std::vector<Intervention> touches;
        for (const PlacedUnit &place : m_places) {
            touches.push_back(touch);
            touches.back().unit = place.unit;
            touches.back().position = place.position;
        }
        return touches;
    }

    /// A reference has something to give where the prompt is touched.
    bool reaches(const std::string &reference) const
    {
        const std::int64_t positions = m_runs(reference).trace.positions();
        return std::all_of(m_places.begin(), m_places.end(), [&](const PlacedUnit &place) { return place.position.value < positions; });
    }

    void findTwins(TouchCheck &result)
    {
        std::vector<Baseline> runs{m_baseline};
        for (const std::string &reference : m_options.references)
            runs.push_back(m_runs(reference));
        for (const PlacedUnit &place : m_places) {
            if (!place.unit.isFeature())
                continue;
            m_job.checkpoint();
            for (const Twin &twin : twinsOf(place, m_subject, m_baseline, runs))
                if (!m_places.contains({twin.other, twin.position}))
                    result.twins.push_back(twin);
        }
    }

    const Subject &m_subject;
    const Baseline &m_baseline;
    const std::vector<Intervention> &m_interventions;
    InterventionOptions m_how;
    const TouchCheckOptions &m_options;
    const OtherRuns &m_runs;
    JobContext &m_job;
    InterventionRunner m_runner;
    std::vector<Readback> m_touched;
    std::set<PlacedUnit> m_places;
};

}  // namespace

TouchCheck checkTouch(const Subject &subject, const Baseline &baseline, const std::vector<Intervention> &interventions,
                      const InterventionOptions &how, const TouchCheckOptions &options, const OtherRuns &runs, JobContext &job)
{
    const auto start = std::chrono::steady_clock::now();
    TouchCheck result = Checker(subject, baseline, interventions, how, options, runs, job).check();
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace penfield::evidence
