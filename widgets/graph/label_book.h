#pragma once
// The labels of a picture: their texts, measured once per revision of the scene, and their places, sought once per zoom step.
//
// 1. Labels at rest are placed greedily by influence, off the nodes and off each other.
// 2. A focus (hover or selection) adds labels for what it lights, without moving those that stand.
// 3. The focused node always gets its label: what is in its way gives way.

#include "widgets/geometry/label_placement.h"
#include "widgets/graph/display_parts.h"
#include "widgets/graph/label_texts.h"

#include <unordered_map>

namespace penfield {

class LabelBook {
public:
    void add(DisplayList &list, const PictureInput &in);

private:
    struct Place {
        int slot = 0, shape = 0;
        QRectF rect;  ///< content · scale: panning does not move labels against the nodes
    };

    void forgetStale(const PictureInput &in);
    const std::vector<LabelShape> &shapes(const PictureInput &in, int slot);
    static std::vector<LabelShape> shapesOf(const PictureInput &in, int slot);
    void refreshPlaces(const DisplayList &list, const PictureInput &in);
    std::vector<Place> place(const PictureInput &in, std::span<const int> nodes, std::span<const QRectF> taken, const QRectF &bounds);
    LabelRequest request(const PictureInput &in, int slot);
    std::vector<Place> withFocus(const PictureInput &in, const QRectF &bounds);
    Place forced(const PictureInput &in, int slot, const QRectF &bounds);
    DisplayLabel label(const PictureInput &in, const Place &place);

    int m_textRevision = -1, m_outcomeRevision = -1;
    bool m_placesAreStale = true;
    std::unordered_map<int, std::vector<LabelShape>> m_texts;  ///< by slot, those that were asked for

    double m_placesScale = 0;
    QRectF m_placesRegion;         ///< content for which places were sought
    std::vector<QRectF> m_nodes;   ///< obstacles
    std::vector<Place> m_places;
};

}  // namespace penfield
