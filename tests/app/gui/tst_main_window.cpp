// The way of a touch through the whole program: the real window, the real engine, the shipped demo.

#include "tests/app/gui/demo_window.h"
#include "widgets/graph/counterfactual_dialog.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/output/output_panel.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/prompt/prompt_edit.h"
#include "widgets/prompt/token_chips.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QAccessible>
#include <QStatusBar>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QtTest>

using namespace penfield;

class MainWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<DemoWindow> m;

    MainWindow &window() { return m->window; }

    /// Touches and waits for the answer.
    template <class Touch>
    bool outcomeAfter(Touch touch)
    {
        Await changed(&m->explorer, &Explorer::outcomeChanged);
        touch();
        return changed.once();
    }

    void submit(const QString &prompt)
    {
        QLineEdit *edit = window().promptBar()->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, prompt);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        QApplication::setStyle(QStyleFactory::create("Fusion"));
        m = std::make_unique<DemoWindow>();
        QVERIFY(m->open());
    }
    void cleanupTestCase() { m.reset(); }

    void init()
    {
        window().interventionModel()->reset({});
        window().selection()->setCurrent(std::nullopt);
    }

    void opensOnTheDemoWithItsGraphDrawn()
    {
        QCOMPARE(m->explorer.trace()->output.top.front().text, std::string("Austin"));
        QVERIFY(m->explorer.trace()->output.top.front().probability > 0.9);
        QVERIFY(m->explorer.graph()->nodes.size() > 50);
        QCOMPARE(window().promptBar()->text(), QString("the capital of the state containing Dallas is"));
        QCOMPARE(window().promptBar()->chips()->count(), 9);
    }

    void everyNodeOfTheGraphHasAFiniteInfluence()
    {
        for (const GraphNode &node : m->explorer.graph()->nodes)
            QVERIFY(std::isfinite(node.influence) && node.influence >= 0);
    }

    void selectingANodeSelectsItEverywhere()
    {
        const NodeKey key = m->strongestAt("Dallas", 0);
        QSignalSpy card(&m->explorer, &Explorer::cardReady);
        window().selection()->setCurrent(key);
        QVERIFY(card.size() > 0 || card.wait());
        QVERIFY(window().inspector()->text().contains(QString::number(key.feature)));
        QVERIFY(m->explorer.card() && m->explorer.card()->id == key.featureId());
    }

    void ablatingFromTheInspectorChangesTheOutput()
    {
        window().selection()->setCurrent(m->strongestAt("Dallas", 0));
        QPushButton *ablate = nullptr;
        for (QPushButton *button : window().inspector()->findChildren<QPushButton *>())
            if (button->text() == "Ablate")
                ablate = button;
        QVERIFY(ablate);
        QVERIFY(outcomeAfter([&] { QTest::mouseClick(ablate, Qt::LeftButton); }));
        QCOMPARE(window().interventionModel()->entries().size(), std::size_t{1});
        QVERIFY(m->explorer.outcome()->klDivergence > 0);
        QCOMPARE(m->explorer.outcome()->resumedAtLayer, LayerIndex(0));
        QCOMPARE(m->explorer.outcome()->resumedAtPosition, TokenPosition(m->positionOf("Dallas")));
    }

    void pressingAInTheGraphAblatesTheSelectedNode()
    {
        window().selection()->setCurrent(m->strongestAt("Dallas", 0));
        QVERIFY(outcomeAfter([&] { Q_EMIT window().graph()->ablateRequested(*window().selection()->current()); }));
        QCOMPARE(window().interventionModel()->entries().front().intervention.value, 0.0);
    }

    void ablatingTexasMakesAustinFallAndTheControlDoesNot()
    {
        const NodeKey at = m->strongestAt("Dallas", 0);
        QVERIFY(outcomeAfter([&] { Q_EMIT window().inspector()->groupAblateRequested("Texas", at); }));
        QVERIFY2(m->probabilityNow("Austin") < 0.3, qPrintable(QString::number(m->probabilityNow("Austin"))));
        QVERIFY(QTest::qWaitFor([&] { return m->explorer.control() != nullptr; }, 10'000));
        QVERIFY(m->explorer.control()->after.top.front().text == "Austin");
        QVERIFY(m->explorer.control()->after.top.front().probability > 0.85);
    }

    void undoBringsTheIntactAnswerBackAndRedoTheTouchedOne()
    {
        const NodeKey at = m->strongestAt("Dallas", 0);
        QVERIFY(outcomeAfter([&] { Q_EMIT window().inspector()->groupAblateRequested("Texas", at); }));
        const double touched = m->probabilityNow("Austin");
        window().interventionModel()->undoStack()->undo();
        QVERIFY(!m->explorer.outcome());
        QVERIFY(m->probabilityNow("Austin") > 0.9);
        QVERIFY(outcomeAfter([&] { window().interventionModel()->undoStack()->redo(); }));
        QCOMPARE(m->probabilityNow("Austin"), touched);
    }

    void steeringIsOneUndoStepHoweverManyValuesItTakes()
    {
        const NodeKey at = m->strongestAt("Dallas", 0);
        window().selection()->setCurrent(at);
        const int before = window().interventionModel()->undoStack()->index();
        QVERIFY(outcomeAfter([&] {
            for (int i = 0; i <= 20; ++i)
                Q_EMIT window().inspector()->steerRequested(at, i * 0.1);
        }));
        QCOMPARE(window().interventionModel()->entries().size(), std::size_t{1});
        QCOMPARE(window().interventionModel()->entries().front().intervention.value, 2.0);
        QVERIFY(window().interventionModel()->undoStack()->index() - before <= 2);
    }

    void theLastOfManyValuesIsTheOneThatIsShown()
    {
        const NodeKey at = m->strongestAt("Dallas", 0);
        for (int i = 0; i < 100; ++i)
            Q_EMIT window().inspector()->steerRequested(at, i % 7 * 0.5);
        Q_EMIT window().inspector()->steerRequested(at, 0.25);
        QVERIFY(QTest::qWaitFor([&] { return m->explorer.outcome() && m->explorer.outcome()->interventions.front().value == 0.25; }, 10'000));
    }

    void switchingATouchOffShowsTheIntactAnswer()
    {
        Q_EMIT window().inspector()->groupAblateRequested("Texas", m->strongestAt("Dallas", 0));
        window().interventionModel()->setGroupEnabled("Texas", false);
        QVERIFY(!m->explorer.outcome());
        QVERIFY(!window().interventionModel()->entries().empty());
    }

    void theStatusLineSaysWhatATouchCost()
    {
        QVERIFY(outcomeAfter([&] { Q_EMIT window().graph()->ablateRequested(m->strongestAt("Dallas", 0)); }));
        QStringList shown;
        for (const QLabel *label : window().statusBar()->findChildren<QLabel *>())
            shown << label->text();
        QVERIFY2(shown.join('|').contains("position 7"), qPrintable(shown.join('|')));
    }

    void anotherPromptReplacesEverything()
    {
        Await graph(&m->explorer, &Explorer::graphChanged);
        submit("the opposite of hot is");
        QVERIFY(graph.once());
        QCOMPARE(m->explorer.trace()->output.top.front().text, std::string("cold"));
        QCOMPARE(window().promptBar()->chips()->count(), 6);
        submit("the capital of the state containing Dallas is");
        QVERIFY(graph.atLeast(2));
    }

    void aTouchOnATokenThatIsGoneIsDropped()
    {
        QVERIFY(outcomeAfter([&] { Q_EMIT window().graph()->ablateRequested(m->strongestAt("Dallas", 0)); }));
        Await graph(&m->explorer, &Explorer::graphChanged);
        submit("the opposite of hot is");
        QVERIFY(graph.once());
        QVERIFY(window().interventionModel()->entries().empty());
        QVERIFY(!m->explorer.outcome());
        submit("the capital of the state containing Dallas is");
        QVERIFY(graph.atLeast(2));
    }

    void componentsAreAskedForAndDrawn()
    {
        Q_EMIT window().componentsRequested();
        auto *dialog = window().findChild<CounterfactualDialog *>();
        QVERIFY(dialog);
        dialog->field()->setText("the capital of the state containing Chicago is");
        Await graph(&m->explorer, &Explorer::graphChanged);
        dialog->accept();
        QVERIFY(graph.once());
        QVERIFY(QTest::qWaitFor([&] { return window().graph()->isSettled(); }));
        QVERIFY(m->explorer.graph()->components.has_value());
        QCOMPARE(window().graph()->scene().arrangement()->graph, m->explorer.graph());
        for (const GraphNode &node : m->explorer.graph()->nodes) {  // every kind of node has a page
            window().selection()->setCurrent(node.key);
            QVERIFY(!window().inspector()->grab().isNull());
        }
        window().selection()->setCurrent(NodeKey{NodeKind::Head, LayerIndex(1), {}, 0});
        submit("the capital of the state containing Dallas is");
        QVERIFY(graph.atLeast(2));
        QVERIFY(!m->explorer.graph()->components);
    }

    void badPromptsAreASentenceAndChangeNothing_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::newRow("only blanks") << "   ";
        QTest::newRow("ten thousand tokens") << QString("the ").repeated(10'000).trimmed();
    }

    void badPromptsAreASentenceAndChangeNothing()
    {
        QFETCH(QString, prompt);
        const auto before = m->explorer.graph();
        QSignalSpy failed(&m->explorer, &Explorer::failed);
        m->explorer.explore(prompt);
        QVERIFY(failed.size() > 0 || failed.wait());
        QVERIFY(failed.front().front().toString().size() > 20);
        QCOMPARE(m->explorer.graph(), before);
        QVERIFY(QTest::qWaitFor([&] { return !m->explorer.isBusy(); }));
        QVERIFY(outcomeAfter([&] { Q_EMIT window().graph()->ablateRequested(m->strongestAt("Dallas", 0)); }));
    }

    void unknownWordsRunAndAreNamed()
    {
        Await trace(&m->explorer, &Explorer::traceChanged);
        m->explorer.explore("the capital of zebra is");
        QVERIFY(trace.once());
        QCOMPARE(m->explorer.trace()->prompt.unknownWords, std::vector<std::string>{"zebra"});
        Await back(&m->explorer, &Explorer::graphChanged);
        m->explorer.explore("the capital of the state containing Dallas is");
        QVERIFY(back.once());
    }

    void aMissingModelFolderIsASentenceAndKeepsTheDemo()
    {
        const auto before = m->explorer.graph();
        QSignalSpy failed(&m->explorer, &Explorer::failed);
        m->service.openModel("/nowhere/at/all");
        QVERIFY(failed.size() > 0 || failed.wait());
        QVERIFY(failed.front().front().toString().contains("/nowhere/at/all"));
        QCOMPARE(m->explorer.graph(), before);
        Await trace(&m->explorer, &Explorer::traceChanged);
        m->explorer.explore("the capital of the state containing Dallas is");
        QVERIFY(trace.once());
    }

    void aDamagedDatabaseIsASentenceAndKeepsTheOldOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("damaged.db");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database");
        file.close();
        QSignalSpy failed(&m->explorer, &Explorer::failed);
        m->library.open(path);
        QVERIFY(failed.size() > 0 || failed.wait());
        QVERIFY(failed.front().front().toString().contains("damaged.db"));
        window().selection()->setCurrent(m->strongestAt("Dallas", 0));
        QVERIFY(QTest::qWaitFor([&] { return m->explorer.card() != nullptr; }));
    }

    void darkThemeReachesEveryPanel()
    {
        window().setDarkTheme(true);
        QVERIFY(qApp->palette().color(QPalette::Base).lightness() < 90);
        QVERIFY(QTest::qWaitFor([this] { return window().graph()->isSettled(); }));
        const QImage picture = window().grab().toImage();
        qint64 sum = 0;
        for (int y = 0; y < picture.height(); y += 7)
            for (int x = 0; x < picture.width(); x += 7)
                sum += qGray(picture.pixel(x, y));
        const qint64 mean = sum / (((picture.height() + 6) / 7) * ((picture.width() + 6) / 7));
        QVERIFY2(mean < 60, qPrintable(QString::number(mean)));
        window().setDarkTheme(false);
    }

    void everythingThatTakesFocusHasAName()
    {
        QStringList nameless;
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window()) || widget->objectName().startsWith("qt_"))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const bool named = accessible && (!accessible->text(QAccessible::Name).isEmpty() || !widget->accessibleName().isEmpty());
            if (!named)
                nameless << QString("%1 %2").arg(widget->metaObject()->className(), widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(", ")));
    }

    void settingsComeBackAsTheyWere()
    {
        Settings before = window().settings();
        before.darkTheme = true;
        before.nodeThreshold = 0.55;
        before.save();
        const Settings after = Settings::load();
        QCOMPARE(after.darkTheme, true);
        QCOMPARE(after.nodeThreshold, 0.55);
        QCOMPARE(after.dockState, before.dockState);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
