// Arrays of numpy: what is read (formats.md H.2). What is refused: tests/malformed/arrays.cpp.

#include "backend/formats/npz.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/backend/formats/zip_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

class NpzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStoredAndDeflated()
    {
        const QByteArray twice = npy("<f2", "(4,)", QByteArray(8, 'x'));
        const std::string path = m_files.write(
            "good.npz", zip({{"a.npy", smallArray()}, {"b.npy", twice, true}, {"c.npy", npy("<f8", "()", QByteArray(8, '\0'))}}));
        const NpzFile file = NpzFile::open(path);
        QCOMPARE(file.tensors().size(), std::size_t(3));
        const TensorView &a = file.tensors()[0], &b = file.tensors()[1], &c = file.tensors()[2];
        QCOMPARE(a.name, std::string("a"));
        QCOMPARE(a.shape, (std::vector<std::int64_t>{2, 3}));
        QVERIFY(a.dtype == DType::F32 && b.dtype == DType::F16 && c.dtype == DType::F64);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(a.bytes.data()), int(a.bytes.size())), sixFloats);
        QCOMPARE(b.shape, (std::vector<std::int64_t>{4}));
        QVERIFY(c.shape.empty());
        QCOMPARE(file.unpackedBytes(), std::uint64_t(twice.size()));
    }

    void readsOtherSpellingsOfTheHeader_data()
    {
        QTest::addColumn<QByteArray>("array");
        QTest::newRow("version 2") << npyWith("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}", sixFloats, 2);
        QTest::newRow("version 3") << npyWith("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}", sixFloats, 3);
        QTest::newRow("double quotes") << npyWith("{\"descr\": \"<f4\", \"fortran_order\": False, \"shape\": (2, 3), }      \n", sixFloats);
        QTest::newRow("Python 2") << npyWith("{'shape': (2L, 3L), 'fortran_order': False, 'descr': '<f4'}", sixFloats);
    }
    void readsOtherSpellingsOfTheHeader()
    {
        QFETCH(QByteArray, array);
        const QByteArray archive = zip({{"a.npy", array}});
        QCOMPARE(NpzFile::parse(bytesOf(archive), "x").tensors()[0].shape, (std::vector<std::int64_t>{2, 3}));
    }

    void truncationNeverEscapesAsAnotherException()
    {
        const QByteArray whole = zip({{"a.npy", smallArray()}, {"b.npy", smallArray(), true}});
        for (int length = 1; length < whole.size(); ++length) {
            const QByteArray part = whole.first(length);
            QVERIFY(!errorOf([&] { NpzFile::parse(bytesOf(part), "part"); }).isEmpty());
        }
    }

private:
    FileMaker m_files;
};

QTEST_APPLESS_MAIN(NpzTest)
#include "tst_npz.moc"
