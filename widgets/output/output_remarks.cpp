#include "widgets/output/output_remarks.h"

#include "backend/types/error.h"
#include "backend/types/unit_name.h"
#include "widgets/models/unit_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace penfield {
namespace {

struct RemarkWords {
    Q_DECLARE_TR_FUNCTIONS(OutputPanel)
};

constexpr std::size_t said = 3;

/// The engine names units as the command line takes them.
std::string asTheWindowSays(const std::string &argument, const Outcome &outcome)
{
    for (const Intervention &touch : outcome.interventions)
        if (unitName(touch.unit) == argument)
            return placeOf(touch.unit).toStdString();
    return argument;
}

QString remarkOf(const Note &note, const Outcome &outcome)
{
    std::vector<std::string> arguments;
    for (const std::string &argument : note.arguments)
        arguments.push_back(asTheWindowSays(argument, outcome));
    const QString sentence = QCoreApplication::translate("Error", note.sentence.c_str());
    return QString::fromStdString(fillIn(sentence.toStdString(), arguments));
}

}  // namespace

QStringList outcomeRemarks(const Outcome &outcome)
{
    QStringList remarks;
    for (std::size_t i = 0; i < std::min(said, outcome.notes.size()); ++i)
        remarks << remarkOf(outcome.notes[i], outcome);
    if (outcome.notes.size() > said)
        remarks << RemarkWords::tr("And %n more.", nullptr, static_cast<int>(outcome.notes.size() - said));
    return remarks;
}

}  // namespace penfield
