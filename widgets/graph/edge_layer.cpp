#include "widgets/graph/edge_layer.h"

#include <QPainter>

#include <cmath>

namespace penfield {
namespace {

constexpr double pixelsInAFrame = 150'000;  // device pixels touched in about 2 ms; more goes to the worker

double pixelsOf(const std::vector<DisplayEdge> &edges, double ratio)
{
    double pixels = 0;
    for (const DisplayEdge &edge : edges)
        pixels += (std::abs(edge.to.y() - edge.from.y()) * (edge.width + 2) + std::abs(edge.to.x() - edge.from.x())) * ratio * ratio;
    return pixels;
}

}  // namespace

EdgeLayer::EdgeLayer(QObject *parent) : QObject(parent)
{
    connect(&m_task, &NewestTask::idle, this, &EdgeLayer::settled);
}

QImage EdgeLayer::picture(const std::vector<DisplayEdge> &edges, const QRectF &plot, double devicePixelRatio, const std::stop_token &stop)
{
    QImage image((plot.size() * devicePixelRatio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    std::vector<RasterEdge> scaled;
    scaled.reserve(edges.size());
    for (const DisplayEdge &edge : edges)
        scaled.push_back({(edge.from - plot.topLeft()) * devicePixelRatio, (edge.to - plot.topLeft()) * devicePixelRatio,
                          static_cast<float>(edge.width * devicePixelRatio), edge.color});
    rasterEdges(image, scaled, stop);
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

void EdgeLayer::show(const QRectF &plot, const Viewport &view, double devicePixelRatio, Version version, const std::function<Edges()> &edges)
{
    const Key key{version, view.scale(), devicePixelRatio, view.offset(), plot};
    if (key == m_wanted)
        return;
    m_wanted = key;
    Edges wanted = edges();
    if (m_task.isIdle() && pixelsOf(wanted, devicePixelRatio) < pixelsInAFrame) {
        m_shown = key;
        m_image = picture(wanted, plot, devicePixelRatio);
        return;
    }
    m_task.submit([this, key, edges = std::move(wanted)](const std::stop_token &stop) -> NewestTask::Deliver {
        QImage image = picture(edges, key.plot, key.devicePixelRatio, stop);
        return [this, key, image = std::move(image)] { take(key, image); };
    });
}

void EdgeLayer::adopt(QImage image, const QRectF &plot, const Viewport &view, double devicePixelRatio, Version version)
{
    m_wanted = m_shown = {version, view.scale(), devicePixelRatio, view.offset(), plot};
    m_image = std::move(image);
}

void EdgeLayer::take(const Key &key, QImage image)
{
    if (key.version.places != m_wanted.version.places)
        return;  // the nodes have moved meanwhile
    m_shown = key;
    m_image = std::move(image);
    Q_EMIT changed();
}

void EdgeLayer::paint(QPainter &painter, const Viewport &view, const QRectF &plot, double opacity) const
{
    if (m_image.isNull() || m_shown.version.places != m_wanted.version.places)
        return;
    const double zoom = view.scale() / m_shown.scale;
    const QPointF corner = (m_shown.plot.topLeft() - m_shown.offset) * zoom + view.offset();
    painter.save();
    painter.setClipRect(plot);
    painter.setOpacity(painter.opacity() * opacity);
    if (zoom == 1) {
        painter.drawImage(corner, m_image);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(QRectF(corner, m_shown.plot.size() * zoom), m_image, QRectF(m_image.rect()));
    }
    painter.restore();
}

}  // namespace penfield
