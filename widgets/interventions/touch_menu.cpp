#include "widgets/interventions/touch_menu.h"

#include "widgets/models/feature_words.h"
#include "widgets/models/unit_words.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

namespace penfield {
namespace {

struct MenuWords {
    Q_DECLARE_TR_FUNCTIONS(InterventionList)
};

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool chosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

void makeReach(InterventionEntry &entry, TokenPosition last, const QString &lastToken, bool openEnded)
{
    entry.intervention.lastPosition = last;
    entry.lastTokenText = lastToken;
    entry.intervention.openEnded = openEnded;
}

QString undoText(const InterventionEntry &entry)
{
    return MenuWords::tr("Change %1").arg(nameOf(entry));
}

/// A prompt to resample from, asked for and put into the touch.
void askForSource(const InterventionEntry &entry, const EntryChange &change, QWidget *parent)
{
    bool accepted = false;
    const QString source =
        QInputDialog::getText(parent, MenuWords::tr("Resample"), MenuWords::tr("Take the unit's value from this prompt:"),
                              QLineEdit::Normal, QString::fromStdString(entry.intervention.source), &accepted);
    if (!accepted || source.trimmed().isEmpty())
        return;
    change(undoText(entry), [source](InterventionEntry &e) {
        e.intervention = convertedTo(TouchKind::Resample, e);
        e.intervention.source = source.toStdString();
    });
}

}  // namespace

QMenu *kindMenu(const InterventionEntry &entry, const EntryChange &change, QWidget *parent)
{
    auto *menu = new QMenu(MenuWords::tr("What it does"), parent);
    auto *group = new QActionGroup(menu);
    const bool multiple = isMultiple(entry.intervention.unit.kind);
    const auto add = [&](TouchKind kind, const QString &text) {
        QAction *action = addChoice(menu, group, text, entry.intervention.kind == kind);
        QObject::connect(action, &QAction::triggered, menu, [entry, change, kind] {
            change(undoText(entry), [kind](InterventionEntry &e) {
                e.intervention = convertedTo(kind, e);
                e.intervention.source.clear();
            });
        });
    };
    add(TouchKind::Set, multiple ? MenuWords::tr("Scale it") : MenuWords::tr("Set it to a value"));
    if (!multiple)
        add(TouchKind::Scale, MenuWords::tr("Scale it"));
    add(TouchKind::Add, MenuWords::tr("Add to it"));
    add(TouchKind::Mean, MenuWords::tr("Its mean over the prompt"));
    QAction *resample =
        addChoice(menu, group, MenuWords::tr("Its value in another prompt…"), entry.intervention.kind == TouchKind::Resample);
    QObject::connect(resample, &QAction::triggered, menu, [entry, change, parent] { askForSource(entry, change, parent ? parent->parentWidget() : nullptr); });
    return menu;
}

QMenu *reachMenu(const InterventionEntry &entry, const Prompt &prompt, const EntryChange &change, QWidget *parent)
{
    auto *menu = new QMenu(MenuWords::tr("Where it acts"), parent);
    auto *group = new QActionGroup(menu);
    const Intervention &touch = entry.intervention;
    const auto add = [&](QMenu *to, const QString &text, bool chosen, TokenPosition last, const QString &lastToken, bool openEnded) {
        QObject::connect(addChoice(to, group, text, chosen), &QAction::triggered, menu, [entry, change, last, lastToken, openEnded] {
            change(undoText(entry), [&](InterventionEntry &e) { makeReach(e, last, lastToken, openEnded); });
        });
    };
    const bool isRange = touch.lastPosition.isValid(), isPlaced = touch.position.isValid();
    if (isPlaced) {
        add(menu, MenuWords::tr("At %1 alone").arg(readablePosition(prompt, touch.position)), !isRange && !touch.openEnded, {}, {}, false);
        QMenu *range = menu->addMenu(MenuWords::tr("From there to"));
        for (std::size_t i = touch.position.index() + 1; i < prompt.size(); ++i) {
            const TokenPosition last(static_cast<std::int64_t>(i));
            add(range, readablePosition(prompt, last), last == touch.lastPosition && !touch.openEnded, last,
                QString::fromStdString(prompt.pieces[i]), false);
        }
        range->setEnabled(!range->isEmpty());
        add(menu, MenuWords::tr("From there on, also while generating"), touch.openEnded, {}, {}, true);
    }
    QAction *everywhere = addChoice(menu, group, MenuWords::tr("Every token, also while generating"), !isPlaced);
    QObject::connect(everywhere, &QAction::triggered, menu, [entry, change] {
        change(undoText(entry), [](InterventionEntry &e) {
            makeReach(e, {}, {}, false);
            e.intervention.position = {};
            e.tokenText.clear();
        });
    });
    return menu;
}

}  // namespace penfield
