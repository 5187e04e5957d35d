#include "widgets/graph/graph_painter.h"

#include "widgets/geometry/edge_path.h"

#include <QPainter>

#include <algorithm>

namespace penfield {
namespace {

QPainterPath outlineOf(NodeKind kind, QPointF center, double radius)
{
    QPainterPath path;
    if (kind == NodeKind::Feature || kind == NodeKind::Head) {
        path.addEllipse(center, radius, radius);
    } else if (kind == NodeKind::Error) {
        const double reach = radius * 1.15;
        path.addPolygon(QPolygonF({center + QPointF(0, -reach), center + QPointF(reach, 0), center + QPointF(0, reach), center + QPointF(-reach, 0)}));
        path.closeSubpath();
    } else {
        const double half = radius * 0.86;
        path.addRoundedRect(QRectF(center - QPointF(half, half), center + QPointF(half, half)), radius * 0.2, radius * 0.2);
    }
    return path;
}

}  // namespace

void GraphPainter::paint()
{
    paintGround();
    m_painter.save();
    m_painter.setClipRect(m_list.plot);
    paintEdges();
    paintLitEdges();
    paintNodes();
    paintLabels();
    m_painter.restore();
    paintFrame();
}

void GraphPainter::paintGround()
{
    m_painter.fillRect(m_list.area, m_list.background);
    const double half = std::max(1.0, m_list.style.em / 16) / 2;  // hairlines as boxes: a tenth of the cost of stroked lines
    for (const QLineF &line : m_list.grid)
        m_painter.fillRect(QRectF(line.p1(), line.p2()).adjusted(-half, -half, half, half), m_list.gridColor);
}

void GraphPainter::paintEdges()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (DisplayEdge edge : m_list.edges) {
        edge.color.setAlphaF(static_cast<float>(edge.color.alphaF() * m_list.edgeStrength));
        drawEdge(edge);
    }
}

void GraphPainter::paintLitEdges()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const DisplayEdge &edge : m_list.litEdges)
        drawEdge(edge);
}

void GraphPainter::paintNodes()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const DisplayNode &node : m_list.nodes)
        paintNode(node);
}

void GraphPainter::paintLabels()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const DisplayLabel &label : m_list.labels) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(label.plateColor);
        m_painter.drawRoundedRect(label.plate, 0.2 * m_list.style.em, 0.2 * m_list.style.em);
        for (const TextRun &run : label.runs)
            drawText(run);
    }
}

void GraphPainter::paintFrame()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const auto *runs : {&m_list.axis, &m_list.legend, &m_list.notes})
        for (const TextRun &run : *runs)
            drawText(run);
    for (const DisplayEdge &edge : m_list.legendEdges)
        drawEdge(edge);
    for (const DisplayNode &node : m_list.legendNodes)
        paintNode(node);
}

void GraphPainter::drawEdge(const DisplayEdge &edge)
{
    m_painter.setPen(QPen(edge.color, edge.width, Qt::SolidLine, Qt::FlatCap));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(edgePath(edge.from, edge.to));
}

void GraphPainter::paintNode(const DisplayNode &node)
{
    if (node.halo.isValid()) {
        m_painter.setPen(QPen(node.halo, node.radius * 0.32));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(outlineOf(node.kind, node.center, node.radius * 1.36));
    }
    m_painter.setPen(QPen(node.outline, node.outlineWidth));
    m_painter.setBrush(node.fill.isValid() ? node.fill : m_list.background);
    m_painter.drawPath(outlineOf(node.kind, node.center, node.radius));
    if (node.touched) {
        const QPointF reach(node.radius * 1.25, -node.radius * 1.25);
        m_painter.setPen(QPen(node.outline, node.radius * 0.3, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(node.center - reach, node.center + reach);
    }
    if (node.ring.isValid()) {
        m_painter.setPen(QPen(node.ring, node.ringWidth));
        m_painter.setBrush(Qt::NoBrush);
        const double clear = node.radius * (node.halo.isValid() ? 1.55 : 1.0) + 0.2 * m_list.style.em;
        m_painter.drawEllipse(node.center, clear, clear);
    }
}

void GraphPainter::drawText(const TextRun &run)
{
    m_painter.setPen(run.color);
    m_painter.setFont(run.strong ? m_list.style.strongLabel : m_list.style.label);
    if (run.angle == 0) {
        m_painter.drawText(run.baseline, run.text);
        return;
    }
    m_painter.save();
    m_painter.translate(run.baseline);
    m_painter.rotate(run.angle);
    m_painter.drawText(QPointF(), run.text);
    m_painter.restore();
}

}  // namespace penfield
