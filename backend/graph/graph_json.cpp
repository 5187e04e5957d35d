#include "backend/graph/graph_json.h"

#include "backend/graph/json_writer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <set>
#include <utility>

namespace penfield {

namespace {

/// One number for a feature of a layer, as circuit-tracer writes it.
std::int64_t cantorPair(std::int64_t layer, std::int64_t feature)
{
    const std::int64_t sum = layer + feature;
    return sum * (sum + 1) / 2 + feature;
}

std::string joined(std::int64_t a, std::int64_t b, std::int64_t c)
{
    return std::to_string(a) + '_' + std::to_string(b) + '_' + std::to_string(c);
}

std::string outputLabel(const GraphNode &node)
{
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), node.probability, std::chars_format::fixed, 3).ptr;
    return "Output \"" + node.label + "\" (p=" + std::string(buffer.data(), end) + ')';
}

class GraphFile {
public:
    GraphFile(const AttributionGraph &graph, const PruneResult &pruned, const GraphFileSettings &settings)
        : m_graph(graph), m_pruned(pruned), m_settings(settings), m_written(writtenNodes())
    {
        for (const GraphNode &node : graph.nodes)
            if (node.key.isFeature() && node.key.layer.value == 0)
                m_firstLayer.insert({node.key.feature, node.key.position.value});
    }

    std::string text()
    {
        m_json.beginObject();
        writeMetadata();
        m_json.key("qParams").beginObject().list("pinnedIds", std::vector<std::string>()).list("supernodes", std::vector<std::string>());
        m_json.field("linkType", "both").field("clickedId", "").field("sg_pos", "").endObject();
        writeNodes();
        writeLinks();
        m_json.endObject();
        return m_json.text();
    }

private:
    /// Kept nodes with a kept edge, and all tokens and logits.
    std::vector<bool> writtenNodes() const
    {
        std::vector<bool> written(m_graph.nodes.size());
        for (std::size_t t = 0; t < m_graph.nodes.size(); ++t) {
            const NodeKind kind = m_graph.nodes[t].key.kind;
            written[t] = written[t] || kind == NodeKind::Token || kind == NodeKind::Logit;
            for (auto e = static_cast<std::size_t>(m_graph.rowStart[t]); e < static_cast<std::size_t>(m_graph.rowStart[t + 1]); ++e)
                if (m_pruned.keepEdge[e])
                    written[t] = written[static_cast<std::size_t>(m_graph.source[e])] = true;
        }
        return written;
    }

    /// circuit-tracer calls an error node of layer e at p "0_e_p", which is also feature e of layer 0: then ours has another name.
    std::string errorId(const NodeKey &key) const
    {
        if (m_firstLayer.contains({key.layer.value, key.position.value}))
            return std::to_string(key.layer.value) + "_error_" + std::to_string(key.position.value);
        return joined(0, key.layer.value, key.position.value);
    }

    std::string nodeId(const NodeKey &key) const
    {
        switch (key.kind) {
        case NodeKind::Feature:
            return joined(key.layer.value, key.feature, key.position.value);
        case NodeKind::Error:
            return errorId(key);
        case NodeKind::Token:
            return "E_" + std::to_string(key.feature) + '_' + std::to_string(key.position.value);
        case NodeKind::Logit:
            return joined(m_graph.n_layers + 1, key.feature, key.position.value);
        }
        return {};
    }

    void writeMetadata()
    {
        const AttributionOptions &made = m_settings.attribution;
        m_json.key("metadata").beginObject();
        m_json.field("slug", m_settings.slug).field("scan", m_graph.dictionaryName);
        m_json.list("prompt_tokens", m_graph.prompt.pieces).field("prompt", m_graph.prompt.text);
        m_json.list("transcoder_list", std::vector<std::string>());
        m_json.field("node_threshold", m_settings.prune.nodeThreshold).field("schema_version", 1);
        m_json.key("info").beginObject().key("generator").beginObject().field("name", "Penfield").endObject().endObject();
        m_json.key("generation_settings").beginObject();
        m_json.field("max_n_logits", made.maxLogits).field("desired_logit_prob", made.desiredProbability);
        m_json.field("batch_size", made.batchSize).key("max_feature_nodes");
        if (made.maxFeatureNodes > 0)
            m_json.value(made.maxFeatureNodes);
        else
            m_json.null();
        m_json.endObject();
        m_json.key("pruning_settings").beginObject();
        m_json.field("node_threshold", m_settings.prune.nodeThreshold).field("edge_threshold", m_settings.prune.edgeThreshold).endObject();
        m_json.field("replacement_score", m_graph.replacementScore).field("completeness_score", m_graph.completenessScore);
        m_json.field("model_hash", m_graph.modelHash).field("dictionary_hash", m_graph.dictionaryHash);
        m_json.endObject();
    }

    void writeNodes()
    {
        m_json.key("nodes").beginArray();
        const auto firstLogit = std::find_if(m_graph.nodes.begin(), m_graph.nodes.end(),
                                             [](const GraphNode &node) { return node.key.kind == NodeKind::Logit; });
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
            if (m_written[i])
                writeNode(i, i == static_cast<std::size_t>(firstLogit - m_graph.nodes.begin()));
        m_json.endArray();
    }

    void writeNode(std::size_t i, bool isTarget)
    {
        const GraphNode &node = m_graph.nodes[i];
        const NodeKey &key = node.key;
        m_json.beginObject().field("node_id", nodeId(key)).field("ctx_idx", key.position.value);
        switch (key.kind) {
        case NodeKind::Feature:
            describe(cantorPair(key.layer.value, key.feature), std::to_string(key.layer.value), "cross layer transcoder",
                     std::to_string(key.layer.value) + '_' + std::to_string(key.feature) + "-0",
                     m_settings.label ? m_settings.label(key.featureId()) : std::string());
            break;
        case NodeKind::Error:
            describe(-1, std::to_string(key.layer.value), "mlp reconstruction error",
                     std::to_string(key.layer.value) + '_' + std::to_string(key.position.value) + "-0", "");
            break;
        case NodeKind::Token:
            describe(key.position.value, "E", "embedding", "E_" + std::to_string(key.feature) + '-' + std::to_string(key.position.value),
                     "Emb: \"" + node.label + '"');
            break;
        case NodeKind::Logit:
            describe(key.feature, std::to_string(m_graph.n_layers + 1), "logit",
                     "L_" + std::to_string(key.feature) + '-' + std::to_string(key.position.value), outputLabel(node));
            break;
        }
        m_json.field("token_prob", node.probability).field("is_target_logit", isTarget).field("run_idx", 0).field("reverse_ctx_idx", 0);
        m_json.key("influence");
        key.kind == NodeKind::Logit ? m_json.null() : m_json.value(m_pruned.cumulativeInfluence[i]);
        m_json.key("activation");
        key.isFeature() ? m_json.value(node.activation) : m_json.null();
        m_json.endObject();
    }

    void describe(std::int64_t feature, const std::string &layer, const char *type, const std::string &jsNodeId, const std::string &label)
    {
        m_json.field("feature", feature)
            .field("layer", layer)
            .field("feature_type", type)
            .field("jsNodeId", jsNodeId)
            .field("clerp", label);
    }

    void writeLinks()
    {
        m_json.key("links").beginArray();
        for (std::size_t t = 0; t < m_graph.nodes.size(); ++t)
            for (auto e = static_cast<std::size_t>(m_graph.rowStart[t]); e < static_cast<std::size_t>(m_graph.rowStart[t + 1]); ++e)
                if (m_pruned.keepEdge[e])
                    m_json.beginObject()
                        .field("source", nodeId(m_graph.nodes[static_cast<std::size_t>(m_graph.source[e])].key))
                        .field("target", nodeId(m_graph.nodes[t].key))
                        .field("weight", m_graph.weight[e])
                        .endObject();
        m_json.endArray();
    }

    const AttributionGraph &m_graph;
    const PruneResult &m_pruned;
    const GraphFileSettings &m_settings;
    std::vector<bool> m_written;
    std::set<std::pair<std::int32_t, std::int32_t>> m_firstLayer;  // (feature, position) of layer 0's nodes
    JsonWriter m_json;
};

}  // namespace

std::string graphJson(const AttributionGraph &graph, const PruneResult &pruned, const GraphFileSettings &settings)
{
    return GraphFile(graph, pruned, settings).text();
}

std::string slugOf(const std::string &prompt)
{
    constexpr std::size_t kLongest = 60;
    std::string slug;
    for (const char c : prompt) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && std::isalnum(byte))
            slug += static_cast<char>(std::tolower(byte));
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    slug.resize(std::min(slug.size(), kLongest));
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug.empty() ? "graph" : slug;
}

}  // namespace penfield
