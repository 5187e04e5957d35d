#include "widgets/common/panel_stack.h"

#include "widgets/common/empty_state.h"

namespace penfield {

PanelStack::PanelStack(QWidget *parent) : QStackedWidget(parent), m_empty(new EmptyState(this))
{
    addWidget(m_empty);
}

void PanelStack::setContent(QWidget *content)
{
    m_content = content;
    addWidget(content);
}

void PanelStack::showContent()
{
    setCurrentWidget(m_content);
}

void PanelStack::showEmpty(const QString &title, const QString &hint)
{
    m_empty->setTexts(title, hint);
    setCurrentWidget(m_empty);
}

bool PanelStack::isEmpty() const
{
    return currentWidget() == m_empty;
}

}  // namespace penfield
