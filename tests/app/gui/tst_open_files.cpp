// Opening as a person does it: menus, drops, the start page, recent models. The real window, an engine that opens whatever it is told.

#include "app/gui/device_menu.h"
#include "app/gui/explorer.h"
#include "app/gui/file_menu.h"
#include "app/gui/main_window.h"
#include "app/gui/open_files.h"
#include "app/gui/wiring.h"
#include "backend/service/backend_service.h"
#include "backend/types/error.h"
#include "tests/support/await.h"
#include "tests/support/fake_engine.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/graph/graph_view.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/model/model_panel.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/start/recent_button.h"
#include "widgets/start/start_page.h"
#include "widgets/verify/verify_dialog.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace penfield;

class OpenFilesTest : public QObject {
    Q_OBJECT

    struct Program {
        explicit Program(const Settings &settings)
            : engine(std::make_shared<FakeEngineControl>()), service([control = engine] { return std::make_unique<FakeEngine>(control); }),
              explorer(service, library), window(settings), files(wire(window, explorer, service, openDemo()))
        {
            window.show();
        }
        std::shared_ptr<FakeEngineControl> engine;
        BackendService service;
        FeatureLibrary library;
        Explorer explorer;
        MainWindow window;
        OpenFiles &files;
    };

    QTemporaryDir m_home, m_files;
    std::unique_ptr<Program> m;

    QString make(const QString &name) const
    {
        const QString path = m_files.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write("x");
        return path;
    }
    QString makeModel(const QString &name) const
    {
        make(name + "/model.safetensors");
        return QFileInfo(make(name + "/config.json")).path();
    }
    QString makeDictionary(const QString &name) const { return QFileInfo(make(name + "/config.yaml")).path(); }

    void drop(QWidget *target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        data.setText(paths.join('\n'));
        QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent event(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

    bool opened(const Sources &sources)
    {
        return QTest::qWaitFor([&] { return m->explorer.sources().paths() == sources && !m->explorer.sources().isOpening(); });
    }
    bool openModel(const QString &path)
    {
        m->files.openPaths({path});
        return opened({path, {}, {}});
    }
    QString strip() const { return m->window.findChild<MessageStrip *>()->text(); }
    MessageStrip *troubleStrip() const
    {
        for (MessageStrip *s : m->window.findChildren<MessageStrip *>())
            if (s->isVisible())
                return s;
        return nullptr;
    }
    QAction *action(QMenu *menu, const QString &text) const
    {
        for (QAction *a : menu->findChildren<QAction *>())
            if (a->text().remove('&').contains(text))
                return a;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        QApplication::setStyle(QStyleFactory::create("Fusion"));
    }
    void init() { m = std::make_unique<Program>(Settings{}); }
    void cleanup() { m.reset(); }

    void nothingOpenIsTheStartPage()
    {
        m->files.showStart();
        QVERIFY(m->window.showsStartPage());
        QVERIFY(m->window.startPage()->isVisible());
        QVERIFY(!m->window.promptBar()->isVisible());
        QVERIFY(!m->window.inspector()->isVisible());
    }

    void theDemoComesFromTheStartPageAndCloseLeadsBack()
    {
        m->files.showStart();
        Q_EMIT m->window.startPage()->demoRequested();
        QVERIFY(QTest::qWaitFor([&] { return m->explorer.sources().hasModel(); }));
        QVERIFY(!m->window.showsStartPage());
        QVERIFY(m->window.inspector()->isVisible());
        QVERIFY(m->window.remembered().recent.isEmpty());  // the demo has a place of its own
        action(m->window.fileMenu(), "Close Model")->trigger();
        QVERIFY(m->window.showsStartPage());
        QVERIFY(!action(m->window.fileMenu(), "Close Model")->isEnabled());
    }

    void docksComeBackAsTheyWere()
    {
        const auto shown = [&] {
            QStringList names;
            for (const auto *dock : m->window.findChildren<QDockWidget *>())
                if (dock->isVisibleTo(&m->window))
                    names << dock->objectName();
            return names;
        };
        QVERIFY(openModel(makeModel("first")));
        const QStringList before = shown();
        QVERIFY(before.size() > 1);
        m->files.showStart();
        QVERIFY(shown() != before);
        QVERIFY(openModel(makeModel("second")));
        QCOMPARE(shown(), before);
    }

    void droppedThingsAreOpenedInOrder()
    {
        const QString model = makeModel("drop/model"), dictionary = makeDictionary("drop/transcoders");
        drop(&m->window, {dictionary, model});
        QVERIFY(opened({model, dictionary, {}}));
        const auto calls = m->engine->calls();
        QVERIFY(std::find(calls.begin(), calls.end(), "openModel") < std::find(calls.begin(), calls.end(), "openDictionary"));
    }

    void aDictionaryDroppedLaterGoesToTheOpenModel()
    {
        const QString model = makeModel("later/model"), dictionary = makeDictionary("later/transcoders");
        QVERIFY(openModel(model));
        drop(&m->window, {dictionary + "/config.yaml"});
        QVERIFY(opened({model, dictionary, {}}));
    }

    void filesDroppedOnThePromptAreOpenedNotTyped()
    {
        const QString model = makeModel("prompt-drop");
        auto *edit = m->window.promptBar()->findChild<QLineEdit *>();
        drop(edit, {model});
        QVERIFY(opened({model, {}, {}}));
        QVERIFY(edit->text().isEmpty());
    }

    void aDictionaryWithoutAModelIsASentence()
    {
        drop(&m->window, {makeDictionary("alone")});
        QTRY_VERIFY(troubleStrip());
        QVERIFY2(troubleStrip()->text().contains("belongs to a model"), qPrintable(strip()));
    }

    void whatIsNotRecognisedIsASentenceAndChangesNothing()
    {
        const QString model = makeModel("kept");
        QVERIFY(openModel(model));
        drop(&m->window, {make("notes.txt")});
        QTRY_VERIFY(troubleStrip());
        QVERIFY2(troubleStrip()->text().contains("notes.txt"), qPrintable(troubleStrip()->text()));
        QCOMPARE(m->explorer.sources().paths().model, model);
    }

    void openedModelsAreRememberedWithTheirDictionary()
    {
        const QString a = makeModel("recent/a"), b = makeModel("recent/b"), dictionary = makeDictionary("recent/d");
        m->files.openPaths({a, dictionary});
        QVERIFY(opened({a, dictionary, {}}));
        QVERIFY(openModel(b));
        const auto &recent = m->window.remembered().recent.all();
        QCOMPARE(recent.size(), std::size_t{2});
        QCOMPARE(recent.front().model, b);
        QCOMPARE(recent.back(), (Sources{a, dictionary, {}}));
        action(m->window.fileMenu(), "a   ")->trigger();
        QVERIFY(opened({a, dictionary, {}}));
        action(m->window.fileMenu(), "Clear This List")->trigger();
        QVERIFY(m->window.remembered().recent.isEmpty());
    }

    void aRecentModelThatIsGoneIsMarked()
    {
        Settings settings;
        settings.recent.remember({"/nowhere/at/all", {}, {}});
        m = std::make_unique<Program>(settings);
        m->files.showStart();
        QTRY_VERIFY(m->window.startPage()->findChildren<RecentButton *>().back()->toolTip().contains("not there"));
    }

    void aModelThatIsTooLargeIsAskedAbout()
    {
        m->engine->preview.bytesNeeded = 2'000'000'000;
        m->engine->preview.bytesFree = 1'000'000'000;
        const QString model = makeModel("large");
        m->files.openPaths({model});
        QTRY_VERIFY(troubleStrip());
        QVERIFY(m->window.showsStartPage());
        QCOMPARE(m->engine->count("openModel"), std::size_t{0});
        QToolButton *anyway = nullptr;
        for (QToolButton *button : troubleStrip()->findChildren<QToolButton *>())
            if (button->text() == "Open Anyway")
                anyway = button;
        QVERIFY(anyway && anyway->isVisible());
        QTest::mouseClick(anyway, Qt::LeftButton);
        QVERIFY(opened({model, {}, {}}));
        QVERIFY(!troubleStrip());
    }

    void escapeCancelsAnOpening()
    {
        m->files.showStart();
        m->engine->hold("openModel");
        m->files.openPaths({makeModel("slow")});
        QVERIFY(QTest::qWaitFor([&] { return m->engine->count("openModel") == 1; }));
        QTest::keyClick(m->window.startPage(), Qt::Key_Escape);
        QVERIFY(!m->explorer.sources().isOpening());
        QVERIFY(m->window.showsStartPage());
        m->engine->release("openModel");
    }

    void aModelWithoutADictionarySaysWhatToDoNext()
    {
        QVERIFY(openModel(makeModel("bare")));
        auto *empty = m->window.graph()->findChild<EmptyState *>();
        QVERIFY2(empty->title().contains("no dictionary"), qPrintable(empty->title()));
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        auto *dialog = m->window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->close();
    }

    void aDictionaryThatMakesNoGraphSaysSo()
    {
        m->engine->dictionary.inGraph = false;
        const QString model = makeModel("sae/model"), dictionary = makeDictionary("sae/sae");
        m->files.openPaths({model, dictionary});
        QVERIFY(opened({model, dictionary, {}}));
        QVERIFY(m->window.graph()->findChild<EmptyState *>()->title().contains("no graph"));
    }

    void theModelPanelTellsWhatIsOpen()
    {
        m->engine->model.name = "tiny";
        m->engine->model.facts = {{"positions", "rotary"}};
        QVERIFY(openModel(makeModel("told")));
        QVERIFY(m->window.modelPanel()->text().contains("rotary"));
    }

    void theOpenDialogOpensTheChosenFolder()
    {
        const QString model = makeModel("dialog");
        Q_EMIT m->window.fileMenu()->openModelRequested();
        auto *dialog = m->window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(model);
        QVERIFY(opened({model, {}, {}}));
        dialog->close();
    }

    void aChosenDeviceIsRememberedAndOpensTheModelThere()
    {
        const QString model = makeModel("device");
        QVERIFY(openModel(model));
        m->engine->model.device = "cuda:0";
        QVERIFY(action(m->window.deviceMenu(), "cuda:0"));
        action(m->window.deviceMenu(), "GPU 0")->trigger();
        QTRY_COMPARE(m->engine->count("openModel"), std::size_t{2});
        QTRY_COMPARE(m->window.remembered().device, QString("cuda:0"));
    }

    void aDeviceThatFailsIsNotChosen()
    {
        m->engine->failNext("useDevice", std::make_exception_ptr(Error("There is no such device.")));
        QTRY_VERIFY(action(m->window.deviceMenu(), "GPU 0"));
        action(m->window.deviceMenu(), "GPU 0")->trigger();
        QTRY_VERIFY(troubleStrip());
        QCOMPARE(m->window.deviceMenu()->chosen(), QString("auto"));
        QCOMPARE(m->window.remembered().device, QString("auto"));
    }

    void theInstallationCanBeVerified()
    {
        qputenv("PENFIELD_SELFCHECK", m_files.path().toUtf8());
        m->engine->selfCheck.rows = {{"model", "gpt2", "logits", 1e-7, 1e-5, "absolute", true, {}}};
        Q_EMIT m->window.verificationRequested();
        auto *dialog = m->window.findChild<VerifyDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY2(dialog->summary().contains("agree"), qPrintable(dialog->summary()));
        qunsetenv("PENFIELD_SELFCHECK");
        dialog->close();
    }

    void aGraphOpensWithoutAModel()
    {
        const QString path = QStringLiteral(PENFIELD_FIXTURES "/graphs_json/small.json");
        Await changed(&m->explorer, &Explorer::graphFileChanged);
        drop(&m->window, {path});
        QVERIFY(changed.once());
        QVERIFY(!m->window.showsStartPage());
        QCOMPARE(m->window.windowTitle(), QString("small.json"));
        QCOMPARE(m->explorer.graph()->nodes.size(), 4u);
        QCOMPARE(m->window.promptBar()->text(), QString("the capital"));
        QTRY_VERIFY(m->window.graph()->scene().arrangement() != nullptr);
        QCOMPARE(m->window.graph()->scene().pinned().size(), 1u);
        QCOMPARE(m->window.graph()->pruneOptions().nodeThreshold, 1.0);  // it is pruned already
        QCOMPARE(m->window.settings().nodeThreshold, PruneOptions().nodeThreshold);
        QCOMPARE(QString::fromStdString(m->explorer.labels()->at({LayerIndex(1), FeatureIndex(7)}).label), QString("by hand"));
        QVERIFY(troubleStrip() && troubleStrip()->text().contains("1 links lead to a node that is not in the file"));
        QCOMPARE(m->window.remembered().recent.all().front().graph, path);
        QVERIFY(!m->explorer.sources().hasModel());

        Await card(&m->explorer, &Explorer::cardReady);
        m->explorer.describe({LayerIndex(1), FeatureIndex(7)});
        QVERIFY(card.once());
        QCOMPARE(m->explorer.card()->topExamples.size(), 1u);

        QAction *close = action(m->window.fileMenu(), "Close Graph");
        QVERIFY(close && close->isEnabled());
        close->trigger();
        QVERIFY(m->window.showsStartPage());
        QCOMPARE(m->window.graph()->pruneOptions().nodeThreshold, PruneOptions().nodeThreshold);
        QVERIFY(!m->explorer.graph());
        QCOMPARE(m->window.windowTitle(), QString("Penfield"));
    }

    void aGraphThatCannotBeReadLeavesEverythingAsItWas()
    {
        QVERIFY(openModel(makeModel("m")));
        QFile file(m_files.filePath("broken.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"nodes\": [");
        file.close();
        m->files.openPaths({file.fileName()});
        QTRY_VERIFY(troubleStrip() && troubleStrip()->text().contains("ends in the middle"));
        QVERIFY(m->explorer.sources().hasModel());
        QVERIFY(!m->explorer.graphFile());
    }

    void openingAModelLeavesTheGraph()
    {
        Await changed(&m->explorer, &Explorer::graphFileChanged);
        m->files.openPaths({QStringLiteral(PENFIELD_FIXTURES "/graphs_json/small.json")});
        QVERIFY(changed.once());
        QVERIFY(openModel(makeModel("m")));
        QVERIFY(!m->explorer.graphFile());
        QVERIFY(!m->explorer.graph());
    }
};

QTEST_MAIN(OpenFilesTest)
#include "tst_open_files.moc"
