#include "widgets/interventions/row_layout.h"

#include <QFont>
#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

RowLayout layoutOf(int width, GroupPlace place = GroupPlace::None)
{
    const QFontMetrics metrics{QFont()};
    return {QRect(0, 0, width, RowLayout::heightFor(width, place, metrics)), place, metrics};
}

}  // namespace

class TestRowLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsNeverOverlap_data();
    void partsNeverOverlap();
    void partsStayInsideTheRow_data() { partsNeverOverlap_data(); }
    void partsStayInsideTheRow();
    void everyPartIsHit();
    void groupHeaderHasItsOwnSwitch();
    void rowsOfAGroupAreIndented();
    void valueAndPixelAreInverse();
    void endsOfTheSliderAreTheEndsOfTheRange();
};

void TestRowLayout::partsNeverOverlap_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("place");
    for (int width : {260, 380, 639, 640, 900})
        for (GroupPlace place : {GroupPlace::None, GroupPlace::First, GroupPlace::Inside})
            QTest::addRow("%d pixels, place %d", width, int(place)) << width << int(place);
}

void TestRowLayout::partsNeverOverlap()
{
    QFETCH(int, width);
    QFETCH(int, place);
    const RowLayout parts = layoutOf(width, GroupPlace(place));
    const QList<QRect> all{parts.groupHeader, parts.onSwitch, parts.name, parts.token, parts.slider, parts.value, parts.remove};
    for (int i = 0; i < all.size(); ++i)
        for (int k = i + 1; k < all.size(); ++k)
            QVERIFY2(!all[i].intersects(all[k]), qPrintable(QStringLiteral("part %1 and part %2").arg(i).arg(k)));
}

void TestRowLayout::partsStayInsideTheRow()
{
    QFETCH(int, width);
    QFETCH(int, place);
    const RowLayout parts = layoutOf(width, GroupPlace(place));
    const QRect row(0, 0, width, RowLayout::heightFor(width, GroupPlace(place), QFontMetrics(QFont())));
    for (const QRect &part : {parts.onSwitch, parts.name, parts.token, parts.slider, parts.value, parts.remove}) {
        QVERIFY(part.width() > 10);
        QVERIFY(row.contains(part));
    }
}

void TestRowLayout::everyPartIsHit()
{
    for (int width : {380, 900}) {
        const RowLayout parts = layoutOf(width);
        QCOMPARE(parts.partAt(parts.onSwitch.center()), RowPart::Switch);
        QCOMPARE(parts.partAt(parts.name.center()), RowPart::Text);
        QCOMPARE(parts.partAt(parts.slider.center()), RowPart::Slider);
        QCOMPARE(parts.partAt(parts.value.center()), RowPart::Value);
        QCOMPARE(parts.partAt(parts.remove.center()), RowPart::Remove);
    }
}

void TestRowLayout::groupHeaderHasItsOwnSwitch()
{
    const RowLayout parts = layoutOf(400, GroupPlace::First);
    QCOMPARE(parts.partAt(parts.groupSwitch.center()), RowPart::GroupSwitch);
    QCOMPARE(parts.partAt(parts.groupName.center()), RowPart::GroupHeader);
    QVERIFY(layoutOf(400, GroupPlace::Inside).groupHeader.isNull());
}

void TestRowLayout::rowsOfAGroupAreIndented()
{
    QVERIFY(layoutOf(400, GroupPlace::Inside).onSwitch.left() > layoutOf(400).onSwitch.left());
    QCOMPARE(layoutOf(400, GroupPlace::First).onSwitch.left(), layoutOf(400, GroupPlace::Inside).onSwitch.left());
}

void TestRowLayout::valueAndPixelAreInverse()
{
    const SteeringRange range{-4, 12, {0, 3}};
    const RowLayout parts = layoutOf(600);
    for (double value = -4; value <= 12; value += 0.5)
        QVERIFY(std::abs(parts.valueAt(parts.xOf(value, range), range) - value) < parts.tolerance(range) / 5);
}

void TestRowLayout::endsOfTheSliderAreTheEndsOfTheRange()
{
    const SteeringRange range{-4, 12, {0, 3}};
    const RowLayout parts = layoutOf(600);
    QCOMPARE(parts.valueAt(parts.slider.left() - 100, range), -4.0);
    QCOMPARE(parts.valueAt(parts.slider.right() + 100, range), 12.0);
    QCOMPARE(parts.xOf(99, range), parts.xOf(12, range));
}

QTEST_MAIN(TestRowLayout)
#include "tst_row_layout.moc"
