#include "tests/widgets/common/widget_checks.h"
#include "widgets/output/continuation_difference.h"
#include "widgets/output/continuation_panel.h"
#include "widgets/output/token_flow.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <sstream>

using namespace penfield;

namespace {

std::vector<GeneratedToken> tokensOf(const std::string &text, bool touched = false)
{
    std::vector<GeneratedToken> tokens;
    std::istringstream words(text);
    for (std::string word; words >> word;)
        tokens.push_back({TokenId(static_cast<std::int64_t>(std::hash<std::string>{}(word) % 100'000)), ' ' + word, 0.5, touched});
    return tokens;
}

std::string marksOf(const std::vector<bool> &marks)
{
    std::string text;
    for (const bool mark : marks)
        text += mark ? 'x' : '.';
    return text;
}

}  // namespace

class TestContinuationPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<ContinuationPanel> m_panel;

    TokenFlow *flow(const QString &name) const
    {
        for (auto *flow : m_panel->findChildren<TokenFlow *>())
            if (flow->accessibleName().contains(name))
                return flow;
        return nullptr;
    }
    Continuation austinOrNot() const
    {
        Continuation continuation;
        continuation.intact = tokensOf("Austin . It is");
        continuation.touched = tokensOf("Salem . It is", true);
        return continuation;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_panel = std::make_unique<ContinuationPanel>();
        m_panel->resize(560, 260);
        m_panel->show();
        m_panel->setReady(true);
    }

    void differencesAreWhatTheOtherSideLacks_data()
    {
        QTest::addColumn<QString>("intact");
        QTest::addColumn<QString>("touched");
        QTest::addColumn<QString>("intactMarks");
        QTest::addColumn<QString>("touchedMarks");
        QTest::newRow("the same") << "a b c"
                                  << "a b c"
                                  << "..."
                                  << "...";
        QTest::newRow("one word") << "a b c"
                                  << "a x c"
                                  << ".x."
                                  << ".x.";
        QTest::newRow("one more") << "a b c"
                                  << "a x b c"
                                  << "..."
                                  << ".x..";
        QTest::newRow("all") << "a b"
                             << "x y z"
                             << "xx"
                             << "xxx";
        QTest::newRow("nothing there") << "a b"
                                       << ""
                                       << "xx"
                                       << "";
    }
    void differencesAreWhatTheOtherSideLacks()
    {
        QFETCH(QString, intact);
        QFETCH(QString, touched);
        const ContinuationDifference difference = differenceOf(tokensOf(intact.toStdString()), tokensOf(touched.toStdString()));
        QTEST(QString::fromStdString(marksOf(difference.intact)), "intactMarks");
        QTEST(QString::fromStdString(marksOf(difference.touched)), "touchedMarks");
    }

    void withoutTouchesThereIsOneSide()
    {
        m_panel->setTouched(false);
        QVERIFY(flow("without")->isVisible() && !flow("with the")->isVisible());
        m_panel->setTouched(true);
        QVERIFY(flow("with the")->isVisible());
    }

    void theSidesAreComparedInWords()
    {
        m_panel->setContinuation(austinOrNot());
        QVERIFY(m_panel->verdict().startsWith(QLatin1String("They part at token 1")));
        Continuation same = austinOrNot();
        same.touched = same.intact;
        m_panel->setContinuation(same);
        QVERIFY(m_panel->verdict().contains(QLatin1String("change nothing")));
    }

    void tokensAppearAsTheyCome()
    {
        m_panel->begin();
        QCOMPARE(m_panel->button()->text(), QStringLiteral("Stop"));
        for (const auto &tokens : {tokensOf("Austin . It"), tokensOf("Salem .", true)})
            for (const GeneratedToken &token : tokens)
                m_panel->addToken(token);
        QVERIFY(flow("without")->accessibleDescription().contains(QLatin1String("Austin . It")));
        QVERIFY(flow("with the")->accessibleDescription().contains(QLatin1String("Salem .")));
        QVERIFY(m_panel->verdict().isEmpty());
        m_panel->setContinuation(austinOrNot());
        QCOMPARE(m_panel->button()->text(), QStringLiteral("Continue"));
    }

    void lateTokensOfAStoppedOneAreDropped()
    {
        m_panel->begin();
        m_panel->addToken(tokensOf("a").front());
        m_panel->stop();
        m_panel->addToken(tokensOf("b").front());
        QCOMPARE(flow("without")->accessibleDescription(), QStringLiteral(" a"));
    }

    void otherTouchesMakeItStale()
    {
        m_panel->setStale();
        QVERIFY(m_panel->verdict().isEmpty());  // nothing was said yet
        m_panel->setContinuation(austinOrNot());
        m_panel->setStale();
        QVERIFY(m_panel->verdict().contains(QLatin1String("other touches")));
    }

    void theButtonContinuesAndStops()
    {
        QSignalSpy asked(m_panel.get(), &ContinuationPanel::continueRequested), stopped(m_panel.get(), &ContinuationPanel::stopRequested);
        QTest::mouseClick(m_panel->button(), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        m_panel->begin();
        QTest::mouseClick(m_panel->button(), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
    }

    void longTextsBreakIntoLines()
    {
        TokenFlow *text = flow("without");
        Continuation longOne;
        longOne.intact =
            tokensOf("Donaudampfschifffahrtsgesellschaft und so weiter und so fort bis zum Ende dieser Zeile und noch ein wenig weiter");
        m_panel->setContinuation(longOne);
        QVERIFY(text->heightForWidth(200) > 3 * text->fontMetrics().height());
        QVERIFY(text->heightForWidth(2000) < 2 * text->fontMetrics().height());
    }

    void everythingFocusableHasAName()
    {
        m_panel->setContinuation(austinOrNot());
        QCOMPARE(unnamedFocusable(*m_panel), QStringList());
    }
};

QTEST_MAIN(TestContinuationPanel)
#include "tst_continuation_panel.moc"
