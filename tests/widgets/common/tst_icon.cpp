#include "widgets/common/icon.h"
#include "widgets/common/theme.h"

#include <QImage>
#include <QTest>

using namespace penfield;

namespace {

/// The colour of the most opaque pixel; transparent when there is none.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                ink = pixel;
    return ink;
}

bool near(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) + std::abs(one.blue() - other.blue()) < 12;
}

}  // namespace

class TestIcon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDrawingTakesTheTextColour_data();
    void everyDrawingTakesTheTextColour();
    void disabledIconIsFainter();
    void isSharpAtTwiceTheSize();
    void unknownNameGivesNoIcon() { QVERIFY(icon(QStringLiteral("no-such-drawing"), Theme::lightTheme().palette()).isNull()); }
};

void TestIcon::everyDrawingTakesTheTextColour_data()
{
    QTest::addColumn<QString>("name");
    QVERIFY(iconNames().size() >= 20);
    for (const QString &name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcon::everyDrawingTakesTheTextColour()
{
    QFETCH(QString, name);
    for (const Theme &theme : {Theme::lightTheme(), Theme::darkTheme()}) {
        const QColor ink = inkOf(icon(name, theme.palette()).pixmap(32, 32));
        QVERIFY2(ink.alpha() > 200, "nothing is drawn");
        QVERIFY2(near(ink, theme.text), qPrintable(ink.name()));
    }
}

void TestIcon::disabledIconIsFainter()
{
    const QPalette palette = Theme::lightTheme().palette();
    const QColor ink = inkOf(icon(QStringLiteral("undo"), palette).pixmap(QSize(32, 32), QIcon::Disabled));
    QVERIFY(near(ink, palette.color(QPalette::Disabled, QPalette::ButtonText)));
}

void TestIcon::isSharpAtTwiceTheSize()
{
    const QPixmap pixmap = icon(QStringLiteral("run"), Theme::lightTheme().palette()).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
