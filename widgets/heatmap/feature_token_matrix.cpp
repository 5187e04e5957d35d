#include "widgets/heatmap/feature_token_matrix.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace penfield {

namespace {

struct Row {
    FeatureId id;
    std::vector<float> before, after;
    double influence = 0;
    float strongest = 0;
};

class RowTable {
public:
    explicit RowTable(std::size_t columns) : m_columns(columns) {}

    Row &row(FeatureId id)
    {
        const auto [found, isNew] = m_index.try_emplace(id, m_rows.size());
        if (isNew)
            m_rows.push_back({id, std::vector<float>(m_columns, 0.0F), std::vector<float>(m_columns, 0.0F), 0, 0});
        return m_rows[found->second];
    }
    Row *find(FeatureId id)
    {
        const auto found = m_index.find(id);
        return found == m_index.end() ? nullptr : &m_rows[found->second];
    }
    std::vector<Row> &rows() { return m_rows; }

private:
    std::size_t m_columns;
    std::vector<Row> m_rows;
    std::unordered_map<FeatureId, std::size_t> m_index;
};

RowTable collectRows(const TraceSummary &trace, const AttributionGraph *graph, const Outcome *outcome)
{
    RowTable table(trace.prompt.size());
    for (const FeatureActivation &a : trace.activations) {
        Row &row = table.row(a.id);
        row.before[a.position.index()] = row.after[a.position.index()] = a.activation;
    }
    if (outcome)
        for (const ActivationChange &change : outcome->changes)
            table.row(change.id).after[change.position.index()] = change.after;
    if (graph)
        for (const GraphNode &node : graph->nodes)
            if (node.key.isFeature())
                if (Row *row = table.find(node.key.featureId()))
                    row->influence += node.influence;
    return table;
}

std::vector<float> shownValues(const Row &row, HeatmapContent content)
{
    if (content == HeatmapContent::Before)
        return row.before;
    if (content == HeatmapContent::After)
        return row.after;
    std::vector<float> difference(row.before.size());
    std::transform(row.after.begin(), row.after.end(), row.before.begin(), difference.begin(), std::minus<>());
    return difference;
}

float largestOf(const std::vector<float> &values)
{
    float largest = 0;
    for (const float v : values)
        largest = std::max(largest, std::abs(v));
    return largest;
}

bool comesBefore(const Row &a, const Row &b, HeatmapOrder order)
{
    if (order == HeatmapOrder::Layer && a.id.layer != b.id.layer)
        return a.id.layer < b.id.layer;
    if (order == HeatmapOrder::Influence && a.influence != b.influence)
        return a.influence > b.influence;
    return a.strongest != b.strongest ? a.strongest > b.strongest : a.id < b.id;
}

bool passes(const Row &row, const QString &title, const HeatmapOptions &options)
{
    if (options.layer >= 0 && row.id.layer.value != options.layer)
        return false;
    const QString text = title + ' ' + placeOf(NodeKey{NodeKind::Feature, row.id.layer, {}, row.id.feature.value});
    const QStringList words = options.filter.split(' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

int FeatureTokenMatrix::rowOf(FeatureId feature) const
{
    const auto found = std::find(rows.begin(), rows.end(), feature);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

FeatureTokenMatrix featureTokenMatrix(const TraceSummary &trace, const AttributionGraph *graph, const Outcome *outcome, const Labels &labels,
                                      const HeatmapOptions &options)
{
    FeatureTokenMatrix matrix;
    matrix.content = outcome ? options.content : HeatmapContent::Before;
    for (const std::string &piece : trace.prompt.pieces)
        matrix.columnTitles << QString::fromStdString(piece);

    RowTable table = collectRows(trace, graph, outcome);
    for (Row &row : table.rows())
        row.strongest = largestOf(shownValues(row, matrix.content));
    std::sort(table.rows().begin(), table.rows().end(), [&](const Row &a, const Row &b) { return comesBefore(a, b, options.order); });

    for (const Row &row : table.rows()) {
        const QString title = titleOf(NodeKey{NodeKind::Feature, row.id.layer, {}, row.id.feature.value}, labels);
        if (row.strongest == 0 || !passes(row, title, options))
            continue;
        if (matrix.rowCount() == options.maximumRows) {
            ++matrix.hiddenRows;
            continue;
        }
        matrix.rows.push_back(row.id);
        matrix.rowTitles << title;
        const std::vector<float> shown = shownValues(row, matrix.content);
        matrix.values.insert(matrix.values.end(), shown.begin(), shown.end());
        matrix.largest = std::max(matrix.largest, row.strongest);
    }
    return matrix;
}

}  // namespace penfield
