#include "tests/gallery/stage.h"

#include "tests/gallery/waiting.h"

#include <QApplication>

namespace penfield::gallery {

Stage::Stage(const Shot &shot) : m_language(shot.look.language)
{
    const Theme theme = shot.look.theme();
    QApplication::setPalette(theme.palette());
    m_staged = shot.scene->build(theme);
    m_staged.widget->resize(shot.scene->size);
    m_staged.widget->show();
    awaitStill(*m_staged.widget);
    if (shot.scene->perform) {
        shot.scene->perform(*m_staged.widget);
        awaitStill(*m_staged.widget);
    }
}

Stage::~Stage() = default;

QImage Stage::picture()
{
    return m_staged.widget->grab().toImage();
}

void pinFonts()
{
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("Droid Sans Fallback")});
    font.setPointSize(10);
    QApplication::setFont(font);
}

}  // namespace penfield::gallery
