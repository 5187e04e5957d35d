// Watched tokens, the difference of two logits, the history, the intact answer while it is held, and what did not work, in words.

#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/output/outcomes.h"
#include "widgets/common/elided_label.h"
#include "widgets/output/output_bars.h"
#include "widgets/output/output_panel.h"
#include "widgets/output/output_remarks.h"
#include "widgets/output/watch_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace penfield;

namespace {

const TokenId farOut(7);

TokenShift shiftOfFarOut(double after)
{
    return {farOut, " Boise", 1e-5, after, -2.5, 1.25, 800, 30};
}

std::shared_ptr<const Outcome> touched()
{
    auto outcome = std::make_shared<Outcome>(austinFalls());
    for (TokenShift &shift : outcome->shifts) {
        shift.logitBefore = shift.probabilityBefore * 10;
        shift.logitAfter = shift.probabilityAfter * 10;
    }
    for (TokenProbability &token : outcome->before.top)
        token.logit = token.probability * 10;
    outcome->watched = {shiftOfFarOut(0.004)};
    return outcome;
}

}  // namespace

class TestOutputWatching : public QObject {
    Q_OBJECT

    std::unique_ptr<OutputPanel> m_panel;

    const OutputRow &row(std::size_t i) const { return m_panel->picture().table.rows()[i]; }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_panel = std::make_unique<OutputPanel>();
        m_panel->resize(640, 420);
        m_panel->show();
        m_panel->setDistribution(touched()->before);
    }

    void aWatchedTokenStandsFirstAndOnce()
    {
        m_panel->watch({idOf(" Dallas"), " Dallas"});
        QCOMPARE(row(0).text, QStringLiteral("Dallas"));
        QVERIFY(row(0).watched);
        QCOMPARE(row(0).rankBefore, 2);
        QCOMPARE(m_panel->picture().table.rows().size(), std::size_t(4));
    }

    void aTokenOutOfTheTopIsKnownFromTheIntactRun()
    {
        m_panel->watch({farOut, " Boise"});
        QVERIFY(!row(0).before);  // not asked yet
        m_panel->setIntactShifts({shiftOfFarOut(1e-5)});
        QCOMPARE(row(0).before, std::optional(1e-5));
        QCOMPARE(row(0).logitBefore, std::optional(-2.5));
        QCOMPARE(row(0).rankBefore, 800);
        QVERIFY(!row(0).after);
    }

    void aTouchShowsItBeforeAndAfter()
    {
        m_panel->watch({farOut, " Boise"});
        m_panel->setOutcome(touched());
        QCOMPARE(row(0).after, std::optional(0.004));
        QCOMPARE(row(0).rankAfter, 30);
        QCOMPARE(row(0).logitAfter, std::optional(1.25));
        m_panel->setOutcome(nullptr);
        QVERIFY(!row(0).after);
    }

    void pinningTellsWhatMustBeKnown()
    {
        QSignalSpy wanted(m_panel.get(), &OutputPanel::tokensOfInterestChanged);
        m_panel->watch({farOut, " Boise"});
        QCOMPARE(wanted.count(), 1);
        const auto tokens = m_panel->tokensOfInterest();
        QVERIFY(std::find(tokens.begin(), tokens.end(), farOut) != tokens.end());
        m_panel->watch({farOut, " Boise"});
        QCOMPARE(wanted.count(), 1);  // is watched already
    }

    void aClickOnThePinPinsAndLetsGo()
    {
        const OutputPainter painter(Theme::lightTheme(), m_panel->bars()->font());
        const auto pin = [&](int row) {
            return painter.pinRect(m_panel->picture().table, row, m_panel->bars()->width()).center().toPoint();
        };
        QTest::mouseClick(m_panel->bars(), Qt::LeftButton, {}, pin(1));
        QCOMPARE(m_panel->watched().size(), std::size_t(1));
        QCOMPARE(m_panel->watched().front().token, idOf(" Tallahassee"));
        QTest::mouseClick(m_panel->bars(), Qt::LeftButton, {}, pin(0));
        QVERIFY(m_panel->watched().empty());
    }

    void thePinHasAKey()
    {
        QTest::keyClick(m_panel->bars(), Qt::Key_Down);
        QTest::keyClick(m_panel->bars(), Qt::Key_P);
        QCOMPARE(m_panel->watched().size(), std::size_t(1));
    }

    void aTypedWordIsAskedFor()
    {
        QSignalSpy typed(m_panel.get(), &OutputPanel::wordTyped);
        QTest::keyClicks(m_panel->watchBar()->wordEdit(), QStringLiteral("Boise"));
        QTest::keyClick(m_panel->watchBar()->wordEdit(), Qt::Key_Return);
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed[0][0].toString(), QStringLiteral("Boise"));
        m_panel->watch({farOut, " Boise"});
        QVERIFY(m_panel->watchBar()->wordEdit()->text().isEmpty());
    }

    void theDifferenceIsOfTheFirstTwoAnswers()
    {
        QCOMPARE(m_panel->watchBar()->differenceText(), QStringLiteral("9.97"));  // 9.98 − 0.006
        m_panel->setOutcome(touched());
        QCOMPARE(m_panel->watchBar()->differenceText(), QStringLiteral("9.97 → −3.35 (−13.32)"));
    }

    void theDifferenceIsOfWhatIsChosen()
    {
        QSignalSpy wanted(m_panel.get(), &OutputPanel::tokensOfInterestChanged);
        QComboBox *second = m_panel->watchBar()->choices()[1];
        second->setCurrentIndex(second->findData(idOf(" Dallas").value));
        Q_EMIT second->activated(second->currentIndex());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(m_panel->watchBar()->differenceText(), QStringLiteral("9.98"));
        m_panel->setOutcome(touched());
        QCOMPARE(second->currentData().toInt(), idOf(" Dallas").value);
    }

    void whileIntactIsHeldNoRowMoves()
    {
        m_panel->watch({farOut, " Boise"});
        m_panel->setOutcome(touched());
        m_panel->setControl(touched());
        std::vector<QString> texts;
        for (const OutputRow &row : m_panel->picture().table.rows())
            texts.push_back(row.text);
        const QRect third = m_panel->bars()->rowRect(2);
        m_panel->setIntactShown(true);
        QVERIFY(!row(0).after && !row(1).after && !m_panel->picture().table.hasAfter());
        QVERIFY(m_panel->picture().sentence.contains(QLatin1String("99.8")) &&
                !m_panel->picture().sentence.contains(QLatin1String("fell")));
        for (std::size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(row(i).text, texts[i]);
        QCOMPARE(m_panel->bars()->rowRect(2), third);
        m_panel->setIntactShown(false);
        QCOMPARE(row(0).after, std::optional(0.004));
    }

    void aClickInTheHistoryAsksForItsState()
    {
        const History history{{{0, {}, 0.9, 0.0}, {1, "Ablate Texas", 0.2, 5.0}, {2, "Steer Texas", 0.5, 1.0}}, 2, "Austin"};
        m_panel->setHistory(history);
        QVERIFY(m_panel->historyStrip()->isVisible());
        QSignalSpy chosen(m_panel.get(), &OutputPanel::historyStepChosen);
        QTest::mouseClick(m_panel->historyStrip(), Qt::LeftButton, {}, m_panel->historyStrip()->barRect(1).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QTest::mouseClick(m_panel->historyStrip(), Qt::LeftButton, {}, m_panel->historyStrip()->barRect(2).center());
        QCOMPARE(chosen.count(), 1);  // is there already
        QTest::keyClick(m_panel->historyStrip(), Qt::Key_Left);
        QCOMPARE(chosen[1][0].toInt(), 1);
        m_panel->setHistory({{{0, {}, 0.9, 0.0}}, 0, "Austin"});
        QVERIFY(!m_panel->historyStrip()->isVisible());
    }

    void manyTouchesShowTheNewest()
    {
        History history{{}, 300, "Austin"};
        for (int i = 0; i <= 300; ++i)
            history.steps.push_back({i, "Steer", 0.5, 1.0});
        m_panel->setHistory(history);
        QVERIFY(!m_panel->historyStrip()->barRect(300).isNull());
        QVERIFY(m_panel->historyStrip()->barRect(0).isNull());
        QVERIFY(m_panel->historyStrip()->rect().contains(m_panel->historyStrip()->barRect(300)));
    }

    void anotherModelForgetsTheTokens()
    {
        m_panel->watch({farOut, " Boise"});
        m_panel->clear();
        m_panel->forgetTokens();
        QVERIFY(m_panel->watched().empty());
        QVERIFY(m_panel->tokensOfInterest().empty());
    }

    void whatHadNoEffectIsSaid()
    {
        Outcome outcome;
        outcome.interventions = {{Unit(LayerIndex(0), FeatureIndex(493)), TokenPosition(1), TouchKind::Set, 0}};
        QVERIFY(outcomeRemarks(outcome).isEmpty());
        const Note inactive{"%1 is not active where it was touched, so the touch had no effect.", {"0:493"}};
        outcome.notes = {inactive};
        QCOMPARE(outcomeRemarks(outcome), QStringList{"L0 · 493 is not active where it was touched, so the touch had no effect."});
        outcome.notes = std::vector<Note>(5, inactive);
        QCOMPARE(outcomeRemarks(outcome).size(), 4);
        m_panel->setOutcome(std::make_shared<const Outcome>([&] {
            Outcome shown = *touched();
            shown.interventions = outcome.interventions;
            shown.notes = {inactive};
            return shown;
        }()));
        QStringList texts;
        for (const auto *label : m_panel->findChildren<ElidedLabel *>())
            if (label->isVisible())
                texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("L0 · 493 is not active where it was touched, so the touch had no effect.")));
    }

    void everythingFocusableHasAName()
    {
        m_panel->setHistory({{{0, {}, 0.9, 0.0}, {1, "Ablate Texas", 0.2, 5.0}}, 1, "Austin"});
        QCOMPARE(unnamedFocusable(*m_panel), QStringList());
    }
};

QTEST_MAIN(TestOutputWatching)
#include "tst_output_watching.moc"
