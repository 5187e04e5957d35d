// What the inspector does to the selected unit.

#include "tests/widgets/inspector/shown_inspector.h"
#include "widgets/inspector/unit_actions.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace penfield;
using namespace penfield::test;

class TestInspectorTouching : public QObject, private ShownInspector {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }

    void ablateNamesTheNode()
    {
        selectTexas();
        QSignalSpy ablated(m_panel.get(), &InspectorPanel::ablateRequested);
        QTest::mouseClick(page()->actions()->ablateButton(), Qt::LeftButton);
        QCOMPARE(ablated.count(), 1);
        QVERIFY(ablated[0][0].value<NodeKey>() == featureKey(1, 5, 3));
        QCOMPARE(page()->actions()->value(), 0.0);
    }

    void sliderSteersWhileItMoves()
    {
        selectTexas();
        QSignalSpy steered(m_panel.get(), &InspectorPanel::steerRequested);
        QSlider *slider = page()->actions()->slider();
        QTest::keyClick(slider, Qt::Key_Right);
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(steered.count(), 2);
        QVERIFY(steered[1][0].value<NodeKey>() == featureKey(1, 5, 3));
        QVERIFY(steered[1][1].toDouble() > steered[0][1].toDouble() && steered[0][1].toDouble() > 8);
        slider->setValue(0);
        QCOMPARE(steered.last()[1].toDouble(), 0.0);
    }

    void sliderStartsAtTheIntactActivation()
    {
        selectTexas();
        QCOMPARE(page()->actions()->value(), 8.0);
        m_selection->setCurrent(featureKey(1, 5, 5));
        QCOMPARE(page()->actions()->value(), 6.0);
        m_selection->setCurrent(featureKey(1, 5, 4));
        QCOMPARE(page()->actions()->value(), 0.0);
    }

    void sliderStaysWhereItIsWhenTheCardArrives()
    {
        selectTexas();
        QSignalSpy steered(m_panel.get(), &InspectorPanel::steerRequested);
        page()->actions()->slider()->setValue(750);
        const double value = page()->actions()->value();
        QCOMPARE(steered.count(), 1);
        m_panel->setCard(texasCard());  // a wider range
        QVERIFY(std::abs(page()->actions()->value() - value) < 0.03);
        QCOMPARE(steered.count(), 1);  // the arrival itself touches nothing
    }

    void sliderReachesTwiceTheMaximum()
    {
        selectTexas();
        QCOMPARE(page()->actions()->range().maximum, 16.0);
        m_panel->setCard(texasCard());
        QVERIFY(std::abs(page()->actions()->range().maximum - 28.4) < 1e-5);
    }

    void nothingToTouchAtTheBeginning()
    {
        m_selection->setCurrent(featureKey(1, 5, 0));
        QVERIFY(!page()->actions()->ablateButton()->isEnabled());
        QVERIFY(page()->actions()->ablateButton()->toolTip().contains("beginning"));
        selectTexas();
        QVERIFY(page()->actions()->ablateButton()->isEnabled());
    }

    void groupButtonNamesTheGroup()
    {
        selectTexas();
        QSignalSpy ablated(m_panel.get(), &InspectorPanel::groupAblateRequested);
        QPushButton *button = nullptr;
        for (QPushButton *candidate : m_panel->findChildren<QPushButton *>())
            if (candidate->accessibleName() == "Ablate group Texas" && candidate->isVisible())
                button = candidate;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(ablated.count(), 1);
        QCOMPARE(ablated[0][0].toString(), QString("Texas"));
        QVERIFY(ablated[0][1].value<NodeKey>() == featureKey(1, 5, 3));
    }

    void focusSteeringPutsTheKeyboardOnTheSlider()
    {
        selectTexas();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->focusSteering();
        QVERIFY(page()->actions()->slider()->hasFocus());
    }

    void errorNodesAndTokensAreScaled()
    {
        const NodeKey keys[] = {{NodeKind::Error, LayerIndex(0), TokenPosition(3), -1},
                                {NodeKind::Token, LayerIndex(), TokenPosition(3), 12}};
        for (const NodeKey &key : keys) {
            m_selection->setCurrent(key);
            QVERIFY(page()->actions()->isVisible() && page()->actions()->ablateButton()->isEnabled());
            QCOMPARE(page()->actions()->value(), 1.0);
            QCOMPARE(page()->actions()->range().maximum, 2.0);
            QSignalSpy steered(m_panel.get(), &InspectorPanel::steerRequested);
            page()->actions()->slider()->setValue(750);
            QVERIFY(steered[0][0].value<NodeKey>() == key);
            QCOMPARE(steered[0][1].toDouble(), 1.5);
        }
    }

    void aDraggedHandleHoldsAtZeroAndAtTheIntactValue()
    {
        selectTexas();
        QSlider *slider = page()->actions()->slider();
        slider->setSliderDown(true);
        slider->setSliderPosition(508);  // 500 is the intact 8 of 16
        QCOMPARE(page()->actions()->value(), 8.0);
        slider->setSliderPosition(5);
        QCOMPARE(page()->actions()->value(), 0.0);
        slider->setSliderPosition(560);
        QVERIFY(page()->actions()->value() > 8.5);
        slider->setSliderDown(false);
    }

    void neuronsAreCalledNeurons()
    {
        selectTexas();
        QVERIFY(page()->actions()->ablateButton()->toolTip().contains("feature"));
        m_panel->setNoun(UnitNoun::Neuron);
        QVERIFY(page()->actions()->ablateButton()->toolTip().contains("neuron"));
        QVERIFY(page()->actions()->slider()->toolTip().contains("neuron"));
        QVERIFY(m_panel->text().contains("neuron 5") && !m_panel->text().contains("feature 5"));
    }
};

QTEST_MAIN(TestInspectorTouching)
#include "tst_inspector_touching.moc"
