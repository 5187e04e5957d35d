#include "widgets/common/section_header.h"

#include "widgets/common/elided_label.h"

#include <QHBoxLayout>

namespace penfield {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_detail(new ElidedLabel(this)), m_layout(new QHBoxLayout(this))
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_title->setText(title);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_detail, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}
void SectionHeader::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}
void SectionHeader::addButton(QWidget *button)
{
    m_layout->addWidget(button);
}

}  // namespace penfield
