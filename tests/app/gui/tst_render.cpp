// penfield --render: the program itself, without a display.

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class RenderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Run {
        int status = -1;
        QString out, err;
    };

    Run run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("DISPLAY");
        environment.remove("QT_QPA_PLATFORM");
        environment.insert("XDG_CONFIG_HOME", m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PENFIELD_BINARY_DIR "/bin/penfield"), arguments);
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyViewInEveryFormat_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("ending");
        for (const char *view : {"graph", "heatmap", "lens", "attention", "output"})
            for (const char *ending : {"png", "svg", "pdf"})
                QTest::addRow("%s.%s", view, ending) << QString(view) << QString(ending);
        QTest::newRow("window.png") << "window" << "png";
    }

    void everyViewInEveryFormat()
    {
        QFETCH(QString, view);
        QFETCH(QString, ending);
        const QString file = view + "." + ending;
        const Run r = run({"--render", view, "-o", path(file)});
        QVERIFY2(r.status == 0, qPrintable(r.err));
        const QByteArray bytes = contents(file);
        if (ending == "png") {
            const QImage image = QImage::fromData(bytes);
            QVERIFY(image.width() > 400);
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 3)
                for (int x = 0; x < image.width(); x += 3)
                    colours.insert(image.pixel(x, y));
            QVERIFY2(colours.size() > 20, "the picture is blank");
        } else if (ending == "svg") {
            QVERIFY(bytes.contains("<text"));
            QVERIFY(bytes.contains("Dallas"));
        } else {
            QVERIFY(bytes.startsWith("%PDF"));
        }
    }

    void aSelectedFeatureIsInspected()
    {
        const Run r = run({"--render", "inspector", "--select", "0:456@7", "-o", path("inspector.png")});
        QVERIFY2(r.status == 0, qPrintable(r.err));
        QVERIFY(!QImage::fromData(contents("inspector.png")).isNull());
    }

    void aHeadIsDrawnByItsNumbers()
    {
        QCOMPARE(run({"--render", "attention", "--head", "2:3", "-o", path("head.svg")}).status, 0);
        QVERIFY(contents("head.svg").contains("Layer 2, head 3"));
    }

    void anAblatedGroupChangesThePicture()
    {
        QCOMPARE(run({"--render", "output", "-o", path("intact.svg")}).status, 0);
        const Run r = run({"--render", "output", "--ablate", "Texas", "-o", path("touched.svg")});
        QVERIFY2(r.status == 0, qPrintable(r.err));
        QVERIFY(contents("intact.svg") != contents("touched.svg"));
    }

    void thePictureSaysWhereItComesFrom()
    {
        QCOMPARE(run({"--render", "graph", "-o", path("provenance.svg")}).status, 0);
        QVERIFY(contents("provenance.svg").contains("the capital of the state containing Dallas is"));
    }

    void aGraphsFileIsDrawnWithoutItsModel()
    {
        const Run demo = run({"--render", "graph", "-o", path("demo.svg")});
        QVERIFY2(demo.status == 0, qPrintable(demo.err));
        const QString file = QStringLiteral(PENFIELD_GRAPH_FILE);
        const Run drawn = run({"--render", "graph", file, "-o", path("file.svg")});
        QVERIFY2(drawn.status == 0, qPrintable(drawn.err));
        QVERIFY(contents("file.svg").contains("<text"));
        QVERIFY(contents("file.svg") != contents("demo.svg"));
        const Run window = run({"--render", "window", file, "-o", path("window-of-file.png")});
        QVERIFY2(window.status == 0, qPrintable(window.err));
        const QImage picture = QImage::fromData(contents("window-of-file.png"));
        QSet<QRgb> colours;  // the graph's, not only those of a window that still waits for it
        for (int y = picture.height() / 5; y < picture.height() * 3 / 5; ++y)
            for (int x = 0; x < picture.width() * 2 / 3; x += 3)
                colours.insert(picture.pixel(x, y));
        QVERIFY2(colours.size() > 300, qPrintable(QString::number(colours.size())));
        const Run heatmap = run({"--render", "heatmap", file, "-o", path("heatmap-of-file.png")});
        QCOMPARE(heatmap.status, 1);
        QVERIFY2(heatmap.err.contains("has no run"), qPrintable(heatmap.err));
    }

    void whatIsWrongIsSaidInASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("view") << QStringList{"--render", "everything", "-o", path("x.png")} << "graph, heatmap";
        QTest::newRow("ending") << QStringList{"--render", "graph", "-o", path("x.docx")} << "docx";
        QTest::newRow("preset") << QStringList{"--render", "graph", "--preset", "poster", "-o", path("x.png")} << "column, page and slide";
        QTest::newRow("no output") << QStringList{"--render", "graph"} << "go together";
        QTest::newRow("folder that is not there") << QStringList{"--render", "graph", "-o", "/nowhere/x.png"} << "/nowhere";
        QTest::newRow("model that is not there") << QStringList{"--render", "graph", "--model", "/nowhere/model", "-o", path("x.png")}
                                                 << "/nowhere/model";
        QTest::newRow("group that is not there") << QStringList{"--render", "graph", "--ablate", "Atlantis", "-o", path("x.png")} << "Atlantis";
        QTest::newRow("head") << QStringList{"--render", "attention", "--head", "nonsense", "-o", path("x.png")} << "LAYER:HEAD";
        QTest::newRow("head that is not there") << QStringList{"--render", "attention", "--head", "9:0", "-o", path("x.png")} << "There is no head 9:0";
        QTest::newRow("selection") << QStringList{"--render", "inspector", "--select", "nonsense", "-o", path("x.png")} << "LAYER:FEATURE";
        QTest::newRow("no display") << QStringList{} << "There is no display";
        QTest::newRow("unknown option") << QStringList{"--fly"} << "fly";
    }

    void whatIsWrongIsSaidInASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const Run r = run(arguments);
        QVERIFY(r.status == 1 || r.status == 2);
        QVERIFY2(r.err.contains(words), qPrintable(r.err));
        QVERIFY(!QFile::exists(path("x.png")));
    }

    void helpAndVersionNeedNoEngine()
    {
        const Run help = run({"--help"});
        QVERIFY(help.out.contains("--render"));
        const Run version = run({"--version"});
        QVERIFY(version.out.contains("0.1"));
    }
};

QTEST_GUILESS_MAIN(RenderTest)
#include "tst_render.moc"
