#include "widgets/output/touch_check_words.h"

#include "widgets/common/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace penfield {

namespace {

struct TouchCheckWords {
    Q_DECLARE_TR_FUNCTIONS(TouchCheckView)
};

QString cutName(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Mean:
        return TouchCheckWords::tr("to the mean");
    case TouchKind::Resample:
        return TouchCheckWords::tr("resampled");
    default:
        return TouchCheckWords::tr("to zero");
    }
}

}  // namespace

QString controlVerdict(const TouchCheck &check)
{
    const int n = static_cast<int>(check.controls.size());
    if (n == 0)
        return TouchCheckWords::tr("Cannot tell whether this is special: nothing here is like what was touched.");
    if (!check.canTell)
        return TouchCheckWords::tr("Cannot tell whether this is special: only %n unit(s) here are like it.", nullptr, n);
    if (check.asLarge == 0)
        return TouchCheckWords::tr("It does more than any of %n unit(s) like it.", nullptr, n);
    return TouchCheckWords::tr("%1 of %n unit(s) like it do as much.", nullptr, n).arg(check.asLarge);
}

QString cutsText(const TouchCheck &check)
{
    if (check.cuts.size() < 2)
        return {};
    QStringList parts;
    for (const Cut &cut : check.cuts)
        parts << QStringLiteral("%1 %2").arg(cutName(cut.kind), signedQuantityText(cut.effect));
    return TouchCheckWords::tr("Cut %1 nats").arg(parts.join(QStringLiteral(" · ")));
}

QString cutsWarning(const TouchCheck &check)
{
    return check.signsDisagree ? TouchCheckWords::tr("Ways of cutting it disagree even in sign: what you see depends on the knife.")
                               : QString();
}

QString twinWarning(const Twin &twin, const Labels &labels)
{
    const FeatureId id = twin.other.featureId();
    const QString name = titleOf(NodeKey{NodeKind::Feature, id.layer, twin.position, id.feature.value}, labels);
    if (!std::isnan(twin.correlation) && twin.correlation > twin.cosine)
        return TouchCheckWords::tr("Its twin %1 is active wherever it is (correlation %2): it may be this one or that one.")
            .arg(name, quantityText(twin.correlation));
    return TouchCheckWords::tr("Its twin %1 writes almost the same (cosine %2): it may be this one or that one.")
        .arg(name, quantityText(twin.cosine));
}

}  // namespace penfield
