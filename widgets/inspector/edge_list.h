#pragma once
// The strongest edges into or out of a node, one line each: the other node, its place, a bar with the signed weight.

#include "widgets/common/theme.h"
#include "widgets/inspector/node_facts.h"

#include <QWidget>

#include <vector>

namespace penfield {

struct EdgeLine {
    NodeKey other;
    QString title, place;
    float weight = 0;
};

/// `out`: the edges lead from the node to the others. An edge into a head has its three parts for a place.
std::vector<EdgeLine> edgeLines(const NodeFacts &facts, const std::vector<NodeEdge> &edges, bool out);

class EdgeList : public QWidget {
    Q_OBJECT
public:
    explicit EdgeList(const QString &name, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setLines(std::vector<EdgeLine> lines);
    void setNote(const QString &note);  ///< shown while there are none

    const std::vector<EdgeLine> &lines() const { return m_lines; }
    QRect lineRect(int index) const;
    QRectF barRect(int index) const;    ///< positive weights to the right of the zero line, negative ones to the left

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nodeChosen(const penfield::NodeKey &key);
    void nodeHovered(const std::optional<penfield::NodeKey> &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int lineHeight() const;
    int lineAt(int y) const;
    void hoverLine(int index);
    void paintLine(QPainter &painter, int index) const;

    Theme m_theme = Theme::lightTheme();
    std::vector<EdgeLine> m_lines;
    QString m_note;
    int m_current = -1, m_hovered = -1;
};

}  // namespace penfield
