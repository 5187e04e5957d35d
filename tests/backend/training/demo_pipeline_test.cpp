// penfield-train --smoke: everything from nothing, in seconds. And the demo that is shipped.

#include "backend/training/demo_pipeline.h"

#include "backend/formats/demo_manifest.h"
#include "backend/formats/safetensors.h"
#include "backend/store/feature_database.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penfield::training;

namespace {

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += QFileInfo(files.next()).size();
    return bytes;
}

}  // namespace

class DemoPipelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        DemoSettings settings;
        settings.out = m_folder.filePath("demo").toStdString();
        settings.work = m_folder.filePath("work").toStdString();
        makeSmoke(settings);
        DemoPipeline(settings, [](const std::string &) {}).all();
    }

    void everyFileIsThere()
    {
        for (const char *name : {"model/config.json", "model/model.safetensors", "model/tokenizer.json", "transcoders/config.yaml",
                                 "transcoders/layer_3.safetensors", "features.db", "demo.json", "seeds.tsv", "MODELCARD.md"})
            QVERIFY2(QFileInfo::exists(m_folder.filePath("demo/") + name), name);
    }

    void theTensorsOpenAgain()
    {
        const auto model = penfield::formats::SafetensorsFile::open(file("model/model.safetensors"));
        QCOMPARE(model.at("gpt_neox.embed_in.weight").shape, (std::vector<std::int64_t>{836, 128}));
        const auto layer = penfield::formats::SafetensorsFile::open(file("transcoders/layer_2.safetensors"));
        QCOMPARE(layer.at("W_dec").shape, (std::vector<std::int64_t>{64, 128}));
    }

    void theDatabaseOpensAgain()
    {
        const auto database = penfield::FeatureDatabase::open(file("features.db"));
        QVERIFY(!database.supernodes().empty());
    }

    void theCardTellsEverySection()
    {
        QFile card(QString::fromStdString(file("MODELCARD.md")));
        QVERIFY(card.open(QIODevice::ReadOnly));
        const QByteArray text = card.readAll();
        for (const char *heading : {"## Accuracy", "## All seeds", "## Transcoders", "## Touching an entity", "## Caveats"})
            QVERIFY2(text.contains(heading), heading);
    }

    void theShippedDemoIsAtMostTenMegabytes()
    {
        QVERIFY(sizeOf(PENFIELD_DEMO) > 1'000'000);
        QVERIFY(sizeOf(PENFIELD_DEMO) <= 10'000'000);
    }

private:
    std::string file(const char *name) const { return m_folder.filePath(QString("demo/") + name).toStdString(); }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(DemoPipelineTest)
#include "demo_pipeline_test.moc"
