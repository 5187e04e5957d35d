// What the writer writes, the reader reads.

#include "backend/formats/safetensors.h"
#include "backend/formats/safetensors_writer.h"
#include "backend/types/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace penfield::formats;

namespace {

template <class T>
TensorToWrite tensor(const std::string &name, DType dtype, std::vector<std::int64_t> shape, const std::vector<T> &values)
{
    return {name, dtype, std::move(shape), std::as_bytes(std::span(values))};
}

}  // namespace

class SafetensorsWriterTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_path = m_folder.filePath("file.safetensors").toStdString(); }

    void opensAgain()
    {
        const std::vector<float> values = {1, 2, 3, 4, 5, 6};
        writeSafetensors(m_path, {tensor("W_enc", DType::F32, {2, 3}, values)}, {{"format", "pt"}});
        const SafetensorsFile file = SafetensorsFile::open(m_path);
        const TensorView &view = file.at("W_enc");
        QCOMPARE(view.shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(view.dtype, DType::F32);
        QCOMPARE(std::memcmp(view.bytes.data(), values.data(), sizeof(float) * 6), 0);
        QCOMPARE(file.metadata().at("format"), std::string("pt"));
    }

    void widerTypesComeFirstThenNames()
    {
        const std::vector<std::uint16_t> half = {1, 2};
        const std::vector<float> single = {1};
        const std::vector<std::int64_t> wide = {1};
        writeSafetensors(m_path, {tensor("b", DType::F16, {2}, half), tensor("a", DType::F16, {2}, half),
                                  tensor("z", DType::F32, {1}, single), tensor("y", DType::I64, {}, wide)});
        QCOMPARE(SafetensorsFile::open(m_path).names(), (std::vector<std::string>{"y", "z", "a", "b"}));
    }

    void theDataStartsAtAMultipleOfEight()
    {
        const std::vector<std::uint16_t> half = {1};
        for (const std::string name : {"a", "ab", "abc", "abcd", "abcde"}) {
            writeSafetensors(m_path, {tensor(name, DType::F16, {1}, half)});
            QFile file(QString::fromStdString(m_path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            std::uint64_t length = 0;
            std::memcpy(&length, file.read(8).constData(), 8);
            QCOMPARE(length % 8, std::uint64_t(0));
            QCOMPARE(static_cast<std::uint64_t>(file.size()), 8 + length + 2);
        }
    }

    void namesWithQuotesSurvive()
    {
        const std::vector<float> values = {1};
        writeSafetensors(m_path, {tensor("a \"quoted\" \\ name", DType::F32, {1}, values)});
        QVERIFY(SafetensorsFile::open(m_path).find("a \"quoted\" \\ name") != nullptr);
    }

    void anEmptyTensorIsLegal()
    {
        const std::vector<float> none;
        writeSafetensors(m_path, {tensor("empty", DType::F32, {0, 4}, none)});
        QCOMPARE(SafetensorsFile::open(m_path).at("empty").elements(), std::int64_t(0));
    }

    void wrongSizesAreRefused()
    {
        const std::vector<float> values = {1, 2};
        QVERIFY_THROWS_EXCEPTION(penfield::Error, writeSafetensors(m_path, {tensor("a", DType::F32, {3}, values)}));
    }

    void twoTensorsOfOneNameAreRefused()
    {
        const std::vector<float> values = {1};
        const auto one = tensor("a", DType::F32, {1}, values);
        QVERIFY_THROWS_EXCEPTION(penfield::Error, writeSafetensors(m_path, {one, one}));
    }

    void aFolderThatIsNotThereIsTold()
    {
        QVERIFY_THROWS_EXCEPTION(penfield::Error, writeSafetensors(m_folder.filePath("no/such/file").toStdString(), {}));
    }

private:
    QTemporaryDir m_folder;
    std::string m_path;
};

QTEST_APPLESS_MAIN(SafetensorsWriterTest)
#include "safetensors_writer_test.moc"
