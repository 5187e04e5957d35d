#pragma once

#include <QImage>
#include <QSet>

namespace penfield::gallery {

/// Text alone, smoothed, has dozens of shades; an empty surface has one.
inline bool isBlank(const QImage &picture)
{
    constexpr int fewest = 16;
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            colours.insert(picture.pixel(x, y));
            if (colours.size() >= fewest)
                return false;
        }
    return true;
}

}  // namespace penfield::gallery
