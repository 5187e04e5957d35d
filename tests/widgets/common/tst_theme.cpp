#include "widgets/common/oklab.h"
#include "widgets/common/theme.h"

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

Theme themeFor(bool dark)
{
    return dark ? Theme::darkTheme() : Theme::lightTheme();
}

double distance(const QColor &one, const QColor &other)
{
    const OkLab a = toOkLab(one), b = toOkLab(other);
    return std::hypot(a.L - b.L, a.a - b.a, a.b - b.b);
}

/// How a dichromat sees a colour: Viénot, Brettel and Mollon 1999 (protanopia, deuteranopia), on linear light.
QColor seenBy(const QString &kind, const QColor &colour)
{
    const auto linear = [](double v) { return std::pow(v, 2.2); };
    const double r = linear(colour.redF()), g = linear(colour.greenF()), b = linear(colour.blueF());
    const bool protan = kind == QLatin1String("protanopia");
    const double rg = protan ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
    const double blue = protan ? 0.00401 * r - 0.00401 * g + b : -0.02234 * r + 0.02234 * g + b;
    const auto back = [](double v) { return static_cast<float>(std::pow(std::clamp(v, 0.0, 1.0), 1 / 2.2)); };
    return QColor::fromRgbF(back(rg), back(rg), back(blue));
}

}  // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrast_data();
    void contrast();
    void textOnEveryShadeIsLegible_data();
    void textOnEveryShadeIsLegible();
    void magnitudeStartsAtTheBaseAndIsEvenInLightness_data();
    void magnitudeStartsAtTheBaseAndIsEvenInLightness();
    void signedScaleIsSymmetricAboutTheNeutral_data();
    void signedScaleIsSymmetricAboutTheNeutral();
    void signedPairIsToldApartByTheColourBlind_data();
    void signedPairIsToldApartByTheColourBlind();
    void paletteIsComplete_data();
    void paletteIsComplete();
    void disabledTextDiffersFromEnabledText_data();
    void disabledTextDiffersFromEnabledText();
    void scalesClampTheirArgument();
    void oklabKnowsWhiteAndRed();
    void oklabRoundTripIsExact_data();
    void oklabRoundTripIsExact();
    void contrastOfBlackOnWhiteIs21();

private:
    void bothThemes();
};

void TestTheme::bothThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::contrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("atLeast");
    for (bool dark : {false, true}) {
        const Theme t = themeFor(dark);
        const auto row = [dark](const char *name, QColor ink, QColor paper, double atLeast) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << ink << paper << atLeast;
        };
        row("text on base", t.text, t.base, 7);
        row("text on window", t.text, t.window, 7);
        row("text on raised", t.text, t.raised, 7);
        row("muted text on base", t.mutedText, t.base, 4.5);
        row("muted text on window", t.mutedText, t.window, 4.5);
        row("text on accent", t.accentText, t.accent, 4.5);
        row("accent on base", t.accent, t.base, 3);
        row("warning on window", t.warning, t.window, 4.5);
        row("positive on base", t.positive, t.base, 3);
        row("negative on base", t.negative, t.base, 3);
    }
}

void TestTheme::contrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QFETCH(double, atLeast);
    QVERIFY2(contrastRatio(ink, paper) >= atLeast, qPrintable(QString::number(contrastRatio(ink, paper))));
}

void TestTheme::textOnEveryShadeIsLegible_data()
{
    bothThemes();
}
void TestTheme::textOnEveryShadeIsLegible()
{
    QFETCH(bool, dark);
    const Theme theme = themeFor(dark);
    for (double t = -1; t <= 1; t += 0.05)
        for (const QColor &shade : {theme.magnitude(t), theme.signedValue(t)})
            QVERIFY2(contrastRatio(theme.textOn(shade), shade) >= 4.5, qPrintable(shade.name()));
}

void TestTheme::magnitudeStartsAtTheBaseAndIsEvenInLightness_data()
{
    bothThemes();
}
void TestTheme::magnitudeStartsAtTheBaseAndIsEvenInLightness()
{
    QFETCH(bool, dark);
    const Theme theme = themeFor(dark);
    QCOMPARE(theme.magnitude(0).rgb(), theme.base.rgb());
    const double whole = toOkLab(theme.magnitude(1)).L - toOkLab(theme.base).L;
    QVERIFY(std::abs(whole) > 0.5);
    for (int i = 0; i < 20; ++i) {
        const double step = toOkLab(theme.magnitude((i + 1) / 20.0)).L - toOkLab(theme.magnitude(i / 20.0)).L;
        QVERIFY2(step / whole > 0.5 / 20 && step / whole < 1.6 / 20, qPrintable(QStringLiteral("step %1: %2").arg(i).arg(step / whole)));
    }
}

void TestTheme::signedScaleIsSymmetricAboutTheNeutral_data()
{
    bothThemes();
}
void TestTheme::signedScaleIsSymmetricAboutTheNeutral()
{
    QFETCH(bool, dark);
    const Theme theme = themeFor(dark);
    QCOMPARE(theme.signedValue(0).rgb(), theme.neutral.rgb());
    double before = 0;
    for (double t = 0.1; t <= 1.001; t += 0.1) {
        const double up = distance(theme.signedValue(t), theme.neutral), down = distance(theme.signedValue(-t), theme.neutral);
        QVERIFY(up > before);
        QVERIFY2(std::abs(toOkLab(theme.signedValue(t)).L - toOkLab(theme.signedValue(-t)).L) < 0.03, "one sign looks stronger");
        QVERIFY(std::abs(up - down) < 0.05);
        before = up;
    }
}

void TestTheme::signedPairIsToldApartByTheColourBlind_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("kind");
    for (bool dark : {false, true})
        for (const char *kind : {"protanopia", "deuteranopia"})
            QTest::addRow("%s, %s", kind, dark ? "dark" : "light") << dark << QString::fromLatin1(kind);
}

void TestTheme::signedPairIsToldApartByTheColourBlind()
{
    QFETCH(bool, dark);
    QFETCH(QString, kind);
    const Theme theme = themeFor(dark);
    QVERIFY(distance(seenBy(kind, theme.positive), seenBy(kind, theme.negative)) > 0.15);
    QVERIFY(distance(seenBy(kind, theme.signedValue(0.5)), seenBy(kind, theme.signedValue(-0.5))) > 0.08);
}

void TestTheme::paletteIsComplete_data()
{
    bothThemes();
}
void TestTheme::paletteIsComplete()
{
    QFETCH(bool, dark);
    const QPalette palette = themeFor(dark).palette();
    for (int group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        for (int role = 0; role < QPalette::NColorRoles; ++role)
            if (role != QPalette::NoRole)
                QVERIFY2(palette.isBrushSet(QPalette::ColorGroup(group), QPalette::ColorRole(role)),
                         qPrintable(QStringLiteral("group %1, role %2").arg(group).arg(role)));
}

void TestTheme::disabledTextDiffersFromEnabledText_data()
{
    bothThemes();
}
void TestTheme::disabledTextDiffersFromEnabledText()
{
    QFETCH(bool, dark);
    const QPalette palette = themeFor(dark).palette();
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        QVERIFY(distance(palette.color(QPalette::Disabled, role), palette.color(QPalette::Active, role)) > 0.15);
}

void TestTheme::scalesClampTheirArgument()
{
    const Theme theme = Theme::lightTheme();
    QCOMPARE(theme.magnitude(7), theme.magnitude(1));
    QCOMPARE(theme.magnitude(-1), theme.magnitude(0));
    QCOMPARE(theme.signedValue(-9), theme.signedValue(-1));
}

void TestTheme::oklabKnowsWhiteAndRed()
{
    QVERIFY(std::abs(toOkLab(Qt::white).L - 1) < 1e-4);
    const OkLab red = toOkLab(QColor(255, 0, 0));  // Ottosson's published value
    QVERIFY(std::abs(red.L - 0.628) < 1e-3 && std::abs(red.a - 0.225) < 1e-3 && std::abs(red.b - 0.126) < 1e-3);
}

void TestTheme::oklabRoundTripIsExact_data()
{
    QTest::addColumn<QColor>("colour");
    for (const char *name : {"#000000", "#ffffff", "#1c66b4", "#c44710", "#00ff00", "#7f7f7f"})
        QTest::newRow(name) << QColor(QLatin1String(name));
}

void TestTheme::oklabRoundTripIsExact()
{
    QFETCH(QColor, colour);
    QCOMPARE(fromOkLab(toOkLab(colour)).rgb(), colour.rgb());
    QCOMPARE(mixed(colour, Qt::white, 0).rgb(), colour.rgb());
}

void TestTheme::contrastOfBlackOnWhiteIs21()
{
    QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21) < 1e-6);
}

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
