#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/output/outcomes.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/output/output_bars.h"
#include "widgets/output/output_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPicture>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace penfield;

namespace {

std::shared_ptr<const Outcome> shared(Outcome outcome)
{
    return std::make_shared<const Outcome>(std::move(outcome));
}

int countPixels(const QImage &image, const QColor &colour, const QRect &box)
{
    int count = 0;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

}  // namespace

class TestOutputPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void emptyPanelSaysWhatToDo();
    void sentenceIsShownAndSelectable();
    void afterBarIsAsLongAsItsProbability();
    void firstTouchMovesNoRow();
    void controlKeepsItsRoomWhileASliderMoves();
    void controlIsNamedInTheSentence();
    void clickingARowSelectsItsLogit();
    void selectionFromElsewhereMarksItsRow();
    void keysWalkThroughTheRows();
    void copyPutsTextAndCsvOnTheClipboard();
    void longTokensAreElided();
    void picturePaintsAnywhere();
    void narrowPanelStillShowsItsBars();
    void everythingFocusableHasAName();
    void textFitsInOtherLanguages_data();
    void textFitsInOtherLanguages();

private:
    std::unique_ptr<OutputPanel> m_panel;
};

void TestOutputPanel::init()
{
    QLocale::setDefault(QLocale::c());
    m_panel = std::make_unique<OutputPanel>();
    m_panel->resize(520, 400);
    m_panel->show();
}

void TestOutputPanel::emptyPanelSaysWhatToDo()
{
    QVERIFY(m_panel->findChild<PanelStack *>()->isEmpty());
    m_panel->setDistribution(austinFalls().before);
    QVERIFY(!m_panel->findChild<PanelStack *>()->isEmpty());
    m_panel->clear();
    QVERIFY(m_panel->findChild<PanelStack *>()->isEmpty());
}

void TestOutputPanel::sentenceIsShownAndSelectable()
{
    m_panel->setOutcome(shared(austinFalls()));
    bool found = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        found |= label->text().startsWith(QStringLiteral("“Austin” fell from 99.8\u00a0% to 21.7\u00a0%")) &&
                 (label->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QVERIFY(found);
}

void TestOutputPanel::afterBarIsAsLongAsItsProbability()
{
    const auto accentPixels = [&](double after) {
        m_panel->setOutcome(shared(outcomeOf({{" a", 0.9, after}, {" b", 0.1, 1 - after}})));
        const QImage image = m_panel->bars()->grab().toImage();
        return countPixels(image, Theme::lightTheme().accent, m_panel->bars()->rowRect(0));
    };
    const int small = accentPixels(0.2), large = accentPixels(0.8);
    QVERIFY(small > 0);
    QVERIFY2(std::abs(double(large) / small - 4) < 0.3, qPrintable(QStringLiteral("%1 and %2").arg(small).arg(large)));
}

void TestOutputPanel::firstTouchMovesNoRow()
{
    m_panel->setDistribution(austinFalls().before);
    const QRect third = m_panel->bars()->rowRect(2);
    m_panel->setOutcome(shared(austinFalls()));
    QCOMPARE(m_panel->bars()->rowRect(2), third);
    m_panel->setOutcome(nullptr);
    QCOMPARE(m_panel->bars()->rowRect(2), third);
}

void TestOutputPanel::controlKeepsItsRoomWhileASliderMoves()
{
    m_panel->setOutcome(shared(austinFalls()));
    m_panel->setControl(shared(austinStays()));
    const QRect third = m_panel->bars()->rowRect(2);
    m_panel->setOutcome(shared(austinFalls()));
    QCOMPARE(m_panel->bars()->rowRect(2), third);
}

void TestOutputPanel::controlIsNamedInTheSentence()
{
    m_panel->setOutcome(shared(austinFalls()));
    m_panel->setControl(shared(austinStays()));
    QVERIFY(m_panel->picture().sentence.endsWith(QStringLiteral("The matched control leaves “Austin” at 98.9\u00a0%.")));
    m_panel->setOutcome(shared(austinFalls()));
    QVERIFY(!m_panel->picture().sentence.contains(QLatin1String("control")));
}

void TestOutputPanel::clickingARowSelectsItsLogit()
{
    Selection selection;
    m_panel->setSelection(&selection);
    m_panel->setDistribution(austinFalls().before);
    QSignalSpy chosen(m_panel.get(), &OutputPanel::tokenChosen);
    QTest::mouseClick(m_panel->bars(), Qt::LeftButton, {}, m_panel->bars()->rowRect(1).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<TokenId>(), idOf(" Tallahassee"));
    QVERIFY((selection.current() == NodeKey{NodeKind::Logit, LayerIndex(), TokenPosition(8), idOf(" Tallahassee").value}));
}

void TestOutputPanel::selectionFromElsewhereMarksItsRow()
{
    Selection selection;
    m_panel->setSelection(&selection);
    m_panel->setDistribution(austinFalls().before);
    selection.setCurrent(NodeKey{NodeKind::Logit, LayerIndex(), TokenPosition(8), idOf(" Dallas").value});
    QCOMPARE(m_panel->bars()->chosen(), 2);
    selection.setCurrent(NodeKey{NodeKind::Feature, LayerIndex(0), TokenPosition(8), 3});
    QCOMPARE(m_panel->bars()->chosen(), -1);
}

void TestOutputPanel::keysWalkThroughTheRows()
{
    m_panel->setDistribution(austinFalls().before);
    QTest::keyClick(m_panel->bars(), Qt::Key_Down);
    QTest::keyClick(m_panel->bars(), Qt::Key_Down);
    QCOMPARE(m_panel->bars()->chosen(), 1);
    QVERIFY(m_panel->bars()->accessibleDescription().contains(QLatin1String("Tallahassee")));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(m_panel->bars(), Qt::Key_Down);
    QCOMPARE(m_panel->bars()->chosen(), 3);
    QTest::keyClick(m_panel->bars(), Qt::Key_Up);
    QCOMPARE(m_panel->bars()->chosen(), 2);
}

void TestOutputPanel::copyPutsTextAndCsvOnTheClipboard()
{
    m_panel->setOutcome(shared(austinFalls()));
    m_panel->activateWindow();
    m_panel->bars()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTest::keySequence(m_panel->bars(), QKeySequence::Copy);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().startsWith(QStringLiteral("“Austin” fell")));
    QVERIFY(data->data(QStringLiteral("text/csv")).contains("\r\nAustin,"));
}

void TestOutputPanel::longTokensAreElided()
{
    const OutputPainter painter(Theme::lightTheme(), m_panel->font());
    const QString word = QStringLiteral("Donaudampfschifffahrtsgesellschaft").repeated(3);
    const QString shown = painter.shownToken(word, 400);
    QVERIFY(shown.contains(QChar(0x2026)));
    QVERIFY(QFontMetrics(m_panel->font()).horizontalAdvance(shown) < 200);
    QCOMPARE(painter.shownToken(QStringLiteral("Austin"), 400), QStringLiteral("Austin"));
}

void TestOutputPanel::picturePaintsAnywhere()
{
    m_panel->setOutcome(shared(austinFalls()));
    m_panel->setControl(shared(austinStays()));
    const OutputPainter painter(Theme::lightTheme(), m_panel->font());
    const double height = painter.pictureHeight(m_panel->picture(), 400);
    QPicture recorded;  // any paint device
    QPainter onPicture(&recorded);
    painter.paintPicture(onPicture, {0, 0, 400, height}, m_panel->picture());
    onPicture.end();
    QVERIFY(recorded.boundingRect().width() <= 401);
    QVERIFY2(recorded.boundingRect().height() <= height + 1 && recorded.boundingRect().height() > height / 2,
             qPrintable(QString::number(recorded.boundingRect().height())));
}

void TestOutputPanel::narrowPanelStillShowsItsBars()
{
    m_panel->resize(m_panel->minimumSizeHint().width(), 300);
    m_panel->setOutcome(shared(outcomeOf({{" a", 0.1, 0.9}, {" b", 0.9, 0.1}})));
    const QImage image = m_panel->bars()->grab().toImage();
    QVERIFY(countPixels(image, Theme::lightTheme().accent, m_panel->bars()->rowRect(0)) > 50);
}

void TestOutputPanel::everythingFocusableHasAName()
{
    m_panel->setOutcome(shared(austinFalls()));
    QCOMPARE(unnamedFocusable(*m_panel), QStringList());
}

void TestOutputPanel::textFitsInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German length") << "de";
    QTest::newRow("Chinese glyphs") << "zh";
}

void TestOutputPanel::textFitsInOtherLanguages()
{
    QFETCH(QString, language);
    PseudoTranslator translator(language);
    QCoreApplication::installTranslator(&translator);
    OutputPanel panel;
    panel.resize(320, 400);
    panel.setOutcome(shared(austinFalls()));
    panel.setControl(shared(austinStays()));
    panel.show();
    QVERIFY(panel.grab().width() > 0);  // lays out
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(clippedTexts(panel), QStringList());
}

QTEST_MAIN(TestOutputPanel)
#include "tst_output_panel.moc"
