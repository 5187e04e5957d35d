#include "backend/attribution/attribute.h"

#include "backend/attribution/edge_rows.h"
#include "backend/attribution/filled_rows.h"
#include "backend/attribution/selection.h"
#include "backend/graph/graph_builder.h"
#include "backend/types/error.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace penfield::attribution {

namespace {

constexpr char kAttributing[] = PENFIELD_SENTENCE("Attributing");

constexpr std::int64_t kRowsAtOnce = 4096;  // targets × positions: enough for a product to run at full speed

/// Steps 3 and 4.
class RowFiller {
public:
    RowFiller(const Baseline &baseline, const Sources &sources, const LogitTargets &logits, const AttributionOptions &options,
              Products &products)
        : m_baseline(baseline), m_sources(sources), m_maker(baseline, sources), m_logits(logits), m_options(options), m_products(products),
          m_rows(sources, m_maker.logits(logits, products).weight)
    {
    }

    FilledRows fill()
    {
        const std::int64_t N = m_sources.features();
        const std::int64_t M = m_options.maxFeatureNodes > 0 ? std::min<std::int64_t>(m_options.maxFeatureNodes, N) : N;
        if (M == N) {
            std::vector<std::int64_t> all(static_cast<std::size_t>(N));
            std::iota(all.begin(), all.end(), 0);
            addFeatures(std::move(all), M);
        }
        while (m_rows.size() < M) {
            const std::int64_t turn =
                std::min<std::int64_t>(std::int64_t(m_options.updateInterval) * m_options.batchSize, M - m_rows.size());
            addFeatures(
                nextFeatures(
                    m_rows.influence(m_logits.probability, m_products.job()), [this](std::int64_t node) { return m_rows.has(node); }, turn),
                M);
        }
        return std::move(m_rows);
    }

private:
    /// Layer by layer, in the order of positions, so that few of a batch's rows lie after their target.
    void addFeatures(std::vector<std::int64_t> nodes, std::int64_t goal)
    {
        std::sort(nodes.begin(), nodes.end());
        auto it = nodes.begin();
        for (int l = 0; l < m_baseline.spec().n_layers; ++l) {
            const std::vector<std::int32_t> &position = m_baseline.active(l).position;
            const std::int64_t first = m_sources.featuresBelow(l);
            while (it != nodes.end() && *it < m_sources.featuresBelow(l + 1)) {
                std::vector<std::int64_t> batch, rows;
                for (; it != nodes.end() && *it < m_sources.featuresBelow(l + 1); ++it) {
                    const std::int64_t positions = position[static_cast<std::size_t>(*it - first)] + 1;
                    if (!batch.empty() && std::int64_t(batch.size() + 1) * positions > kRowsAtOnce)
                        break;
                    batch.push_back(*it);
                    rows.push_back(*it - first);
                }
                m_rows.add(l, batch, m_maker.features(featureTargets(m_baseline, l, rows), m_products).weight);
                m_products.job().progress(kAttributing, double(m_rows.size()), double(goal));
            }
        }
    }

    const Baseline &m_baseline;
    const Sources &m_sources;
    EdgeRowMaker m_maker;
    const LogitTargets &m_logits;
    const AttributionOptions &m_options;
    Products &m_products;
    FilledRows m_rows;
};

void requireTranscoders(const dictionary::Dictionary &dictionary)
{
    if (!dictionary.info().inGraph)
        throw Error(
            PENFIELD_SENTENCE("The features of %1 read %2 and stand in for %3. An attribution graph needs transcoders, which read before "
                              "the MLP and stand in for its output. These features can be read on a prompt, ablated and steered."),
            {dictionary.info().name, std::string(hookName(dictionary.inputHook())), std::string(hookName(dictionary.outputHook()))});
}

void appendFeatures(const Baseline &baseline, const Sources &sources, const std::vector<std::int64_t> &selected,
                    std::vector<GraphNode> &nodes)
{
    std::size_t next = 0;
    for (int l = 0; l < baseline.spec().n_layers; ++l) {
        const dictionary::SparseActivations &active = baseline.active(l);
        const std::int64_t first = sources.featuresBelow(l);
        for (; next < selected.size() && selected[next] < first + std::int64_t(active.size()); ++next) {
            const auto i = static_cast<std::size_t>(selected[next] - first);
            GraphNode node;
            node.key = {NodeKind::Feature, LayerIndex(l), TokenPosition(active.position[i]), active.feature[i]};
            node.activation = active.value[i];
            nodes.push_back(std::move(node));
        }
    }
}

std::vector<GraphNode> graphNodes(const Baseline &baseline, const Sources &sources, const std::vector<std::int64_t> &selected,
                                  const LogitTargets &logits, const Prompt &prompt)
{
    std::vector<GraphNode> nodes;
    appendFeatures(baseline, sources, selected, nodes);
    const std::int64_t P = sources.positions();
    for (int l = 0; l < baseline.spec().n_layers; ++l)
        for (std::int64_t p = 0; p < P; ++p)
            nodes.push_back({.key = {NodeKind::Error, LayerIndex(l), TokenPosition(p), -1}, .label = {}});
    for (std::int64_t p = 0; p < P; ++p) {
        const auto at = static_cast<std::size_t>(p);
        nodes.push_back({.key = {NodeKind::Token, {}, TokenPosition(p), prompt.tokens[at].value}, .label = prompt.pieces[at]});
    }
    for (std::size_t k = 0; k < logits.tokens.size(); ++k)
        nodes.push_back({.key = {NodeKind::Logit, {}, TokenPosition(P - 1), logits.tokens[k].value},
                         .probability = logits.probability[k],
                         .label = logits.labels[k]});
    return nodes;
}

/// Step 5: rows and columns of the chosen features and of all other nodes, in node order.
class Packer {
public:
    Packer(const Sources &sources, const FilledRows &rows, const std::vector<std::int64_t> &selected, JobContext &job)
        : m_sources(sources), m_rows(rows), m_selected(selected), m_job(job)
    {
    }

    AttributionGraph pack(std::vector<GraphNode> nodes, std::int64_t logits) const
    {
        std::vector<NodeIndex> targets;
        for (std::size_t i = 0; i < m_selected.size(); ++i)
            targets.emplace_back(std::int64_t(i));
        for (std::int64_t k = 0; k < logits; ++k)
            targets.emplace_back(std::int64_t(nodes.size()) - logits + k);
        return buildGraphByRow(std::move(nodes), targets, [&](std::size_t row, std::span<float> dense) {
            m_job.progress(PENFIELD_SENTENCE("Keeping the chosen edges"), double(row), double(targets.size()));
            write(row < m_selected.size() ? m_rows.feature(m_selected[row]) : m_rows.logit(std::int64_t(row - m_selected.size())), dense);
        });
    }

private:
    void write(const FilledRows::Row &row, std::span<float> dense) const
    {
        const std::int64_t features = m_sources.featuresBelow(row.layer), P = m_sources.positions();
        std::size_t to = 0;
        for (; to < m_selected.size() && m_selected[to] < features; ++to)
            dense[to] = row.weight[static_cast<std::size_t>(m_selected[to])];
        const auto copy = [&](std::int64_t column, std::int64_t n, std::int64_t place) {
            std::copy_n(row.weight.begin() + column, n, dense.begin() + std::ptrdiff_t(m_selected.size()) + place);
        };
        copy(features, row.layer * P, 0);
        copy(m_sources.tokenColumn(row.layer), P, m_sources.layers() * P);
    }

    const Sources &m_sources;
    const FilledRows &m_rows;
    const std::vector<std::int64_t> &m_selected;
    JobContext &m_job;
};

}  // namespace

AttributionGraph attribute(const Baseline &baseline, const Prompt &prompt, const model::TokenText &text, const AttributionOptions &options,
                           JobContext &job, double *operations)
{
    const auto start = std::chrono::steady_clock::now();
    requireTranscoders(baseline.dictionary);
    const Sources sources(baseline, job);
    const LogitTargets logits = logitTargets(baseline, options, text);
    Products products(job);
    const FilledRows rows = RowFiller(baseline, sources, logits, options, products).fill();
    const std::vector<std::int64_t> selected = rows.nodes();

    AttributionGraph graph = Packer(sources, rows, selected, job)
                                 .pack(graphNodes(baseline, sources, selected, logits, prompt), std::int64_t(logits.tokens.size()));
    fillInScores(graph, job);
    graph.prompt = prompt;
    graph.n_layers = baseline.spec().n_layers;
    graph.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    if (operations)
        *operations = products.operations();
    return graph;
}

}  // namespace penfield::attribution
