#pragma once
// Dialogs that ask which files to open. They do not block; `chosen` is called when one was accepted.

#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace penfield {

using PathChosen = std::function<void(const QString &path)>;

void askForModel(QWidget &parent, const QString &folder, PathChosen chosen);
void askForDictionary(QWidget &parent, const QString &folder, PathChosen chosen);  ///< a folder, or a file in it
void askForDatabase(QWidget &parent, const QString &folder, PathChosen chosen);
void askForGraph(QWidget &parent, const QString &folder, PathChosen chosen);

}  // namespace penfield
