// penfield: the window, or with --render a picture without one.

#include "app/gui/demo_location.h"
#include "app/gui/explorer.h"
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
#include <QStyleFactory>

#include <cstdio>

namespace {

penfield::EngineFactory engineFactory()
{
    return [] { return penfield::loadEngine(penfield::findEngineModule()); };
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
        const Demo demo = openDemo(demoFolder());
        const QString prompt = options.prompt.isEmpty() ? QString::fromStdString(demo.manifest.prompt) : options.prompt;
        BackendService service(engineFactory());
        FeatureLibrary library;
        Explorer explorer(service, library);
        if (!options.renderView.isEmpty())
            return runRenderCommand(explorer, service, sourcesFor(options, demo), prompt, options, settings);

        MainWindow window(settings);
        wire(window, explorer, service, demo.manifest);
        StartupReport::watchIfAsked(window, explorer);
        window.show();
        explorer.open(sourcesFor(options, demo), prompt);
        return QApplication::exec();
    } catch (const Error &error) {
        std::fprintf(stderr, "penfield: %s\n", error.what());
        return 1;
    }
}
