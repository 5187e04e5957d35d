#include "widgets/common/theme.h"

#include "widgets/common/oklab.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

// Far ends of the scales. The two signed ends have the same OKLab lightness, so that neither sign looks stronger.
struct ScaleEnds {
    OkLab magnitude, positive, negative;
};

ScaleEnds scaleEnds(bool dark)
{
    if (dark)
        return {{0.86, 0.045, -0.065}, {0.74, -0.045, -0.115}, {0.74, 0.095, 0.095}};
    return {{0.36, 0.085, -0.115}, {0.47, -0.025, -0.130}, {0.47, 0.115, 0.085}};
}

OkLab alongScale(const OkLab &from, const OkLab &to, double t, double chromaBump)
{
    const double chroma = t * (1 + chromaBump * (1 - t));  // lightness stays linear; colour arrives a little earlier
    return {std::lerp(from.L, to.L, t), std::lerp(from.a, to.a, chroma), std::lerp(from.b, to.b, chroma)};
}

void setDisabled(QPalette &p, const Theme &theme)
{
    const QColor faint = mixed(theme.mutedText, theme.window, 0.45);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::HighlightedText,
                      QPalette::Link, QPalette::LinkVisited, QPalette::BrightText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, theme.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
}

}  // namespace

Theme Theme::lightTheme()
{
    Theme t;
    t.dark = false;
    t.window = QColor(0xf2, 0xf3, 0xf5);
    t.base = QColor(0xff, 0xff, 0xff);
    t.raised = QColor(0xe9, 0xec, 0xef);
    t.line = QColor(0xd2, 0xd6, 0xdc);
    t.text = QColor(0x1a, 0x1e, 0x24);
    t.mutedText = QColor(0x56, 0x5e, 0x6b);
    t.accent = QColor(0x00, 0x72, 0x69);
    t.accentText = QColor(0xff, 0xff, 0xff);
    t.warning = QColor(0x93, 0x4b, 0x00);
    t.positive = QColor(0x1c, 0x66, 0xb4);
    t.negative = QColor(0xc4, 0x47, 0x10);
    t.neutral = QColor(0xf3, 0xf2, 0xf0);
    t.feature = QColor(0x8f, 0xa3, 0xbb);
    t.errorNode = QColor(0xc3, 0xc6, 0xcb);
    t.token = QColor(0xb9, 0xa9, 0x86);
    t.logit = QColor(0x84, 0x9f, 0x93);
    return t;
}

Theme Theme::darkTheme()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x1e, 0x22, 0x27);
    t.base = QColor(0x15, 0x18, 0x1c);
    t.raised = QColor(0x2a, 0x2f, 0x36);
    t.line = QColor(0x3a, 0x41, 0x4a);
    t.text = QColor(0xe6, 0xe9, 0xed);
    t.mutedText = QColor(0xa0, 0xa9, 0xb5);
    t.accent = QColor(0x3f, 0xc2, 0xb3);
    t.accentText = QColor(0x08, 0x1c, 0x1a);
    t.warning = QColor(0xf0, 0xb4, 0x5c);
    t.positive = QColor(0x6a, 0xb0, 0xf5);
    t.negative = QColor(0xf5, 0x8a, 0x4e);
    t.neutral = QColor(0x2b, 0x2e, 0x32);
    t.feature = QColor(0x6f, 0x86, 0xa3);
    t.errorNode = QColor(0x5a, 0x60, 0x69);
    t.token = QColor(0x8c, 0x7d, 0x5c);
    t.logit = QColor(0x60, 0x80, 0x73);
    return t;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, mixed(base, window, 0.6));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, mutedText);
    p.setColor(QPalette::Button, raised);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, warning);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, accentText);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, mixed(accent, mutedText, 0.5));
    // The bevel roles, from which Fusion derives outlines, grooves and gradients.
    p.setColor(QPalette::Light, mixed(raised, QColor(Qt::white), dark ? 0.10 : 0.8));
    p.setColor(QPalette::Midlight, mixed(raised, QColor(Qt::white), dark ? 0.05 : 0.4));
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, mixed(line, QColor(Qt::black), dark ? 0.35 : 0.22));
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : mixed(line, QColor(Qt::black), 0.55));
    setDisabled(p, *this);
    return p;
}

QColor Theme::textOn(const QColor &background) const
{
    const QColor dark(Qt::black), light(Qt::white);  // only these two always reach 4.5:1
    return contrastRatio(dark, background) >= contrastRatio(light, background) ? dark : light;
}

QColor Theme::magnitude(double t) const
{
    return fromOkLab(alongScale(toOkLab(base), scaleEnds(dark).magnitude, std::clamp(t, 0.0, 1.0), dark ? 1.3 : 0.6));
}

QColor Theme::signedValue(double t) const
{
    const double strength = std::clamp(std::abs(t), 0.0, 1.0);
    const ScaleEnds ends = scaleEnds(dark);
    return fromOkLab(alongScale(toOkLab(neutral), t < 0 ? ends.negative : ends.positive, strength, 0.3));
}

}  // namespace penfield
