#pragma once
// A panel's two faces: its content, and what it says while there is none.

#include <QStackedWidget>

namespace penfield {

class EmptyState;

class PanelStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PanelStack(QWidget *parent = nullptr);

    void setContent(QWidget *content);  ///< takes ownership; call once
    void showContent();
    void showEmpty(const QString &title, const QString &hint);

    bool isEmpty() const;
    EmptyState *emptyState() const { return m_empty; }

private:
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
};

}  // namespace penfield
