#include "tests/gallery/contact_sheet.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace penfield::gallery {

namespace {

constexpr int gap = 16, nameHeight = 22;

QImage shrunk(const QImage &picture, int width)
{
    QImage flat = picture;
    flat.setDevicePixelRatio(1);
    return flat.width() > width ? flat.scaledToWidth(width, Qt::SmoothTransformation) : flat;
}

}  // namespace

QImage contactSheet(const std::vector<Tile> &tiles, int columns, int tileWidth)
{
    std::vector<QImage> pictures;
    for (const Tile &tile : tiles)
        pictures.push_back(shrunk(tile.picture, tileWidth));
    const int rows = (static_cast<int>(tiles.size()) + columns - 1) / columns;
    std::vector<int> heights(static_cast<std::size_t>(rows), 0);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        int &height = heights[i / static_cast<std::size_t>(columns)];
        height = std::max(height, pictures[i].height() + nameHeight + gap);
    }
    int total = gap;
    for (int height : heights)
        total += height;

    QImage sheet(gap + columns * (tileWidth + gap), total, QImage::Format_RGB32);
    sheet.fill(QColor(128, 128, 128));
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    int y = gap;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const std::size_t i = static_cast<std::size_t>(row * columns + column);
            if (i >= tiles.size())
                break;
            const int x = gap + column * (tileWidth + gap);
            painter.drawImage(x, y, pictures[i]);
            painter.drawText(QRect(x, y + pictures[i].height(), tileWidth, nameHeight), Qt::AlignLeft | Qt::AlignVCenter, tiles[i].name);
        }
        y += heights[static_cast<std::size_t>(row)];
    }
    return sheet;
}

}  // namespace penfield::gallery
