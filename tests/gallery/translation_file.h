#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace penfield::gallery {

/// One string of a .ts file.
struct Message {
    QString context, source;
    bool isPlural = false, isFinished = false;
    QStringList translations;  ///< one, or one for each plural form
};

/// Empty when the file cannot be read as .ts.
std::vector<Message> readTranslationFile(const QString &path);

/// What stands in tr("…") and translate("Context", "…") of a C++ file, pieces joined.
QStringList translatableLiterals(const QString &sourceFile);

}  // namespace penfield::gallery
