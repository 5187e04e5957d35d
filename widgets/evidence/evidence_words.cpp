#include "widgets/evidence/evidence_words.h"

#include "backend/types/error.h"
#include "widgets/common/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace penfield {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp)).replace(QLatin1Char('-'), QChar(0x2212));
}

QString wholePercent(double share)
{
    return QLocale().toString(std::abs(share) < 0.005 ? 0 : 100 * share, 'f', 0);
}

QString placeText(const Unit &unit)
{
    const QString layer = QString::number(unit.layer.value), number = QString::number(unit.index);
    switch (unit.kind) {
    case UnitKind::Feature:
        return QStringLiteral("L%1 · %2").arg(layer, number);
    case UnitKind::Neuron:
        return Words::tr("neuron %1 of L%2").arg(number, layer);
    case UnitKind::Head:
        return Words::tr("head %1 of L%2").arg(number, layer);
    case UnitKind::Direction:
        return unit.direction && !unit.direction->name.empty() ? QString::fromStdString(unit.direction->name)
                                                               : Words::tr("a direction in L%1").arg(layer);
    case UnitKind::Token:
        return Words::tr("the token itself");
    case UnitKind::Error:
        return Words::tr("what L%1 leaves unexplained").arg(layer);
    }
    return {};
}

}  // namespace

QString keepUnits(QString text)
{
    return text.replace(QLatin1String(" %"), QString(QChar(QChar::Nbsp)) + QLatin1Char('%'));
}

QString noteText(const Note &note)
{
    if (note.sentence.empty())
        return {};
    return keepUnits(
        QString::fromStdString(fillIn(QCoreApplication::translate("Error", note.sentence.c_str()).toStdString(), note.arguments)));
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Supported:
        return Words::tr("Supported");
    case Mark::Weakened:
        return Words::tr("Weakened");
    case Mark::Contradicted:
        return Words::tr("Contradicted");
    case Mark::CannotTell:
        break;
    }
    return Words::tr("Cannot tell");
}

QColor markColour(Mark mark, const Theme &theme)
{
    return mark == Mark::Supported ? theme.positive : mark == Mark::CannotTell ? theme.mutedText : theme.negative;
}

QString checkName(int check)
{
    const std::array<QString, 18> names{Words::tr("Would any other unit like this do the same?"),
                                        Words::tr("Does the behaviour break without it?"),
                                        Words::tr("Is it enough on its own?"),
                                        Words::tr("Is every piece pulling weight?"),
                                        Words::tr("Is the rest of the model silent about this task?"),
                                        Words::tr("Does the circuit behave like the model, prompt by prompt?"),
                                        Words::tr("Does it hold where I did not look?"),
                                        Words::tr("Does more do more, and only where it should?"),
                                        Words::tr("Is it this unit, or its twin?"),
                                        Words::tr("Could I have done this somewhere else?"),
                                        Words::tr("Does this direction use a road the model does not use?"),
                                        Words::tr("Does the arrow's width tell the truth?"),
                                        Words::tr("Would I conclude the same with another knife?"),
                                        Words::tr("How much of the answer is not in this picture at all?"),
                                        Words::tr("Or did I just break the model?"),
                                        Words::tr("How many times did I look?"),
                                        Words::tr("Can a different set do as well?"),
                                        Words::tr("Would other prompts have given another circuit?")};
    return check >= 1 && check <= static_cast<int>(names.size()) ? names[static_cast<std::size_t>(check - 1)]
                                                                 : Words::tr("Check %1").arg(check);
}

QString measureText(const Measure &measure)
{
    const bool isShare = measure.scale == Scale::Share;
    if (!std::isfinite(measure.value))
        return QStringLiteral("–");
    const auto number = [&](double value) { return isShare ? wholePercent(value) : QLocale().toString(value, 'f', 2); };
    QString text = isShare ? Words::tr("%1 %").arg(number(measure.value)) : number(measure.value);
    if (measure.interval.isKnown())
        text = Words::tr("%1 [%2, %3]", "number, lower and upper end of its interval")
                   .arg(text, number(measure.interval.lower), number(measure.interval.upper));
    return unbroken(text);
}

QString scoreText(ScoreKind score)
{
    switch (score) {
    case ScoreKind::LogitDifference:
        return Words::tr("logit of the answer minus the foil's");
    case ScoreKind::LogProbability:
        return Words::tr("log probability of the answer");
    case ScoreKind::KlDivergence:
        break;
    }
    return Words::tr("divergence from the intact answer");
}

QString ablationText(AblationValue ablation)
{
    switch (ablation) {
    case AblationValue::Zero:
        return Words::tr("zero");
    case AblationValue::Mean:
        return Words::tr("their mean over the prompts");
    case AblationValue::Resample:
        return Words::tr("values of other prompts");
    case AblationValue::Counterfactual:
        break;
    }
    return Words::tr("values of the counterfactual");
}

QString directionText(EffectDirection direction)
{
    return direction == EffectDirection::Lowers ? Words::tr("lowers the score") : Words::tr("raises the score");
}

QString articleText(Article article)
{
    return article == Article::The ? Words::tr("the mechanism: no other does it") : Words::tr("a mechanism: others may do it");
}

QString unitText(const ClaimedUnit &claimed)
{
    const QString place = placeText(claimed.unit);
    switch (claimed.scope.where) {
    case Where::LastToken:
        return Words::tr("%1 at the last token").arg(place);
    case Where::Slot:
        return Words::tr("%1 at {%2}").arg(place, QString::fromStdString(claimed.scope.slot));
    case Where::EveryToken:
        break;
    }
    return place;
}

QString unitsText(const Claim &claim)
{
    constexpr std::size_t most = 6;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(most, claim.units.size()); ++i)
        texts << unitText(claim.units[i]);
    QString text = texts.join(QStringLiteral(", "));
    if (claim.units.size() > most)
        text = Words::tr("%1 and %n more unit(s)", nullptr, static_cast<int>(claim.units.size() - most)).arg(text);
    return text;
}

QString domainText(const Verdict &verdict)
{
    QStringList parts;
    for (const Note &note : verdict.domain)
        parts << noteText(note);
    if (verdict.sealedOpened)
        parts << Words::tr("confirmation prompts included");
    return parts.join(QStringLiteral(" · "));
}

QString costText(const Verdict &verdict)
{
    return Words::tr("%1 forward passes, %2 s").arg(countText(verdict.passes), QLocale().toString(verdict.seconds, 'f', 1));
}

QString pictureText(const CheckResult &check)
{
    const CheckPicture &picture = check.picture;
    QStringList values;
    if (!picture.controls.empty() && !check.measures.empty()) {
        const auto below = std::count_if(picture.controls.begin(), picture.controls.end(),
                                         [&](double c) { return std::abs(c) < std::abs(check.measures[0].value); });
        return Words::tr("%1 of %2 controls have a smaller effect than the claim.").arg(below).arg(picture.controls.size());
    }
    for (const DosePoint &point : picture.doses)
        values << Words::tr("dose %1: %2").arg(quantityText(point.dose), quantityText(point.score));
    for (const Measure &measure : picture.strip)
        values << QStringLiteral("%1: %2").arg(noteText({measure.detail, {}}), measureText(measure));
    const std::size_t n = picture.pairOf.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j)
            values << Words::tr("%1 with %2: %3 %")
                          .arg(QString::fromStdString(picture.pairOf[j]), QString::fromStdString(picture.pairOf[i]),
                               wholePercent(picture.pairs[i * n + j]));
    return values.join(QStringLiteral("; "));
}

QString predictionText(double expected, double measured)
{
    return keepUnits(Words::tr("You said %1 % of the score; measured: %2 %.").arg(wholePercent(expected), wholePercent(measured)));
}

}  // namespace penfield
