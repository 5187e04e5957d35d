#pragma once
// The quiet title over a part of a panel, with room for buttons at its right end.

#include <QWidget>

class QHBoxLayout;

namespace penfield {

class ElidedLabel;

class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDetail(const QString &detail);  ///< muted, after the title, e.g. a count
    void addButton(QWidget *button);

private:
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    QHBoxLayout *m_layout;
};

}  // namespace penfield
