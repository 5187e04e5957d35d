#pragma once
// The supernodes the feature belongs to, each with its button.

#include "widgets/inspector/node_facts.h"

#include <QWidget>

class QVBoxLayout;

namespace penfield {

class GroupList : public QWidget {
    Q_OBJECT
public:
    explicit GroupList(QWidget *parent = nullptr);

    void setGroups(const std::vector<GroupFact> &groups);  ///< none: hidden

Q_SIGNALS:
    void ablateRequested(const QString &name);

private:
    void addLine(const GroupFact &group);

    QVBoxLayout *m_layout;
    std::vector<QWidget *> m_lines;
};

}  // namespace penfield
