// penfield: the window, or with --render a picture without one.

#include "app/gui/demo_location.h"
#include "app/gui/explorer.h"
#include "app/gui/first_frame_gate.h"
#include "app/gui/language.h"
#include "app/gui/launch_options.h"
#include "app/gui/main_window.h"
#include "app/gui/open_files.h"
#include "app/gui/path_scout.h"
#include "app/gui/render_command.h"
#include "app/gui/settings.h"
#include "app/gui/startup_report.h"
#include "app/gui/wiring.h"
#include "backend/engine/loader/engine_loader.h"
#include "backend/service/backend_service.h"
#include "backend/service/feature_library.h"
#include "backend/types/error.h"

#include <QApplication>
#include <QScopeGuard>
#include <QStyleFactory>

#include <cstdio>

namespace {

penfield::EngineFactory engineFactory()
{
    return [] { return penfield::loadEngine(penfield::findEngineModule()); };
}

/// The offscreen platform complains about what nobody asked it for; standard error is for sentences.
void quietPlatform(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && !message.startsWith("This plugin does not support") && !message.startsWith("QStandardPaths: XDG_RUNTIME_DIR"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Without one, Qt would abort with a message about plugins.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// A window without the demo is better than none; a picture of it is not.
penfield::Demo demoIfThere(bool needed)
{
    try {
        return penfield::openDemo();
    } catch (const penfield::Error &) {
        if (needed)
            throw;
        return {};
    }
}

bool namesSomething(const penfield::LaunchOptions &options)
{
    return !options.model.isEmpty() || !options.dictionary.isEmpty() || !options.database.isEmpty() || !options.paths.isEmpty();
}

/// A dictionary or a database named without a model belongs to the demo's, as on penfield-cli.
penfield::Sources namedSources(const penfield::LaunchOptions &options, const penfield::Demo &demo)
{
    if (!options.model.isEmpty())
        return {options.model, options.dictionary, options.database};
    penfield::Sources sources = demo.sources;
    if (!options.dictionary.isEmpty())
        sources = {sources.model, options.dictionary, options.database};
    else if (!options.database.isEmpty())
        sources.database = options.database;
    return sources;
}

/// What the command line names, else what is wanted at every start.
void openFirst(penfield::OpenFiles &files, penfield::Explorer &explorer, const penfield::LaunchOptions &options, const penfield::Demo &demo,
               const penfield::Settings &settings)
{
    using penfield::AtStart;
    const QString demoPrompt = options.prompt.isEmpty() ? QString::fromStdString(demo.manifest.prompt) : options.prompt;
    if (!options.paths.isEmpty())
        return files.openPaths(options.paths, options.prompt);
    if (namesSomething(options))
        return explorer.open(namedSources(options, demo), options.model.isEmpty() ? demoPrompt : options.prompt);
    const bool last = settings.atStart == AtStart::LastOpened && !settings.recent.isEmpty();
    if (options.empty || settings.atStart == AtStart::StartPage || (demo.sources.model.isEmpty() && !last))
        return files.showStart();
    if (last && settings.recent.all().front().model.isEmpty())
        return files.openRecent(settings.recent.all().front());
    if (last)
        return explorer.open(settings.recent.all().front(), options.prompt);
    explorer.open(demo.sources, demoPrompt);
}

}  // namespace

int main(int argc, char *argv[])
{
    using namespace penfield;
    prepareEngineEnvironment();
    const bool canShow = hasDisplay();
    if (!canShow || (wantsRender(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (wantsRender(argc, argv))
        qInstallMessageHandler(quietPlatform);

    QApplication application(argc, argv);
    QApplication::setApplicationName("penfield");
    QApplication::setApplicationDisplayName("Penfield");
    QApplication::setApplicationVersion(PENFIELD_VERSION);
    QApplication::setDesktopFileName("org.penfield.Penfield");
    QApplication::setStyle(QStyleFactory::create("Fusion"));

    Settings settings = Settings::load();
    const LaunchOptions options = parseCommandLine(application);
    if (!canShow && options.renderView.isEmpty()) {
        std::fprintf(stderr, "penfield: There is no display. Start it in a desktop session, or draw a view into a file with "
                             "--render VIEW -o FILE.\n");
        return 1;
    }
    if (!options.theme.isEmpty())
        settings.darkTheme = options.theme == "dark";
    installLanguage(application, options.language.isEmpty() ? settings.language : options.language);

    try {
        const bool pictureOfTheDemo = !options.renderView.isEmpty() && options.model.isEmpty() && options.paths.isEmpty();
        const Demo demo = demoIfThere(pictureOfTheDemo);
        FirstFrameGate gate;
        BackendService service(gate.behind(engineFactory()));
        const auto opener = qScopeGuard([&gate] { gate.open(); });  // before the service waits for its thread
        FeatureLibrary library;
        Explorer explorer(service, library);
        if (!options.renderView.isEmpty()) {
            gate.open();
            const QString prompt = options.prompt.isEmpty() ? QString::fromStdString(demo.manifest.prompt) : options.prompt;
            return runRenderCommand(explorer, service, options.paths.isEmpty() ? namedSources(options, demo) : sourcesAt(options.paths), prompt,
                                    options, settings);
        }

        MainWindow window(settings);
        OpenFiles &files = wire(window, explorer, service, demo);
        QObject::connect(&window, &MainWindow::settingsKept, &window, [&window] { window.settings().save(); });
        StartupReport::watchIfAsked(window, explorer);
        gate.openAfterFirstFrame(window);
        window.show();
        if (const QString device = options.device.isEmpty() ? settings.device : options.device; device != "auto" || !options.device.isEmpty())
            explorer.sources().useDevice(device);
        openFirst(files, explorer, options, demo, settings);
        return QApplication::exec();
    } catch (const Error &error) {
        std::fprintf(stderr, "penfield: %s\n", error.what());
        return 1;
    }
}
