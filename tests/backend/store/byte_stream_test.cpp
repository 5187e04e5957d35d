#include "backend/store/byte_stream.h"

#include <QtTest>

#include <cstdint>
#include <limits>

using namespace penfield;

class ByteStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsComeBack_data()
    {
        QTest::addColumn<quint64>("value");
        QTest::addColumn<int>("bytes");
        QTest::newRow("0") << quint64{0} << 1;
        QTest::newRow("largest of one byte") << quint64{127} << 1;
        QTest::newRow("smallest of two bytes") << quint64{128} << 2;
        QTest::newRow("2^32") << (quint64{1} << 32) << 5;
        QTest::newRow("largest") << std::numeric_limits<quint64>::max() << 10;
    }
    void countsComeBack()
    {
        QFETCH(quint64, value);
        ByteWriter out;
        out.count(value);
        QTEST(static_cast<int>(out.data().size()), "bytes");
        QCOMPARE(static_cast<quint64>(ByteReader(out.data()).count()), value);
    }

    void signedNumbersComeBack()
    {
        for (const std::int64_t value : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{63}, std::int64_t{-64},
                                         std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
            ByteWriter out;
            out.signedNumber(value);
            QCOMPARE(ByteReader(out.data()).signedNumber(), value);
        }
    }

    void everyCutIsNoticed()
    {
        ByteWriter out;
        out.text("Fort_Worth");
        out.float64(0.1);
        out.count(300);
        const std::span<const std::uint8_t> whole(out.data());
        for (std::size_t length = 0; length < whole.size(); ++length) {
            ByteReader in(whole.first(length));
            QVERIFY_EXCEPTION_THROWN((in.text(), in.float64(), in.count()), OutOfBytes);
        }
    }

    void aCountThatCannotBeThereIsRefusedBeforeAnythingIsAllocated()
    {
        ByteWriter out;
        out.count(std::numeric_limits<std::uint64_t>::max());
        QVERIFY_EXCEPTION_THROWN(ByteReader(out.data()).countOf(4), OutOfBytes);
        QVERIFY_EXCEPTION_THROWN(ByteReader(out.data()).text(), OutOfBytes);
        QVERIFY_EXCEPTION_THROWN(ByteReader(out.data()).smallNumber(), OutOfBytes);
    }

    void aNumberThatNeverEndsIsRefused()
    {
        const std::vector<std::uint8_t> endless(20, 0xff);
        QVERIFY_EXCEPTION_THROWN(ByteReader(endless).count(), OutOfBytes);
    }
};

QTEST_APPLESS_MAIN(ByteStreamTest)
#include "byte_stream_test.moc"
