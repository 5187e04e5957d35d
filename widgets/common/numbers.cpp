#include "widgets/common/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace penfield {
namespace {

const QChar minusSign(0x2212);

/// A number and its unit stay on one line.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString percent(const QString &number)
{
    return unbroken(QCoreApplication::translate("Numbers", "%1 %").arg(number));
}

QString fixed(double value, int decimals)
{
    QString text = QLocale().toString(value, 'f', decimals);
    return text.replace(QLatin1Char('-'), minusSign);
}

/// Three significant digits, as "2.61", "70.4", "999".
QString threeDigits(double value)
{
    return fixed(value, value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
}

}  // namespace

QString bytesText(qint64 bytes)
{
    constexpr double kilo = 1e3, mega = 1e6, giga = 1e9, tera = 1e12;
    const auto value = static_cast<double>(bytes);
    const auto in = [&](const char *unit, double size) {
        return QStringLiteral("%1 %2").arg(fixed(value / size, size == 1 ? 0 : 1), QLatin1String(unit));
    };
    return unbroken(value < kilo ? in("B", 1) : value < mega ? in("kB", kilo) : value < giga ? in("MB", mega) : value < tera ? in("GB", giga) : in("TB", tera));
}

QString countText(qint64 count)
{
    constexpr double million = 1e6, billion = 1e9;
    const auto value = static_cast<double>(count);
    if (value >= billion)
        return unbroken(QCoreApplication::translate("Numbers", "%1 B", "billions").arg(threeDigits(value / billion)));
    if (value >= million)
        return unbroken(QCoreApplication::translate("Numbers", "%1 M", "millions").arg(threeDigits(value / million)));
    return QLocale().toString(count);
}

QString percentText(double probability)
{
    const double value = 100 * probability;
    if (value > 0 && value < 0.05)
        return percent(QLatin1Char('<') + fixed(0.1, 1));
    if (value < 100 && value >= 99.95)
        return percent(QLatin1Char('>') + fixed(99.9, 1));
    return percent(fixed(value, 1));
}

QString probabilityText(double probability)
{
    if (probability > 0 && probability < 0.0005)
        return QLatin1Char('<') + fixed(0.001, 3);
    if (probability < 1 && probability >= 0.9995)
        return QLatin1Char('>') + fixed(0.999, 3);
    return fixed(probability, 3);
}

QString logitText(double logit)
{
    return fixed(logit, 2);
}

QString quantityText(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value == 0 ? QStringLiteral("0") : QString(QChar(0x2013));
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    if (magnitude < -4 || magnitude > 6)
        return QLocale().toString(value, 'g', 3).replace(QLatin1Char('-'), minusSign);
    return fixed(value, std::clamp(2 - magnitude, 0, 6));
}

QString signedQuantityText(double value)
{
    return value > 0 ? QLatin1Char('+') + quantityText(value) : quantityText(value);
}

}  // namespace penfield
