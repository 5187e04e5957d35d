#include "tests/backend/claims/sample_claim.h"
#include "tests/widgets/common/widget_checks.h"
#include "widgets/evidence/check_picture.h"
#include "widgets/evidence/check_row.h"
#include "widgets/evidence/claim_card.h"
#include "widgets/evidence/claim_editor.h"
#include "widgets/evidence/evidence_panel.h"
#include "widgets/evidence/ledger_view.h"
#include "widgets/evidence/prediction_box.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

using namespace penfield;

namespace {

ClaimEntry untested(std::int64_t id = 1)
{
    ClaimEntry entry;
    entry.id = id;
    entry.recipe = sampleRecipe();
    return entry;
}

ClaimEntry tested(std::int64_t id = 1)
{
    ClaimEntry entry = untested(id);
    entry.verdict = sampleVerdict();
    entry.openings = 3;
    entry.prediction = Prediction{id, 0.5, 0.8, 0.61};
    return entry;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisibleTo(&widget))
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

}  // namespace

class EvidencePanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EvidencePanel> m_panel;

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *b : m_panel->findChildren<QPushButton *>())
            if (b->text() == text && b->isVisibleTo(m_panel.get()))
                return b;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<EvidencePanel>();
        m_panel->resize(420, 900);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void withoutClaimsItSaysWhatToDo()
    {
        QSignalSpy asked(m_panel.get(), &EvidencePanel::newClaimRequested);
        QVERIFY(button("New Claim"));
        button("New Claim")->click();
        QCOMPARE(asked.size(), 1);
    }

    void aVerdictShowsItsDomainItsChecksAndWhatWouldChangeIt()
    {
        m_panel->setEntries({tested()});
        const ClaimCard &card = *m_panel->cards().at(0);
        const QString texts = textsOf(card);
        for (const char *said :
             {"Texas carries Austin", "Weakened: Needed, but only as one of two: each backs the other up.", "prompts: 64 · templates: 8",
              "What would change my mind: Name both units in the claim, and test it again.", "this set is no longer unseen",
              "You said 50 % of the score; measured: 61 %."})
            QVERIFY2(QString(texts).replace(QChar(QChar::Nbsp), ' ').contains(said), said);
        QCOMPARE(card.rows().size(), 5u);
        QCOMPARE(card.rows()[0]->question(), "Would any other unit like this do the same?");
        QCOMPARE(card.rows()[4]->finding(), "Only 11 matched controls exist; the smallest possible p is 0.083. At least 19 are needed.");
    }

    void theNewestIsOnTop()
    {
        m_panel->setEntries({tested(1), untested(2)});
        QCOMPARE(m_panel->cards().at(0)->entry().id, 2);
        m_panel->setEntry(untested(3));
        QCOMPARE(m_panel->cards().at(0)->entry().id, 3);
        ClaimEntry running = untested(2);
        running.isRunning = true;
        m_panel->setEntry(running);
        QCOMPARE(m_panel->cards().size(), 3u);
        QVERIFY(m_panel->cards().at(1)->entry().isRunning);
    }

    void thePredictionComesBeforeTheTest()
    {
        m_panel->setEntries({untested(7)});
        QStringList order;
        Prediction said;
        connect(m_panel.get(), &EvidencePanel::predicted, this, [&](const Prediction &prediction) {
            order << "predicted";
            said = prediction;
        });
        connect(m_panel.get(), &EvidencePanel::testRequested, this, [&](qint64 claim) { order << QString::number(claim); });
        auto *box = m_panel->findChild<PredictionBox *>();
        QVERIFY(box->isVisible());
        box->findChild<QComboBox *>()->setCurrentIndex(1);
        button("Test")->click();
        QCOMPARE(order, (QStringList{"predicted", "7"}));
        QCOMPARE(said.expected, -0.5);
        QCOMPARE(said.confidence, 0.7);
    }

    void aRunCanBeCancelled()
    {
        ClaimEntry entry = untested(4);
        entry.isRunning = true;
        entry.fraction = 0.4;
        m_panel->setEntries({entry});
        QSignalSpy cancelled(m_panel.get(), &EvidencePanel::cancelRequested);
        QSignalSpy started(m_panel.get(), &EvidencePanel::testRequested);
        button("Cancel")->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(started.isEmpty());
    }

    void anIncompleteClaimCannotBeTested()
    {
        ClaimEntry entry = untested();
        entry.recipe.claim.direction.reset();
        m_panel->setEntries({entry});
        QVERIFY(!button("Test")->isEnabled());
        QVERIFY(!m_panel->findChild<PredictionBox *>()->isVisible());
    }

    void theEditorAsksForWhatIsMissing()
    {
        ClaimEntry entry;
        entry.id = 9;
        entry.recipe.claim = sampleRecipe().claim;
        entry.recipe.claim.score.reset();
        entry.recipe.claim.direction.reset();
        m_panel->setEntries({entry});
        QSignalSpy changed(m_panel.get(), &EvidencePanel::claimChanged);
        button("Edit")->click();
        QVERIFY(m_panel->isEditing());
        ClaimEditor &editor = *m_panel->editor();
        QCOMPARE(editor.question(), "What is measured? Usual is the logit of the answer minus that of the foil.");
        button("Fill In What Is Usual")->click();
        QCOMPARE(editor.question(), "Does taking the units away lower the score, or raise it?");
        for (QComboBox *box : editor.findChildren<QComboBox *>())
            if (box->accessibleName() == "Taking them away")
                box->setCurrentIndex(1);
        QCOMPARE(editor.question(), "");
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(1).at(0).toLongLong(), 9);
        QCOMPARE(changed.at(1).at(1).value<Claim>(), sampleRecipe().claim);
        button("Done")->click();
        QVERIFY(!m_panel->isEditing());
    }

    void promptsFromATableAreTaken()
    {
        ClaimEntry entry = untested();
        entry.recipe.claim.prompts = {};
        m_panel->setEntries({entry});
        m_panel->edit(1);
        QSignalSpy asked(m_panel.get(), &EvidencePanel::tableRequested);
        button("Table…")->click();
        QCOMPARE(asked.size(), 1);
        QSignalSpy changed(m_panel.get(), &EvidencePanel::claimChanged);
        m_panel->setPrompts(sampleFamily());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(1).value<Claim>().prompts, sampleFamily());
    }

    void theSealedHalfIsOfferedOnce()
    {
        m_panel->setEntries({tested()});
        QSignalSpy asked(m_panel.get(), &EvidencePanel::openSealedRequested);
        button("Confirm")->click();
        QCOMPARE(asked.size(), 1);
        ClaimEntry opened = tested();
        opened.verdict->sealedOpened = true;
        m_panel->setEntry(opened);
        QVERIFY(!button("Confirm"));
    }

    void aNarrowDockPutsPicturesUnderTheWords()
    {
        CheckRow row;
        row.setCheck(sampleVerdict().checks[0], Theme::lightTheme());
        const auto *picture = row.findChild<CheckPictureWidget *>();
        for (const auto &[width, below] : {std::pair{460, false}, {320, true}, {460, false}}) {
            row.resize(width, 260);
            row.show();
            row.layout()->activate();
            int words = 0;
            for (const QLabel *label : row.findChildren<QLabel *>())
                if (label->text() == row.finding())
                    words = label->geometry().right();
            QCOMPARE(picture->geometry().left() < words, below);
        }
    }

    void theLedgerTellsHowOftenOneLooked()
    {
        m_panel->setLedger({{1, 1, "a", "", "p", 0.001}, {1, 1, "b", "", "p", 0.8}}, {{1, 0.5, 0.9, 0.6}});
        QCOMPARE(m_panel->ledger()->sentence(),
                 "Units tried: 2, tests: 2. With p < 0.05, 0.1 were expected by chance and 1 were found; 1 survive correction.");
        m_panel->findChild<QTabBar *>()->setCurrentIndex(1);
        QVERIFY(m_panel->ledger()->isVisible());
    }

    void everythingHasANameAndRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("long") << "de";
        QTest::newRow("wide") << "zh";
    }
    void everythingHasANameAndRoom()
    {
        QFETCH(QString, language);
        PseudoTranslator translator(language);
        QCoreApplication::installTranslator(&translator);
        m_panel = std::make_unique<EvidencePanel>();
        m_panel->resize(460, 1000);
        m_panel->setEntries({tested(1), untested(2)});
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QCOMPARE(unnamedFocusable(*m_panel), QStringList());
        QCOMPARE(clippedTexts(*m_panel), QStringList());
        m_panel->edit(2);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(unnamedFocusable(*m_panel), QStringList());
        QCOMPARE(clippedTexts(*m_panel), QStringList());
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(EvidencePanelTest)
#include "tst_evidence_panel.moc"
