#include "backend/graph_files/graph_json.h"

#include "backend/graph/json_writer.h"
#include "backend/graph_files/component_names.h"
#include "backend/graph_files/feature_number.h"
#include "backend/graph_files/members.h"
#include "backend/graph_files/node_labels.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <sstream>
#include <utility>

namespace penfield {

namespace {

std::string joined(std::int64_t a, std::int64_t b, std::int64_t c)
{
    return std::to_string(a) + '_' + std::to_string(b) + '_' + std::to_string(c);
}

template <class Value>
std::string jsonOf(const Value &value)
{
    JsonWriter json;
    return json.value(value).take();
}

/// An object that `fill` puts the members into.
template <class Fill>
std::string objectOf(Fill fill)
{
    JsonWriter json;
    json.beginObject();
    fill(json);
    return json.endObject().take();
}

template <class List>
std::string listOf(const List &items)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &item : items)
        json.value(item);
    return json.endArray().take();
}

/// Names the nodes of a graph and describes them.
class NodeDescriptions {
public:
    NodeDescriptions(const AttributionGraph &graph, const PruneResult &pruned, const GraphFileSettings &settings)
        : m_graph(graph), m_pruned(pruned), m_settings(settings)
    {
        for (const GraphNode &node : graph.nodes)
            if (node.key.isFeature() && node.key.layer.value == 0)
                m_firstLayer.insert({node.key.feature, node.key.position.value});
        const auto firstLogit =
            std::find_if(graph.nodes.begin(), graph.nodes.end(), [](const GraphNode &node) { return node.key.kind == NodeKind::Logit; });
        m_firstLogit = static_cast<std::size_t>(firstLogit - graph.nodes.begin());
    }

    GraphNodeRecord record(std::size_t i) const
    {
        GraphNodeRecord record{nodeId(m_graph.nodes[i].key), labelOf(m_graph.nodes[i]), {}};
        record.json = objectOf([&](JsonWriter &json) { describe(json, i, record); });
        return record;
    }

private:
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
        case NodeKind::Head:
        case NodeKind::Mlp:
        case NodeKind::Input:
            return componentId(key);
        }
        return {};
    }

    std::string labelOf(const GraphNode &node) const
    {
        switch (node.key.kind) {
        case NodeKind::Feature:
            return m_settings.label ? m_settings.label(node.key.featureId()) : std::string();
        case NodeKind::Error:
            return {};
        case NodeKind::Token:
            return "Emb: \"" + node.label + '"';
        case NodeKind::Logit:
            return outputLabel(node.label, node.probability);
        case NodeKind::Head:
        case NodeKind::Mlp:
        case NodeKind::Input:
            return componentLabel(node.key);
        }
        return {};
    }

    void describe(JsonWriter &json, std::size_t i, const GraphNodeRecord &record) const
    {
        const GraphNode &node = m_graph.nodes[i];
        const NodeKey &key = node.key;
        const std::string layer = std::to_string(key.layer.value), position = std::to_string(key.position.value);
        const std::string number = std::to_string(key.feature);
        json.field("node_id", record.id).field("ctx_idx", std::max(key.position.value, 0));  // every node of the schema has a position
        const auto place = [&](std::int64_t feature, const std::string &row, const char *type, const std::string &jsNodeId) {
            json.field("feature", feature).field("layer", row).field("feature_type", type).field("jsNodeId", jsNodeId);
        };
        switch (key.kind) {
        case NodeKind::Feature:
            place(cantorPair(key.layer.value, key.feature), layer, "cross layer transcoder", layer + '_' + number + "-0");
            break;
        case NodeKind::Error:
            place(-1, layer, "mlp reconstruction error", layer + '_' + position + "-0");
            break;
        case NodeKind::Token:
            place(key.position.value, "E", "embedding", "E_" + number + '-' + position);
            break;
        case NodeKind::Logit:
            place(key.feature, std::to_string(m_graph.n_layers + 1), "logit", "L_" + number + '-' + position);
            break;
        case NodeKind::Head:
        case NodeKind::Mlp:
            place(key.feature, layer, componentType(key.kind), record.id);
            break;
        case NodeKind::Input:
            place(key.feature, "E", componentType(key.kind), record.id);
            break;
        }
        json.field("clerp", record.label).field("token_prob", node.probability).field("is_target_logit", i == m_firstLogit);
        json.field("run_idx", 0).field("reverse_ctx_idx", 0).key("influence");
        key.kind == NodeKind::Logit ? json.null() : json.value(m_pruned.cumulativeInfluence[i]);
        json.key("activation");
        key.isFeature() ? json.value(node.activation) : json.null();
    }

    const AttributionGraph &m_graph;
    const PruneResult &m_pruned;
    const GraphFileSettings &m_settings;
    std::set<std::pair<std::int32_t, std::int32_t>> m_firstLayer;  // (feature, position) of layer 0's nodes
    std::size_t m_firstLogit = 0;
};

std::string settingsJson(const AttributionOptions &made)
{
    return objectOf([&](JsonWriter &json) {
        json.field("max_n_logits", made.maxLogits).field("desired_logit_prob", made.desiredProbability);
        json.field("batch_size", made.batchSize).key("max_feature_nodes");
        made.maxFeatureNodes > 0 ? json.value(made.maxFeatureNodes) : json.null();
    });
}

std::string componentFactsJson(const ComponentFacts &facts)
{
    return objectOf([&](JsonWriter &json) {
        json.field("counterfactual", facts.counterfactual.text).list("counterfactual_tokens", facts.counterfactual.pieces);
        json.field("steps", facts.steps).field("measure", facts.measure).field("counterfactual_measure", facts.counterfactualMeasure);
    });
}

std::vector<JsonMember> metadataOf(const AttributionGraph &graph, const GraphFileSettings &settings)
{
    const std::vector<std::string> none;
    return {{"slug", jsonOf(settings.slug)},
            {"scan", jsonOf(graph.dictionaryName)},
            {"prompt_tokens", listOf(graph.prompt.pieces)},
            {"prompt", jsonOf(graph.prompt.text)},
            {"transcoder_list", listOf(none)},
            {"node_threshold", jsonOf(settings.prune.nodeThreshold)},
            {"schema_version", jsonOf(1)},
            {"info", "{\"generator\": {\"name\": \"Penfield\"}}"},
            {"generation_settings", settingsJson(settings.attribution)},
            {"pruning_settings", "{}"},
            {"replacement_score", jsonOf(graph.replacementScore)},
            {"completeness_score", jsonOf(graph.completenessScore)},
            {"model_hash", jsonOf(graph.modelHash)},
            {"dictionary_hash", jsonOf(graph.dictionaryHash)}};
}

/// Writes out what has gathered, once it is worth it.
class Drain {
public:
    Drain(JsonWriter &json, std::ostream &out) : m_json(json), m_out(out) {}
    ~Drain() { m_out << m_json.take(); }
    void perhaps()
    {
        constexpr std::size_t kWorthwhile = 1 << 20;
        if (m_json.text().size() > kWorthwhile)
            m_out << m_json.take();
    }

private:
    JsonWriter &m_json;
    std::ostream &m_out;
};

void writeObject(JsonWriter &json, const char *key, const std::vector<JsonMember> &members)
{
    json.key(key).beginObject();
    for (const JsonMember &member : members)
        json.key(member.key).json(member.json);
    json.endObject();
}

}  // namespace

GraphDocument describeGraph(std::shared_ptr<const AttributionGraph> graph, const PruneResult &pruned, const GraphFileSettings &settings)
{
    GraphDocument document;
    document.metadata = metadataOf(*graph, settings);
    if (graph->components)
        document.metadata.push_back({componentFactsKey, componentFactsJson(*graph->components)});
    notePruning(document, settings.prune);
    document.view = {{"pinnedIds", "[]"}, {"supernodes", "[]"}, {"linkType", "\"both\""}, {"clickedId", "\"\""}, {"sg_pos", "\"\""}};
    const NodeDescriptions nodes(*graph, pruned, settings);
    for (std::size_t i = 0; i < graph->nodes.size(); ++i)
        document.records.push_back(nodes.record(i));
    document.graph = std::move(graph);
    return document;
}

void notePruning(GraphDocument &document, const PruneOptions &options)
{
    setMember(document.metadata, "node_threshold", jsonOf(options.nodeThreshold));
    setMember(document.metadata, "pruning_settings", objectOf([&](JsonWriter &json) {
                  json.field("node_threshold", options.nodeThreshold).field("edge_threshold", options.edgeThreshold);
              }));
}

void writeGraphJson(const GraphDocument &document, const GraphPart &part, std::ostream &out)
{
    JsonWriter json;
    Drain drain(json, out);
    json.beginObject();
    writeObject(json, "metadata", document.metadata);
    writeObject(json, "qParams", document.view);
    json.key("nodes").beginArray();
    for (std::size_t i = 0; i < document.records.size(); ++i)
        if (part.nodes[i]) {
            json.json(document.records[i].json);
            drain.perhaps();
        }
    json.endArray().key("links").beginArray();
    const AttributionGraph &graph = *document.graph;
    forEachEdgeNumber(graph, part, [&](std::size_t target, std::size_t edge) {
        json.beginObject().field("source", document.records[static_cast<std::size_t>(graph.source[edge])].id);
        json.field("target", document.records[target].id).field("weight", graph.weight[edge]);
        if (graph.components && graph.nodes[target].key.kind == NodeKind::Head) {
            const HeadInputs &inputs = graph.components->inputs[edge];
            json.field("query", inputs.query).field("key", inputs.key).field("value", inputs.value);
        }
        json.endObject();
        drain.perhaps();
    });
    json.endArray();
    for (const JsonMember &member : document.others)
        json.key(member.key).json(member.json);
    json.endObject();
}

std::string graphJson(const AttributionGraph &graph, const PruneResult &pruned, const GraphFileSettings &settings)
{
    // The document only looks at the graph while it lives, and it does not outlive this call.
    const GraphDocument document = describeGraph({std::shared_ptr<void>(), &graph}, pruned, settings);
    std::ostringstream text;
    writeGraphJson(document, prunedPart(graph, pruned), text);
    return std::move(text).str();
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
