#include "tests/widgets/common/widget_checks.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/section_header.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penfield;

class TestCommonWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyStateSaysWhatToDo();
    void emptyStateActionIsOfferedAndReported();
    void panelStackChangesItsFace();
    void messageIsSelectableByKeyboard();
    void messageClosesByButtonAndByEscape();
    void newMessageReplacesTheOldOne();
    void messageHasRoomForALongSentence();
    void labelElidesAndTellsTheWholeInItsToolTip();
    void labelThatFitsHasNoToolTip();
    void everythingFocusableHasAName();
};

void TestCommonWidgets::emptyStateSaysWhatToDo()
{
    EmptyState state;
    state.setTexts(QStringLiteral("Nothing is touched"), QStringLiteral("Click a feature."));
    QCOMPARE(state.title(), QStringLiteral("Nothing is touched"));
    QCOMPARE(state.hint(), QStringLiteral("Click a feature."));
    QCOMPARE(state.accessibleDescription(), state.hint());
}

void TestCommonWidgets::emptyStateActionIsOfferedAndReported()
{
    EmptyState state;
    auto *button = state.findChild<QPushButton *>();
    QVERIFY(button->isHidden());
    state.setAction(QStringLiteral("Open a model"));
    QVERIFY(!button->isHidden());
    QSignalSpy triggered(&state, &EmptyState::actionTriggered);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
}

void TestCommonWidgets::panelStackChangesItsFace()
{
    PanelStack stack;
    stack.setContent(new QWidget);
    QVERIFY(stack.isEmpty());
    stack.showContent();
    QVERIFY(!stack.isEmpty());
    stack.showEmpty(QStringLiteral("Gone"), QStringLiteral("Come back."));
    QVERIFY(stack.isEmpty());
    QCOMPARE(stack.emptyState()->title(), QStringLiteral("Gone"));
}

void TestCommonWidgets::messageIsSelectableByKeyboard()
{
    MessageStrip strip;
    strip.showMessage(MessageStrip::Kind::Error, QStringLiteral("The file is empty."));
    bool selectable = false;
    for (const QLabel *label : strip.findChildren<QLabel *>())
        selectable |= label->text() == strip.text() && (label->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QVERIFY(selectable);
}

void TestCommonWidgets::messageClosesByButtonAndByEscape()
{
    MessageStrip strip;
    QSignalSpy dismissed(&strip, &MessageStrip::dismissed);
    QVERIFY(strip.isHidden());
    strip.showMessage(MessageStrip::Kind::Warning, QStringLiteral("Slow BLAS."));
    QVERIFY(!strip.isHidden());
    QTest::keyClick(&strip, Qt::Key_Escape);
    QVERIFY(strip.isHidden());
    strip.showMessage(MessageStrip::Kind::Warning, QStringLiteral("Slow BLAS."));
    for (auto *button : strip.findChildren<QToolButton *>())
        if (!button->isHidden())
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(strip.isHidden());
    QCOMPARE(dismissed.count(), 2);
}

void TestCommonWidgets::newMessageReplacesTheOldOne()
{
    MessageStrip strip;
    strip.showMessage(MessageStrip::Kind::Information, QStringLiteral("One."));
    strip.showMessage(MessageStrip::Kind::Error, QStringLiteral("Two."));
    QCOMPARE(strip.text(), QStringLiteral("Two."));
    QCOMPARE(strip.kind(), MessageStrip::Kind::Error);
    QCOMPARE(strip.accessibleName(), QStringLiteral("Two."));
}

void TestCommonWidgets::messageHasRoomForALongSentence()
{
    MessageStrip strip;
    strip.showMessage(MessageStrip::Kind::Error, QStringLiteral("The file ends too early; download it again. ").repeated(6));
    strip.resize(300, strip.heightForWidth(300));
    QCOMPARE(clippedTexts(strip), QStringList());
}

void TestCommonWidgets::labelElidesAndTellsTheWholeInItsToolTip()
{
    ElidedLabel label;
    const QString text = QStringLiteral("a label so long that no panel has room for the whole of it");
    label.setText(text);
    label.resize(80, 20);
    label.show();
    QVERIFY(label.isElided());
    QVERIFY(label.shownText().endsWith(QChar(0x2026)));
    QVERIFY(label.fontMetrics().horizontalAdvance(label.shownText()) <= 80);
    QCOMPARE(label.toolTip(), text);
    QCOMPARE(label.accessibleName(), text);
}

void TestCommonWidgets::labelThatFitsHasNoToolTip()
{
    ElidedLabel label;
    label.setText(QStringLiteral("short"));
    label.resize(label.sizeHint());
    label.show();
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
}

void TestCommonWidgets::everythingFocusableHasAName()
{
    MessageStrip strip;
    strip.setAction(QStringLiteral("Try again"));
    strip.showMessage(MessageStrip::Kind::Error, QStringLiteral("It failed."));
    QCOMPARE(unnamedFocusable(strip), QStringList());
    EmptyState state;
    state.setAction(QStringLiteral("Open"));
    QCOMPARE(unnamedFocusable(state), QStringList());
}

QTEST_MAIN(TestCommonWidgets)
#include "tst_common_widgets.moc"
