#include "backend/formats/safetensors.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

QByteArray oneTensor(const QByteArray &name, char fill)
{
    return safetensors("{\"" + name + "\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}", QByteArray(4, fill));
}

/// model.safetensors.index.json; quotes are written as apostrophes.
QByteArray index(const QByteArray &weightMap)
{
    return QByteArray("{'metadata':{'total_size':8},'weight_map':" + weightMap + "}").replace('\'', '"');
}

}  // namespace

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

    void refusesAnIndex_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &json, const char *words) { QTest::newRow(name) << json << words; };
        row("a shard above the folder", index("{'a':'../s1.safetensors'}"), "not inside its folder");
        row("a shard elsewhere", index("{'a':'/etc/passwd'}"), "not inside its folder");
        row("a shard behind dots", index("{'a':'x/../../s1.safetensors'}"), "not inside its folder");
        row("a shard without a name", index("{'a':''}"), "not inside its folder");
        row("a shard with a zero in its name", index("{'a':'s1.safetensors\\u0000.txt'}"), "not inside its folder");
        row("a shard on a network", index("{'a':'https://example.org/s1.safetensors'}"), "on a network");
        row("a missing shard", index("{'a':'s3.safetensors'}"), "s3.safetensors is not there");
        row("a tensor in the wrong shard", index("{'a':'s2.safetensors','b':'s1.safetensors'}"), "does not place it there");
        row("a tensor that is in no shard", index("{'a':'s1.safetensors','b':'s2.safetensors','c':'s1.safetensors'}"), "does not hold it");
        row("a shard with a tensor too many", index("{'a':'s1.safetensors','c':'s2.safetensors'}"), "does not place it there");
        row("no weight_map", "{}", "lacks \"weight_map\"");
        row("an empty weight_map", index("{}"), "lists 0 files");
        row("a weight_map of numbers", index("{'a':1}"), "not a text");
        row("a list", "[]", "does not hold an object");
        row("truncated", index("{'a':'s1.saf").chopped(2), "not complete, correct JSON");
        row("a tensor named twice", index("{'a':'s1.safetensors','a':'s2.safetensors'}"), "\"a\" twice");
    }

    void refusesAnIndex()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        sharded("{}");
        m_files.write("shards/model.safetensors.index.json", json);
        const QString said = errorOf([&] { SafetensorsModel::open(m_files.path("shards")); });
        QVERIFY2(said.contains(words), qPrintable("said: " + said));
        QVERIFY2(said.contains("shards/"), qPrintable("said: " + said));
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
