#pragma once
// Paints a DisplayList with any QPainter: screen, PNG, SVG, PDF. Text stays text, curves stay curves.

#include "widgets/graph/display_list.h"

class QPainter;

namespace penfield {

class GraphPainter {
public:
    GraphPainter(QPainter &painter, const DisplayList &list) : m_painter(painter), m_list(list) {}

    void paint();  ///< everything, as vectors

    // The layers of paint(), for a window that keeps some of them as pictures.
    void paintGround();  ///< background and grid
    void paintEdges();
    void paintLitEdges();
    void paintNodes();
    void paintLabels();
    void paintFrame();   ///< axes, legend, notes
    void paintNode(const DisplayNode &node);

private:
    void drawEdge(const DisplayEdge &edge);
    void drawText(const TextRun &run);

    QPainter &m_painter;
    const DisplayList &m_list;
};

}  // namespace penfield
