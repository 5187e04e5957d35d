#include "widgets/common/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace penfield {
namespace {

constexpr int widestHint = 520;  // longer lines are hard to read

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(wrappedLabel(this)), m_hint(wrappedLabel(this)), m_action(new QPushButton(this))
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(m_title);
    auto *hint = new QHBoxLayout;
    hint->addStretch(1);
    hint->addWidget(m_hint, 1000);
    hint->addStretch(1);
    m_hint->setMaximumWidth(widestHint);
    layout->addLayout(hint);
    layout->addSpacing(4);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    setAccessibleName(title);
    setAccessibleDescription(hint);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}
QString EmptyState::hint() const
{
    return m_hint->text();
}

}  // namespace penfield
