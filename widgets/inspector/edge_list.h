#pragma once
// The strongest edges into and out of a node, as a list to walk along.

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QTreeWidget>

#include <memory>

namespace penfield {

class EdgeList : public QTreeWidget {
    Q_OBJECT
public:
    explicit EdgeList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Shows the edges of `key`; `graph` may be null.
    void showNode(const NodeKey &key, const AttributionGraph *graph, const Labels &labels);

    QSize sizeHint() const override;

Q_SIGNALS:
    void nodeChosen(const NodeKey &key);

private:
    struct Edge {
        NodeKey other;
        QString title;
        float weight = 0;
    };
    void addSection(const QString &title, std::vector<Edge> edges);

    Theme m_theme = Theme::lightTheme();
    std::vector<NodeKey> m_keys;  // of the rows, by the number kept in each
};

}  // namespace penfield
