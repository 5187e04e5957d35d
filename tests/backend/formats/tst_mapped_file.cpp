#include "backend/formats/mapped_file.h"

#include "backend/formats/file_hash.h"
#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <numeric>

using namespace penfield;
using namespace penfield::formats;

namespace {

std::int64_t residentBytes()
{
    std::int64_t size = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> size >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

}  // namespace

class MappedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheBytesOfTheFile()
    {
        const auto file = MappedFile::open(m_files.write("a.bin", "Penfield"));
        QCOMPARE(file->size(), std::uint64_t(8));
        QVERIFY(std::ranges::equal(file->bytes(), bytesOf("Penfield")));
        QCOMPARE(file->path(), m_files.path("a.bin"));
    }

    void outlivesTheNameOfTheFile()
    {
        const auto file = MappedFile::open(m_files.write("gone.bin", "still here"));
        QFile::remove(QString::fromStdString(file->path()));
        QVERIFY(std::ranges::equal(file->bytes(), bytesOf("still here")));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << "nowhere.bin"
                                 << "is not there";
        QTest::newRow("below a file") << "plain/inside.bin"
                                      << "is not there";
        QTest::newRow("empty") << "empty"
                               << "is empty";
        QTest::newRow("folder") << "folder"
                                << "is a folder";
        QTest::newRow("pipe") << "pipe"
                              << "a pipe or a device";
        QTest::newRow("loop of links") << "loop"
                                       << "cannot be opened";
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        m_files.write("plain", "x");
        m_files.write("empty", "");
        m_files.write("folder/x", "x");
        ::mkfifo(m_files.path("pipe").c_str(), 0600);
        if (::symlink(m_files.path("loop").c_str(), m_files.path("loop").c_str()) != 0)
            QCOMPARE(errno, EEXIST);
        const QString said = errorOf([&] { MappedFile::open(m_files.path(name)); });
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(said.contains(name), qPrintable(said));
    }

    void refusesDevices()
    {
        const QString said = errorOf([] { MappedFile::open("/dev/zero"); });
        QVERIFY2(said.contains("a pipe or a device"), qPrintable(said));
    }

    void releasedPagesAreNoLongerOursAndComeBack()
    {
        const QByteArray data(8 << 20, 'p');
        const auto file = MappedFile::open(m_files.write("large.bin", data));
        const auto sum = [&] {
            return std::accumulate(file->bytes().begin(), file->bytes().end(), std::int64_t(0),
                                   [](std::int64_t s, std::byte b) { return s + std::to_integer<int>(b); });
        };
        const std::int64_t expected = std::int64_t(data.size()) * 'p';
        QCOMPARE(sum(), expected);
        const std::int64_t read = residentBytes();
        releasePages(file->bytes());
        QVERIFY2(residentBytes() < read - (6 << 20), "most of 8 MiB is given back");
        QCOMPARE(sum(), expected);
        releasePages(file->bytes().subspan(1, 100));  // no whole page
        releasePages({});
        QCOMPARE(sum(), expected);
    }

    void hashesAsXxhsumDoes()
    {
        // xxhsum -H2 of "Penfield" and of an empty input
        QCOMPARE(QString::fromStdString(Hasher().hex()), "99aa06d3014798d86001c324468d497f");
        const std::string path = m_files.write("hash.bin", "Penfield");
        QCOMPARE(QString::fromStdString(hashFile(path)), "b2c6d46009e32e63a317c6b74f19b835");
    }

    void hashesPiecesAsTheWhole()
    {
        const QByteArray data(300'000, 'p');
        Hasher pieces;
        pieces.add(bytesOf(data.first(7)));
        pieces.add(bytesOf(data.sliced(7)));
        QCOMPARE(pieces.hex(), hashFile(m_files.write("whole.bin", data)));
    }

private:
    FileMaker m_files;
};

QTEST_APPLESS_MAIN(MappedFileTest)
#include "tst_mapped_file.moc"
