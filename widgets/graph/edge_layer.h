#pragma once
// The edges as a picture. Panning and zooming move the picture at once; a new one is drawn behind and takes its place.

#include "widgets/geometry/edge_raster.h"
#include "widgets/geometry/viewport.h"
#include "widgets/graph/display_list.h"
#include "widgets/common/newest_task.h"

class QPainter;

namespace penfield {

class EdgeLayer : public QObject {
    Q_OBJECT
public:
    explicit EdgeLayer(QObject *parent = nullptr);

    /// What is drawn: where the nodes are, and how edges look. A picture of other places is never shown, one of an older look is.
    struct Version {
        int places = 0, look = 0;
        bool operator==(const Version &) const = default;
    };

    using Edges = std::vector<DisplayEdge>;

    /// Sees to it that the picture is the one of `version` under `view`; `edges` is asked only when it is not.
    void show(const QRectF &plot, const Viewport &view, double devicePixelRatio, Version version, const std::function<Edges()> &edges);

    /// Takes a picture that was drawn elsewhere, together with its arrangement.
    void adopt(QImage image, const QRectF &plot, const Viewport &view, double devicePixelRatio, Version version);

    void paint(QPainter &painter, const Viewport &view, const QRectF &plot, double opacity) const;

    bool isCurrent() const { return m_task.isIdle(); }

    /// Draws a few edges right now, e.g. those of the hovered node.
    static QImage picture(const std::vector<DisplayEdge> &edges, const QRectF &plot, double devicePixelRatio, const std::stop_token &stop = {});

Q_SIGNALS:
    void changed();
    void settled();

private:
    struct Key {
        Version version;
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
