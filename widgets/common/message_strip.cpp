#include "widgets/common/message_strip.h"

#include "widgets/common/icon.h"
#include "widgets/common/oklab.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace penfield {

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_symbol(new QLabel(this)), m_label(new QLabel(this)), m_action(new QToolButton(this)), m_close(new QToolButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setAccessibleName(tr("Message"));
    m_symbol->setAlignment(Qt::AlignTop);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_action->setFocusPolicy(Qt::StrongFocus);
    m_action->hide();
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::dismiss);
    connect(m_action, &QToolButton::clicked, this, &MessageStrip::actionTriggered);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 5, 5);
    layout->setSpacing(8);
    layout->addWidget(m_symbol);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    updateIcons();
    hide();
}

void MessageStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateIcons();
    update();
}

void MessageStrip::showMessage(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_label->setText(sentence);
    m_label->setAccessibleDescription(sentence);
    setAccessibleName(sentence);
    updateIcons();
    show();
    update();
}

void MessageStrip::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageStrip::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString MessageStrip::text() const
{
    return m_label->text();
}

QColor MessageStrip::edgeColour() const
{
    switch (m_kind) {
    case Kind::Information:
        return m_theme.accent;
    case Kind::Warning:
        return m_theme.warning;
    case Kind::Error:
        return m_theme.negative;
    }
    return m_theme.accent;
}

void MessageStrip::updateIcons()
{
    const QString symbol = m_kind == Kind::Information ? QStringLiteral("info") : QStringLiteral("warning");
    m_symbol->setPixmap(icon(symbol, edgeColour(), m_theme.mutedText).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_close->setIcon(icon(QStringLiteral("close"), m_theme.text, m_theme.mutedText));
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), mixed(m_theme.base, edgeColour(), 0.10));
    painter.fillRect(QRect(0, 0, 3, height()), edgeColour());
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace penfield
