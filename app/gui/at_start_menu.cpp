#include "app/gui/at_start_menu.h"

#include <QActionGroup>

namespace penfield {

AtStartMenu::AtStartMenu(AtStart chosenNow, QWidget *parent) : QMenu(tr("At &Start"), parent)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](AtStart what, const QString &text) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(what == chosenNow);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, what] { Q_EMIT chosen(what); });
    };
    add(AtStart::Demo, tr("Open the &Demo"));
    add(AtStart::LastOpened, tr("Open What Was Open &Last"));
    add(AtStart::StartPage, tr("Show the &Start Page"));
}

}  // namespace penfield
