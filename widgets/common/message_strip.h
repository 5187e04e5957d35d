#pragma once
// A line of news above a panel: trouble, or something worth knowing. Stays until closed or replaced; never covers content.

#include "widgets/common/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace penfield {

class MessageStrip : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit MessageStrip(QWidget *parent = nullptr);  ///< hidden until it has something to say

    void setTheme(const Theme &theme);
    void showMessage(Kind kind, const QString &sentence);
    void setAction(const QString &text);  ///< a button beside the sentence; empty: none
    void dismiss();                       ///< hides; emits dismissed when it was visible

    QString text() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void dismissed();
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QColor edgeColour() const;
    void updateIcons();

    Theme m_theme = Theme::lightTheme();
    Kind m_kind = Kind::Information;
    QLabel *m_symbol;
    QLabel *m_label;
    QToolButton *m_action;
    QToolButton *m_close;
};

}  // namespace penfield
