#include "backend/intervention/touches.h"

#include "backend/intervention/constraint.h"
#include "backend/intervention/held.h"
#include "backend/intervention/position_range.h"
#include "backend/types/error.h"
#include "backend/types/unit_name.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace penfield::intervention {

namespace {

bool comesBefore(const Touch &a, const Touch &b)
{
    return a.position != b.position ? a.position < b.position : a.unit < b.unit;
}

Touch touchAt(const Intervention &i, std::int64_t position, std::int64_t step, std::size_t cause, Elsewhere &elsewhere)
{
    Touch touch{i.unit, static_cast<std::int32_t>(position), i.kind, i.value, {}, cause};
    if (i.kind != TouchKind::Mean && i.kind != TouchKind::Resample)
        return touch;
    const std::int64_t there = i.sourcePosition.isValid() ? i.sourcePosition.value + step : position;
    const Given given = i.kind == TouchKind::Mean ? elsewhere.mean(i.unit) : elsewhere.inPrompt(i.unit, i.source, there);
    touch.kind = TouchKind::Set;
    touch.value = hasScalar(i.unit.kind) ? given.scalar : 1;
    touch.vector = given.vector;
    return touch;
}

// Keeps both lists sorted; a unit that is there already is replaced.
void put(std::vector<Site> &sites, const Place &place, const Touch &touch)
{
    auto site = std::lower_bound(sites.begin(), sites.end(), place, [](const Site &s, const Place &p) { return s.place < p; });
    if (site == sites.end() || site->place != place)
        site = sites.insert(site, {place, {}});
    std::vector<Touch> &touches = site->touches;
    const auto at = std::lower_bound(touches.begin(), touches.end(), touch, comesBefore);
    if (at != touches.end() && !comesBefore(touch, *at))
        *at = touch;
    else
        touches.insert(at, touch);
}

class Resolver {
public:
    Resolver(const InterventionOptions &options, const Subject &subject, const Baseline &intact, Elsewhere &elsewhere)
        : m_options(options), m_subject(subject), m_intact(intact), m_elsewhere(elsewhere)
    {
    }

    void add(const Intervention &i, std::size_t cause)
    {
        requireThere(i.unit, m_subject);
        if (!std::isfinite(i.value))
            throw Error(PENFIELD_SENTENCE("The value for %1 is not a finite number. Type another one."), {unitName(i.unit)});
        const Place place = placeOf(i.unit, m_subject);
        requireNotHeldLater(i.unit, place, m_options, m_subject);
        if (isDiscarded(i.unit, m_options, m_subject)) {
            m_resolved.notes.push_back(
                {PENFIELD_SENTENCE("%1 lies outside of the constrained layers, where nothing is added."), {unitName(i.unit)}});
            return;
        }
        const PositionRange range = rangeOf(i, m_intact.trace, m_resolved.notes);
        for (std::int64_t p = range.first; p <= range.last; ++p)
            put(m_resolved.sites, place, touchAt(i, p, p - range.first, cause, m_elsewhere));
    }

    Resolved take() { return std::move(m_resolved); }

private:
    const InterventionOptions &m_options;
    const Subject &m_subject;
    const Baseline &m_intact;
    Elsewhere &m_elsewhere;
    Resolved m_resolved;
};

}  // namespace

double Touch::target(double base) const
{
    switch (kind) {
    case TouchKind::Scale:
        return value * base;
    case TouchKind::Add:
        return base + value;
    default:
        return value;
    }
}

Resolved resolve(const std::vector<Intervention> &interventions, const InterventionOptions &options, const Subject &subject,
                 const Baseline &intact, const OtherRuns &runs)
{
    Elsewhere elsewhere(subject, intact, options.references, runs);
    return resolve(interventions, options, subject, intact, elsewhere);
}

Resolved resolve(const std::vector<Intervention> &interventions, const InterventionOptions &options, const Subject &subject,
                 const Baseline &intact, Elsewhere &elsewhere)
{
    requireConstraint(options, subject);
    Resolver resolver(options, subject, intact, elsewhere);
    for (std::size_t i = 0; i < interventions.size(); ++i)
        resolver.add(interventions[i], i);
    return resolver.take();
}

GeneratedTouches::GeneratedTouches(const std::vector<Intervention> &interventions, const InterventionOptions &options,
                                   const Subject &subject, const Baseline &intact, const OtherRuns &runs)
    : m_interventions(interventions), m_elsewhere(subject, intact, options.references, runs), m_subject(subject),
      m_promptLength(intact.trace.positions())
{
}

std::vector<Site> GeneratedTouches::at(std::int64_t position)
{
    std::vector<Site> sites;
    for (std::size_t cause = 0; cause < m_interventions.size(); ++cause) {
        const Intervention &i = m_interventions[cause];
        if (actsOnGenerated(i, position) && i.unit.kind != UnitKind::Error)
            put(sites, placeOf(i.unit, m_subject),
                touchAt(i, position, i.position.isValid() ? position - i.position.value : 0, cause, m_elsewhere));
    }
    return sites;
}

std::vector<Note> GeneratedTouches::notes() const
{
    std::vector<Note> notes;
    for (const Intervention &i : m_interventions)
        if (i.unit.kind == UnitKind::Error && actsOnGenerated(i, m_promptLength))
            notes.push_back({PENFIELD_SENTENCE("%1 is touched in the prompt only: the intact run has no errors of generated tokens."),
                             {unitName(i.unit)}});
    return notes;
}

std::int64_t firstPosition(const std::vector<Site> &sites)
{
    std::int32_t first = sites.front().touches.front().position;
    for (const Site &site : sites)
        first = std::min(first, site.touches.front().position);
    return first;
}

}  // namespace penfield::intervention
