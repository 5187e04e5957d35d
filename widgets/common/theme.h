#pragma once
// The look as a value: colours by role, handed down to every panel and painter. No globals; a figure for paper is painted
// with Theme::lightTheme() while the window is dark.

#include <QColor>
#include <QPalette>

namespace penfield {

struct Theme {
    bool dark = false;

    QColor window;      ///< behind panels
    QColor base;        ///< behind content: canvas, lists, plots
    QColor raised;      ///< cards, chips
    QColor line;        ///< hairlines, separators, grid
    QColor text;        ///< ≥ 7:1 on base
    QColor mutedText;   ///< ≥ 4.5:1 on base
    QColor accent;      ///< the one accent: selection, focus, primary action
    QColor accentText;  ///< on accent
    QColor warning;     ///< sentences about trouble

    // Signed quantities (edges, changes): a colour-blind safe pair, and the neutral between them.
    QColor positive;
    QColor negative;
    QColor neutral;

    // Node fills by kind.
    QColor feature;
    QColor errorNode;
    QColor token;
    QColor logit;

    static Theme lightTheme();
    static Theme darkTheme();

    QPalette palette() const;  ///< complete for the Fusion style, disabled state included

    QColor textOn(const QColor &background) const;  ///< black or white, whichever reads better on `background`

    /// Sequential scale for magnitudes, t in 0 … 1: from `base` towards a deep hue, perceptually even in lightness.
    QColor magnitude(double t) const;
    /// Diverging scale for signed values, t in −1 … 1, zero at `neutral`.
    QColor signedValue(double t) const;
};

}  // namespace penfield
