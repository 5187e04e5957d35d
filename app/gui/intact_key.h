#pragma once
// Space, held down: the answer without touches, for as long as it is held.

#include <QObject>

class QWidget;

namespace penfield {

class IntactKey : public QObject {
    Q_OBJECT
public:
    /// Listens to the keys of `window`. Where the focus needs Space for itself (typing, a button, the list of touches) it stays theirs.
    explicit IntactKey(QWidget &window);

Q_SIGNALS:
    void held(bool held);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(bool held);

    QWidget &m_window;
    const QEvent *m_kept = nullptr;  ///< left to a widget; only compared
    bool m_held = false;
};

}  // namespace penfield
