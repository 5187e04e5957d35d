// Arrays of numpy: what is read, and what is refused by name (formats.md H.2), without memory beyond the file's size and 64 MiB.

#include "backend/formats/npz.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/backend/formats/memory_limit.h"
#include "tests/backend/formats/zip_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

const QByteArray floats = QByteArray::fromHex("0000803f0000004000004040000080400000a0400000c040");  // 1 … 6

QByteArray good()
{
    return npy("<f4", "(2, 3)", floats);
}

QByteArray header(const QByteArray &text)
{
    return zip({{"a.npy", npyWith(text, floats)}});
}

/// The archive with the field at `fromEnd` bytes before its end replaced.
QByteArray patched(QByteArray archive, int fromEnd, const QByteArray &bytes)
{
    return archive.replace(archive.size() - fromEnd, bytes.size(), bytes);
}

}  // namespace

class NpzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStoredAndDeflated()
    {
        const QByteArray twice = npy("<f2", "(4,)", QByteArray(8, 'x'));
        const std::string path =
            m_files.write("good.npz", zip({{"a.npy", good()}, {"b.npy", twice, true}, {"c.npy", npy("<f8", "()", QByteArray(8, '\0'))}}));
        const NpzFile file = NpzFile::open(path);
        QCOMPARE(file.tensors().size(), std::size_t(3));
        const TensorView &a = file.tensors()[0], &b = file.tensors()[1], &c = file.tensors()[2];
        QCOMPARE(a.name, std::string("a"));
        QCOMPARE(a.shape, (std::vector<std::int64_t>{2, 3}));
        QVERIFY(a.dtype == DType::F32 && b.dtype == DType::F16 && c.dtype == DType::F64);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(a.bytes.data()), int(a.bytes.size())), floats);
        QCOMPARE(b.shape, (std::vector<std::int64_t>{4}));
        QVERIFY(c.shape.empty());
        QCOMPARE(file.unpackedBytes(), std::uint64_t(twice.size()));
    }

    void readsOtherSpellingsOfTheHeader_data()
    {
        QTest::addColumn<QByteArray>("array");
        QTest::newRow("version 2") << npyWith("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}", floats, 2);
        QTest::newRow("version 3") << npyWith("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}", floats, 3);
        QTest::newRow("double quotes") << npyWith("{\"descr\": \"<f4\", \"fortran_order\": False, \"shape\": (2, 3), }      \n", floats);
        QTest::newRow("Python 2") << npyWith("{'shape': (2L, 3L), 'fortran_order': False, 'descr': '<f4'}", floats);
    }
    void readsOtherSpellingsOfTheHeader()
    {
        QFETCH(QByteArray, array);
        const QByteArray archive = zip({{"a.npy", array}});
        QCOMPARE(NpzFile::parse(bytesOf(archive), "x").tensors()[0].shape, (std::vector<std::int64_t>{2, 3}));
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &file, const char *words) { QTest::newRow(name) << file << words; };
        const QByteArray one = zip({{"a.npy", good()}});

        row("not a zip", QByteArray(100, 'x'), "not a complete zip archive");
        row("one byte", "P", "not a complete zip archive");
        row("no end", one.chopped(10), "not a complete zip archive");
        row("no beginning", one.mid(10), "bad.npz");
        row("bytes after the end", one + "xx", "not a complete zip archive");
        row("several disks", patched(one, 18, little<quint16>(1)), "several disks");
        row("too many entries", patched(patched(one, 14, little<quint16>(60000)), 12, little<quint16>(60000)), "at most 1000");
        row("more entries than there are", patched(one, 12, little<quint16>(2)), "not a complete zip archive");
        row("directory outside", patched(one, 6, little<quint32>(0x7fffffff)), "not a complete zip archive");
        row("directory of 64 bits without its record", patched(one, 6, little<quint32>(0xffffffff)), "not a complete zip archive");
        row("encrypted", zip({{"a.npy", good(), false, 1}}), "is encrypted");
        row("strongly encrypted", zip({{"a.npy", good(), false, 0x41}}), "is encrypted");
        row("packed by bzip2", zip({{"a.npy", good(), false, 0, 12}}), "packed by method 12");
        row("twice", zip({{"a.npy", good()}, {"a.npy", good()}}), "a.npy twice");
        row("a path", zip({{"../a.npy", good()}}), "which is a path");
        row("an absolute path", zip({{"/etc/a.npy", good()}}), "which is a path");
        row("a path of Windows", zip({{"..\\a.npy", good()}}), "which is a path");
        row("a zero byte in a name", zip({{QByteArray("a\0.npy", 6), good()}}), "which is a path");
        row("no name", zip({{"", good()}}), "which is a path");
        row("not an array", zip({{"a.txt", good()}}), "a.txt, which is not an array");
        row("another name where it lies", zip({{"a.npy", good(), false, 0, 0, 0, 0, 0, "b.npy"}}), "otherwise where it lies");
        row("two sizes", zip({{"a.npy", good(), false, 0, 0, 7}}), "its two sizes differ");
        row("beyond the data", zip({{"a.npy", good(), false, 0, 0, 5000, 5000}}), "reaches beyond the data");
        row("overlap", zip({{"a.npy", good()}, {"a2.npy", good(), false, 0, 0, 0, 0, 0, "a.npy", 0}}), "bad.npz");
        row("wrong checksum, stored", zip({{"a.npy", good(), false, 0, 0, 0, 0, 1}}), "does not have its checksum");
        row("wrong checksum, deflated", zip({{"a.npy", good(), true, 0, 0, 0, 0, 1}}), "does not have its checksum");
        row("unpacks to less", zip({{"a.npy", good(), true, 0, 0, 500}}), "cannot be unpacked");
        row("unpacks to more", zip({{"a.npy", good(), true, 0, 0, 20}}), "cannot be unpacked");
        row("not deflate", zip({{"a.npy", QByteArray(64, '\xff'), false, 0, 8}}), "cannot be unpacked");
        row("a ratio that deflate cannot reach", zip({{"a.npy", good(), true, 0, 0, 0x7fffffff}}), "more than any packed data");
        row("a bomb", zip({{"a.npy", npy("<f4", "(25000000,)", QByteArray(100'000'000, '\0')), true}}), "unpack to far more");
        std::vector<ZipPart> many;
        for (int i = 0; i < 20; ++i)
            many.push_back({"a" + QByteArray::number(i) + ".npy", npy("|u1", "(4000000,)", QByteArray(4'000'000, '\0')), true});
        row("a bomb in parts", zip(many), "unpack to far more");

        row("not numpy's", zip({{"a.npy", "hello, this is text"}}), "is not an array as numpy writes it");
        row("empty entry", zip({{"a.npy", ""}}), "is not an array as numpy writes it");
        row("version 9", zip({{"a.npy", npyWith("{}", floats, 9)}}), "newer version");
        row("header longer than the file", zip({{"a.npy", QByteArray("\x93NUMPY\x01\x00\xff\xff{}", 12)}}), "is not one that numpy writes");
        row("header of gigabytes", zip({{"a.npy", QByteArray("\x93NUMPY\x02\x00\xff\xff\xff\x7f{}", 14)}}), "is not one that numpy writes");
        row("header cut", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, "), "is not one that numpy writes");
        row("no descr", header("{'fortran_order': False, 'shape': (2, 3)}"), "is not one that numpy writes");
        row("descr twice", header("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}"),
            "is not one that numpy writes");
        row("another key", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), 'x': 1}"), "is not one that numpy writes");
        row("code", header("__import__('os').system('true')"), "is not one that numpy writes");
        row("negative dimension", header("{'descr': '<f4', 'fortran_order': False, 'shape': (-2, 3)}"), "is not one that numpy writes");
        row("dimension 2^64", header("{'descr': '<f4', 'fortran_order': False, 'shape': (18446744073709551616,)}"),
            "is not one that numpy writes");
        row("40 dimensions", header("{'descr': '<f4', 'fortran_order': False, 'shape': (" + QByteArray("1,").repeated(40) + ")}"),
            "is not one that numpy writes");
        row("after the dict", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)} x"), "is not one that numpy writes");
        row("Fortran order", header("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3)}"), "Fortran order");
        row("objects", header("{'descr': '|O', 'fortran_order': False, 'shape': (2, 3)}"), "pickled Python objects");
        row("big-endian", header("{'descr': '>f4', 'fortran_order': False, 'shape': (2, 3)}"), "big-endian");
        row("fields", header("{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (6,)}"), "several fields");
        row("text", header("{'descr': '<U6', 'fortran_order': False, 'shape': (1,)}"), "element type <U6");
        row("complex", header("{'descr': '<c8', 'fortran_order': False, 'shape': (3,)}"), "element type <c8");
        row("no type", header("{'descr': '', 'fortran_order': False, 'shape': (3,)}"), "element type");
        row("fewer bytes than the shape", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 4)}"), "as many bytes");
        row("more bytes than the shape", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2)}"), "as many bytes");
        row("product wraps", header("{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296)}"),
            "larger than any memory");
    }

    void isRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);
        const std::string path = m_files.write("bad.npz", file);
        const MemoryLimit limit(static_cast<std::uint64_t>(file.size()) + (64 << 20));
        const QString said = errorOf([&] { NpzFile::open(path); });
        QVERIFY2(said.contains(words), qPrintable("said: " + said));
        QVERIFY2(said.contains("bad.npz"), qPrintable("said: " + said));
    }

    void truncationNeverEscapesAsAnotherException()
    {
        const QByteArray whole = zip({{"a.npy", good()}, {"b.npy", good(), true}});
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
