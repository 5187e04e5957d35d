#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace penfield::gallery {

struct Tile {
    QString name;
    QImage picture;
};

/// The pictures side by side, shrunk to `tileWidth` where they are wider, each with its name under it.
QImage contactSheet(const std::vector<Tile> &tiles, int columns, int tileWidth);

}  // namespace penfield::gallery
