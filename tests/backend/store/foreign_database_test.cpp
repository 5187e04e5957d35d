// Files that are not what they should be: each gets its sentence.

#include "backend/store/feature_database.h"
#include "tests/backend/store/sample_database.h"
#include "tests/support/error_of.h"

#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace penfield;

class ForeignDatabaseTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath("features.db"); }
    QString sentence() const
    {
        return errorOf([&] { FeatureDatabase::open(path().toStdString()); });
    }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeSample() { writeSampleDatabase(path().toStdString(), 10); }
    void change(const char *sql)
    {
        SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileThatIsNotThere() { QVERIFY2(sentence().contains("is not there"), qPrintable(sentence())); }

    void aFolder()
    {
        QVERIFY(QDir().mkpath(path()));
        QVERIFY2(sentence().contains("is not a file"), qPrintable(sentence()));
    }

    void aPipeDoesNotBlock()
    {
        QCOMPARE(::mkfifo(qPrintable(path()), 0600), 0);
        QVERIFY2(sentence().contains("is not a file"), qPrintable(sentence()));
    }

    void anEmptyFile()
    {
        write({});
        QVERIFY2(sentence().contains("is empty"), qPrintable(sentence()));
    }

    void anotherKindOfFile()
    {
        write("{\"model_type\": \"gpt_neox\"}");
        QVERIFY2(sentence().contains("is not a database"), qPrintable(sentence()));
        write(QByteArray("SQLite format 3\0 and then it ends", 33));
        QVERIFY2(sentence().contains("is not a database"), qPrintable(sentence()));
    }

    void aDatabaseOfAnotherProgram()
    {
        change("CREATE TABLE feature(id INTEGER PRIMARY KEY)");
        QVERIFY2(sentence().contains("another program"), qPrintable(sentence()));
    }

    void aNewerVersionSaysWhatToDo()
    {
        writeSample();
        change("PRAGMA user_version=7");
        QVERIFY2(sentence().contains("version 7") && sentence().contains("up to version 1") && sentence().contains("Update Penfield"),
                 qPrintable(sentence()));
    }

    void aFileThatWasCutOff()
    {
        writeSample();
        const QByteArray whole = read();
        write(whole.left(whole.size() / 2));
        QVERIFY2(sentence().contains("is cut off") && sentence().contains(QString::number(whole.size())), qPrintable(sentence()));
    }

    void anythingMissingIsDamage_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a table is gone") << QByteArray("DROP TABLE document");
        QTest::newRow("a table became a view") << QByteArray("ALTER TABLE label RENAME TO l; CREATE VIEW label AS SELECT * FROM l");
        QTest::newRow("a card is gone") << QByteArray("DELETE FROM feature WHERE id = 0");
        QTest::newRow("a label is gone") << QByteArray("DELETE FROM label WHERE id = 0");
        QTest::newRow("a label was changed") << QByteArray("UPDATE label SET label = 'state of Texas' WHERE id = 0");
        QTest::newRow("cards were swapped") << QByteArray(
            "UPDATE feature SET payload = (SELECT payload FROM feature WHERE id = 2) WHERE id = 0");
        QTest::newRow("a document is gone") << QByteArray("DELETE FROM document WHERE id = 0");
        QTest::newRow("the vocabulary is gone") << QByteArray("DELETE FROM vocabulary");
        QTest::newRow("metadata were changed") << QByteArray("UPDATE metadata SET value = 'other' WHERE key = 'model_name'");
        QTest::newRow("metadata are gone") << QByteArray("DELETE FROM metadata WHERE key = 'seed'");
        QTest::newRow("a supernode is gone") << QByteArray("DELETE FROM supernode WHERE id = 1");
        QTest::newRow("the seals are gone") << QByteArray("DELETE FROM seal");
        QTest::newRow("format version 0") << QByteArray("PRAGMA user_version = 0");
    }
    void anythingMissingIsDamage()
    {
        QFETCH(QByteArray, sql);
        writeSample();
        change(sql.constData());
        const QString said = errorOf([&] { dumpOf(FeatureDatabase::open(path().toStdString()), 10); });
        QVERIFY2(said.contains("is damaged"), qPrintable(said));
    }

    void aLabelThatChangesBehindTheReadersBackIsNoticed()
    {
        writeSample();
        const FeatureDatabase database = FeatureDatabase::open(path().toStdString());
        change("UPDATE label SET label = 'state of Utah' WHERE id = 2");
        QVERIFY(errorOf([&] { database.card(featureId(0, 2)); }).contains("is damaged"));
        QVERIFY(errorOf([&] { database.allLabels(); }).contains("is damaged"));
        QVERIFY(database.card(featureId(0, 4)));
    }

    void aTriggerInTheFileDoesNothing()
    {
        writeSample();
        change("CREATE TRIGGER evil BEFORE DELETE ON label BEGIN SELECT load_extension('evil'); END");
        QCOMPARE(FeatureDatabase::open(path().toStdString()).featureCount(), std::int64_t{10});
    }

    void withoutTheIndexSearchStillWorks()
    {
        writeSample();
        const auto with = FeatureDatabase::open(path().toStdString()).search("texas", 10);
        change("DROP TABLE label_index");
        const auto without = FeatureDatabase::open(path().toStdString()).search("texas", 10);
        QCOMPARE(without.size(), with.size());
        QCOMPARE(without.front().id, with.front().id);
    }

    void anIndexThatHidesLabelsIsNotUsed()
    {
        writeSample();
        change("INSERT INTO label_index(label_index, rowid, label) VALUES('delete', 4294967297, 'city of Texas 1')");
        QCOMPARE(FeatureDatabase::open(path().toStdString()).search("texas", 10).front().label, std::string("city of Texas 1"));
    }
};

QTEST_APPLESS_MAIN(ForeignDatabaseTest)
#include "foreign_database_test.moc"
