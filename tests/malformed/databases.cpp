// Feature databases of other programs, of other versions, and damaged in ways that SQLite itself does not notice.

#include "tests/malformed/malformed_file.h"

#include "tests/backend/store/sample_database.h"

#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QTemporaryDir>

namespace penfield {

namespace {

/// A sample database, or none when `sample` is false, changed by `sql`.
QByteArray database(const char *sql = "", bool sample = true)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("features.db").toStdString();
    if (sample)
        writeSampleDatabase(path, kSampleFeatures);
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no database was made");
    return file.readAll();
}

QByteArray patched(QByteArray bytes, int at, const QByteArray &by)
{
    return bytes.replace(at, by.size(), by);
}

}  // namespace

std::vector<MalformedFile> malformedDatabases()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, const QByteArray &bytes, const QString &words) {
        all.push_back({"database", defect, {{"features.db", bytes}}, "features.db", words});
    };
    const QByteArray whole = database();

    row("empty", "", "is empty");
    row("JSON", "{\"model_type\": \"gpt_neox\"}", "is not a database");
    row("only the first words of one", QByteArray("SQLite format 3\0 and then it ends", 33), "is not a database");
    row("of another program", database("CREATE TABLE feature(id INTEGER PRIMARY KEY)", false), "another program");
    row("of a newer version", database("PRAGMA user_version=7"), "version 7");
    row("of version 0", database("PRAGMA user_version=0"), "damaged (the format version)");
    row("half", whole.left(whole.size() / 2), "is cut off");
    row("without its last byte", whole.chopped(1), "is cut off");
    row("pages of no size", patched(whole, 16, QByteArray(2, '\0')), "damaged (file is not a database)");
    row("a hundred million pages", patched(whole, 28, QByteArray::fromHex("05f5e100")), "is cut off");
    row("a schema of zeros", patched(whole, 100, QByteArray(3000, '\0')), "damaged (database disk image is malformed)");
    row("a table is gone", database("DROP TABLE document"), "damaged (no such table: document)");
    row("a table became a view", database("ALTER TABLE label RENAME TO l; CREATE VIEW label AS SELECT * FROM l"),
        "damaged (access to view \"label\" prohibited)");
    row("a column is gone", database("ALTER TABLE supernode DROP COLUMN payload"), "damaged (no such column: payload)");
    row("a card is gone", database("DELETE FROM feature WHERE id = 0"), "damaged (feature 0)");
    row("a label is gone", database("DELETE FROM label WHERE id = 0"), "damaged (label)");
    row("a label was changed", database("UPDATE label SET label = 'state of Texas' WHERE id = 0"), "damaged (label 0)");
    row("a label of twenty million zeros", database("UPDATE label SET label = zeroblob(20000000) WHERE id = 0"), "damaged (label 0)");
    row("cards were swapped", database("UPDATE feature SET payload = (SELECT payload FROM feature WHERE id = 2) WHERE id = 0"),
        "damaged (feature 0)");
    row("a card is empty", database("UPDATE feature SET payload = x'' WHERE id = 0"), "damaged (feature 0)");
    row("a card is a number", database("UPDATE feature SET payload = 7 WHERE id = 0"), "damaged (feature 0)");
    row("a document is gone", database("DELETE FROM document WHERE id = 0"), "damaged (document 0)");
    row("the vocabulary is gone", database("DELETE FROM vocabulary"), "damaged (vocabulary 0)");
    row("metadata were changed", database("UPDATE metadata SET value = 'other' WHERE key = 'model_name'"), "damaged (metadata)");
    row("metadata are gone", database("DELETE FROM metadata WHERE key = 'seed'"), "damaged (metadata)");
    row("a supernode is gone", database("DELETE FROM supernode WHERE id = 1"), "damaged (supernode)");
    row("the seals are gone", database("DELETE FROM seal"), "damaged (metadata)");
    return all;
}

}  // namespace penfield
