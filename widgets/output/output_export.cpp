#include "widgets/output/output_export.h"

#include "widgets/common/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace penfield {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(OutputPanel)
};

QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

QByteArray number(const std::optional<double> &value)
{
    return value ? QByteArray::number(*value, 'g', 9) : QByteArray();
}
QByteArray rank(int value)
{
    return value < 0 ? QByteArray() : QByteArray::number(value + 1);
}
QString shown(const std::optional<double> &value)
{
    return value ? percentText(*value) : QString(QChar(0x2013));
}

}  // namespace

QString outputText(const OutputPicture &picture)
{
    const OutputTable &table = picture.table;
    QStringList header{ExportWords::tr("token"), ExportWords::tr("before")};
    if (table.hasAfter())
        header << ExportWords::tr("after");
    if (table.hasControl())
        header << ExportWords::tr("matched control");
    QStringList lines{picture.sentence, picture.figures, header.join(QLatin1Char('\t'))};
    for (const OutputRow &row : table.rows()) {
        QStringList cells{row.text, shown(row.before)};
        if (table.hasAfter())
            cells << shown(row.after);
        if (table.hasControl())
            cells << shown(row.control);
        lines << cells.join(QLatin1Char('\t'));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray outputCsv(const OutputTable &table)
{
    QByteArray csv = "token,token_id,probability_before,probability_after,probability_control,rank_before,rank_after\r\n";
    for (const OutputRow &row : table.rows()) {
        const QList<QByteArray> cells{quoted(row.text),    QByteArray::number(row.token.value),
                                      number(row.before),  number(row.after),
                                      number(row.control), rank(row.rankBefore),
                                      rank(row.rankAfter)};
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

}  // namespace penfield
