#include "tests/widgets/common/widget_checks.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/prompt/prompt_edit.h"
#include "widgets/prompt/token_chips.h"

#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penfield;

namespace {

Prompt dallas()
{
    Prompt prompt;
    prompt.text = "the capital of Dallas";
    prompt.bosPrepended = true;
    prompt.pieces = {"<bos>", "the", "capital", "of", "Dallas"};
    prompt.tokens = {TokenId(1), TokenId(5), TokenId(6), TokenId(7), TokenId(8)};
    return prompt;
}

}  // namespace

class TestPromptBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void enterSubmits();
    void runButtonSubmits();
    void blanksAreNotSubmitted();
    void modelWithoutATokenizerAsksForIds();
    void upBringsBackWhatWasRun();
    void cancelIsThereOnlyWhileSomethingRuns();
    void escapeCancels();
    void progressAppearsOnlyForLongWork();
    void busySaysWhatItDoesAndHowLong();
    void unknownWordsAreSaid();
    void editedPromptIsSaidToBeEdited();
    void examplesRunAtOnce();
    void chipClickIsPassedOn();
    void heightNeverChanges();
    void everythingFocusableHasAName();
    void textFitsInOtherLanguages_data();
    void textFitsInOtherLanguages();

private:
    QPushButton *button(const QString &text) const;

    std::unique_ptr<PromptBar> m_bar;
};

void TestPromptBar::init()
{
    m_bar = std::make_unique<PromptBar>();
    m_bar->resize(800, m_bar->sizeHint().height());
    m_bar->show();
}

QPushButton *TestPromptBar::button(const QString &text) const
{
    for (auto *button : m_bar->findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

void TestPromptBar::enterSubmits()
{
    QSignalSpy submitted(m_bar.get(), &PromptBar::promptSubmitted);
    QTest::keyClicks(m_bar->edit(), QStringLiteral("the capital"));
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted[0][0].toString(), QStringLiteral("the capital"));
}

void TestPromptBar::runButtonSubmits()
{
    QSignalSpy submitted(m_bar.get(), &PromptBar::promptSubmitted);
    QVERIFY(!button(QStringLiteral("Run"))->isEnabled());
    m_bar->setText(QStringLiteral("hello"));
    QCOMPARE(submitted.count(), 0);
    QTest::mouseClick(button(QStringLiteral("Run")), Qt::LeftButton);
    QCOMPARE(submitted.count(), 1);
}

void TestPromptBar::blanksAreNotSubmitted()
{
    QSignalSpy submitted(m_bar.get(), &PromptBar::promptSubmitted);
    QTest::keyClicks(m_bar->edit(), QStringLiteral("   "));
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(!button(QStringLiteral("Run"))->isEnabled());
}

void TestPromptBar::modelWithoutATokenizerAsksForIds()
{
    const QString forText = m_bar->edit()->placeholderText();
    m_bar->edit()->setPromptsAreIds(true);
    QVERIFY(m_bar->edit()->placeholderText().contains(QStringLiteral("17 4 256")));
    m_bar->edit()->setPromptsAreIds(false);
    QCOMPARE(m_bar->edit()->placeholderText(), forText);
}

void TestPromptBar::upBringsBackWhatWasRun()
{
    for (const char *prompt : {"one", "two"}) {
        m_bar->setText(QString::fromLatin1(prompt));
        QTest::keyClick(m_bar->edit(), Qt::Key_Enter);
    }
    m_bar->setText(QStringLiteral("half typ"));
    QTest::keyClick(m_bar->edit(), Qt::Key_Up);
    QCOMPARE(m_bar->text(), QStringLiteral("two"));
    QTest::keyClick(m_bar->edit(), Qt::Key_Up);
    QCOMPARE(m_bar->text(), QStringLiteral("one"));
    QTest::keyClick(m_bar->edit(), Qt::Key_Down);
    QTest::keyClick(m_bar->edit(), Qt::Key_Down);
    QCOMPARE(m_bar->text(), QStringLiteral("half typ"));
}

void TestPromptBar::cancelIsThereOnlyWhileSomethingRuns()
{
    QPushButton *cancel = button(QStringLiteral("Cancel"));
    QSignalSpy cancelled(m_bar.get(), &PromptBar::cancelRequested);
    QVERIFY(!cancel->isEnabled());
    m_bar->setBusy(true, QStringLiteral("Attributing"), 0.2);
    QVERIFY(cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    m_bar->setBusy(false);
    QVERIFY(!cancel->isEnabled());
}

void TestPromptBar::escapeCancels()
{
    QSignalSpy cancelled(m_bar.get(), &PromptBar::cancelRequested);
    QTest::keyClick(m_bar->edit(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 0);
    m_bar->setBusy(true, QStringLiteral("Attributing"));
    QTest::keyClick(m_bar->edit(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
}

void TestPromptBar::progressAppearsOnlyForLongWork()
{
    auto *progress = m_bar->findChild<QProgressBar *>();
    m_bar->setBusy(true, QStringLiteral("Running"), 0.1);
    QVERIFY(progress->isHidden());
    m_bar->setBusy(false);
    m_bar->setBusy(true, QStringLiteral("Attributing"), 0.25);
    QTRY_VERIFY(!progress->isHidden());
    QCOMPARE(progress->value(), 250);
    m_bar->setBusy(false);
    QVERIFY(progress->isHidden());
}

void TestPromptBar::busySaysWhatItDoesAndHowLong()
{
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    m_bar->setBusy(true, QStringLiteral("Attributing"), 0.42);
    QCOMPARE(m_bar->status(), QStringLiteral("Attributing … 42.0\u00a0%"));
    m_bar->setBusy(true, QStringLiteral("Attributing"), 0.42, 1.2);
    QCOMPARE(m_bar->status(), QStringLiteral("Attributing … 42.0\u00a0%, about 1 second left"));
    m_bar->setBusy(true, QStringLiteral("Attributing"), 0.42, 3.4);
    QCOMPARE(m_bar->status(), QStringLiteral("Attributing … 42.0\u00a0%, about 3 seconds left"));
    QCoreApplication::removeTranslator(&english);
}

void TestPromptBar::unknownWordsAreSaid()
{
    Prompt prompt = dallas();
    prompt.text = "the capital of Zanzibar";
    prompt.pieces.back() = "<unk>";
    prompt.unknownWords = {"Zanzibar"};
    m_bar->setText(QString::fromStdString(prompt.text));
    m_bar->setPrompt(prompt);
    QVERIFY2(m_bar->status().contains(QStringLiteral("“Zanzibar”")), qPrintable(m_bar->status()));
}

void TestPromptBar::editedPromptIsSaidToBeEdited()
{
    m_bar->setText(QStringLiteral("the capital of Dallas"));
    m_bar->setPrompt(dallas());
    QVERIFY(m_bar->status().contains(QLatin1Char('5')));
    QTest::keyClicks(m_bar->edit(), QStringLiteral(" is"));
    QVERIFY(m_bar->status().contains(QLatin1String("Enter")));
}

void TestPromptBar::examplesRunAtOnce()
{
    QSignalSpy submitted(m_bar.get(), &PromptBar::promptSubmitted);
    m_bar->setExamples(
        {{QStringLiteral("Two hops"), QStringLiteral("the capital of")}, {QStringLiteral("Sums"), QStringLiteral("one plus one")}});
    auto *menu = m_bar->findChild<QMenu *>();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger();
    QCOMPARE(m_bar->text(), QStringLiteral("one plus one"));
    QCOMPARE(submitted.count(), 1);
}

void TestPromptBar::chipClickIsPassedOn()
{
    m_bar->setPrompt(dallas());
    QSignalSpy clicked(m_bar.get(), &PromptBar::positionClicked);
    QTest::mouseClick(m_bar->chips(), Qt::LeftButton, {}, m_bar->chips()->chipRect(4).center());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].value<TokenPosition>().value, 4);
}

void TestPromptBar::heightNeverChanges()
{
    const int height = m_bar->sizeHint().height();
    const int chipsTop = m_bar->chips()->y();
    const auto unchanged = [&] { return m_bar->sizeHint().height() == height && m_bar->chips()->y() == chipsTop; };
    m_bar->setPrompt(dallas());
    m_bar->setActivations({0, 1, 2, 3, 4}, 4);
    QVERIFY(unchanged());
    m_bar->setBusy(true, QStringLiteral("Attributing"), 0.5, 10);
    QTRY_VERIFY(!m_bar->findChild<QProgressBar *>()->isHidden());
    QVERIFY(unchanged());
    m_bar->setBusy(false);
    QVERIFY(unchanged());
}

void TestPromptBar::everythingFocusableHasAName()
{
    m_bar->setExamples({{QStringLiteral("a"), QStringLiteral("b")}});
    QCOMPARE(unnamedFocusable(*m_bar), QStringList());
}

void TestPromptBar::textFitsInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German length") << "de";
    QTest::newRow("Chinese glyphs") << "zh";
}

void TestPromptBar::textFitsInOtherLanguages()
{
    QFETCH(QString, language);
    PseudoTranslator translator(language);
    QCoreApplication::installTranslator(&translator);
    PromptBar bar;
    bar.resize(bar.minimumSizeHint());
    bar.show();
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(bar.findChildren<QPushButton *>().front()->text() != QLatin1String("Run"));
    QCOMPARE(clippedTexts(bar), QStringList());
}

QTEST_MAIN(TestPromptBar)
#include "tst_prompt_bar.moc"
