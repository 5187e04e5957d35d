#pragma once

#include "app/gui/settings.h"

#include <QMenu>

namespace penfield {

/// What the program opens when it starts.
class AtStartMenu : public QMenu {
    Q_OBJECT
public:
    AtStartMenu(AtStart chosen, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(penfield::AtStart what);
};

}  // namespace penfield
