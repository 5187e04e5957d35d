#include "backend/formats/recognise.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

Q_DECLARE_METATYPE(penfield::formats::SourceKind)

class RecogniseTest : public QObject {
    Q_OBJECT

    static std::string demo(const char *part) { return std::string(PENFIELD_DEMO) + part; }

private Q_SLOTS:
    void theDemosPartsAreWhatTheyAre()
    {
        QCOMPARE(recognise(demo("/model")).kind, SourceKind::Model);
        QCOMPARE(recognise(demo("/transcoders")).kind, SourceKind::Dictionary);
        QCOMPARE(recognise(demo("/features.db")).kind, SourceKind::Database);
    }

    void everyShippedReferenceIsWhatItIs()
    {
        const std::pair<const char *, SourceKind> kinds[] = {{"models", SourceKind::Model}, {"dictionaries", SourceKind::Dictionary}};
        for (const auto &[name, kind] : kinds) {
            const QDir folder(QString(PENFIELD_SOURCE_DIR "/resources/selfcheck/") + name);
            const auto entries = folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
            QVERIFY(entries.size() > 10);
            for (const QFileInfo &entry : entries)
                QVERIFY2(recognise(entry.filePath().toStdString()).kind == kind, qPrintable(entry.filePath()));
        }
    }

    void filesTellTheKind_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("pointedAt");  // below the made folder; empty: the folder
        QTest::addColumn<SourceKind>("kind");
        QTest::addColumn<QString>("opened");
        const auto row = [](const char *name, QStringList files, const char *at, SourceKind kind, const char *opened = "") {
            QTest::newRow(name) << files << QString(at) << kind << QString(opened);
        };
        row("one file of weights", {"config.json", "model.safetensors"}, "", SourceKind::Model);
        row("shards", {"config.json", "model.safetensors.index.json"}, "", SourceKind::Model);
        row("weights of another name", {"config.json", "gelu-2l.safetensors"}, "", SourceKind::Model);
        row("pickled weights", {"config.json", "model_final.pth"}, "", SourceKind::Model);
        row("the configuration of a model", {"config.json", "model.safetensors"}, "config.json", SourceKind::Model);
        row("the weights of a model", {"config.json", "model.safetensors"}, "model.safetensors", SourceKind::Model);
        row("circuit-tracer", {"config.yaml", "layer_0.safetensors"}, "", SourceKind::Dictionary);
        row("a layer's file", {"config.yaml", "layer_0.safetensors"}, "layer_0.safetensors", SourceKind::Dictionary);
        row("cross-layer", {"W_enc_0.safetensors", "W_dec_0.safetensors"}, "", SourceKind::Dictionary);
        row("SAELens", {"cfg.json", "sae_weights.safetensors"}, "cfg.json", SourceKind::Dictionary);
        row("sparsify", {"cfg.json", "sae.safetensors"}, "", SourceKind::Dictionary);
        row("Gemma Scope's file", {"layer_5/params.npz"}, "layer_5/params.npz", SourceKind::Dictionary, "layer_5/params.npz");
        row("Gemma Scope, deep", {"layer_5/width_16k/average_l0_72/params.npz"}, "", SourceKind::Dictionary);
        row("Gemma Scope 2 has a config.json, too", {"config.json", "params.safetensors"}, "", SourceKind::Dictionary);
        row("one a layer", {"layers.3/cfg.json", "layers.3/sae.safetensors"}, "", SourceKind::Dictionary);
        row("a database", {"features.db"}, "features.db", SourceKind::Database, "features.db");
        row("nothing", {}, "", SourceKind::Unknown);
        row("only a configuration", {"config.json"}, "", SourceKind::Unknown);
        row("something else", {"notes.txt"}, "", SourceKind::Unknown);
        row("a text", {"notes.txt"}, "notes.txt", SourceKind::Unknown, "notes.txt");
        row("stray weights", {"x.safetensors"}, "x.safetensors", SourceKind::Unknown, "x.safetensors");
        row("too deep", {"a/b/c/d/e/params.npz"}, "", SourceKind::Unknown);
    }

    void filesTellTheKind()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, pointedAt);
        QFETCH(SourceKind, kind);
        QFETCH(QString, opened);
        const FileMaker maker;
        for (const QString &file : files)
            maker.write(file, "x");
        const Recognised found = recognise(pointedAt.isEmpty() ? maker.folder() : maker.path(pointedAt));
        QCOMPARE(found.kind, kind);
        QCOMPARE(found.path, opened.isEmpty() ? maker.folder() : maker.path(opened));
    }

    void aDatabaseOfAnyNameIsKnownByItsFirstBytes()
    {
        const FileMaker maker;
        QCOMPARE(recognise(maker.write("labels.bin", QByteArray("SQLite format 3\0 and more", 25))).kind, SourceKind::Database);
        QCOMPARE(recognise(maker.write("short", "SQL")).kind, SourceKind::Unknown);
    }

    void aSlashAtTheEndChangesNothing() { QCOMPARE(recognise(demo("/model/")).path, recognise(demo("/model")).path); }

    void whatIsNotThereIsUnknown() { QCOMPARE(recognise("/nowhere/at/all").kind, SourceKind::Unknown); }

    void aPipeIsNotRead() { QCOMPARE(recognise("/dev/zero").kind, SourceKind::Unknown); }

    void severalAreSorted()
    {
        const Recognition all = recogniseAll({demo("/features.db"), demo("/transcoders"), demo("/model/config.json")});
        QCOMPARE(all.model, demo("/model"));
        QCOMPARE(all.dictionary, demo("/transcoders"));
        QCOMPARE(all.database, demo("/features.db"));
    }

    void partsOfOneFolderAreTheFolder()
    {
        QCOMPARE(recogniseAll({demo("/model/config.json"), demo("/model/model.safetensors")}).model, demo("/model"));
    }

    void twoOfAKindAreASentence()
    {
        const FileMaker maker;
        maker.write("config.json", "x");
        maker.write("model.safetensors", "x");
        const QString sentence = errorOf([&] { recogniseAll({demo("/model"), maker.folder()}); });
        QVERIFY2(sentence.contains("both models") && sentence.contains(QString::fromStdString(maker.folder())), qPrintable(sentence));
    }

    void theSentenceSaysWhatWasLookedFor()
    {
        const FileMaker maker;
        const QString ofFolder = errorOf([&] { recogniseAll({maker.folder()}); });
        QVERIFY2(ofFolder.contains("config.json") && ofFolder.contains("config.yaml"), qPrintable(ofFolder));
        const QString ofFile = errorOf([&] { recogniseAll({maker.write("a.txt", "x")}); });
        QVERIFY2(ofFile.contains("a.txt") && ofFile.contains("*.db"), qPrintable(ofFile));
        QVERIFY(errorOf([&] { recogniseAll({"/nowhere/at/all"}); }).contains("not there"));
    }
};

QTEST_APPLESS_MAIN(RecogniseTest)
#include "tst_recognise.moc"
