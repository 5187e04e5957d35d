#include "widgets/geometry/viewport.h"

#include <QTest>

using namespace penfield;

class TestViewport : public QObject {
    Q_OBJECT

    static Viewport viewport(QSizeF content, QRectF view = {0, 0, 400, 300})
    {
        Viewport v;
        v.setView(view);
        v.setContent({{0, 0}, content});
        return v;
    }
    static bool near(QPointF a, QPointF b) { return (a - b).manhattanLength() < 1e-6; }

private Q_SLOTS:
    void fitsLargeContentWhole()
    {
        const Viewport v = viewport({4000, 300});
        QCOMPARE(v.scale(), 0.1);
        QVERIFY(v.view().contains(v.toScreen(v.content())));
    }

    void doesNotMagnifySmallContent()
    {
        const Viewport v = viewport({100, 50});
        QCOMPARE(v.scale(), 1.0);
        QVERIFY(near(v.toScreen(v.content()).center(), v.view().center()));
    }

    void whatIsUnderTheCursorStaysThere()
    {
        Viewport v = viewport({400, 300});
        const QPointF cursor(310, 120);
        const QPointF held = v.toContent(cursor);
        v.zoomAbout(cursor, 1.7);
        v.zoomAbout(cursor, 1.3);
        QVERIFY(near(v.toScreen(held), cursor));
        QVERIFY(!v.isFitted());
    }

    void zoomHasLimits()
    {
        Viewport v = viewport({4000, 300});
        v.zoomAbout({200, 150}, 1e9);
        QCOMPARE(v.scale(), Viewport::largestScale);
        v.zoomAbout({200, 150}, 1e-9);
        QCOMPARE(v.scale(), v.smallestScale());
        QVERIFY(v.isFitted());
    }

    void thePictureCannotBeLost_data()
    {
        QTest::addColumn<QPointF>("pull");
        QTest::newRow("right") << QPointF(1e6, 0);
        QTest::newRow("left") << QPointF(-1e6, 0);
        QTest::newRow("up") << QPointF(0, -1e6);
        QTest::newRow("down and right") << QPointF(1e6, 1e6);
    }
    void thePictureCannotBeLost()
    {
        QFETCH(QPointF, pull);
        Viewport v = viewport({800, 600});
        v.zoomAbout({200, 150}, 2);
        v.pan(pull);
        QVERIFY(v.toScreen(v.content()).contains(v.view().adjusted(1e-6, 1e-6, -1e-6, -1e-6)));
    }

    void screenAndContentAreInverse()
    {
        Viewport v = viewport({800, 600}, {40, 10, 400, 300});
        v.zoomAbout({111, 99}, 3.3);
        v.pan({-17, 23});
        QVERIFY(near(v.toContent(v.toScreen(QPointF(123.4, 56.7))), QPointF(123.4, 56.7)));
    }

    void revealsWithTheSmallestMove()
    {
        Viewport v = viewport({4000, 3000});
        v.zoomAbout({0, 0}, 10);
        const QPointF before = v.offset();
        v.reveal(v.toContent(QRectF(100, 100, 10, 10)), 5);  // in sight already
        QCOMPARE(v.offset(), before);
        const QRectF far(3000, 2000, 10, 10);
        v.reveal(far, 5);
        QVERIFY(v.view().contains(v.toScreen(far)));
    }

    void staysFittedWhenTheWindowGrows()
    {
        Viewport v = viewport({800, 600});
        v.setView({0, 0, 800, 600});
        QCOMPARE(v.scale(), 1.0);
        v.zoomAbout({10, 10}, 2);
        v.setView({0, 0, 900, 700});
        QCOMPARE(v.scale(), 2.0);  // a zoomed picture keeps its scale
    }
};

QTEST_APPLESS_MAIN(TestViewport)
#include "test_viewport.moc"
