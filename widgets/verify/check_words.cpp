#include "widgets/verify/check_words.h"

#include "widgets/common/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace penfield {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerifyDialog)
};

QString text(const std::string &s)
{
    return QString::fromStdString(s);
}

bool isCount(const SelfCheckRow &row)
{
    return row.unit == "differences";
}

QString small(double value)
{
    return value == 0 ? QStringLiteral("0") : QLocale().toString(value, 'g', 2).toLower();
}

}  // namespace

QString groupText(const SelfCheckRow &row)
{
    if (row.group == "model")
        return Words::tr("model");
    if (row.group == "tokenizer")
        return Words::tr("tokenizer");
    return row.group == "dictionary" ? Words::tr("dictionary") : text(row.group);
}

QString differenceText(const SelfCheckRow &row)
{
    if (!row.trouble.empty())
        return QString(QChar(0x2013));
    return isCount(row) ? QLocale().toString(static_cast<qint64>(row.difference)) : small(row.difference);
}

QString toleranceText(const SelfCheckRow &row)
{
    if (isCount(row))
        return row.tolerance == 0 ? Words::tr("none may differ") : QLocale().toString(static_cast<qint64>(row.tolerance));
    const QString unit = row.unit == "relative" ? Words::tr("relative") : row.unit == "absolute" ? Words::tr("absolute") : text(row.unit);
    return small(row.tolerance) + QChar(QChar::Nbsp) + unit;
}

QString verdictText(const SelfCheckRow &row)
{
    if (!row.trouble.empty())
        return Words::tr("not compared");
    return row.passed ? Words::tr("agrees") : Words::tr("differs");
}

QString comparedText(const SelfCheckRow &row)
{
    return row.trouble.empty() ? text(row.compared) : QCoreApplication::translate("Error", row.trouble.c_str());
}

QString summaryText(const SelfCheckReport &report)
{
    const auto all = static_cast<int>(report.rows.size());
    const auto bad = static_cast<int>(std::count_if(report.rows.begin(), report.rows.end(), [](const SelfCheckRow &r) { return !r.passed; }));
    if (all == 0)
        return Words::tr("There was nothing to compare.");
    if (bad == 0)
        return Words::tr("This installation computes what the references compute: all %n comparison(s) agree.", nullptr, all);
    return Words::tr("%1 of %n comparison(s) do not agree. Send this table to whoever maintains Penfield.", nullptr, all).arg(bad);
}

QString circumstancesText(const SelfCheckReport &report)
{
    QStringList parts;
    for (const std::string &part : {report.library, report.blas, report.device})
        if (!part.empty())
            parts << text(part);
    parts << Words::tr("%1 s").arg(QLocale().toString(report.seconds, 'f', 1));
    return parts.join(QStringLiteral(" · "));
}

QString reportText(const SelfCheckReport &report)
{
    QString all;
    for (const SelfCheckRow &row : report.rows)
        all += QStringList{groupText(row), text(row.name), comparedText(row), differenceText(row), toleranceText(row), verdictText(row)}.join(QLatin1Char('\t'))
               + QLatin1Char('\n');
    return all + summaryText(report) + QLatin1Char('\n') + circumstancesText(report) + QLatin1Char('\n');
}

}  // namespace penfield
