#include "app/gui/launch_options.h"

#include <QtTest>

using namespace penfield;

class LaunchOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsAreToldFromWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("prompt");
        const QString demo = PENFIELD_DEMO;
        QTest::newRow("a prompt in one argument") << QStringList{"the capital of Texas is"} << QStringList{} << "the capital of Texas is";
        QTest::newRow("a prompt in many") << QStringList{"hot", "and", "cold"} << QStringList{} << "hot and cold";
        QTest::newRow("a folder that is there") << QStringList{demo + "/model"} << QStringList{demo + "/model"} << "";
        QTest::newRow("several, and a prompt") << QStringList{demo + "/model", demo + "/features.db", "a b"}
                                               << QStringList{demo + "/model", demo + "/features.db"} << "a b";
        QTest::newRow("a path that is not there is no prompt") << QStringList{"/nowhere/model"} << QStringList{"/nowhere/model"} << "";
        QTest::newRow("a prompt that begins with a slash") << QStringList{"/ is a slash"} << QStringList{} << "/ is a slash";
    }

    void pathsAreToldFromWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, paths);
        QFETCH(QString, prompt);
        LaunchOptions options;
        sortArguments(arguments, options);
        QCOMPARE(options.paths, paths);
        QCOMPARE(options.prompt, prompt);
    }
};

QTEST_GUILESS_MAIN(LaunchOptionsTest)
#include "tst_launch_options.moc"
