#include "widgets/geometry/label_placement.h"

#include <QTest>

#include <random>

using namespace penfield;

namespace {

QRectF square(QPointF center, double radius) { return {center - QPointF(radius, radius), center + QPointF(radius, radius)}; }

LabelRequest request(QPointF anchor, QSizeF size, double priority = 1)
{
    return {anchor, 5, {size}, priority, false};
}

}  // namespace

class TestLabelPlacement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsNeverMeetEachOtherOrNodes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("width");
        QTest::newRow("loose") << 20 << 80.0;
        QTest::newRow("dense") << 400 << 80.0;
        QTest::newRow("very long labels") << 200 << 420.0;
    }
    void labelsNeverMeetEachOtherOrNodes()
    {
        QFETCH(int, count);
        QFETCH(double, width);
        std::mt19937 engine(5);
        std::vector<LabelRequest> requests;
        std::vector<QRectF> nodes;
        for (int i = 0; i < count; ++i) {
            const QPointF at(engine() % 1000, engine() % 600);
            requests.push_back({at, 5, {{width, 14}, {width / 2, 28}}, static_cast<double>(engine() % 100), i % 7 == 0});
            nodes.push_back(square(at, 5));
        }
        const QRectF bounds(0, 0, 1000, 600);
        const auto labels = placeLabels(requests, {bounds, nodes, 2, 400});
        QVERIFY(labels.size() >= 5);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(bounds.contains(labels[i].rect));
            for (const QRectF &node : nodes)
                QVERIFY(!labels[i].rect.intersects(node));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!labels[i].rect.intersects(labels[j].rect));
        }
    }

    void standsBesideTheNodeWhenThereIsRoom()
    {
        const LabelRequest one = request({100, 100}, {40, 10});
        const auto labels = placeLabels(std::span(&one, 1), {QRectF(0, 0, 400, 400), {}, 2, 9});
        QCOMPARE(labels.size(), std::size_t(1));
        QCOMPARE(labels[0].rect, QRectF(107, 95, 40, 10));
    }

    void answersGoAbove()
    {
        LabelRequest one = request({100, 100}, {40, 10});
        one.above = true;
        const auto labels = placeLabels(std::span(&one, 1), {QRectF(0, 0, 400, 400), {}, 2, 9});
        QCOMPARE(labels[0].rect, QRectF(80, 83, 40, 10));
    }

    void movesToTheOtherSideAtTheEdge()
    {
        const LabelRequest one = request({390, 100}, {40, 10});
        const auto labels = placeLabels(std::span(&one, 1), {QRectF(0, 0, 400, 400), {}, 2, 9});
        QVERIFY(labels[0].rect.right() < 390);
    }

    void whatMattersMoreGoesFirst()
    {
        const std::vector<LabelRequest> two{request({100, 100}, {300, 200}, 1), request({110, 100}, {300, 200}, 2)};
        const auto labels = placeLabels(two, {QRectF(90, 0, 400, 200), {}, 2, 9});
        QCOMPARE(labels.size(), std::size_t(1));
        QCOMPARE(labels[0].request, 1);
    }

    void takesTwoLinesWhereOneDoesNotFit()
    {
        LabelRequest one = request({50, 50}, {90, 12});
        one.shapes.emplace_back(45, 24);
        const auto labels = placeLabels(std::span(&one, 1), {QRectF(0, 0, 110, 100), {}, 2, 9});
        QCOMPARE(labels.size(), std::size_t(1));
        QVERIFY(labels[0].shape == 1 || labels[0].rect.width() == 90);
        const LabelRequest wide = request({50, 50}, {200, 12});
        QVERIFY(placeLabels(std::span(&wide, 1), {QRectF(0, 0, 110, 100), {}, 2, 9}).empty());
    }

    void noMoreThanAskedFor()
    {
        std::vector<LabelRequest> many;
        for (int i = 0; i < 50; ++i)
            many.push_back(request({i * 100.0, 50}, {20, 10}, i));
        const auto labels = placeLabels(many, {QRectF(-100, 0, 6000, 100), {}, 2, 10});
        QCOMPARE(labels.size(), std::size_t(10));
        QCOMPARE(labels[0].request, 49);
    }
};

QTEST_APPLESS_MAIN(TestLabelPlacement)
#include "test_label_placement.moc"
