#pragma once
// What a panel shows when it has nothing to show: what is missing, and what to do next.

#include <QWidget>

class QLabel;
class QPushButton;

namespace penfield {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);
    void setAction(const QString &text);  ///< a button under the hint; empty: none

    QString title() const;
    QString hint() const;

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_action;
};

}  // namespace penfield
