#include "app/gui/drop_target.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace penfield {

namespace {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

}  // namespace

DropTarget::DropTarget(QWidget &window) : QObject(&window), m_window(window), m_hint(new QLabel(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    for (QLineEdit *edit : window.findChildren<QLineEdit *>())
        edit->installEventFilter(this);
    m_hint->setText(tr("Drop to open"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Highlight);
    m_hint->setForegroundRole(QPalette::HighlightedText);
    m_hint->setMargin(12);
    m_hint->hide();
}

bool DropTarget::accept(QDropEvent &event) const
{
    if (localPaths(*event.mimeData()).isEmpty())
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        const bool mine = accept(static_cast<QDropEvent &>(*event));
        if (mine)
            showHint(true);
        return mine;
    }
    case QEvent::DragLeave:
        showHint(false);
        return false;
    case QEvent::Drop: {
        showHint(false);
        auto &drop = static_cast<QDropEvent &>(*event);
        if (!accept(drop))
            return false;
        Q_EMIT pathsDropped(localPaths(*drop.mimeData()));
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

/// In the middle of the window's upper edge: over nothing that a person aims at.
void DropTarget::showHint(bool show)
{
    m_hint->setVisible(show);
    if (!show)
        return;
    m_hint->adjustSize();
    m_hint->move((m_window.width() - m_hint->width()) / 2, m_window.height() / 12);
    m_hint->raise();
}

}  // namespace penfield
