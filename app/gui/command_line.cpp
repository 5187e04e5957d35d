#include "app/gui/launch_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
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

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<QSize> parseSize(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    static const QRegularExpression form("^(\\d{2,5})x(\\d{2,5})$");
    const auto m = form.match(text);
    if (!m.hasMatch())
        usageError(CommandLine::tr("--size takes WIDTHxHEIGHT in pixels, for example 1600x900."));
    return QSize(m.captured(1).toInt(), m.captured(2).toInt());
}

int parseDpi(const QString &text)
{
    bool ok = false;
    const int dpi = text.toInt(&ok);
    if (!ok || dpi < 30 || dpi > 2400)
        usageError(CommandLine::tr("--dpi takes a number from 30 to 2400."));
    return dpi;
}

}  // namespace

void sortArguments(const QStringList &arguments, LaunchOptions &options)
{
    QStringList words;
    for (const QString &argument : arguments) {
        static const QRegularExpression pathLike("^(/|\\.\\.?/|~)\\S*$");
        if (pathLike.match(argument).hasMatch() || QFileInfo::exists(argument))
            options.paths << QFileInfo(argument).absoluteFilePath();
        else
            words << argument;
    }
    options.prompt = words.join(' ');
}

LaunchOptions parseCommandLine(const QCoreApplication &application)
{
    const QCommandLineOption model("model", CommandLine::tr("Open this model instead of the demo: a folder with config.json and *.safetensors."),
                                   CommandLine::tr("folder"));
    const QCommandLineOption dictionary("dictionary", CommandLine::tr("Open this dictionary: transcoders or sparse autoencoders, a folder or a file."),
                                        CommandLine::tr("path"));
    const QCommandLineOption database("database", CommandLine::tr("Open this feature database."), CommandLine::tr("file"));
    const QCommandLineOption device("device", CommandLine::tr("Where models run: cpu, cuda:0, … or auto."), CommandLine::tr("name"));
    const QCommandLineOption empty("empty", CommandLine::tr("Open nothing: show the start page."));
    const QCommandLineOption theme("theme", CommandLine::tr("light or dark."), CommandLine::tr("name"));
    const QCommandLineOption language("language", CommandLine::tr("en, de or zh."), CommandLine::tr("code"));
    const QCommandLineOption render("render", CommandLine::tr("Draw a view into a file without a window: graph, heatmap, lens, attention, inspector, output or window."),
                                    CommandLine::tr("view"));
    const QCommandLineOption output({"o", "output"}, CommandLine::tr("The file to draw into: .png, .svg or .pdf."), CommandLine::tr("file"));
    const QCommandLineOption ablate("ablate", CommandLine::tr("Ablate this group of features before drawing. May be repeated."), CommandLine::tr("group"));
    const QCommandLineOption select("select", CommandLine::tr("Select a feature before drawing."), "LAYER:FEATURE@POSITION");
    const QCommandLineOption head("head", CommandLine::tr("Draw this attention head, both counted from 0 (default 0:0)."), "LAYER:HEAD");
    const QCommandLineOption preset("preset", CommandLine::tr("Size of the figure: column (3.3 in), page (6.9 in) or slide (16:9)."), CommandLine::tr("name"));
    const QCommandLineOption size("size", CommandLine::tr("Size of the figure in pixels."), "WIDTHxHEIGHT");
    const QCommandLineOption dpi("dpi", CommandLine::tr("Resolution of a PNG (default 300)."), CommandLine::tr("number"), "300");
    const QCommandLineOption transparent("transparent", CommandLine::tr("Leave the background of a PNG transparent."));

    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("Visual explorer for the circuits and features inside neural networks."));
    parser.addOptions({model, dictionary, database, device, empty, theme, language, render, output, ablate, select, head, preset, size, dpi, transparent});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("path", CommandLine::tr("A model's folder, a dictionary, a feature database: whatever they are, they are opened."),
                                 "[path…]");
    parser.addPositionalArgument("prompt", CommandLine::tr("The prompt to start with."), "[prompt]");
    parser.process(application);

    LaunchOptions o;
    o.model = parser.value(model);
    o.dictionary = parser.value(dictionary);
    o.database = parser.value(database);
    o.device = parser.value(device);
    o.empty = parser.isSet(empty);
    o.theme = parser.value(theme);
    o.language = parser.value(language);
    o.renderView = parser.value(render);
    o.output = parser.value(output);
    o.ablate = parser.values(ablate);
    o.select = parser.value(select);
    o.head = parser.value(head);
    o.preset = parser.value(preset);
    o.size = parseSize(parser.value(size));
    o.dpi = parseDpi(parser.value(dpi));
    o.transparent = parser.isSet(transparent);
    sortArguments(parser.positionalArguments(), o);

    if (!o.theme.isEmpty() && o.theme != "light" && o.theme != "dark")
        usageError(CommandLine::tr("--theme takes light or dark."));
    if (o.renderView.isEmpty() != o.output.isEmpty())
        usageError(CommandLine::tr("--render VIEW and -o FILE go together."));
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
