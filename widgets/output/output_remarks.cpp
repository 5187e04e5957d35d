#include "widgets/output/output_remarks.h"

#include "widgets/common/numbers.h"
#include "widgets/models/feature_words.h"
#include "widgets/models/unit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

struct RemarkWords {
    Q_DECLARE_TR_FUNCTIONS(OutputPanel)
};

constexpr qsizetype said = 3;
constexpr double tolerance = 0.01;  // of what was asked; less is float32 and overlapping decoder rows

bool missed(const Readback &r)
{
    const double asked = std::abs(double(r.requested) - double(r.before));
    return std::abs(double(r.obtained) - double(r.requested)) > tolerance * std::max(asked, 1e-3);
}

QString remarkOn(const Readback &r, const Prompt &prompt)
{
    const QString unit = placeOf(r.unit), at = readablePosition(prompt, r.position);
    if (r.unit.isFeature() && r.before == 0 && r.requested == 0)
        return RemarkWords::tr("%1 was not active at %2: there was nothing to take away.").arg(unit, at);
    if (r.requested == r.before)
        return RemarkWords::tr("%1 at %2 is %3 without a touch, too: this has no effect.")
            .arg(unit, at, quantityText(static_cast<double>(r.before)));
    if (missed(r))
        return RemarkWords::tr("%1 at %2 should become %3 and became %4.")
            .arg(unit, at, quantityText(static_cast<double>(r.requested)), quantityText(static_cast<double>(r.obtained)));
    if (r.unit.isFeature() && r.before == 0)
        return RemarkWords::tr("%1 was not active at %2 before.").arg(unit, at);
    return {};
}

}  // namespace

QStringList outcomeRemarks(const Outcome &outcome)
{
    QStringList remarks;
    const auto positions = static_cast<std::int32_t>(outcome.prompt.size());
    for (const Intervention &touch : outcome.interventions)
        if (positions > 0 && touch.position.value >= positions)
            remarks << RemarkWords::tr("Position %1 is outside the prompt.").arg(touch.position.value);
    for (const Readback &r : outcome.readback)
        if (const QString remark = remarkOn(r, outcome.prompt); !remark.isEmpty())
            remarks << remark;
    if (remarks.size() > said) {
        const int more = static_cast<int>(remarks.size() - said);
        remarks.resize(said);
        remarks << RemarkWords::tr("And %n more.", nullptr, more);
    }
    return remarks;
}

}  // namespace penfield
