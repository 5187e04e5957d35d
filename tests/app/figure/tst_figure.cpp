#include "app/figure/figure.h"
#include "tests/support/error_of.h"
#include "tests/widgets/attention/small_attention.h"
#include "tests/widgets/inspector/sample_prompt.h"
#include "tests/widgets/lens/small_lens.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace penfield;
using namespace penfield::test;

namespace {

FigureData sampleData()
{
    FigureData data;
    data.graph = dallasGraph();
    data.trace = dallasTrace();
    data.outcome = texasAblated();
    data.labels = dallasLabels();
    data.supernodes = texasGroup();
    data.card = texasCard();
    data.selected = featureKey(1, 5, 3);
    data.prune = {1, 1};
    data.lens = smallLens(dallasPrompt());
    data.attention = smallLayer(dallasPrompt(), 1);
    data.head = 1;
    data.provenance = {{}, "demo", "00ff", "clt", "aa11", "Fact: the <city> & “Dallas”", data.outcome->interventions, "0.1.0"};
    return data;
}

FigureRequest requestFor(FigureView view, FigureFormat format, FigurePreset preset = FigurePreset::Column)
{
    FigureRequest request;
    request.view = view;
    request.format = format;
    request.preset = preset;
    return request;
}

QByteArray figure(FigureView view, FigureFormat format, FigurePreset preset = FigurePreset::Column)
{
    return renderFigureBytes(requestFor(view, format, preset), sampleData());
}

/// Points of the first page.
QSizeF pageOf(const QByteArray &pdf)
{
    static const QRegularExpression box("/MediaBox \\[\\s*0 0 ([0-9.]+) ([0-9.]+)\\s*\\]");
    const auto found = box.match(QString::fromLatin1(pdf));
    return {found.captured(1).toDouble(), found.captured(2).toDouble()};
}

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return int(colours.size());
}

}  // namespace

class TestFigure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyViewInEveryFormat_data();
    void everyViewInEveryFormat();
    void svgTellsWhereItComesFrom();
    void svgIsAsWideAsAColumn();
    void pdfPageIsThePreset_data();
    void pdfPageIsThePreset();
    void pdfCarriesItsProvenance();
    void pngKnowsItsDotsPerInch();
    void pngCarriesItsProvenance();
    void pixelsAreExact();
    void transparentHasNoPaper();
    void darkFiguresAreDark();
    void differenceHeatmapSaysSo();
    void heatmapFollowsTheGraphsInfluence();
    void lensSaysHowItWasRead();
    void attentionSaysWhichHead();
    void windowIsDrawnWhole();
    void endingsNameFormats();
    void namesOfViewsAndPresets();
    void missingDataIsASentence_data();
    void missingDataIsASentence();
    void unknownEndingIsASentence();
    void unwritablePlaceIsASentence();
    void failureLeavesTheOldFile();
    void tooLargeIsASentence();
};

void TestFigure::everyViewInEveryFormat_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("ending");
    for (const char *view : {"graph", "heatmap", "lens", "attention", "output", "inspector"})
        for (const char *ending : {"png", "svg", "pdf"})
            QTest::addRow("%s.%s", view, ending) << view << ending;
}

void TestFigure::everyViewInEveryFormat()
{
    QFETCH(QString, view);
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString path = folder.filePath("figure." + ending);
    renderFigure(requestFor(*figureViewOf(view), figureFormatOf(path)), sampleData(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (ending == "png") {
        const QImage image = QImage::fromData(bytes);
        QCOMPARE(image.width(), 990);  // 3.3 in at 300 dpi
        QVERIFY(coloursIn(image) > 20);
    } else if (ending == "svg") {
        QVERIFY(QSvgRenderer(bytes).isValid());
        QVERIFY(bytes.contains("<text"));
        QVERIFY(!bytes.contains("<image"));
    } else {
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains("/Font"));
        QVERIFY(!bytes.contains("/Subtype /Image"));
    }
}

void TestFigure::svgTellsWhereItComesFrom()
{
    const QByteArray svg = figure(FigureView::Heatmap, FigureFormat::Svg);
    QVERIFY(svg.contains("<title>Feature"));
    const qsizetype begin = svg.indexOf("<desc>"), end = svg.indexOf("</desc>");
    QVERIFY(begin > 0 && end > begin);
    const QByteArray desc = svg.mid(begin, end - begin);
    for (const char *part : {"demo (XXH3-128 00ff)", "clt (XXH3-128 aa11)", "set 1:5@3 0", "Penfield 0.1.0", "&lt;city&gt;"})
        QVERIFY2(desc.contains(part), part);
}

void TestFigure::svgIsAsWideAsAColumn()
{
    const QByteArray svg = figure(FigureView::Graph, FigureFormat::Svg);
    static const QRegularExpression width("width=\"([0-9.]+)mm\"");
    const double millimetres = width.match(QString::fromUtf8(svg)).captured(1).toDouble();
    QVERIFY2(std::abs(millimetres - 3.3 * 25.4) < 0.1, qPrintable(QString::number(millimetres)));
}

void TestFigure::pdfPageIsThePreset_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");  // 0: follows the content
    QTest::newRow("column") << int(FigurePreset::Column) << 3.3 * 72 << 0.0;
    QTest::newRow("page") << int(FigurePreset::Page) << 6.9 * 72 << 0.0;
    QTest::newRow("slide") << int(FigurePreset::Slide) << 960.0 << 540.0;
}

void TestFigure::pdfPageIsThePreset()
{
    QFETCH(int, preset);
    QFETCH(double, width);
    QFETCH(double, height);
    for (FigureView view : {FigureView::Graph, FigureView::Heatmap, FigureView::Output}) {
        const QSizeF page = pageOf(figure(view, FigureFormat::Pdf, static_cast<FigurePreset>(preset)));
        QVERIFY2(std::abs(page.width() - width) < 0.6, qPrintable(QString::number(page.width())));
        if (height > 0)
            QVERIFY(std::abs(page.height() - height) < 0.6);
        else
            QVERIFY(page.height() >= 71 && page.height() <= 9 * 72 + 1);
    }
}

void TestFigure::pdfCarriesItsProvenance()
{
    const QByteArray pdf = figure(FigureView::Graph, FigureFormat::Pdf);
    QVERIFY(pdf.contains("/Title"));
    QVERIFY(pdf.contains("/EmbeddedFiles"));  // penfield.json
    QVERIFY(pdf.contains("aa11"));            // in the XMP packet, as text
}

void TestFigure::pngKnowsItsDotsPerInch()
{
    FigureRequest request = requestFor(FigureView::Output, FigureFormat::Png, FigurePreset::Page);
    request.dpi = 150;
    const QImage image = QImage::fromData(renderFigureBytes(request, sampleData()));
    QCOMPARE(image.width(), qRound(6.9 * 150));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 150);
}

void TestFigure::pngCarriesItsProvenance()
{
    const QImage image = QImage::fromData(figure(FigureView::Output, FigureFormat::Png));
    QVERIFY(image.text("Description").contains("Prompt: Fact: the <city> & “Dallas”"));
    const QJsonObject facts = QJsonDocument::fromJson(image.text("Penfield").toUtf8()).object();
    QCOMPARE(facts["model"].toObject()["hash"].toString(), QString("00ff"));
    QCOMPARE(facts["version"].toString(), QString("0.1.0"));
    QCOMPARE(image.text("Title"), QString("Next token"));
}

void TestFigure::pixelsAreExact()
{
    FigureRequest request = requestFor(FigureView::Graph, FigureFormat::Png, FigurePreset::Pixels);
    request.pixels = {801, 403};
    QCOMPARE(QImage::fromData(renderFigureBytes(request, sampleData())).size(), QSize(801, 403));
}

void TestFigure::transparentHasNoPaper()
{
    for (FigureView view : {FigureView::Graph, FigureView::Heatmap, FigureView::Output, FigureView::Inspector}) {
        FigureRequest request = requestFor(view, FigureFormat::Png);
        QCOMPARE(QImage::fromData(renderFigureBytes(request, sampleData())).pixelColor(2, 2).alpha(), 255);
        request.transparent = true;
        QCOMPARE(QImage::fromData(renderFigureBytes(request, sampleData())).pixelColor(2, 2).alpha(), 0);
    }
}

void TestFigure::darkFiguresAreDark()
{
    FigureRequest request = requestFor(FigureView::Inspector, FigureFormat::Png);
    request.theme = Theme::darkTheme();
    const QImage image = QImage::fromData(renderFigureBytes(request, sampleData()));
    QCOMPARE(image.pixelColor(2, 2), Theme::darkTheme().base);
    QCOMPARE(image.pixelColor(image.width() / 2, 40), Theme::darkTheme().base);
}

void TestFigure::differenceHeatmapSaysSo()
{
    FigureData data = sampleData();
    data.heatmap.mode = MatrixMode::Difference;
    QVERIFY(renderFigureBytes(requestFor(FigureView::Heatmap, FigureFormat::Svg), data).contains("change of activation"));
    data.outcome = nullptr;  // nothing to compare with: the intact run
    QVERIFY(!renderFigureBytes(requestFor(FigureView::Heatmap, FigureFormat::Svg), data).contains("change of activation"));
}

void TestFigure::heatmapFollowsTheGraphsInfluence()
{
    FigureData data = sampleData();
    data.outcome = nullptr;
    const auto comesFirst = [&](const char *one, const char *other) {
        const QByteArray svg = renderFigureBytes(requestFor(FigureView::Heatmap, FigureFormat::Svg), data);
        return svg.indexOf(one) < svg.indexOf(other);
    };
    QVERIFY(comesFirst("L1 · 9", "state = Texas"));  // influence 0.9 and 0.8, activation 3 and 8
    data.graph = nullptr;
    QVERIFY(comesFirst("state = Texas", "L1 · 9"));
}

void TestFigure::lensSaysHowItWasRead()
{
    const QByteArray svg = figure(FigureView::Lens, FigureFormat::Svg, FigurePreset::Page);
    QVERIFY(svg.contains("own statistics"));
    QVERIFY(svg.contains("t203"));  // a word in a cell
    QVERIFY(svg.contains("Layer 1"));
}

void TestFigure::attentionSaysWhichHead()
{
    const QByteArray svg = figure(FigureView::Attention, FigureFormat::Svg);
    QVERIFY(svg.contains("Layer 1, head 1"));
    QVERIFY(svg.contains("Dallas"));
}

void TestFigure::windowIsDrawnWhole()
{
    QLabel window("Penfield's window");
    window.setAutoFillBackground(true);
    QPalette red;
    red.setColor(QPalette::Window, Qt::red);
    window.setPalette(red);
    window.resize(400, 200);
    FigureData data = sampleData();
    data.window = &window;
    FigureRequest request = requestFor(FigureView::Window, FigureFormat::Png, FigurePreset::Pixels);
    request.pixels = {800, 400};
    const QImage image = QImage::fromData(renderFigureBytes(request, data));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::red));
    QCOMPARE(image.pixelColor(797, 397), QColor(Qt::red));
    request.format = FigureFormat::Svg;
    QVERIFY(renderFigureBytes(request, data).contains("Penfield's window"));
}

void TestFigure::endingsNameFormats()
{
    QCOMPARE(figureFormatOf("a/b.PNG"), FigureFormat::Png);
    QCOMPARE(figureFormatOf("a.b.svg"), FigureFormat::Svg);
    QCOMPARE(figureFormatOf("x.pdf"), FigureFormat::Pdf);
}

void TestFigure::namesOfViewsAndPresets()
{
    QVERIFY(figureViewOf("inspector") == FigureView::Inspector);
    QVERIFY(!figureViewOf("grahp"));
    QVERIFY(figurePresetOf("slide") == FigurePreset::Slide);
    QVERIFY(!figurePresetOf("poster"));
}

void TestFigure::missingDataIsASentence_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"graph", "heatmap", "lens", "attention", "output", "inspector", "window"})
        QTest::newRow(view) << view;
}

void TestFigure::missingDataIsASentence()
{
    QFETCH(QString, view);
    const FigureRequest request = requestFor(*figureViewOf(view), FigureFormat::Png);
    const QString said = errorOf([&] { renderFigureBytes(request, {}); });
    QVERIFY2(said.endsWith('.') && said.size() > 20, qPrintable(said));
}

void TestFigure::unknownEndingIsASentence()
{
    const QString said = errorOf([] { figureFormatOf("graph.bmp"); });
    QVERIFY(said.contains(".png, .svg or .pdf") && said.contains("graph.bmp"));
    QVERIFY(!errorOf([] { figureFormatOf("graph"); }).isEmpty());
}

void TestFigure::unwritablePlaceIsASentence()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("not/there/figure.svg");
    const QString said = errorOf([&] { renderFigure(requestFor(FigureView::Output, FigureFormat::Svg), sampleData(), path); });
    QVERIFY2(said.contains(path) && said.contains("could not be written"), qPrintable(said));
}

void TestFigure::failureLeavesTheOldFile()
{
    QTemporaryDir folder;
    QFile old(folder.filePath("figure.png"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("older");
    old.close();
    QVERIFY(!errorOf([&] { renderFigure(requestFor(FigureView::Graph, FigureFormat::Png), {}, old.fileName()); }).isEmpty());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("older"));
}

void TestFigure::tooLargeIsASentence()
{
    FigureRequest request = requestFor(FigureView::Output, FigureFormat::Png, FigurePreset::Pixels);
    request.pixels = {70'000, 100};
    QVERIFY(errorOf([&] { renderFigureBytes(request, sampleData()); }).contains("70000 × 100 pixels"));
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
