#pragma once
// The line in which a prompt is typed. Enter submits, Up and Down walk through the history, Esc gives up waiting.

#include "widgets/prompt/prompt_history.h"

#include <QLineEdit>

namespace penfield {

class PromptEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PromptEdit(QWidget *parent = nullptr);

    PromptHistory &history() { return m_history; }
    void setPromptsAreIds(bool ids);  ///< the open model takes token ids in place of text: says so where nothing is typed
    void submit();                    ///< does nothing when only blanks were typed

Q_SIGNALS:
    void submitted(const QString &prompt);
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PromptHistory m_history;
};

}  // namespace penfield
