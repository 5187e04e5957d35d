#pragma once
// Files and folders dropped anywhere on a window. While they hover, the window says that they can be dropped.

#include <QObject>
#include <QStringList>

class QDropEvent;
class QLabel;
class QWidget;

namespace penfield {

class DropTarget : public QObject {
    Q_OBJECT
public:
    /// A child of `window`. Its lines of text, which take drops of their own, leave files to it.
    explicit DropTarget(QWidget &window);

Q_SIGNALS:
    void pathsDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool accept(QDropEvent &event) const;
    void showHint(bool show);

    QWidget &m_window;
    QLabel *m_hint;
};

}  // namespace penfield
