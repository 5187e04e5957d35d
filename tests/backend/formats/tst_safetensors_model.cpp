#include "backend/formats/safetensors.h"

#include "tests/backend/formats/safetensors_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

class SafetensorsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOneFile()
    {
        const FileMaker files;
        files.write("model.safetensors", oneTensor("a", 'a'));
        const auto model = SafetensorsModel::open(files.folder());
        QCOMPARE(model.names(), std::vector<std::string>{"a"});
        QVERIFY(std::ranges::equal(model.at("a").bytes, bytesOf("aaaa")));
    }

    void opensShards()
    {
        const auto model = SafetensorsModel::open(sharded("{'a':'s1.safetensors','b':'s2.safetensors'}"));
        QCOMPARE(model.files().size(), std::size_t(2));
        QVERIFY(std::ranges::equal(model.at("a").bytes, bytesOf("aaaa")));
        QVERIFY(std::ranges::equal(model.at("b").bytes, bytesOf("bbbb")));
    }

    void shardsMayBeNamedInARoundaboutWay()
    {
        QCOMPARE(SafetensorsModel::open(sharded("{'a':'./s1.safetensors','b':'s2.safetensors'}")).names().size(), std::size_t(2));
    }

    void theWholeFileIsPreferred()
    {
        m_files.write("both/model.safetensors", oneTensor("whole", 'w'));
        m_files.write("both/model.safetensors.index.json", index("{'a':'s1.safetensors'}"));
        QCOMPARE(SafetensorsModel::open(m_files.path("both")).names(), std::vector<std::string>{"whole"});
    }

    void aMissingTensorNamesTheFolder()
    {
        const auto model = SafetensorsModel::open(sharded("{'a':'s1.safetensors','b':'s2.safetensors'}"));
        const QString said = errorOf([&] { model.at("lm_head.weight"); });
        QVERIFY2(said.contains("lm_head.weight") && said.contains("shards"), qPrintable(said));
    }

    void refusesFoldersThatAreNotModels()
    {
        m_files.write("pickle/pytorch_model.bin", "x");
        QVERIFY(errorOf([&] { SafetensorsModel::open(m_files.path("pickle")); }).contains("neither model.safetensors nor"));
        QVERIFY(errorOf([&] { SafetensorsModel::open(m_files.path("nowhere")); }).contains("is not there"));
        QVERIFY(errorOf([&] { SafetensorsModel::open(m_files.path("pickle/pytorch_model.bin")); }).contains("a file where a folder"));
    }

private:
    std::string sharded(const QByteArray &weightMap)
    {
        m_files.write("shards/s1.safetensors", oneTensor("a", 'a'));
        m_files.write("shards/s2.safetensors", oneTensor("b", 'b'));
        m_files.write("shards/model.safetensors.index.json", index(weightMap));
        return m_files.path("shards");
    }

    FileMaker m_files;
};

QTEST_APPLESS_MAIN(SafetensorsModelTest)
#include "tst_safetensors_model.moc"
