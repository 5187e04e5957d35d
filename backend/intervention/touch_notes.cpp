#include "backend/intervention/touch_notes.h"

#include "backend/types/unit_name.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <string>

namespace penfield::intervention {

namespace {

constexpr double kTolerance = 1e-3;  // of the requested change: float32 leaves about 1e-6, overlapping touches more

std::string numberText(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

bool hadEffect(const Readback &r)
{
    return std::abs(double(r.obtained) - r.before) > 1e-6 * std::max(1.0, std::abs(double(r.before)));
}

bool isOff(const Readback &r)
{
    const double asked = std::abs(double(r.requested) - r.before);
    return std::abs(double(r.obtained) - r.requested) > kTolerance * std::max(asked, 1e-3 * std::max(1.0, std::abs(double(r.before))));
}

bool wasInactive(const Readback &r)
{
    return r.before == 0;
}

template <class Predicate>
bool all(const std::vector<const Readback *> &entries, Predicate is)
{
    return std::all_of(entries.begin(), entries.end(), [&](const Readback *r) { return is(*r); });
}

bool canBeInactive(const Unit &unit)
{
    return unit.kind == UnitKind::Feature || unit.kind == UnitKind::Neuron;
}

Note withoutEffect(const Intervention &i, const std::vector<const Readback *> &entries)
{
    const std::string name = unitName(i.unit);
    if (canBeInactive(i.unit) && all(entries, wasInactive))
        return {PENFIELD_SENTENCE("%1 is not active where it was touched, so the touch had no effect."), {name}};
    if (i.unit.kind == UnitKind::Token && i.kind == TouchKind::Resample)
        return {PENFIELD_SENTENCE("The touched token is the same in both prompts, so the touch had no effect."), {}};
    if (!canBeInactive(i.unit) && !all(entries, [](const Readback &r) { return r.requested == r.before; }))
        return {PENFIELD_SENTENCE("%1 holds nothing where it was touched, so the touch had no effect."), {name}};
    return {PENFIELD_SENTENCE("%1 already was what the touch asked for, so it had no effect."), {name}};
}

void appendNotes(std::vector<Note> &notes, const Intervention &i, const std::vector<const Readback *> &entries)
{
    if (all(entries, [](const Readback &r) { return !hadEffect(r); })) {
        notes.push_back(withoutEffect(i, entries));
        return;
    }
    if (canBeInactive(i.unit) && all(entries, wasInactive))
        notes.push_back({PENFIELD_SENTENCE("%1 was not active where it was touched: the touch turned it on."), {unitName(i.unit)}});
    const auto off = std::find_if(entries.begin(), entries.end(), [](const Readback *r) { return isOff(*r); });
    if (off != entries.end())
        notes.push_back(
            {PENFIELD_SENTENCE("%1 was to become %2 at position %3, but %4 was read back."),
             {unitName(i.unit), numberText((*off)->requested), std::to_string((*off)->position.value), numberText((*off)->obtained)}});
}

}  // namespace

void appendTouchNotes(Outcome &outcome, const std::vector<Site> &sites, bool answerMoved)
{
    std::map<std::size_t, std::vector<const Readback *>> byCause;
    std::size_t next = 0;
    for (const Site &site : sites)
        for (const Touch &touch : site.touches)
            byCause[touch.cause].push_back(&outcome.readback[next++]);
    for (const auto &[cause, entries] : byCause)
        appendNotes(outcome.notes, outcome.interventions[cause], entries);
    if (!answerMoved && std::any_of(outcome.readback.begin(), outcome.readback.end(), hadEffect))
        outcome.notes.push_back({PENFIELD_SENTENCE("The touches do not reach the answer: nothing carries them to the last position."), {}});
}

}  // namespace penfield::intervention
