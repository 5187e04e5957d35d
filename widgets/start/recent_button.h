#pragma once

#include "widgets/start/start_page.h"

#include <QAbstractButton>

namespace penfield {

/// A model that was open lately, in two lines: its name and what was open with it, and where it lies.
class RecentButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit RecentButton(const StartEntry &entry, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    StartEntry m_entry;
    Theme m_theme = Theme::lightTheme();
};

}  // namespace penfield
