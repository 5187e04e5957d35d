#include "backend/formats/half.h"

#include <QtTest>

#include <qfloat16.h>

#include <cmath>

using namespace penfield::formats;

class HalfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHalfIsExact()
    {
        for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
            const auto half = static_cast<std::uint16_t>(bits);
            const auto expected = static_cast<float>(std::bit_cast<qfloat16>(half));
            const float got = floatFromHalf(half);
            const bool same =
                std::isnan(expected) ? std::isnan(got) : std::bit_cast<std::uint32_t>(got) == std::bit_cast<std::uint32_t>(expected);
            QVERIFY2(same, qPrintable(QStringLiteral("0x%1 became %2, not %3").arg(bits, 4, 16).arg(got).arg(expected)));
        }
    }

    void knownHalves()
    {
        QCOMPARE(floatFromHalf(0x3C00), 1.0f);
        QCOMPARE(floatFromHalf(0xC000), -2.0f);
        QCOMPARE(floatFromHalf(0x7BFF), 65504.0f);
        QCOMPARE(floatFromHalf(0x0001), 0x1p-24f);
        QVERIFY(std::isinf(floatFromHalf(0x7C00)));
    }

    void knownBfloat16()
    {
        QCOMPARE(floatFromBfloat16(0x3F80), 1.0f);
        QCOMPARE(floatFromBfloat16(0xC049), -3.140625f);
        QVERIFY(std::isnan(floatFromBfloat16(0x7FC0)));
    }
};

QTEST_APPLESS_MAIN(HalfTest)
#include "tst_half.moc"
