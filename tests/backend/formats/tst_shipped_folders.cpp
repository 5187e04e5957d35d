#include "backend/formats/demo_folder.h"
#include "backend/formats/self_check_folder.h"
#include "backend/types/error.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penfield;

class ShippedFoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDemoOfTheSourceTreeIsFound() { QCOMPARE(QString::fromStdString(formats::demoFolder()), QString(PENFIELD_DEMO)); }

    void anotherFolderCanBeNamed()
    {
        QTemporaryDir folder;
        qputenv("PENFIELD_SELFCHECK", folder.path().toUtf8());
        QCOMPARE(QDir(QString::fromStdString(formats::selfCheckFolder())).canonicalPath(), QDir(folder.path()).canonicalPath());
        qunsetenv("PENFIELD_SELFCHECK");
    }

    void aNamedFolderThatIsNotThereIsPassedOver()
    {
        qputenv("PENFIELD_DEMO", "/nowhere/at/all");
        QCOMPARE(QString::fromStdString(formats::demoFolder()), QString(PENFIELD_DEMO));
        qunsetenv("PENFIELD_DEMO");
    }
};

QTEST_APPLESS_MAIN(ShippedFoldersTest)
#include "tst_shipped_folders.moc"
