#include "app/figure/figure_size.h"

#include "app/figure/figure_views.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr double columnInches = 3.3, pageInches = 6.9;
constexpr double slideInches = 40.0 / 3;  // 13.33 in × 7.5 in, what presentation programs call 16:9
constexpr double tallest = 9;             // inches: what a page has room for

}  // namespace

QFont FigureSheet::font() const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(fontPixels);
    return font;
}

QSize FigureSheet::pixelsAt(int dpi) const
{
    const double scale = dpi / unitsPerInch;
    return {static_cast<int>(std::lround(units.width() * scale)), static_cast<int>(std::lround(units.height() * scale))};
}

FigureSheet figureSheet(const FigureRequest &request, const FigureData &data)
{
    FigureSheet sheet;
    switch (request.preset) {
    case FigurePreset::Pixels:
        return {QSizeF(request.pixels), 96, 13};
    case FigurePreset::Slide:
        return {{slideInches * 72, slideInches * 72 * 9 / 16}, 72, 15};
    case FigurePreset::Column:
        sheet = {{columnInches * 72, 0}, 72, 7};
        break;
    case FigurePreset::Page:
        sheet = {{pageInches * 72, 0}, 72, 8};
        break;
    }
    sheet.units.setHeight(std::clamp(std::ceil(naturalHeight(request, data, sheet)), 72.0, tallest * 72));
    return sheet;
}

}  // namespace penfield
