#pragma once
// Scrolls a page up and down. Never narrower than the page needs, so that nothing is cut off at its right.

#include <QScrollArea>

namespace penfield {

class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget *page, QWidget *parent = nullptr);  ///< takes ownership

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace penfield
