// Every panel in every state, as the gallery shows it: something is seen, and every text fits its box in every language.

#include "backend/engine/loader/engine_loader.h"
#include "tests/gallery/picture_check.h"
#include "tests/gallery/samples.h"
#include "tests/gallery/stage.h"
#include "tests/gallery/text_fit.h"

#include <QApplication>
#include <QImageReader>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace penfield;
using namespace penfield::gallery;

class TestGallery : public QObject {
    Q_OBJECT

    std::vector<Scene> m_scenes;

    void addRows(const QString &language) const
    {
        QTest::addColumn<int>("scene");
        for (std::size_t i = 0; i < m_scenes.size(); ++i)
            QTest::newRow(qPrintable(m_scenes[i].panel + ' ' + m_scenes[i].state + ' ' + language)) << static_cast<int>(i);
    }

    void checkShot(const Look &look) const
    {
        QFETCH(int, scene);
        Stage stage({&m_scenes[static_cast<std::size_t>(scene)], look});
        QVERIFY(!isBlank(stage.picture()));
        const QStringList found = misfits(stage.widget());
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create("Fusion"));
        pinFonts();
        m_scenes = allScenes(gallerySamples());
    }

    void fitsInEnglish_data() { addRows("en"); }
    void fitsInEnglish() { checkShot({"en", false}); }

    void fitsInGerman_data() { addRows("de"); }
    void fitsInGerman() { checkShot({"de", true}); }

    void fitsInChinese_data() { addRows("zh"); }
    void fitsInChinese() { checkShot({"zh", false}); }

    void namesOfPicturesAreUnique()
    {
        QSet<QString> names;
        for (const Shot &shot : shotsOf(m_scenes))
            names.insert(shot.name());
        QCOMPARE(names.size(), static_cast<qsizetype>(shotsOf(m_scenes).size()));
    }

    void theProgramWritesEveryPictureAndTheSheets()
    {
        QTemporaryDir folder;
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(PENFIELD_GALLERY, {folder.path()});
        QVERIFY(program.waitForFinished(300'000));
        QVERIFY2(program.exitCode() == 0, program.readAll());
        QImageReader::setAllocationLimit(0);  // the sheet of everything is larger than what is let in by itself
        QStringList missing{"contact-sheet", "window-full-en-light-2x"};
        for (const Shot &shot : shotsOf(m_scenes))
            missing << shot.name();
        missing.removeIf([&](const QString &name) { return !QImage(folder.filePath(name + ".png")).isNull(); });
        QCOMPARE(missing, QStringList());
        QCOMPARE(QImage(folder.filePath("window-full-en-light-2x.png")).width(), 2 * QImage(folder.filePath("window-full-en-light.png")).width());
    }

    void aBlankPictureIsNoticed()
    {
        QImage picture(200, 100, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(isBlank(picture));
    }

    void aClippedLabelIsNoticed()
    {
        QWidget root;
        auto *label = new QLabel(QStringLiteral("a text that needs its room"), &root);
        label->setGeometry(0, 0, 40, 20);
        QCOMPARE(misfits(root).size(), 1);
        label->resize(label->sizeHint());
        root.resize(300, 100);
        QCOMPARE(misfits(root), QStringList());
    }

    void aClippedButtonAndAWidgetWithoutExtentAreNoticed()
    {
        QWidget root;
        root.resize(300, 100);
        (new QPushButton(QStringLiteral("a long caption"), &root))->setGeometry(0, 0, 30, 24);
        (new QWidget(&root))->setGeometry(10, 40, 0, 10);
        QCOMPARE(misfits(root).size(), 2);
    }
};

int main(int argc, char *argv[])
{
    prepareEngineEnvironment();
    QApplication application(argc, argv);
    TestGallery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gallery.moc"
