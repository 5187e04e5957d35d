#include "widgets/model/note_list.h"

#include "widgets/common/icon.h"

#include <QGridLayout>
#include <QLabel>

namespace penfield {

NoteList::NoteList(const QStringList &sentences, Kind kind, const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    const bool isWarning = kind == Kind::Warning;
    const QIcon mark = icon(isWarning ? QStringLiteral("warning") : QStringLiteral("info"), isWarning ? theme.warning : theme.accent, theme.mutedText);
    for (const QString &sentence : sentences) {
        auto *symbol = new QLabel;
        symbol->setPixmap(mark.pixmap(QSize(16, 16), devicePixelRatioF()));
        auto *text = new QLabel(sentence);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = grid->rowCount();
        grid->addWidget(symbol, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
    }
}

}  // namespace penfield
