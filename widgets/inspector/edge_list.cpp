#include "widgets/inspector/edge_list.h"

#include "widgets/common/numbers.h"

#include <QHeaderView>

#include <algorithm>
#include <cmath>

namespace penfield {

namespace {
constexpr std::size_t mostEdges = 6;  // in each direction

int indexOf(const AttributionGraph &graph, const NodeKey &key)
{
    const auto found = std::find_if(graph.nodes.begin(), graph.nodes.end(), [&](const GraphNode &n) { return n.key == key; });
    return found == graph.nodes.end() ? -1 : static_cast<int>(found - graph.nodes.begin());
}

QString titleIn(const AttributionGraph &graph, int node, const Labels &labels)
{
    const GraphNode &n = graph.nodes[static_cast<std::size_t>(node)];
    QString title = titleOf(n.key, labels, QString::fromStdString(n.label));
    if (n.key.kind != NodeKind::Logit && n.key.position.isValid() && n.key.position.index() < graph.prompt.pieces.size())
        title += QStringLiteral("  @ ") + QString::fromStdString(graph.prompt.pieces[n.key.position.index()]);
    return title;
}
}  // namespace

EdgeList::EdgeList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(10);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Strongest edges"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto choose = [this](QTreeWidgetItem *item) {
        const QVariant number = item->data(0, Qt::UserRole);
        if (number.isValid())
            Q_EMIT nodeChosen(m_keys[number.toUInt()]);
    };
    connect(this, &QTreeWidget::itemActivated, this, choose);
    connect(this, &QTreeWidget::itemClicked, this, choose);
}

void EdgeList::showNode(const NodeKey &key, const AttributionGraph *graph, const Labels &labels)
{
    clear();
    m_keys.clear();
    const int node = graph ? indexOf(*graph, key) : -1;
    setVisible(node >= 0);
    if (node < 0)
        return;
    std::vector<Edge> in, out;
    const auto edge = [&](int other, float weight) { return Edge{graph->nodes[static_cast<std::size_t>(other)].key, titleIn(*graph, other, labels), weight}; };
    for (std::size_t t = 0; t < graph->nodes.size(); ++t) {
        const NodeIndex target(static_cast<std::int64_t>(t));
        const auto sources = graph->sourcesOf(target);
        const auto weights = graph->weightsOf(target);
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (target.value == node)
                in.push_back(edge(sources[i], weights[i]));
            else if (sources[i] == node)
                out.push_back(edge(target.value, weights[i]));
        }
    }
    addSection(tr("Strongest inputs"), std::move(in));
    addSection(tr("Strongest outputs"), std::move(out));
    expandAll();
    updateGeometry();
}

void EdgeList::addSection(const QString &title, std::vector<Edge> edges)
{
    const std::size_t n = std::min(mostEdges, edges.size());
    std::partial_sort(edges.begin(), edges.begin() + static_cast<std::ptrdiff_t>(n), edges.end(),
                      [](const Edge &a, const Edge &b) { return std::abs(a.weight) > std::abs(b.weight); });
    if (n == 0)
        return;
    auto *section = new QTreeWidgetItem(this, {title});
    section->setForeground(0, m_theme.mutedText);
    section->setFlags(Qt::ItemIsEnabled);
    for (std::size_t i = 0; i < n; ++i) {
        auto *row = new QTreeWidgetItem(section, {edges[i].title, signedQuantityText(edges[i].weight)});
        row->setForeground(1, edges[i].weight < 0 ? m_theme.negative : m_theme.positive);
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(0, edges[i].title);
        row->setData(0, Qt::UserRole, static_cast<uint>(m_keys.size()));
        m_keys.push_back(edges[i].other);
    }
}

QSize EdgeList::sizeHint() const
{
    const int rows = static_cast<int>(m_keys.size()) + topLevelItemCount();
    const int height = topLevelItemCount() > 0 ? rowHeight(indexFromItem(topLevelItem(0))) : fontMetrics().height();
    return {240, rows * std::max(height, fontMetrics().height() + 2) + 4};
}

}  // namespace penfield
