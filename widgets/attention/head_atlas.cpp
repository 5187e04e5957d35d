#include "widgets/attention/head_atlas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace penfield {
namespace {

/// Which pictures' pixels a thumbnail's pixel shows: more than one where it is smaller, and then the largest of them.
struct Span {
    int first, end;
};

std::vector<Span> spansOf(int thumb, int side)
{
    std::vector<Span> spans;
    for (int i = 0; i < thumb; ++i) {
        const int first = i * side / thumb;
        spans.push_back({first, std::max(first + 1, (i + 1) * side / thumb)});
    }
    return spans;
}

std::uint8_t largest(const std::uint8_t *picture, int side, Span rows, Span columns)
{
    std::uint8_t most = 0;
    for (int y = rows.first; y < rows.end; ++y)
        for (int x = columns.first; x < columns.end; ++x)
            most = std::max(most, picture[y * side + x]);
    return most;
}

}  // namespace

WeightColours weightColours(const Theme &theme)
{
    WeightColours colours;
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = theme.magnitude(std::sqrt(static_cast<double>(i) / 255)).rgb();
    return colours;
}

QImage headAtlas(const AtlasRequest &request, const std::stop_token &stop)
{
    const AttentionOverview &overview = *request.overview;
    QImage atlas(overview.n_heads * request.cell, overview.n_layers * request.cell, QImage::Format_ARGB32_Premultiplied);
    if (atlas.isNull())
        return {};
    atlas.fill(Qt::transparent);
    QPainter painter(&atlas);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(request.frameColour));
    const std::vector<Span> spans = spansOf(request.thumb, overview.side);
    for (int layer = 0; layer < overview.n_layers; ++layer) {
        if (stop.stop_requested())
            return {};
        for (int head = 0; head < overview.n_heads; ++head) {
            const std::uint8_t *picture = overview.picture(LayerIndex(layer), head);
            const int left = head * request.cell + request.frame, top = (overview.n_layers - 1 - layer) * request.cell + request.frame;
            painter.drawRect(left - request.frame, top - request.frame, request.thumb + 2 * request.frame, request.thumb + 2 * request.frame);
            for (int y = 0; y < request.thumb; ++y) {
                auto *line = reinterpret_cast<QRgb *>(atlas.scanLine(top + y)) + left;
                for (int x = 0; x < request.thumb; ++x)
                    line[x] = request.colours[largest(picture, overview.side, spans[static_cast<std::size_t>(y)], spans[static_cast<std::size_t>(x)])];
            }
        }
    }
    return atlas;
}

}  // namespace penfield
