#include "app/gui/launch_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace penfield {

namespace {

[[noreturn]] void usageError(const QString &sentence)
{
    std::fprintf(stderr, "penfield: %s\n", qPrintable(sentence));
    std::exit(2);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

std::optional<QSize> parseSize(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    static const QRegularExpression form("^(\\d{2,5})x(\\d{2,5})$");
    const auto m = form.match(text);
    if (!m.hasMatch())
        usageError(tr("--size takes WIDTHxHEIGHT in pixels, for example 1600x900."));
    return QSize(m.captured(1).toInt(), m.captured(2).toInt());
}

int parseDpi(const QString &text)
{
    bool ok = false;
    const int dpi = text.toInt(&ok);
    if (!ok || dpi < 30 || dpi > 2400)
        usageError(tr("--dpi takes a number from 30 to 2400."));
    return dpi;
}

}  // namespace

LaunchOptions parseCommandLine(const QCoreApplication &application)
{
    const QCommandLineOption model("model", tr("Open this Hugging Face folder instead of the demo."), tr("folder"));
    const QCommandLineOption dictionary("dictionary", tr("Open this transcoder set."), tr("folder"));
    const QCommandLineOption database("database", tr("Open this feature database."), tr("file"));
    const QCommandLineOption theme("theme", tr("light or dark."), tr("name"));
    const QCommandLineOption language("language", tr("en, de or zh."), tr("code"));
    const QCommandLineOption render("render", tr("Draw a view into a file without a window: graph, heatmap, inspector, output or window."),
                                    tr("view"));
    const QCommandLineOption output({"o", "output"}, tr("The file to draw into: .png, .svg or .pdf."), tr("file"));
    const QCommandLineOption ablate("ablate", tr("Ablate this group of features before drawing. May be repeated."), tr("group"));
    const QCommandLineOption select("select", tr("Select a feature before drawing."), "LAYER:FEATURE@POSITION");
    const QCommandLineOption preset("preset", tr("Size of the figure: column (3.3 in), page (6.9 in) or slide (16:9)."), tr("name"));
    const QCommandLineOption size("size", tr("Size of the figure in pixels."), "WIDTHxHEIGHT");
    const QCommandLineOption dpi("dpi", tr("Resolution of a PNG (default 300)."), tr("number"), "300");
    const QCommandLineOption transparent("transparent", tr("Leave the background of a PNG transparent."));

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Visual explorer for the circuits and features inside neural networks."));
    parser.addOptions({model, dictionary, database, theme, language, render, output, ablate, select, preset, size, dpi, transparent});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("prompt", tr("The prompt to start with."), "[prompt]");
    parser.process(application);

    LaunchOptions o;
    o.model = parser.value(model);
    o.dictionary = parser.value(dictionary);
    o.database = parser.value(database);
    o.theme = parser.value(theme);
    o.language = parser.value(language);
    o.renderView = parser.value(render);
    o.output = parser.value(output);
    o.ablate = parser.values(ablate);
    o.select = parser.value(select);
    o.preset = parser.value(preset);
    o.size = parseSize(parser.value(size));
    o.dpi = parseDpi(parser.value(dpi));
    o.transparent = parser.isSet(transparent);
    o.prompt = parser.positionalArguments().join(' ');

    if (!o.theme.isEmpty() && o.theme != "light" && o.theme != "dark")
        usageError(tr("--theme takes light or dark."));
    if (o.renderView.isEmpty() != o.output.isEmpty())
        usageError(tr("--render VIEW and -o FILE go together."));
    return o;
}

bool wantsRender(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i)
        if (std::strncmp(argv[i], "--render", 8) == 0)
            return true;
    return false;
}

}  // namespace penfield
