#include "app/gui/intact_key.h"

#include "widgets/common/space_key.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace penfield {

namespace {

bool needsSpace(const QWidget *focus)
{
    const auto is = [focus](auto *type) { return qobject_cast<decltype(type)>(focus) != nullptr; };
    return focus->property(usesSpaceKey).toBool() || is(static_cast<const QLineEdit *>(nullptr)) || is(static_cast<const QTextEdit *>(nullptr)) ||
           is(static_cast<const QPlainTextEdit *>(nullptr)) || is(static_cast<const QAbstractSpinBox *>(nullptr)) ||
           is(static_cast<const QComboBox *>(nullptr)) || is(static_cast<const QAbstractButton *>(nullptr)) ||
           is(static_cast<const QAbstractItemView *>(nullptr));
}

bool isSpace(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat();
}

}  // namespace

IntactKey::IntactKey(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool IntactKey::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!widget || widget->window() != &m_window || !isSpace(event) || event == m_kept)
            return false;
        if (needsSpace(widget)) {
            m_kept = event;  // a widget that has no use for it after all hands it to its parent: not ours either
            return false;
        }
        set(true);
        return true;
    case QEvent::KeyRelease:
        m_kept = nullptr;
        if (!m_held || !isSpace(event))
            return false;
        set(false);
        return true;
    case QEvent::WindowDeactivate:  // the release will go to another window
        if (watched == &m_window)
            set(false);
        return false;
    default:
        return false;
    }
}

void IntactKey::set(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT this->held(held);
}

}  // namespace penfield
