#include "widgets/common/selection.h"
#include "widgets/prompt/token_chips.h"

#include <QHelpEvent>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace penfield;

namespace {

Prompt promptOf(int words)
{
    Prompt prompt;
    prompt.bosPrepended = true;
    prompt.pieces.push_back("<bos>");
    for (int i = 1; i < words; ++i) {
        prompt.text += (i > 1 ? " word" : "word") + std::to_string(i);
        prompt.pieces.push_back("word" + std::to_string(i));
    }
    for (int i = 0; i < words; ++i)
        prompt.tokens.push_back(TokenId(100 + i));
    return prompt;
}

}  // namespace

class TestTokenChips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clickSelectsThePosition();
    void clickBetweenChipsSelectsNothing();
    void hoverIsSharedAndLetGo();
    void toolTipTellsIdAndPosition();
    void arrowKeysWalk();
    void selectionFromElsewhereScrollsItsChipIntoView();
    void threeHundredTokensAreReachable();
    void edgeButtonsScroll();
    void strongerActivationHasTheStrongerColour();
    void activationsAreForgottenWithTheirPrompt();
    void heightDoesNotDependOnTheContent();
    void noPromptNoHarm();

private:
    QColor fillAt(int position);

    Selection m_selection;
    std::unique_ptr<TokenChips> m_chips;
};

void TestTokenChips::init()
{
    m_selection.setCurrent(std::nullopt);
    m_chips = std::make_unique<TokenChips>();
    m_chips->setSelection(&m_selection);
    m_chips->resize(600, m_chips->sizeHint().height());
    m_chips->setPrompt(promptOf(8));
    m_chips->show();
}

QColor TestTokenChips::fillAt(int position)
{
    const QImage image = m_chips->grab().toImage();
    const QRect chip = m_chips->chipRect(position);
    return image.pixelColor(chip.left() + 4, chip.center().y());
}

void TestTokenChips::clickSelectsThePosition()
{
    QSignalSpy clicked(m_chips.get(), &TokenChips::positionClicked);
    QTest::mouseClick(m_chips.get(), Qt::LeftButton, {}, m_chips->chipRect(3).center());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].value<TokenPosition>().value, 3);
    QVERIFY((m_selection.current() == NodeKey{NodeKind::Token, LayerIndex(), TokenPosition(3), 103}));
}

void TestTokenChips::clickBetweenChipsSelectsNothing()
{
    const QPoint between(m_chips->chipRect(2).right() + 2, m_chips->chipRect(2).center().y());
    QTest::mouseClick(m_chips.get(), Qt::LeftButton, {}, between);
    QVERIFY(!m_selection.current());
}

void TestTokenChips::hoverIsSharedAndLetGo()
{
    QTest::mouseMove(m_chips.get(), m_chips->chipRect(1).center());
    QTest::mouseMove(m_chips.get(), m_chips->chipRect(4).center());
    QTRY_VERIFY(m_selection.hovered());
    QCOMPARE(m_selection.hovered()->position.value, 4);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_chips.get(), &leave);
    QVERIFY(!m_selection.hovered());
}

void TestTokenChips::toolTipTellsIdAndPosition()
{
    const QPoint point = m_chips->chipRect(5).center();
    QHelpEvent help(QEvent::ToolTip, point, m_chips->mapToGlobal(point));
    QCoreApplication::sendEvent(m_chips.get(), &help);
    QVERIFY2(QToolTip::text().contains(QLatin1String("position 5")), qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(QLatin1String("token id 105")));
}

void TestTokenChips::arrowKeysWalk()
{
    QTest::keyClick(m_chips.get(), Qt::Key_Home);
    QTest::keyClick(m_chips.get(), Qt::Key_Right);
    QTest::keyClick(m_chips.get(), Qt::Key_Right);
    QCOMPARE(m_selection.current()->position.value, 2);
    QTest::keyClick(m_chips.get(), Qt::Key_Left);
    QCOMPARE(m_selection.current()->position.value, 1);
    QTest::keyClick(m_chips.get(), Qt::Key_End);
    QTest::keyClick(m_chips.get(), Qt::Key_Right);
    QCOMPARE(m_selection.current()->position.value, 7);
    QVERIFY(m_chips->accessibleDescription().contains(QLatin1String("word7")));
}

void TestTokenChips::selectionFromElsewhereScrollsItsChipIntoView()
{
    m_chips->setPrompt(promptOf(300));
    m_selection.setCurrent(NodeKey{NodeKind::Feature, LayerIndex(2), TokenPosition(200), 17});
    QVERIFY(m_chips->rect().contains(m_chips->chipRect(200)));
}

void TestTokenChips::threeHundredTokensAreReachable()
{
    m_chips->setPrompt(promptOf(300));
    QTest::keyClick(m_chips.get(), Qt::Key_End);
    QVERIFY(m_chips->rect().contains(m_chips->chipRect(299)));
    QTest::mouseClick(m_chips.get(), Qt::LeftButton, {}, m_chips->chipRect(298).center());
    QCOMPARE(m_selection.current()->position.value, 298);
    const QPoint middle = m_chips->rect().center();
    QWheelEvent wheel(middle, m_chips->mapToGlobal(middle), {}, {0, 120 * 500}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_chips.get(), &wheel);
    QVERIFY(m_chips->rect().contains(m_chips->chipRect(0)));
}

void TestTokenChips::edgeButtonsScroll()
{
    m_chips->setPrompt(promptOf(300));
    const int before = m_chips->chipRect(50).left();
    QTest::mouseClick(m_chips.get(), Qt::LeftButton, {}, {m_chips->width() - 5, m_chips->height() / 2});
    QVERIFY(m_chips->chipRect(50).left() < before - 200);
    QVERIFY(!m_selection.current());
    QTest::mouseClick(m_chips.get(), Qt::LeftButton, {}, {5, m_chips->height() / 2});
    QCOMPARE(m_chips->chipRect(50).left(), before);
}

void TestTokenChips::strongerActivationHasTheStrongerColour()
{
    m_chips->setActivations({0, 0, 1, 4, 8, 0, 0, 0}, 8);
    const Theme theme = Theme::lightTheme();
    QCOMPARE(fillAt(4), theme.magnitude(1));
    QVERIFY(fillAt(3).lightness() > fillAt(4).lightness());
    QVERIFY(fillAt(2).lightness() > fillAt(3).lightness());
    QCOMPARE(fillAt(5), theme.raised);
}

void TestTokenChips::activationsAreForgottenWithTheirPrompt()
{
    m_chips->setActivations({0, 0, 8, 0, 0, 0, 0, 0}, 8);
    m_chips->setPrompt(promptOf(8));
    QCOMPARE(fillAt(2), Theme::lightTheme().raised);
}

void TestTokenChips::heightDoesNotDependOnTheContent()
{
    const int height = m_chips->sizeHint().height();
    m_chips->setPrompt({});
    QCOMPARE(m_chips->sizeHint().height(), height);
    m_chips->setPrompt(promptOf(300));
    QCOMPARE(m_chips->sizeHint().height(), height);
}

void TestTokenChips::noPromptNoHarm()
{
    m_chips->setPrompt({});
    m_chips->setActivations({1, 2, 3}, 3);
    QTest::keyClick(m_chips.get(), Qt::Key_End);
    QTest::mouseClick(m_chips.get(), Qt::LeftButton, {}, {50, 10});
    m_selection.setCurrent(NodeKey{NodeKind::Token, {}, TokenPosition(4), 1});
    QVERIFY(!m_chips->grab().isNull());
}

QTEST_MAIN(TestTokenChips)
#include "tst_token_chips.moc"
