#pragma once
// One check of a claim: sign, question, number with its interval, what was found, the picture, and what would change it.

#include "backend/types/verdict.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QLabel;

namespace penfield {

class CheckPictureWidget;
class MarkSymbol;

class CheckRow : public QWidget {
    Q_OBJECT
public:
    explicit CheckRow(QWidget *parent = nullptr);

    void setCheck(const CheckResult &check, const Theme &theme);

    QString question() const;
    QString number() const;
    QString finding() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool narrow);  ///< the picture beside the words, or under them

    bool m_isNarrow = false;
    MarkSymbol *m_mark;
    QLabel *m_question, *m_number, *m_finding, *m_change;
    CheckPictureWidget *m_picture;
};

/// Text that wraps, can be selected with the mouse, and is read as text.
QLabel *wrappedText(bool muted = false);

}  // namespace penfield
