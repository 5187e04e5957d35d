// Every kind of dictionary against what its own package computes from it, from the folders that the program checks itself with.

#include "backend/dictionary/layer.h"
#include "backend/dictionary/reference_check.h"
#include "backend/model/reference_file.h"

#include <QTest>

using namespace penfield;

class DictionaryGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithItsPackage_data()
    {
        QTest::addColumn<QString>("folder");
        for (const std::string &folder : model::ReferenceFile::foldersBelow(PENFIELD_SOURCE_DIR "/resources/selfcheck/dictionaries"))
            QTest::newRow(folder.substr(folder.rfind('/') + 1).c_str()) << QString::fromStdString(folder);
    }
    void agreesWithItsPackage()
    {
        QFETCH(QString, folder);
        const dictionary::ReferenceCheck check = dictionary::checkReference(folder.toStdString());
        QCOMPARE(check.tolerance, 1e-5);
        QVERIFY(!check.what.empty() && !check.madeBy.empty());
        const QString found = QStringLiteral("features %1, reconstruction %2").arg(check.features).arg(check.reconstruction);
        QVERIFY2(check.passed(), qPrintable(found));
    }

    void everyVariantIsThere()
    {
        QVERIFY(model::ReferenceFile::foldersBelow(PENFIELD_SOURCE_DIR "/resources/selfcheck/dictionaries").size() >= 12);
        QVERIFY(model::ReferenceFile::foldersBelow(PENFIELD_SOURCE_DIR "/nowhere").empty());
    }
};

QTEST_APPLESS_MAIN(DictionaryGoldenTest)
#include "golden_test.moc"
