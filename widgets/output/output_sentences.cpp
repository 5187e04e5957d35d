#include "widgets/output/output_sentences.h"

#include "widgets/common/numbers.h"
#include "widgets/output/output_table.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace penfield {
namespace {

struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(OutputPanel)
};

const TokenShift *shiftWithRank(const Outcome &outcome, int TokenShift::*rank)
{
    const auto found = std::find_if(outcome.shifts.begin(), outcome.shifts.end(), [rank](const TokenShift &s) { return s.*rank == 0; });
    return found == outcome.shifts.end() ? nullptr : &*found;
}

QString changeOf(const TokenShift &shift)
{
    const QString word = tokenWord(shift.text), before = percentText(shift.probabilityBefore), after = percentText(shift.probabilityAfter);
    if (before == after)
        return OutputWords::tr("“%1” keeps its %2").arg(word, before);
    const bool fell = shift.probabilityAfter < shift.probabilityBefore;
    return (fell ? OutputWords::tr("“%1” fell from %2 to %3") : OutputWords::tr("“%1” rose from %2 to %3")).arg(word, before, after);
}

/// Units, not touches: the same feature at two positions is one unit.
int touchedUnits(const Outcome &outcome)
{
    std::set<Unit> units;
    for (const Intervention &touch : outcome.interventions)
        units.insert(touch.unit);
    return static_cast<int>(units.size());
}

QString nats(double value)
{
    return OutputWords::tr("%1 nats").arg(quantityText(value));
}

}  // namespace

QString distributionSentence(const TokenDistribution &distribution)
{
    if (distribution.top.empty())
        return {};
    const auto word = [&](std::size_t i) { return tokenWord(distribution.top[i].text); };
    const auto share = [&](std::size_t i) { return percentText(distribution.top[i].probability); };
    if (distribution.top.size() == 1)
        return OutputWords::tr("“%1” is first with %2.").arg(word(0), share(0));
    return OutputWords::tr("“%1” is first with %2, then “%3” with %4.").arg(word(0), share(0), word(1), share(1));
}

QString outcomeSentence(const Outcome &outcome)
{
    const TokenShift *was = shiftWithRank(outcome, &TokenShift::rankBefore);
    const TokenShift *is = shiftWithRank(outcome, &TokenShift::rankAfter);
    if (!was || !is)
        return distributionSentence(outcome.after);
    if (was->token == is->token)
        return OutputWords::tr("%1 and stays first.").arg(changeOf(*was));
    return OutputWords::tr("%1; “%2” is now first with %3.").arg(changeOf(*was), tokenWord(is->text), percentText(is->probabilityAfter));
}

QString controlSentence(const Outcome &control)
{
    const TokenShift *was = shiftWithRank(control, &TokenShift::rankBefore);
    if (!was)
        return {};
    return OutputWords::tr("The matched control leaves “%1” at %2.").arg(tokenWord(was->text), percentText(was->probabilityAfter));
}

QString outcomeFigures(const Outcome &outcome)
{
    const QStringList parts{OutputWords::tr("%n unit(s) touched", nullptr, touchedUnits(outcome)),
                            OutputWords::tr("KL %1").arg(nats(outcome.klDivergence)),
                            OutputWords::tr("entropy %1 → %2").arg(quantityText(outcome.before.entropy), nats(outcome.after.entropy))};
    return parts.join(QStringLiteral(" · "));
}

QString distributionFigures(const TokenDistribution &distribution)
{
    return OutputWords::tr("entropy %1").arg(nats(distribution.entropy));
}

}  // namespace penfield
