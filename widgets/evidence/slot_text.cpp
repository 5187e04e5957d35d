#include "widgets/evidence/slot_text.h"

#include <QStringList>

namespace penfield {

namespace {

/// One blank after the comma belongs to the list, blanks at the end to the word: "we know that " joins what follows.
QString withoutLeadingBlank(QString text)
{
    return text.startsWith(QLatin1Char(' ')) ? text.mid(1) : text;
}

claims::Filler fillerOf(const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1String(" = "));
    if (equals < 0)
        return {withoutLeadingBlank(text).toStdString()};
    return {withoutLeadingBlank(text.left(equals)).toStdString(), text.mid(equals + 3).trimmed().toStdString()};
}

}  // namespace

std::vector<claims::Slot> slotsOf(const QString &text)
{
    std::vector<claims::Slot> all;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        claims::Slot slot{(colon < 0 ? line : line.left(colon)).trimmed().toStdString(), {}};
        if (colon >= 0)
            for (const QString &filler : line.mid(colon + 1).split(QLatin1Char(',')))
                slot.fillers.push_back(fillerOf(filler));
        all.push_back(std::move(slot));
    }
    return all;
}

QString slotText(const std::vector<claims::Slot> &all)
{
    QStringList lines;
    for (const claims::Slot &slot : all) {
        QStringList fillers;
        for (const claims::Filler &filler : slot.fillers)
            fillers << QString::fromStdString(filler.answer.empty() ? filler.text : filler.text + " = " + filler.answer);
        lines << QStringLiteral("%1: %2").arg(QString::fromStdString(slot.name), fillers.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace penfield
