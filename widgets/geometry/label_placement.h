#pragma once
// Where labels go: greedy by priority, several candidate places each, never over a node or another label.

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <span>
#include <vector>

namespace penfield {

/// One thing that wants a label.
struct LabelRequest {
    QPointF anchor;              ///< centre of the node
    double radius = 0;           ///< of the node
    std::vector<QSizeF> shapes;  ///< sizes the text can take, the preferred one first (one line, two lines, …)
    double priority = 0;         ///< bigger goes first; ties in the order given
    bool above = false;          ///< prefers the place above the node (answers) to the one beside it
};

struct PlacedLabel {
    int request = 0;
    int shape = 0;
    QRectF rect;
};

struct LabelRoom {
    QRectF bounds;                     ///< labels stay inside
    std::span<const QRectF> obstacles; ///< and off these (the nodes)
    double gap = 2;                    ///< between a label and anything else
    int most = 400;                    ///< labels placed at most
};

/// Requests that found no place are left out. Deterministic.
std::vector<PlacedLabel> placeLabels(std::span<const LabelRequest> requests, const LabelRoom &room);

}  // namespace penfield
