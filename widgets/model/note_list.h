#pragma once

#include "widgets/common/theme.h"

#include <QStringList>
#include <QWidget>

namespace penfield {

/// Sentences about what a person should know, each with a mark before it.
class NoteList : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Information, Warning };

    NoteList(const QStringList &sentences, Kind kind, const Theme &theme, QWidget *parent = nullptr);
};

}  // namespace penfield
