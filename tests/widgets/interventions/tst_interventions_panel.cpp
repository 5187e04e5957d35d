#include "tests/widgets/common/widget_checks.h"
#include "widgets/common/selection.h"
#include "widgets/interventions/intervention_list.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/models/intervention_model.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penfield;

namespace {

InterventionEntry entryFor(int layer, int feature, double value = 0)
{
    InterventionEntry entry;
    entry.intervention = {{LayerIndex(layer), FeatureIndex(feature)}, TokenPosition(7), TouchKind::Set, value};
    entry.label = QStringLiteral("unit %1").arg(feature);
    entry.tokenText = QStringLiteral("Dallas");
    entry.intactActivation = 4;
    entry.maxActivation = 8;
    return entry;
}

}  // namespace

class TestInterventionsPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void emptyPanelSaysHowToTouch();
    void switchClickSwitches();
    void sliderDragSteersContinuouslyAndUndoesAtOnce();
    void sliderHoldsAtZeroAndAtTheIntactValue();
    void shiftDragDoesNotHold();
    void escapeDuringADragReturns();
    void valueCanBeTyped();
    void removeClickRemoves();
    void groupSwitchSwitchesItsGroup();
    void spaceSwitchesTheSelectedRows();
    void deleteRemovesAndKeepsAPlace();
    void arrowsSteer();
    void buttonsUndoRedoAblateAndClear();
    void undoButtonSaysWhatItUndoes();
    void rowUndoneUnderADragDoesNoHarm();
    void currentRowIsSelectedEverywhere();
    void selectionFromElsewhereFindsItsRow();
    void twoHundredTouchesPaintOnlyTheVisibleOnes();
    void narrowRowsTakeTwoLines();
    void everythingFocusableHasAName();
    void textFitsInOtherLanguages_data();
    void textFitsInOtherLanguages();

private:
    QWidget *viewport() const { return m_panel->list()->viewport(); }
    RowLayout row(int index) const { return m_panel->list()->rowLayout(index); }
    QPoint onSlider(int index, double value) const;
    void click(QPoint point) { QTest::mouseClick(viewport(), Qt::LeftButton, {}, point); }
    QToolButton *button(const QString &name) const;
    double value(int index) const { return m_model->entry(index).intervention.value; }
    void addTexas();

    std::unique_ptr<InterventionModel> m_model;
    std::unique_ptr<InterventionsPanel> m_panel;
};

void TestInterventionsPanel::init()
{
    m_panel.reset();
    m_model = std::make_unique<InterventionModel>();
    m_panel = std::make_unique<InterventionsPanel>(*m_model);
    m_panel->resize(640, 300);
    m_panel->show();
}

void TestInterventionsPanel::addTexas()
{
    m_model->addGroup(QStringLiteral("Texas"), {entryFor(0, 1), entryFor(1, 2), entryFor(2, 3)});
    m_panel->list()->setFocus();
}

QPoint TestInterventionsPanel::onSlider(int index, double value) const
{
    return {row(index).xOf(value, steeringRange(m_model->entry(index))), row(index).slider.center().y()};
}

QToolButton *TestInterventionsPanel::button(const QString &name) const
{
    for (auto *button : m_panel->findChildren<QToolButton *>())
        if (button->accessibleName() == name)
            return button;
    return nullptr;
}

void TestInterventionsPanel::emptyPanelSaysHowToTouch()
{
    QVERIFY(m_panel->isEmpty());
    bool said = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        said |= label->text().contains(QLatin1String("press A"));
    QVERIFY(said);
    m_model->add(entryFor(0, 1));
    QVERIFY(!m_panel->isEmpty());
    m_model->clear();
    QVERIFY(m_panel->isEmpty());
}

void TestInterventionsPanel::switchClickSwitches()
{
    addTexas();
    click(row(1).onSwitch.center());
    QVERIFY(!m_model->entry(1).enabled);
    QVERIFY(m_model->entry(0).enabled && m_model->entry(2).enabled);
    click(row(1).onSwitch.center());
    QVERIFY(m_model->entry(1).enabled);
}

void TestInterventionsPanel::sliderDragSteersContinuouslyAndUndoesAtOnce()
{
    addTexas();
    const int before = m_model->undoStack()->count();
    QSignalSpy changed(m_model.get(), &InterventionModel::interventionsChanged);
    QTest::mousePress(viewport(), Qt::LeftButton, {}, onSlider(1, 1));
    for (double v = 2; v <= 12; v += 1)
        QTest::mouseMove(viewport(), onSlider(1, v));
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, onSlider(1, 12));
    QVERIFY2(changed.count() >= 8, qPrintable(QString::number(changed.count())));
    QVERIFY(std::abs(value(1) - 12) < 0.2);
    QCOMPARE(m_model->undoStack()->count(), before + 1);
    QTest::mouseMove(viewport(), onSlider(1, 2));
    QVERIFY(std::abs(value(1) - 12) < 0.2);  // let go
    m_model->undoStack()->undo();
    QCOMPARE(value(1), 0.0);
}

void TestInterventionsPanel::sliderHoldsAtZeroAndAtTheIntactValue()
{
    addTexas();
    click(onSlider(1, 4) + QPoint(3, 0));
    QCOMPARE(value(1), 4.0);
    click(onSlider(1, 0) + QPoint(3, 0));
    QCOMPARE(value(1), 0.0);
}

void TestInterventionsPanel::shiftDragDoesNotHold()
{
    addTexas();
    QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier, onSlider(1, 4) + QPoint(3, 0));
    QVERIFY(value(1) > 4 && value(1) < 5);
}

void TestInterventionsPanel::escapeDuringADragReturns()
{
    addTexas();
    const int before = m_model->undoStack()->count();
    QTest::mousePress(viewport(), Qt::LeftButton, {}, onSlider(0, 6));
    QTest::mouseMove(viewport(), onSlider(0, 9));
    QTest::keyClick(m_panel->list(), Qt::Key_Escape);
    QCOMPARE(value(0), 0.0);
    QCOMPARE(m_model->undoStack()->count(), before);
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, onSlider(0, 9));
    QCOMPARE(value(0), 0.0);
}

void TestInterventionsPanel::valueCanBeTyped()
{
    addTexas();
    click(row(2).value.center());
    auto *box = viewport()->findChild<QDoubleSpinBox *>();
    QVERIFY(box);
    QVERIFY(!box->accessibleName().isEmpty());
    QCOMPARE(box->geometry(), row(2).value);
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("2.5"));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(value(2), 2.5);
    m_model->undoStack()->undo();
    QCOMPARE(value(2), 0.0);
}

void TestInterventionsPanel::removeClickRemoves()
{
    addTexas();
    click(row(0).remove.center());
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->entry(0).intervention.unit.index, 2);
}

void TestInterventionsPanel::groupSwitchSwitchesItsGroup()
{
    m_model->add(entryFor(3, 9));
    addTexas();
    QVERIFY(row(0).groupHeader.isNull());
    click(row(1).groupSwitch.center());
    QCOMPARE(m_model->activeInterventions().size(), std::size_t(1));
    click(row(1).groupSwitch.center());
    QCOMPARE(m_model->activeInterventions().size(), std::size_t(4));
}

void TestInterventionsPanel::spaceSwitchesTheSelectedRows()
{
    addTexas();
    m_panel->list()->setCurrentIndex(m_model->index(0, InterventionModel::Value));
    QTest::keyClick(m_panel->list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_panel->list(), Qt::Key_Space);
    QCOMPARE(m_model->activeInterventions().size(), std::size_t(1));
    m_model->undoStack()->undo();
    QCOMPARE(m_model->activeInterventions().size(), std::size_t(3));
}

void TestInterventionsPanel::deleteRemovesAndKeepsAPlace()
{
    addTexas();
    m_panel->list()->setCurrentIndex(m_model->index(1, InterventionModel::Value));
    QTest::keyClick(m_panel->list(), Qt::Key_Delete);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_panel->list()->currentRow(), 1);
    QTest::keyClick(m_panel->list(), Qt::Key_Delete);
    QCOMPARE(m_panel->list()->currentRow(), 0);
    QTest::keyClick(m_panel->list(), Qt::Key_Delete);
    QVERIFY(m_panel->isEmpty());
}

void TestInterventionsPanel::arrowsSteer()
{
    addTexas();
    m_panel->list()->setCurrentIndex(m_model->index(0, InterventionModel::Value));
    QTest::keyClick(m_panel->list(), Qt::Key_Right);
    const double step = value(0);
    QVERIFY(step > 0);
    QTest::keyClick(m_panel->list(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(value(0) - step * 1.1) < 1e-9);
    QTest::keyClick(m_panel->list(), Qt::Key_Left);
    QTest::keyClick(m_panel->list(), Qt::Key_Left);
    QCOMPARE(value(0), 0.0);  // not below the range
    QTest::keyClick(m_panel->list(), Qt::Key_Down);
    QCOMPARE(m_panel->list()->currentRow(), 1);
}

void TestInterventionsPanel::buttonsUndoRedoAblateAndClear()
{
    QVERIFY(!button(QStringLiteral("Undo"))->isEnabled() && !button(QStringLiteral("Remove all"))->isEnabled());
    addTexas();
    m_model->setValue(0, 5);
    QTest::mouseClick(button(QStringLiteral("Ablate all")), Qt::LeftButton);
    QCOMPARE(value(0), 0.0);
    QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(value(0), 5.0);
    QTest::mouseClick(button(QStringLiteral("Redo")), Qt::LeftButton);
    QCOMPARE(value(0), 0.0);
    QTest::mouseClick(button(QStringLiteral("Remove all")), Qt::LeftButton);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(button(QStringLiteral("Undo"))->isEnabled());
}

void TestInterventionsPanel::undoButtonSaysWhatItUndoes()
{
    addTexas();
    m_model->setValue(1, 3);
    QCOMPARE(button(QStringLiteral("Undo"))->toolTip(), QStringLiteral("Undo: Steer unit 2"));
}

void TestInterventionsPanel::rowUndoneUnderADragDoesNoHarm()
{
    m_model->add(entryFor(0, 1));
    QTest::mousePress(viewport(), Qt::LeftButton, {}, onSlider(0, 6));
    const QPoint later = onSlider(0, 9);
    m_model->clear();
    QTest::mouseMove(viewport(), later);
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, later);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestInterventionsPanel::currentRowIsSelectedEverywhere()
{
    Selection selection;
    m_panel->setSelection(&selection);
    addTexas();
    click(row(1).name.center());
    QVERIFY((selection.current() == NodeKey{NodeKind::Feature, LayerIndex(1), TokenPosition(7), 2}));
}

void TestInterventionsPanel::selectionFromElsewhereFindsItsRow()
{
    Selection selection;
    m_panel->setSelection(&selection);
    addTexas();
    selection.setCurrent(NodeKey{NodeKind::Feature, LayerIndex(2), TokenPosition(7), 3});
    QCOMPARE(m_panel->list()->currentRow(), 2);
    selection.setCurrent(NodeKey{NodeKind::Feature, LayerIndex(2), TokenPosition(1), 3});  // another position: not this touch
    QCOMPARE(m_panel->list()->currentRow(), 2);
}

void TestInterventionsPanel::twoHundredTouchesPaintOnlyTheVisibleOnes()
{
    InterventionModel::Entries many;
    for (int i = 0; i < 200; ++i)
        many.push_back(entryFor(i % 4, i));
    m_model->addGroup(QStringLiteral("Many"), many);
    QVERIFY(viewport()->findChildren<QWidget *>().isEmpty());  // no widget a row
    m_panel->list()->setCurrentIndex(m_model->index(199, InterventionModel::Value));
    QVERIFY(viewport()->rect().contains(row(199).slider.center()));
    click(onSlider(199, 8));
    QVERIFY(std::abs(value(199) - 8) < 0.2);
}

void TestInterventionsPanel::narrowRowsTakeTwoLines()
{
    addTexas();
    QVERIFY(row(1).slider.top() <= row(1).name.top());
    m_panel->resize(360, 300);
    QTRY_VERIFY(row(1).slider.top() >= row(1).name.bottom());
    QTRY_VERIFY(row(2).onSwitch.top() > row(1).slider.bottom());
}

void TestInterventionsPanel::everythingFocusableHasAName()
{
    addTexas();
    QCOMPARE(unnamedFocusable(*m_panel), QStringList());
}

void TestInterventionsPanel::textFitsInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German length") << "de";
    QTest::newRow("Chinese glyphs") << "zh";
}

void TestInterventionsPanel::textFitsInOtherLanguages()
{
    QFETCH(QString, language);
    PseudoTranslator translator(language);
    QCoreApplication::installTranslator(&translator);
    InterventionModel model;
    InterventionsPanel panel(model);
    panel.resize(300, 260);
    panel.show();
    QVERIFY(panel.grab().width() > 0);  // lays out
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(clippedTexts(panel), QStringList());
}

QTEST_MAIN(TestInterventionsPanel)
#include "tst_interventions_panel.moc"
