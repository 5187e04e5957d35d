// The rule of the picture: no label ever meets another label or a node, whatever the graph, the texts and the zoom.

#include "tests/widgets/graph/synthetic_graphs.h"
#include "widgets/graph/display_builder.h"

#include <QGuiApplication>
#include <QTest>

using namespace penfield;
using namespace penfield::test;

Q_DECLARE_METATYPE(penfield::test::LabelStyle)

class TestGraphLabels : public QObject {
    Q_OBJECT

    static QRectF boxOf(const DisplayNode &node)
    {
        return {node.center - QPointF(node.radius, node.radius), node.center + QPointF(node.radius, node.radius)};
    }

    static void verifyApart(const DisplayList &list)
    {
        for (std::size_t i = 0; i < list.labels.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!list.labels[i].plate.intersects(list.labels[j].plate));
            for (const DisplayNode &node : list.nodes)
                QVERIFY(!list.labels[i].plate.intersects(boxOf(node)));
        }
    }

private Q_SLOTS:
    void labelsStayApart_data()
    {
        QTest::addColumn<int>("positions");
        QTest::addColumn<int>("perCell");
        QTest::addColumn<LabelStyle>("style");
        QTest::addColumn<double>("zoom");
        QTest::newRow("3 positions") << 3 << 10 << LabelStyle::Usual << 1.0;
        QTest::newRow("3 positions, very long") << 3 << 10 << LabelStyle::VeryLong << 1.0;
        QTest::newRow("9 positions, Chinese") << 9 << 5 << LabelStyle::Chinese << 1.0;
        QTest::newRow("9 positions, zoomed in") << 9 << 5 << LabelStyle::Usual << 2.7;
        QTest::newRow("60 positions") << 60 << 2 << LabelStyle::Usual << 1.0;
        QTest::newRow("300 positions") << 300 << 1 << LabelStyle::Usual << 1.0;
        QTest::newRow("300 positions, zoomed in") << 300 << 1 << LabelStyle::VeryLong << 6.0;
    }
    void labelsStayApart()
    {
        QFETCH(int, positions);
        QFETCH(int, perCell);
        QFETCH(LabelStyle, style);
        QFETCH(double, zoom);
        const auto graph = makeGraph({longPrompt(positions), 4, perCell, 5, 3});
        GraphScene scene;
        scene.setGraph(graph);
        scene.setLabels(makeLabels(*graph, style));
        scene.setPruneOptions({0.7, 0.9});
        DisplayBuilder builder(GraphStyle::from(QGuiApplication::font()));
        const QRectF area(0, 0, 1100, 650);
        scene.arrangeNow(area.size(), builder.style());
        Viewport view;
        view.setContent(scene.arrangement()->layout.bounds);
        view.setView(builder.plot(scene, area));
        view.zoomAbout(view.toScreen(scene.arrangement()->layout.position.front()), zoom);
        const DisplayList list = builder.build(scene, view, area, Theme::lightTheme());
        QVERIFY(!list.labels.empty());
        verifyApart(list);
        view.pan({-60, 35});
        verifyApart(builder.build(scene, view, area, Theme::lightTheme()));
    }

    void labelsStayApartUnderTheSelection()
    {
        const auto graph = capitalGraph();
        GraphScene scene;
        scene.setGraph(graph);
        scene.setLabels(makeLabels(*graph));
        scene.setPruneOptions({0.8, 0.95});
        DisplayBuilder builder(GraphStyle::from(QGuiApplication::font()));
        const QRectF area(0, 0, 1100, 650);
        scene.arrangeNow(area.size(), builder.style());
        Viewport view;
        view.setContent(scene.arrangement()->layout.bounds);
        view.setView(builder.plot(scene, area));
        for (int slot = 0; slot < scene.arrangement()->kept.size(); ++slot)
            for (const bool hover : {true, false}) {
                const auto key = scene.arrangement()->node(slot).key;
                scene.setHovered(hover ? std::optional(key) : std::nullopt);
                scene.setCurrent(hover ? std::nullopt : std::optional(key));
                const DisplayList list = builder.build(scene, view, area, Theme::lightTheme());
                for (std::size_t i = 0; i < list.labels.size(); ++i)
                    for (std::size_t j = 0; j < i; ++j)
                        QVERIFY(!list.labels[i].plate.intersects(list.labels[j].plate));
            }
    }

    void panningDoesNotMoveLabelsAgainstTheirNodes()
    {
        const auto graph = capitalGraph();
        GraphScene scene;
        scene.setGraph(graph);
        scene.setLabels(makeLabels(*graph));
        DisplayBuilder builder(GraphStyle::from(QGuiApplication::font()));
        const QRectF area(0, 0, 1100, 650);
        scene.arrangeNow(area.size(), builder.style());
        Viewport view;
        view.setContent(scene.arrangement()->layout.bounds);
        view.setView(builder.plot(scene, area));
        view.zoomAbout({500, 300}, 2);
        const DisplayList before = builder.build(scene, view, area, Theme::lightTheme());
        const QPointF offset = view.offset();
        view.pan({15, -9});
        const QPointF moved = view.offset() - offset;
        const DisplayList after = builder.build(scene, view, area, Theme::lightTheme());
        int compared = 0;
        for (const DisplayLabel &a : before.labels)
            for (const DisplayLabel &b : after.labels)
                if (a.slot == b.slot) {
                    QVERIFY((b.plate.topLeft() - a.plate.topLeft() - moved).manhattanLength() < 1e-6);
                    ++compared;
                }
        QVERIFY(compared > 3);
    }

    void longTextIsShortenedNotCutOff()
    {
        const GraphStyle style = GraphStyle::from(QGuiApplication::font());
        const QString word = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
        const auto shapes = featureLabel(word, {}, false, style);
        QVERIFY(shapes.front().lines[0][0].text.endsWith(u'…'));
        for (const LabelShape &shape : shapes)
            for (const auto &line : shape.lines) {
                double width = 0;
                for (const LabelPiece &piece : line)
                    width += style.textWidth(piece.text, piece.strong);
                QVERIFY(width <= shape.size.width());
            }
    }

    void chineseBreaksBetweenCharacters()
    {
        const GraphStyle style = GraphStyle::from(QGuiApplication::font());
        const QStringList halves = inTwo(QStringLiteral("德克萨斯州的城市"), style);
        QCOMPARE(halves.size(), 2);
        QCOMPARE(halves.join(QString()), QStringLiteral("德克萨斯州的城市"));
    }

    void aTagThatSaysTheSameAsTheLabelIsSaidOnce()
    {
        const GraphStyle style = GraphStyle::from(QGuiApplication::font());
        const auto shapes = featureLabel(QStringLiteral("texas"), QStringLiteral("Texas"), false, style);
        QCOMPARE(shapes.size(), std::size_t(1));
        QCOMPARE(shapes[0].lines[0].size(), std::size_t(1));
        QCOMPARE(shapes[0].lines[0][0].text, QStringLiteral("Texas"));
    }
};

QTEST_MAIN(TestGraphLabels)
#include "test_graph_labels.moc"
