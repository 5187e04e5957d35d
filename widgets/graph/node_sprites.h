#pragma once
// Nodes as little pictures: in a graph of thousands most nodes look alike, and copying pixels is ten times as fast as drawing
// shapes. For the screen only; positions are rounded to a device pixel.

#include "widgets/graph/display_list.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace penfield {

class NodeSprites {
public:
    /// Below this number nodes are cheap enough to be drawn as shapes.
    static constexpr std::size_t worthwhile = 300;

    void paint(QPainter &painter, const DisplayList &list, double devicePixelRatio);

private:
    const QPixmap &sprite(const DisplayNode &node, const DisplayList &list, double devicePixelRatio);

    struct Look {
        int kind, radius, outlineWidth;  // radius in quarters, outline in tenths of a pixel
        QRgb fill, outline;
        double devicePixelRatio;
        bool operator==(const Look &) const = default;
    };
    friend size_t qHash(const Look &look, size_t seed);

    QHash<Look, QPixmap> m_sprites;
};

}  // namespace penfield
