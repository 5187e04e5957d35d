#include "widgets/verify/verify_dialog.h"

#include "widgets/verify/check_table_model.h"
#include "widgets/verify/check_words.h"

#include <QAbstractItemModelTester>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace penfield;

namespace {

SelfCheckReport report(bool good)
{
    SelfCheckReport r;
    r.library = "LibTorch 1.13.1";
    r.device = "cpu";
    r.seconds = 3.25;
    r.rows = {{"model", "gpt2", "logits · transformers 5.1.0", 1.2e-6, 1e-5, "absolute", true, {}},
              {"tokenizer", "llama3", "ids · tokenizers 0.22", good ? 0.0 : 3.0, 0, "differences", good, {}}};
    if (!good)
        r.rows.push_back({"dictionary", "sae", "activations", 0, 1e-4, "relative", false, "The file x is empty."});
    return r;
}

}  // namespace

class VerifyDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<VerifyDialog> m_dialog;

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *b : m_dialog->findChildren<QPushButton *>())
            if (b->text() == text)
                return b;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<VerifyDialog>();
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void itIsNotModal() { QVERIFY(!m_dialog->isModal()); }

    void startingAsksForARunOnce()
    {
        QSignalSpy asked(m_dialog.get(), &VerifyDialog::runRequested);
        m_dialog->start();
        m_dialog->start();
        QCOMPARE(asked.size(), 1);
        QVERIFY(m_dialog->isRunning());
        QVERIFY(button("Cancel"));
    }

    void progressIsShownWhileItRuns()
    {
        auto *bar = m_dialog->findChild<QProgressBar *>();
        m_dialog->setProgress("gpt2", 0.5);
        QVERIFY(!bar->isVisible());
        m_dialog->start();
        m_dialog->setProgress("gpt2", 0.5);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 500);
    }

    void agreementIsASentenceAndATable()
    {
        m_dialog->start();
        m_dialog->setReport(report(true));
        QVERIFY2(m_dialog->summary().contains("all 2"), qPrintable(m_dialog->summary()));
        QCOMPARE(m_dialog->findChild<QTableView *>()->model()->rowCount(), 2);
        QVERIFY(!m_dialog->isRunning());
    }

    void everyCellSaysWhatItShould()
    {
        CheckTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(report(false).rows);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, CheckTableModel::Verdict), QString("agrees"));
        QCOMPARE(cell(0, CheckTableModel::Difference), QString("1.2e-06"));
        QCOMPARE(cell(0, CheckTableModel::Tolerance), QString("1e-05\u00a0absolute"));
        QCOMPARE(cell(1, CheckTableModel::Verdict), QString("differs"));
        QCOMPARE(cell(1, CheckTableModel::Difference), QString("3"));
        QCOMPARE(cell(1, CheckTableModel::Tolerance), QString("none may differ"));
        QCOMPARE(cell(2, CheckTableModel::Verdict), QString("not compared"));
        QCOMPARE(cell(2, CheckTableModel::Compared), QString("The file x is empty."));
    }

    void disagreementIsCounted()
    {
        m_dialog->setReport(report(false));
        QVERIFY2(m_dialog->summary().startsWith("2 of 3"), qPrintable(m_dialog->summary()));
    }

    void nothingComparedIsNotAgreement() { QVERIFY(summaryText({}).contains("nothing")); }

    void allOfItCanBeCopied()
    {
        m_dialog->setReport(report(false));
        for (const char *part : {"gpt2", "llama3", "differs", "1.2e-06", "2 of 3", "LibTorch 1.13.1"})
            QVERIFY2(m_dialog->text().contains(part), part);
        QVERIFY(button("Copy as Text")->isEnabled());
    }

    void cancellingAndClosingStopIt()
    {
        QSignalSpy cancelled(m_dialog.get(), &VerifyDialog::cancelRequested);
        m_dialog->start();
        QTest::mouseClick(button("Cancel"), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!m_dialog->isRunning());
        QTest::mouseClick(button("Run Again"), Qt::LeftButton);
        QVERIFY(m_dialog->isRunning());
        m_dialog->close();
        QCOMPARE(cancelled.size(), 2);
    }

    void troubleIsASentence()
    {
        m_dialog->start();
        m_dialog->setTrouble("The references were not found.");
        QCOMPARE(m_dialog->summary(), QString("The references were not found."));
        QVERIFY(!m_dialog->isRunning());
    }
};

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    VerifyDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_verify_dialog.moc"
