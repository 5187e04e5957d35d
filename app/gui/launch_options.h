#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace penfield {

/// What the command line of `penfield` asked for.
struct LaunchOptions {
    QString model, dictionary, database;  ///< as named by options; all empty: the demo's, or as remembered
    QStringList paths;                    ///< named without options: whatever they are
    QString prompt;                       ///< empty: the demo's, with the demo
    QString device;                       ///< as Engine::useDevice takes it; empty: as remembered
    bool empty = false;                   ///< open nothing
    QString theme;                        ///< "light", "dark", empty: as remembered
    QString language;                     ///< empty: as remembered

    QString renderView;  ///< graph, heatmap, lens, attention, inspector, output, window; empty: open the window
    QString output;      ///< file to write
    QStringList ablate;  ///< names of supernodes to ablate before rendering
    QString select;      ///< LAYER:FEATURE@POSITION
    QString head;        ///< LAYER:HEAD
    QString preset;      ///< column, page, slide
    std::optional<QSize> size;
    int dpi = 300;
    bool transparent = false;
};

/// Parses the arguments; prints help or a usage error and exits the process where that was asked for or needed.
LaunchOptions parseCommandLine(const QCoreApplication &application);

/// An argument that is no option is a path when something of that name is there or it looks like one ("/…", "./…", "../…", "~…");
/// the others are the prompt's words.
void sortArguments(const QStringList &arguments, LaunchOptions &options);

/// True when `--render` is among the raw arguments: the offscreen platform must be chosen before QApplication exists.
bool wantsRender(int argc, char *argv[]);

}  // namespace penfield
