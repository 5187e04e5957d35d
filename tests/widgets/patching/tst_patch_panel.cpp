#include "widgets/patching/patch_panel.h"
#include "widgets/patching/patch_picture.h"
#include "widgets/patching/patch_toolbar.h"
#include "widgets/plots/heatmap_plot.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

Prompt promptOf(const std::string &text, std::vector<std::string> pieces)
{
    Prompt prompt;
    prompt.text = text;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        prompt.tokens.emplace_back(static_cast<std::int64_t>(i + text.size()));
    prompt.pieces = std::move(pieces);
    return prompt;
}

const Prompt clean = promptOf("Dallas is in", {"<bos>", " Dallas", " is"});
const Prompt corrupted = promptOf("Oakland is in", {"<bos>", " Oakland", " is"});

PatchMatrix matrixOf(PatchedPlace place)
{
    PatchMatrix matrix;
    matrix.clean = clean;
    matrix.corrupted = corrupted;
    matrix.place = place;
    matrix.layers = 2;
    matrix.columns = 3;
    matrix.cleanMeasure = 6;
    matrix.corruptedMeasure = -4;
    matrix.measured = {-4, 6, -4, -4, 1, 8};
    return matrix;
}

std::shared_ptr<const TraceSummary> trace()
{
    auto summary = std::make_shared<TraceSummary>();
    summary->prompt = clean;
    return summary;
}

}  // namespace

class PatchPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePictureHasTheLastLayerOnTopAndSharesOfTheCleanAnswer()
    {
        const HeatmapData data = patchPicture(matrixOf(PatchedPlace::Residual));
        QCOMPARE(data.rows, 2);
        QCOMPARE(data.rowLabels.front(), QStringLiteral("layer 1"));
        QCOMPARE(data.columnLabels[1], QStringLiteral("Oakland"));
        QCOMPARE(data.at(1, 1), 1.0F);  // layer 0: all of it
        QCOMPARE(data.at(0, 1), 0.5F);  // layer 1
        QCOMPARE(data.at(0, 2), 1.2F);  // overshoots
        QCOMPARE(data.largest, 1.2);
        QCOMPARE(data.textAt(1, 1), QStringLiteral("100\u00a0%"));
        QVERIFY(patchPicture(matrixOf(PatchedPlace::Heads)).columnLabels.front() == QStringLiteral("H0"));
    }

    void promptsThatMeasureTheSameAreNotPainted()
    {
        PatchMatrix matrix = matrixOf(PatchedPlace::Residual);
        matrix.cleanMeasure = matrix.corruptedMeasure;
        const HeatmapData data = patchPicture(matrix);
        QVERIFY(std::isnan(data.at(0, 0)));
        QVERIFY(data.textAt(0, 0).isEmpty());
        QVERIFY(patchSentence(matrix, {0, 0}).contains(QStringLiteral("both prompts measure the same")));
    }

    void aCellIsToldInWords()
    {
        const QString sentence = patchSentence(matrixOf(PatchedPlace::Residual), {1, 1});
        QVERIFY2(sentence.contains(QStringLiteral("Layer 0, Oakland: brings 100\u00a0% of the clean answer back")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("corrupted −4.00, clean 6.00")), qPrintable(sentence));
    }

    void theTableIsWhole()
    {
        const QByteArray csv = patchCsv(matrixOf(PatchedPlace::Residual));
        QCOMPARE(csv.count('\n'), 7);
        QVERIFY(csv.contains("0,1, Oakland,6,1\n"));
    }

    void asksWithWhatIsTyped()
    {
        PatchPanel panel;
        panel.setTrace(trace());
        panel.show();
        QSignalSpy asked(&panel, &PatchPanel::patchRequested);
        QTest::keyClicks(panel.toolbar()->edit(), QStringLiteral("Oakland is in"));
        QTest::keyClick(panel.toolbar()->edit(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const auto request = asked.front().front().value<PatchRequest>();
        QCOMPARE(request.clean, clean.text);
        QCOMPARE(request.corrupted, std::string("Oakland is in"));
        panel.offerCorrupted(QStringLiteral("another"));  // what was typed stays
        QCOMPARE(panel.toolbar()->corrupted(), QStringLiteral("Oakland is in"));
    }

    void withoutAPromptNothingIsAsked()
    {
        PatchPanel panel;
        QSignalSpy asked(&panel, &PatchPanel::patchRequested);
        panel.offerCorrupted(QStringLiteral("x"));
        Q_EMIT panel.toolbar()->patchRequested();
        QCOMPARE(asked.count(), 0);
        panel.setTrace(trace());
        panel.offerCorrupted({});
        Q_EMIT panel.toolbar()->patchRequested();
        QCOMPARE(asked.count(), 0);
    }

    void showsOnlyWhatIsOfThisPrompt()
    {
        PatchPanel panel;
        panel.setTrace(trace());
        PatchMatrix other = matrixOf(PatchedPlace::Residual);
        other.clean = corrupted;
        panel.setMatrix(std::make_shared<PatchMatrix>(other));
        QVERIFY(!panel.matrix());
        panel.setMatrix(std::make_shared<PatchMatrix>(matrixOf(PatchedPlace::Residual)));
        QVERIFY(panel.matrix());
        panel.setTrace(nullptr);
        QVERIFY(!panel.matrix());
    }

    void aHeadIsCutByKeyAndAPositionIsNot()
    {
        PatchPanel panel;
        panel.resize(600, 400);
        panel.setTrace(trace());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy cut(&panel, &PatchPanel::headTouchRequested);
        panel.setMatrix(std::make_shared<PatchMatrix>(matrixOf(PatchedPlace::Residual)));
        panel.plot()->setCurrentCell({0, 2});
        panel.plot()->setFocus();
        QTest::keyClick(panel.plot(), Qt::Key_A);
        QCOMPARE(cut.count(), 0);
        panel.setMatrix(std::make_shared<PatchMatrix>(matrixOf(PatchedPlace::Heads)));
        panel.plot()->setCurrentCell({0, 2});
        QTest::keyClick(panel.plot(), Qt::Key_A);
        QCOMPARE(cut.count(), 1);
        QCOMPARE(cut.front().at(0).value<LayerIndex>(), LayerIndex(1));
        QCOMPARE(cut.front().at(1).toInt(), 2);
    }

    void copiesTheTable()
    {
        PatchPanel panel;
        panel.setTrace(trace());
        panel.setMatrix(std::make_shared<PatchMatrix>(matrixOf(PatchedPlace::Residual)));
        panel.plot()->actions().front()->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("layer,column")));
    }
};

QTEST_MAIN(PatchPanelTest)
#include "tst_patch_panel.moc"
