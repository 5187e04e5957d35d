#include "backend/attribution/attribute.h"

#include "backend/attribution/edge_rows.h"
#include "backend/attribution/selection.h"
#include "backend/graph/graph_builder.h"
#include "backend/types/error.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace penfield::attribution {

namespace {

constexpr char kAttributing[] = PENFIELD_SENTENCE("Attributing");

/// Steps 3 and 4.
class RowFiller {
public:
    RowFiller(const Baseline &baseline, const Sources &sources, const LogitTargets &logits, const AttributionOptions &options,
              JobContext &job)
        : m_baseline(baseline), m_sources(sources), m_maker(baseline, sources), m_logits(logits), m_options(options), m_job(job),
          m_visited(static_cast<std::size_t>(sources.features()), false)
    {
        m_logitRows = m_maker.logits(logits, job).weight.to(at::kCPU);
    }

    void fill()
    {
        const std::int64_t N = m_sources.features();
        const std::int64_t M = m_options.maxFeatureNodes > 0 ? std::min<std::int64_t>(m_options.maxFeatureNodes, N) : N;
        std::vector<std::int64_t> all(static_cast<std::size_t>(N));
        std::iota(all.begin(), all.end(), 0);
        if (M == N)
            fillFeatures(all, M);
        while (std::int64_t(m_node.size()) < M) {
            const std::int64_t left = M - std::int64_t(m_node.size());
            const std::int64_t turn = std::min<std::int64_t>(std::int64_t(kUpdateInterval) * m_options.batchSize, left);
            fillFeatures(nextFeatures(influenceSoFar(), m_visited, turn), M);
        }
    }

    const at::Tensor &logitRows() const { return m_logitRows; }
    const std::vector<std::int64_t> &nodes() const { return m_node; }
    at::Tensor rows() const { return m_weight.empty() ? m_logitRows.narrow(0, 0, 0) : at::cat(m_weight, 0); }

private:
    /// By layer, in chunks of at most a batch.
    void fillFeatures(std::vector<std::int64_t> nodes, std::int64_t goal)
    {
        std::sort(nodes.begin(), nodes.end());
        for (int l = 0; l < m_baseline.spec().n_layers; ++l) {
            const std::int64_t first = m_sources.layer(l).first;
            const std::int64_t end = first + std::int64_t(m_baseline.active(l).size());
            const auto from = std::lower_bound(nodes.begin(), nodes.end(), first);
            const auto to = std::lower_bound(nodes.begin(), nodes.end(), end);
            for (auto it = from; it != to;) {
                const auto last = it + std::min<std::ptrdiff_t>(m_options.batchSize, to - it);
                std::vector<std::int64_t> rows(it, last);
                for (std::int64_t &row : rows)
                    row -= first;
                m_weight.push_back(m_maker.features(featureTargets(m_baseline, l, std::move(rows)), m_job).weight.to(at::kCPU));
                for (; it != last; ++it)
                    visit(*it);
                m_job.progress(kAttributing, double(m_node.size()), double(goal));
            }
        }
    }

    void visit(std::int64_t node)
    {
        m_node.push_back(node);
        m_visited[static_cast<std::size_t>(node)] = true;
    }

    std::vector<double> influenceSoFar() const
    {
        std::vector<std::int64_t> rowNode;
        for (std::size_t k = 0; k < m_logits.tokens.size(); ++k)
            rowNode.push_back(m_sources.nodes() + std::int64_t(k));
        rowNode.insert(rowNode.end(), m_node.begin(), m_node.end());
        return partialInfluence(at::cat({m_logitRows, rows()}, 0), rowNode, m_sources.nodes(), m_logits.probability);
    }

    const Baseline &m_baseline;
    const Sources &m_sources;
    EdgeRowMaker m_maker;
    const LogitTargets &m_logits;
    const AttributionOptions &m_options;
    JobContext &m_job;
    at::Tensor m_logitRows;
    std::vector<bool> m_visited;
    std::vector<std::int64_t> m_node;
    std::vector<at::Tensor> m_weight;
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
        const std::int64_t first = sources.layer(l).first;
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
                                  const LogitTargets &logits, const Prompt &prompt, const model::TokenText &text)
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
                         .label = text(logits.tokens[k])});
    return nodes;
}

/// Step 5: rows and columns of the chosen features and of all other nodes, in node order. The logits' columns are zero.
AttributionGraph package(std::vector<GraphNode> nodes, const Sources &sources, const RowFiller &filled,
                         const std::vector<std::int64_t> &order, const std::vector<std::int64_t> &selected)
{
    std::vector<std::int64_t> columns = selected;
    for (std::int64_t n = sources.features(); n < sources.nodes(); ++n)
        columns.push_back(n);
    const std::int64_t T = filled.logitRows().size(0);
    const auto index = [](const std::vector<std::int64_t> &list) { return at::tensor(at::ArrayRef<std::int64_t>(list), at::kLong); };
    const at::Tensor rows = at::cat({filled.rows().index_select(0, index(order)), filled.logitRows()}, 0).index_select(1, index(columns));
    const at::Tensor padded = at::cat({rows, rows.new_zeros({rows.size(0), T})}, 1).contiguous();

    std::vector<NodeIndex> targets;
    for (std::size_t i = 0; i < selected.size(); ++i)
        targets.emplace_back(std::int64_t(i));
    for (std::int64_t k = 0; k < T; ++k)
        targets.emplace_back(std::int64_t(nodes.size()) - T + k);
    return buildGraph(std::move(nodes), {padded.data_ptr<float>(), static_cast<std::size_t>(padded.numel())}, targets);
}

}  // namespace

AttributionGraph attribute(const Baseline &baseline, const Prompt &prompt, const model::TokenText &text, const AttributionOptions &options,
                           JobContext &job)
{
    const auto start = std::chrono::steady_clock::now();
    requireTranscoders(baseline.dictionary);
    const Sources sources(baseline, job);
    const LogitTargets logits = salientLogits(baseline, options);
    RowFiller filled(baseline, sources, logits, options, job);
    filled.fill();

    std::vector<std::int64_t> order(filled.nodes().size());  // rows in node order
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) {
        return filled.nodes()[static_cast<std::size_t>(a)] < filled.nodes()[static_cast<std::size_t>(b)];
    });
    std::vector<std::int64_t> selected = filled.nodes();
    std::sort(selected.begin(), selected.end());

    AttributionGraph graph = package(graphNodes(baseline, sources, selected, logits, prompt, text), sources, filled, order, selected);
    fillInScores(graph);
    graph.prompt = prompt;
    graph.n_layers = baseline.spec().n_layers;
    graph.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return graph;
}

}  // namespace penfield::attribution
