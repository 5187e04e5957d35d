#pragma once
// A shot on screen (offscreen): language and colours set, widget built, shown, arranged and still.

#include "tests/gallery/language_scope.h"
#include "tests/gallery/scene.h"

#include <QImage>

namespace penfield::gallery {

class Stage {
public:
    explicit Stage(const Shot &shot);
    ~Stage();

    QWidget &widget() { return *m_staged.widget; }
    QImage picture();  ///< in device pixels

private:
    LanguageScope m_language;
    Staged m_staged;
};

/// Fonts of the packages that the set-up script installs, in one size, so that pictures are the same on every machine.
void pinFonts();

}  // namespace penfield::gallery
