#include "tests/backend/attribution/graph_golden.h"

#include "backend/graph/prune.h"
#include "backend/model/model_folder.h"
#include "backend/model/reference_file.h"
#include "tests/backend/attribution/attribution_case.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>

namespace fs = std::filesystem;

namespace penfield::test {

namespace {

constexpr double kEdge = 1e-4, kScore = 1e-5;  // graph-1

std::vector<float> numbers(const model::ReferenceFile &file, const std::string &name)
{
    const at::Tensor t = file.tensor(name).contiguous();
    return {t.data_ptr<float>(), t.data_ptr<float>() + t.numel()};
}

AttributionCase opened(const std::string &folder, const model::ReferenceFile &file)
{
    std::string name;
    std::getline(std::ifstream(fs::path(folder) / "model"), name);
    JobContext job;
    model::OpenedModel model = model::openModel((fs::path(folder).parent_path() / "models" / name).string(), job);
    dictionary::Dictionary dictionary = dictionary::Dictionary::open(folder + "/transcoders", model.transformer.spec(), job);
    Prompt prompt;
    for (const std::int64_t id : file.integers("tokens")) {
        prompt.tokens.emplace_back(id);
        prompt.pieces.push_back(std::to_string(id));
    }
    return {std::move(model.transformer), std::move(dictionary), std::move(prompt)};
}

AttributionOptions optionsOf(const model::ReferenceFile &file)
{
    AttributionOptions options;
    options.maxLogits = std::stoi(file.said("max_n_logits"));
    options.desiredProbability = std::stod(file.said("desired_logit_prob"));
    options.maxFeatureNodes = std::stoi(file.said("max_feature_nodes"));
    options.batchSize = std::stoi(file.said("batch_size"));
    options.updateInterval = std::stoi(file.said("update_interval"));
    const std::vector<std::int64_t> ids = file.integers("logit_ids");
    const std::vector<float> weights = numbers(file, "logit_probability");
    for (std::size_t k = 0; k < ids.size(); ++k) {
        AttributionTarget target;
        if (file.said("targets") == "ids") {
            target.token = TokenId(ids[k]);
        } else if (file.said("targets") == "directions") {
            const std::vector<float> all = numbers(file, "directions");
            const auto width = std::ptrdiff_t(all.size() / ids.size());
            target.kind = AttributionTarget::Kind::Direction;
            target.weight = weights[k];
            target.label = "direction " + std::to_string(k);
            target.direction.assign(all.begin() + std::ptrdiff_t(k) * width, all.begin() + std::ptrdiff_t(k + 1) * width);
        } else {
            break;
        }
        options.targets.push_back(std::move(target));
    }
    return options;
}

/// The nodes as circuit-tracer orders them.
std::vector<NodeKey> expectedNodes(const model::ReferenceFile &file, int layers)
{
    const auto active = file.integers("active"), tokens = file.integers("tokens");
    const auto P = std::int64_t(tokens.size());
    std::vector<NodeKey> keys;
    for (const std::int64_t i : file.integers("selected")) {
        const std::int64_t *row = active.data() + 3 * i;
        keys.push_back({NodeKind::Feature, LayerIndex(row[0]), TokenPosition(row[1]), std::int32_t(row[2])});
    }
    for (int l = 0; l < layers; ++l)
        for (std::int64_t p = 0; p < P; ++p)
            keys.push_back({NodeKind::Error, LayerIndex(l), TokenPosition(p), -1});
    for (std::int64_t p = 0; p < P; ++p)
        keys.push_back({NodeKind::Token, {}, TokenPosition(p), std::int32_t(tokens[std::size_t(p)])});
    for (const std::int64_t id : file.integers("logit_ids"))
        keys.push_back({NodeKind::Logit, {}, TokenPosition(P - 1), std::int32_t(id)});
    return keys;
}

class Comparison {
public:
    Comparison(const AttributionGraph &graph, const model::ReferenceFile &file, GraphDeviation &deviation)
        : m_graph(graph), m_file(file), m_deviation(deviation), m_n(graph.nodes.size()),
          m_features(
              std::size_t(std::count_if(graph.nodes.begin(), graph.nodes.end(), [](const GraphNode &n) { return n.key.isFeature(); }))),
          m_logits(std::size_t(
              std::count_if(graph.nodes.begin(), graph.nodes.end(), [](const GraphNode &n) { return n.key.kind == NodeKind::Logit; })))
    {
    }

    void compareNodes()
    {
        const std::vector<NodeKey> expected = expectedNodes(m_file, m_graph.n_layers);
        m_deviation.order = expected.size() > m_n ? expected.size() - m_n : m_n - expected.size();
        for (std::size_t i = 0; i < std::min(m_n, expected.size()); ++i)
            m_deviation.order += m_graph.nodes[i].key != expected[i];
        if (m_deviation.order > 0)
            return;  // nothing else can be compared
        const std::vector<float> activation = numbers(m_file, "activation"), probability = numbers(m_file, "logit_probability");
        const std::vector<std::int64_t> selected = m_file.integers("selected");
        for (std::size_t i = 0; i < m_features; ++i)
            widen(m_deviation.activation, m_graph.nodes[i].activation - activation[std::size_t(selected[i])]);
        for (std::size_t k = 0; k < m_logits; ++k)
            widen(m_deviation.probability, m_graph.nodes[m_n - m_logits + k].probability - probability[k]);
    }

    void compareEdges()
    {
        const std::vector<float> rows = numbers(m_file, "rows");
        const auto matrix = matrixOf(m_graph);
        for (std::size_t t = 0; t < m_n; ++t) {
            const float *expected = rows.data() + rowOf(t) * m_n;
            double largest = 0, worst = 0;
            for (std::size_t s = 0; s < m_n; ++s) {
                const double edge = isTarget(t) ? expected[s] : 0;
                largest = std::max(largest, std::abs(edge));
                widen(worst, matrix[t][s] - edge);
                m_deviation.edges += edge != 0;
            }
            widen(m_deviation.edge, largest > 0 ? worst / largest : worst);
        }
    }

    void compareScores()
    {
        const std::vector<float> influence = numbers(m_file, "influence"), cumulative = numbers(m_file, "cumulative");
        const PruneResult pruned = prune(m_graph, {});
        for (std::size_t i = 0; i < m_n; ++i) {
            widen(m_deviation.influence, m_graph.nodes[i].influence - influence[i]);
            if (influence[i] > 0)
                widen(m_deviation.cumulative, pruned.cumulativeInfluence[i] - cumulative[i]);
        }
        widen(m_deviation.replacement, m_graph.replacementScore - std::stod(m_file.said("replacement")));
        widen(m_deviation.completeness, m_graph.completenessScore - std::stod(m_file.said("completeness")));
        compareMasks(pruned);
    }

private:
    static void widen(double &worst, double by) { worst = std::isnan(by) ? INFINITY : std::max(worst, std::abs(by)); }
    bool isTarget(std::size_t node) const { return node < m_features || node >= m_n - m_logits; }
    std::size_t rowOf(std::size_t node) const
    {
        return node < m_features ? node : isTarget(node) ? m_features + node - (m_n - m_logits) : 0;
    }

    void compareMasks(const PruneResult &pruned)
    {
        const auto nodes = m_file.integers("kept_nodes"), edges = m_file.integers("kept_edges");
        const std::set<std::int64_t> keptNodes(nodes.begin(), nodes.end());
        std::set<std::int64_t> keptEdges(edges.begin(), edges.end());
        for (std::size_t i = 0; i < m_n; ++i)
            m_deviation.masks += pruned.keepNode[i] != (keptNodes.count(std::int64_t(i)) > 0);
        std::size_t e = 0;
        for (std::size_t t = 0; t < m_n; ++t)
            for (const std::int32_t s : m_graph.sourcesOf(NodeIndex(std::int64_t(t)))) {
                const bool kept = keptEdges.erase(std::int64_t(rowOf(t) * m_n) + s) > 0;
                m_deviation.masks += pruned.keepEdge[e++] != kept;
            }
        m_deviation.masks += keptEdges.size();  // no edge of ours
    }

    const AttributionGraph &m_graph;
    const model::ReferenceFile &m_file;
    GraphDeviation &m_deviation;
    std::size_t m_n, m_features, m_logits;
};

}  // namespace

bool GraphDeviation::agrees() const
{
    return order == 0 && masks == 0 && edge <= kEdge && std::max({activation, probability, influence, cumulative}) <= kScore &&
           std::max(replacement, completeness) <= kScore;
}

std::vector<std::string> graphGoldens(const std::string &folder)
{
    return model::ReferenceFile::foldersBelow(folder);
}

GraphDeviation compareWithGolden(const std::string &folder)
{
    const model::ReferenceFile file(folder);
    GraphDeviation deviation;
    deviation.name = fs::path(folder).filename().string();
    deviation.what = file.said("what");
    deviation.madeBy = file.said("made_by");
    const AttributionGraph graph = opened(folder, file).attribute(optionsOf(file));
    deviation.nodes = graph.nodes.size();
    Comparison comparison(graph, file, deviation);
    comparison.compareNodes();
    if (deviation.order == 0) {
        comparison.compareEdges();
        comparison.compareScores();
    }
    return deviation;
}

}  // namespace penfield::test
