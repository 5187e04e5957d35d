#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace penfield {

struct HelpSection {
    QString title;
    QStringList paragraphs;  ///< plain text
};

struct HelpTopic {
    QString title;
    std::vector<HelpSection> sections;
};

}  // namespace penfield
