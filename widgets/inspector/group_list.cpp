#include "widgets/inspector/group_list.h"

#include "widgets/common/elided_label.h"
#include "widgets/inspector/inspector_words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace penfield {

GroupList::GroupList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3);
    hide();
}

void GroupList::setGroups(const std::vector<GroupFact> &groups)
{
    for (QWidget *line : m_lines) {
        line->hide();
        line->deleteLater();  // one of their buttons may be what asked for this
    }
    m_lines.clear();
    for (const GroupFact &group : groups)
        addLine(group);
    setVisible(!groups.empty());
}

void GroupList::addLine(const GroupFact &group)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new ElidedLabel;
    label->setText(groupSentence(group));
    auto *button = new QPushButton(tr("Ablate group"));
    button->setAccessibleName(tr("Ablate group %1").arg(group.name));
    button->setToolTip(group.activeHere > 0 ? tr("Set the group's features that are active here to 0")
                                            : tr("None of the group's features is active here"));
    button->setEnabled(group.activeHere > 0);
    connect(button, &QPushButton::clicked, this, [this, name = group.name] { Q_EMIT ablateRequested(name); });
    layout->addWidget(label, 1);
    layout->addWidget(button);
    m_layout->addWidget(line);
    m_lines.push_back(line);
    line->show();
}

}  // namespace penfield
