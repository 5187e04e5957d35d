#include "backend/formats/safetensors.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

const QByteArray header = R"({"__metadata__":{"format":"pt","note":""},)"
                          R"("b":{"dtype":"F16","shape":[3],"data_offsets":[16,22]},)"
                          R"("a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},)"
                          R"("scalar":{"dtype":"I64","shape":[],"data_offsets":[22,30]},)"
                          R"("nothing":{"dtype":"BF16","shape":[4,0,7],"data_offsets":[16,16]}}  )";
const QByteArray data = QByteArray(16, 'a') + QByteArray(6, 'b') + QByteArray(8, 's');

}  // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachTensorItsBytes()
    {
        const auto file = SafetensorsFile::open(m_files.write("good.safetensors", safetensors(header, data)));
        const TensorView &a = file.at("a");
        QCOMPARE(a.dtype, DType::F32);
        QCOMPARE(a.shape, (std::vector<std::int64_t>{2, 2}));
        QCOMPARE(a.elements(), std::int64_t(4));
        QVERIFY(std::ranges::equal(a.bytes, bytesOf(QByteArray(16, 'a'))));
        QVERIFY(std::ranges::equal(file.at("b").bytes, bytesOf(QByteArray(6, 'b'))));
    }

    void listsTensorsInFileOrder()
    {
        const auto file = SafetensorsFile::parse(bytesOf(m_good), "good");
        QCOMPARE(file.names(), (std::vector<std::string>{"a", "nothing", "b", "scalar"}));
    }

    void allowsScalarsAndEmptyTensors()
    {
        const auto file = SafetensorsFile::parse(bytesOf(m_good), "good");
        QCOMPARE(file.at("scalar").elements(), std::int64_t(1));
        QVERIFY(file.at("scalar").shape.empty());
        QCOMPARE(file.at("nothing").elements(), std::int64_t(0));
        QCOMPARE(file.at("nothing").shape.size(), std::size_t(3));
    }

    void allowsNoTensorAtAll() { QVERIFY(SafetensorsFile::parse(bytesOf(safetensors("{}", "")), "none").names().empty()); }

    void readsMetadata()
    {
        const auto file = SafetensorsFile::parse(bytesOf(m_good), "good");
        QCOMPARE(file.metadata().at("format"), std::string("pt"));
        QVERIFY(!file.find("__metadata__"));
    }

    void aMissingTensorIsNamed()
    {
        const auto file = SafetensorsFile::parse(bytesOf(m_good), "good.safetensors");
        QVERIFY(!file.find("c"));
        const QString said = errorOf([&] { file.at("c"); });
        QVERIFY2(said.contains("good.safetensors") && said.contains("named c"), qPrintable(said));
    }

    void viewsLiveAsLongAsTheirFile()
    {
        std::shared_ptr<const MappedFile> kept;
        TensorView view;
        {
            const auto file = SafetensorsFile::open(m_files.write("kept.safetensors", safetensors(header, data)));
            kept = file.file();
            view = file.at("b");
        }
        QVERIFY(std::ranges::equal(view.bytes, bytesOf(QByteArray(6, 'b'))));
    }

    void everyElementTypeHasItsSize_data()
    {
        QTest::addColumn<QByteArray>("dtype");
        QTest::addColumn<int>("bytes");
        const QList<QPair<QByteArray, int>> rows = {{"BOOL", 1}, {"U8", 1},  {"I8", 1},  {"I16", 2},  {"U16", 2}, {"I32", 4}, {"U32", 4},
                                                    {"I64", 8},  {"U64", 8}, {"F16", 2}, {"BF16", 2}, {"F32", 4}, {"F64", 8}};
        for (const auto &[dtype, bytes] : rows)
            QTest::newRow(dtype) << dtype << bytes;
    }

    void everyElementTypeHasItsSize()
    {
        QFETCH(QByteArray, dtype);
        QFETCH(int, bytes);
        const QByteArray entry =
            "{\"t\":{\"dtype\":\"" + dtype + "\",\"shape\":[3],\"data_offsets\":[0," + QByteArray::number(3 * bytes) + "]}}";
        const QByteArray file = safetensors(entry, QByteArray(3 * bytes, '\0'));
        const auto tensors = SafetensorsFile::parse(bytesOf(file), "t");
        QCOMPARE(tensors.at("t").elements(), std::int64_t(3));
        QCOMPARE(QByteArray::fromStdString(std::string(dtypeName(tensors.at("t").dtype))), dtype);
    }

    void aThousandTensorsAreFound()
    {
        QByteArray entries;
        for (int i = 0; i < 1000; ++i)
            entries += QStringLiteral("%1\"t%2\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[%2,%3]}")
                           .arg(i ? "," : "")
                           .arg(i)
                           .arg(i + 1)
                           .toUtf8();
        const QByteArray file = safetensors("{" + entries + "}", QByteArray(1000, 'x'));
        const auto tensors = SafetensorsFile::parse(bytesOf(file), "many");
        QCOMPARE(tensors.names().size(), std::size_t(1000));
        QCOMPARE(tensors.at("t999").elements(), std::int64_t(1));
    }

private:
    FileMaker m_files;
    const QByteArray m_good = safetensors(header, data);
};

QTEST_APPLESS_MAIN(SafetensorsTest)
#include "tst_safetensors.moc"
