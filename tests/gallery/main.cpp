// penfield-gallery OUT_DIR [PANEL…]: every panel in every state that matters as a PNG, and contact sheets of them all; or of some panels.
// Pictures for screens of double density are taken by a second process, since Qt knows the density from its start on.

#include "backend/engine/loader/engine_loader.h"
#include "tests/gallery/contact_sheet.h"
#include "tests/gallery/picture_check.h"
#include "tests/gallery/samples.h"
#include "tests/gallery/stage.h"
#include "tests/gallery/text_fit.h"

#include <QApplication>
#include <QDir>
#include <QMap>
#include <QProcess>
#include <QStyleFactory>

#include <cstdio>

namespace {

using namespace penfield;
using namespace penfield::gallery;

constexpr char doubleDensity[] = "--double-density";

class Gallery {
public:
    explicit Gallery(const QString &folder) : m_folder(folder) {}

    void take(const Shot &shot, const QString &suffix)
    {
        Stage stage(shot);
        const QImage picture = stage.picture();
        const QString name = shot.name() + suffix;
        if (isBlank(picture))
            complain(name, QStringLiteral("is blank"));
        for (const QString &misfit : misfits(stage.widget()))
            complain(name, misfit);
        if (!picture.save(fileOf(name)))
            complain(name, QStringLiteral("cannot be written"));
        ++m_count;
        m_tiles[shot.scene->panel].push_back({name, picture});
    }

    void writeSheets()
    {
        std::vector<Tile> all;
        for (auto panel = m_tiles.begin(); panel != m_tiles.end(); ++panel) {
            contactSheet(panel.value(), 4, 480).save(fileOf(QStringLiteral("contact-sheet-") + panel.key()));
            all.insert(all.end(), panel.value().begin(), panel.value().end());
        }
        contactSheet(all, 8, 240).save(fileOf(QStringLiteral("contact-sheet")));
    }

    int count() const { return m_count; }
    int complaints() const { return m_complaints; }

private:
    QString fileOf(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".png")); }

    void complain(const QString &name, const QString &what)
    {
        ++m_complaints;
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(what));
    }

    QDir m_folder;
    QMap<QString, std::vector<Tile>> m_tiles;
    int m_count = 0, m_complaints = 0;
};

/// The full states once more, as a screen of double density shows them.
bool takeDoubled(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), QStringList{QLatin1String(doubleDensity)} + arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool isForDoubled(const Shot &shot)
{
    return shot.look.language == QLatin1String("en") && (shot.scene->state == QLatin1String("full") || shot.scene->state == QLatin1String("touched"));
}

int run(const QStringList &arguments, bool doubled)
{
    const QString &folder = arguments.front();
    const QStringList panels = arguments.mid(1);
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "penfield-gallery: cannot make the folder %s.\n", qPrintable(folder));
        return 2;
    }
    const auto scenes = allScenes(gallerySamples());
    Gallery gallery(folder);
    for (const Shot &shot : shotsOf(scenes))
        if ((!doubled || isForDoubled(shot)) && (panels.isEmpty() || panels.contains(shot.scene->panel)))
            gallery.take(shot, doubled ? QStringLiteral("-2x") : QString());
    std::printf("%d pictures in %s\n", gallery.count(), qPrintable(folder));
    std::fflush(stdout);
    if (doubled)
        return gallery.complaints() == 0 ? 0 : 1;
    gallery.writeSheets();
    return takeDoubled(arguments) && gallery.complaints() == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char *argv[])
{
    prepareEngineEnvironment();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    pinFonts();
    QStringList arguments = QApplication::arguments().mid(1);
    const bool doubled = arguments.removeAll(QLatin1String(doubleDensity)) > 0;
    const bool asksForHelp = arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
    if (asksForHelp || arguments.isEmpty() || arguments.front().startsWith(QLatin1Char('-'))) {
        std::fprintf(asksForHelp ? stdout : stderr,
                     "Usage: penfield-gallery OUT_DIR [PANEL…]\nDraws every panel in every state, or the panels named, as PNG files into OUT_DIR.\n");
        return asksForHelp ? 0 : 2;
    }
    try {
        return run(arguments, doubled);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "penfield-gallery: %s\n", error.what());
        return 1;
    }
}
