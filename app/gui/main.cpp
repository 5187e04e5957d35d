// penfield: the window, or with --render a picture without one.

#include "app/gui/demo_location.h"
#include "app/gui/explorer.h"
#include "app/gui/first_frame_gate.h"
#include "app/gui/language.h"
#include "app/gui/launch_options.h"
#include "app/gui/main_window.h"
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

penfield::Sources sourcesFor(const penfield::LaunchOptions &options, const penfield::Demo &demo)
{
    if (options.model.isEmpty())
        return demo.sources;
    return {options.model, options.dictionary, options.database};
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
        const Demo demo = openDemo();
        const QString prompt = options.prompt.isEmpty() ? QString::fromStdString(demo.manifest.prompt) : options.prompt;
        FirstFrameGate gate;
        BackendService service(gate.behind(engineFactory()));
        const auto opener = qScopeGuard([&gate] { gate.open(); });  // before the service waits for its thread
        FeatureLibrary library;
        Explorer explorer(service, library);
        if (!options.renderView.isEmpty()) {
            gate.open();
            return runRenderCommand(explorer, service, sourcesFor(options, demo), prompt, options, settings);
        }

        MainWindow window(settings);
        wire(window, explorer, service, demo.manifest);
        StartupReport::watchIfAsked(window, explorer);
        gate.openAfterFirstFrame(window);
        window.show();
        explorer.open(sourcesFor(options, demo), prompt);
        return QApplication::exec();
    } catch (const Error &error) {
        std::fprintf(stderr, "penfield: %s\n", error.what());
        return 1;
    }
}
