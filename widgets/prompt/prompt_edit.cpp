#include "widgets/prompt/prompt_edit.h"

#include <QKeyEvent>

namespace penfield {

PromptEdit::PromptEdit(QWidget *parent) : QLineEdit(parent)
{
    setPromptsAreIds(false);
    setAccessibleName(tr("Prompt"));
    setClearButtonEnabled(true);
}

void PromptEdit::setPromptsAreIds(bool ids)
{
    setPlaceholderText(ids ? tr("Type token ids, for example 17 4 256, and press Enter: this model has no tokenizer")
                           : tr("Type a prompt and press Enter"));
}

void PromptEdit::submit()
{
    if (text().trimmed().isEmpty())
        return;
    m_history.add(text());
    Q_EMIT submitted(text());
}

void PromptEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return submit();
    case Qt::Key_Up:
        return setText(m_history.older(text()));
    case Qt::Key_Down:
        return setText(m_history.newer(text()));
    case Qt::Key_Escape:
        Q_EMIT escapePressed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

}  // namespace penfield
