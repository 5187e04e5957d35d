#include "app/gui/open_dialogs.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>

namespace penfield {

namespace {

struct OpenDialogs {
    Q_DECLARE_TR_FUNCTIONS(OpenDialogs)
};

QFileDialog *makeDialog(QWidget &parent, const QString &title, const QString &folder, PathChosen chosen)
{
    auto *dialog = new QFileDialog(&parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLabelText(QFileDialog::Accept, OpenDialogs::tr("Open"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    return dialog;
}

/// Qt's dialog takes either files or folders. A dictionary is both, so the folder that is looked at gets a button of its own.
void addFolderButton(QFileDialog &dialog, PathChosen chosen)
{
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    if (!buttons)
        return;
    QPushButton *button = buttons->addButton(OpenDialogs::tr("Open This Folder"), QDialogButtonBox::ActionRole);
    QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, chosen] {
        const QString folder = dialog.directory().absolutePath();
        dialog.close();
        chosen(folder);
    });
}

}  // namespace

void askForModel(QWidget &parent, const QString &folder, PathChosen chosen)
{
    QFileDialog *dialog = makeDialog(parent, OpenDialogs::tr("Open Model: the folder with config.json"), folder, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, false);
    dialog->open();
}

void askForDictionary(QWidget &parent, const QString &folder, PathChosen chosen)
{
    QFileDialog *dialog = makeDialog(parent, OpenDialogs::tr("Open Dictionary: a folder, or a file in it"), folder, chosen);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(OpenDialogs::tr("Dictionaries (*.yaml *.json *.npz *.safetensors)"));
    addFolderButton(*dialog, std::move(chosen));
    dialog->open();
}

void askForDatabase(QWidget &parent, const QString &folder, PathChosen chosen)
{
    QFileDialog *dialog = makeDialog(parent, OpenDialogs::tr("Open Feature Database"), folder, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({OpenDialogs::tr("Feature databases (*.db)"), OpenDialogs::tr("All files (*)")});
    dialog->open();
}

void askForGraph(QWidget &parent, const QString &folder, PathChosen chosen)
{
    QFileDialog *dialog = makeDialog(parent, OpenDialogs::tr("Open Graph: of circuit-tracer, Neuronpedia or Penfield"), folder, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({OpenDialogs::tr("Attribution graphs (*.json *.pt *.graph)"), OpenDialogs::tr("All files (*)")});
    dialog->open();
}

}  // namespace penfield
