#include "backend/formats/checked.h"

#include <QtTest>

using penfield::formats::CheckedSize;

class CheckedSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactUpToTheLargestNumber()
    {
        QCOMPARE((CheckedSize(UINT64_MAX / 5) * 5).value(), std::optional<std::uint64_t>(UINT64_MAX));
        QCOMPARE((CheckedSize(UINT64_MAX) + 0).value(), std::optional<std::uint64_t>(UINT64_MAX));
        QVERIFY(CheckedSize(3) * 4 + 5 == 17);
    }

    void oneMoreIsTooLarge()
    {
        QVERIFY((CheckedSize(UINT64_MAX) + 1).overflowed());
        QVERIFY((CheckedSize(1ull << 32) * (1ull << 32)).overflowed());
        QVERIFY(!(CheckedSize(1ull << 32) * (1ull << 31)).overflowed());
    }

    void staysTooLarge()
    {
        const CheckedSize wrapped = CheckedSize(1ull << 63) * 2;
        QVERIFY((wrapped * 0).overflowed());
        QVERIFY((CheckedSize(1) + wrapped).overflowed());
        QVERIFY(!(wrapped * 0 == 0));
        QVERIFY(!wrapped.value().has_value());
    }
};

QTEST_APPLESS_MAIN(CheckedSizeTest)
#include "tst_checked_size.moc"
