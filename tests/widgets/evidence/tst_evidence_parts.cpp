#include "tests/backend/claims/sample_claim.h"
#include "widgets/evidence/check_picture.h"
#include "widgets/evidence/evidence_words.h"
#include "widgets/evidence/family_editor.h"
#include "widgets/evidence/ledger_table_model.h"
#include "widgets/evidence/mark_symbol.h"
#include "widgets/evidence/picture_scale.h"
#include "widgets/evidence/slot_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace penfield;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

QImage pictureOf(const CheckResult &check)
{
    QImage image(148, 60, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCheckPicture(painter, image.rect(), check, Theme::lightTheme());
    return image;
}

int columnsOf(const QImage &image, const QColor &colour)
{
    int columns = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) == colour) {
                ++columns;
                break;
            }
    return columns;
}

}  // namespace

class EvidencePartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersCarryTheirIntervals()
    {
        QCOMPARE(plain(measureText({"x", 0.61, {0.52, 0.694, 0.95}})), "61 % [52, 69]");
        QCOMPARE(plain(measureText({"x", -0.02})), "−2 %");
        QCOMPARE(plain(measureText({"x", -0.001})), "0 %");
        QCOMPARE(plain(measureText({"x", 0.98, {0.9, 1, 0.95}, {}, Scale::Plain})), "0.98 [0.90, 1.00]");
        QCOMPARE(measureText({"x", std::nan("")}), "–");
    }

    void notShownIsNeverShownAbsent()
    {
        QCOMPARE(markText(Mark::CannotTell), "Cannot tell");
        QVERIFY(markColour(Mark::CannotTell, Theme::lightTheme()) != markColour(Mark::Contradicted, Theme::lightTheme()));
        QImage pictures[4];
        for (const Mark mark : {Mark::Supported, Mark::Weakened, Mark::Contradicted, Mark::CannotTell}) {
            QImage &image = pictures[static_cast<int>(mark)];
            image = QImage(18, 18, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintMark(painter, image.rect(), mark, Theme::lightTheme());
        }
        for (int a = 0; a < 4; ++a)
            for (int b = 0; b < a; ++b)
                QVERIFY(pictures[a] != pictures[b]);  // told apart without colour
    }

    void unitsAreNamedWithTheirPlace() { QCOMPARE(unitsText(sampleRecipe().claim), "L2 · 17 at {city}, head 3 of L1 at the last token"); }

    void domainAndCost()
    {
        QCOMPARE(domainText(sampleVerdict()), "prompts: 64 · templates: 8 · mean ablation");
        QCOMPARE(plain(costText(sampleVerdict())), "35,032 forward passes, 4.3 s");
    }

    void scalesHoldEverything()
    {
        const PictureScale scale = distributionScale({-0.1, 0.3, std::nan("")}, 0.9, 10, 110);
        QVERIFY(scale.at(-0.1) > 10 && scale.at(0.9) < 110);
        QCOMPARE(binned({-0.1, 0.3, 0.9, std::nan("")}, {0, 1, 0, 1}, 4), (std::vector<int>{1, 1, 0, 1}));
        QCOMPARE((PictureScale{2, 2, 0, 10}.at(2)), 5.0);
        QVERIFY(std::isfinite(distributionScale({}, 0, 0, 10).at(0)));
    }

    void theClaimStandsAmongItsControls()
    {
        const CheckResult check = sampleVerdict().checks[0];
        const QImage image = pictureOf(check);
        const PictureScale scale = distributionScale(check.picture.controls, 0.61, 3, 145);
        QCOMPARE(image.pixelColor(qRound(scale.at(0.61)), 40), Theme::lightTheme().accent);
        QVERIFY(columnsOf(image, Theme::lightTheme().accent) <= 10);
        QCOMPARE(pictureText(check), "200 of 200 controls have a smaller effect than the claim.");
    }

    void everyKindOfPictureIsDrawnAndRead_data()
    {
        QTest::addColumn<int>("check");
        QTest::newRow("controls") << 0;
        QTest::newRow("doses") << 1;
        QTest::newRow("knives") << 2;
        QTest::newRow("pairs") << 3;
    }
    void everyKindOfPictureIsDrawnAndRead()
    {
        QFETCH(int, check);
        const CheckResult result = sampleVerdict().checks[static_cast<std::size_t>(check)];
        QVERIFY(hasPicture(result));
        QVERIFY(!pictureText(result).isEmpty());
        QSet<QRgb> colours;
        const QImage image = pictureOf(result);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.size() > 4);
    }

    void cannotTellHasNoPicture() { QVERIFY(!hasPicture(sampleVerdict().checks[4])); }

    void slotsAreTypedAsText()
    {
        const std::vector<claims::Slot> all = slotsOf("city: Dallas = Austin, Oakland = Sacramento\n\nopening: , we know that \nnothing");
        QCOMPARE(all.size(), 3u);
        QCOMPARE(all[0], (claims::Slot{"city", {{"Dallas", "Austin"}, {"Oakland", "Sacramento"}}}));
        QCOMPARE(all[1], (claims::Slot{"opening", {{""}, {"we know that "}}}));
        QCOMPARE(all[2], (claims::Slot{"nothing", {}}));
        QCOMPARE(slotsOf(slotText({all[0], all[1]})), (std::vector{all[0], all[1]}));
    }

    void templatesBecomePrompts()
    {
        FamilyEditor editor;
        QVERIFY(!editor.prompts());
        claims::TemplateFamily family;
        family.templates = {"the capital of {city} is", "{city} has the capital"};
        family.openSlots = {{"city", {{"Dallas", "Austin"}, {"Miami", "Tallahassee"}}}};
        family.varied = "city";
        family.pairs = 4;
        editor.setFamily(family);
        QCOMPARE(editor.family(), family);
        QVERIFY2(editor.prompts(), qPrintable(editor.report()));
        QVERIFY(editor.prompts()->isSplit());
        QSignalSpy chosen(&editor, &FamilyEditor::promptsChosen);
        editor.findChild<QPushButton *>()->click();
        QCOMPARE(chosen.size(), 1);

        auto *templates = editor.findChildren<QPlainTextEdit *>().at(0);
        templates->setPlainText("the capital of {town} is");
        QVERIFY(!editor.prompts());
        QCOMPARE(editor.report(), "There is no slot {town}. Add it with the words that fill it, or take it out of the template.");
        templates->setPlainText("the capital of {city} is");
        QCOMPARE(editor.report(), "Add a second template: one alone cannot be split.");
    }

    void theLedgerIsAModel()
    {
        LedgerTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setAttempts({{1, 1, "a", "×2", "Capitals", 0.01}, {0, 0, "b", "", "one", {}}});
        const auto text = [&](int row, int column) { return model.data(model.index(row, column), Qt::DisplayRole).toString(); };
        QCOMPARE(text(0, LedgerTableModel::Unit), "b");
        QCOMPARE(text(0, LedgerTableModel::Check), "a touch");
        QCOMPARE(text(0, LedgerTableModel::P), "–");
        QCOMPARE(text(1, LedgerTableModel::Unit), "a · ×2");
        QCOMPARE(text(1, LedgerTableModel::Corrected), "0.01");
    }
};

QTEST_MAIN(EvidencePartsTest)
#include "tst_evidence_parts.moc"
