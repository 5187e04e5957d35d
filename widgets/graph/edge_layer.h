#pragma once
// The edges as a picture. Panning and zooming move the picture at once; a new one is drawn behind and takes its place.

#include "widgets/geometry/edge_raster.h"
#include "widgets/geometry/viewport.h"
#include "widgets/graph/display_list.h"
#include "widgets/graph/newest_task.h"

class QPainter;

namespace penfield {

class EdgeLayer : public QObject {
    Q_OBJECT
public:
    explicit EdgeLayer(QObject *parent = nullptr);

    /// Sees to it that the picture shows `list` under `view`. `version` names the content: colours, weights, places.
    void show(const DisplayList &list, const Viewport &view, double devicePixelRatio, int version);

    void paint(QPainter &painter, const Viewport &view, const QRectF &plot, double opacity) const;

    bool isCurrent() const { return m_task.isIdle(); }

    /// Draws a few edges right now, e.g. those of the hovered node.
    static QImage picture(const std::vector<DisplayEdge> &edges, const QRectF &plot, double devicePixelRatio, const std::stop_token &stop = {});

Q_SIGNALS:
    void changed();
    void settled();

private:
    struct Key {
        int version = -1;
        double scale = 0, devicePixelRatio = 0;
        QPointF offset;
        QRectF plot;
        bool operator==(const Key &) const = default;
    };
    void take(const Key &key, QImage image);

    NewestTask m_task;
    Key m_wanted, m_shown;
    QImage m_image;
};

}  // namespace penfield
