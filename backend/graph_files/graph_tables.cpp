#include "backend/graph_files/graph_tables.h"

#include "backend/graph/node_kind_name.h"
#include "backend/graph_files/component_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ostream>

namespace penfield {

namespace {

std::string numberText(float number)
{
    std::array<char, 32> buffer;
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr};
}

/// The part of a table about one node; empty where a number means nothing for its kind.
struct NodeRow {
    std::string kind, layer, position, token, feature, label, activation, influence, probability;
};

NodeRow rowOf(const GraphDocument &document, std::size_t i)
{
    const AttributionGraph &graph = *document.graph;
    const GraphNode &node = graph.nodes[i];
    const NodeKey &key = node.key;
    const auto numberOr = [](std::int32_t number) { return number < 0 ? std::string() : std::to_string(number); };
    NodeRow row{nodeKindName(key.kind),
                numberOr(key.layer.value),
                numberOr(key.position.value),
                {},
                numberOr(key.feature),
                {},
                {},
                numberText(node.influence),
                {}};
    if (key.position.isValid() && key.position.index() < graph.prompt.pieces.size())
        row.token = graph.prompt.pieces[key.position.index()];
    row.label = key.kind == NodeKind::Token || key.kind == NodeKind::Logit ? node.label : document.records[i].label;
    if (key.isFeature())
        row.activation = numberText(node.activation);
    if (key.kind == NodeKind::Logit)
        row.probability = numberText(node.probability);
    return row;
}

/// RFC 4180; a text that a spreadsheet would take for a formula gets a mark in front.
std::string csvText(const std::string &text)
{
    const bool isFormula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    const std::string shown = isFormula ? "'" + text : text;
    if (shown.find_first_of(",\"\n\r") == std::string::npos)
        return shown;
    std::string quoted = "\"";
    for (const char c : shown)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

/// For a double-quoted string of Graphviz.
std::string dotText(const std::string &text)
{
    std::string escaped;
    for (const char c : text)
        escaped += c == '"' || c == '\\' ? std::string{'\\', c} : c == '\n' || c == '\r' ? "\\n" : std::string(1, c);
    return '"' + escaped + '"';
}

/// Characters that XML 1.0 has no way to write are left out.
std::string xmlText(const std::string &text)
{
    std::string escaped;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r')
            continue;
        escaped += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : std::string(1, c);
    }
    return escaped;
}

float strongestWeight(const GraphDocument &document, const GraphPart &part)
{
    float strongest = 0;
    forEachEdge(*document.graph, part, [&](std::size_t, std::size_t, float weight) { strongest = std::max(strongest, std::abs(weight)); });
    return strongest;
}

template <class Visit>
void forEachNode(const GraphDocument &document, const GraphPart &part, Visit visit)
{
    for (std::size_t i = 0; i < document.records.size(); ++i)
        if (part.nodes[i])
            visit(i);
}

/// Ids are unique but for an error node that shares a feature's (formats.md C.1).
std::string uniqueId(const GraphDocument &document, std::size_t i)
{
    return (document.graph->nodes[i].key.kind == NodeKind::Error ? "error " : "") + document.records[i].id;
}

}  // namespace

void writeNodesCsv(const GraphDocument &document, const GraphPart &part, std::ostream &out)
{
    out << "id,kind,layer,position,token,feature,label,activation,influence,probability\n";
    forEachNode(document, part, [&](std::size_t i) {
        const NodeRow row = rowOf(document, i);
        out << csvText(uniqueId(document, i)) << ',' << row.kind << ',' << row.layer << ',' << row.position << ',' << csvText(row.token)
            << ',' << row.feature << ',' << csvText(row.label) << ',' << row.activation << ',' << row.influence << ',' << row.probability
            << '\n';
    });
}

void writeEdgesCsv(const GraphDocument &document, const GraphPart &part, std::ostream &out)
{
    const AttributionGraph &graph = *document.graph;
    out << (graph.components ? "source,target,weight,query,key,value\n" : "source,target,weight\n");
    forEachEdgeNumber(graph, part, [&](std::size_t target, std::size_t edge) {
        const auto source = static_cast<std::size_t>(graph.source[edge]);
        out << csvText(uniqueId(document, source)) << ',' << csvText(uniqueId(document, target)) << ',' << numberText(graph.weight[edge]);
        if (graph.components && graph.nodes[target].key.kind == NodeKind::Head) {
            const HeadInputs &inputs = graph.components->inputs[edge];
            out << ',' << numberText(inputs.query) << ',' << numberText(inputs.key) << ',' << numberText(inputs.value);
        } else if (graph.components) {
            out << ",,,";
        }
        out << '\n';
    });
}

void writeDot(const GraphDocument &document, const GraphPart &part, std::ostream &out)
{
    out << "digraph attribution {\n  rankdir=BT;\n  node [style=filled, fillcolor=white];\n";
    forEachNode(document, part, [&](std::size_t i) {
        const NodeRow row = rowOf(document, i);
        const NodeKind kind = document.graph->nodes[i].key.kind;
        const std::string place = row.layer.empty() ? std::string() : 'L' + row.layer + (row.feature.empty() ? "" : " #" + row.feature);
        const NodeKey &key = document.graph->nodes[i].key;
        const std::string text = key.isComponent()         ? componentLabel(key)
                                 : kind == NodeKind::Logit ? row.label + "\np=" + row.probability
                                                           : place + (place.empty() || row.label.empty() ? "" : "\n") + row.label;
        out << "  " << dotText(uniqueId(document, i)) << " [label=" << dotText(kind == NodeKind::Error ? place + " error" : text)
            << ", shape="
            << (kind == NodeKind::Feature || kind == NodeKind::Head ? "ellipse"
                : kind == NodeKind::Error                           ? "diamond"
                                                                    : "box")
            << "];\n";
    });
    const float strongest = strongestWeight(document, part);
    forEachEdge(*document.graph, part, [&](std::size_t target, std::size_t source, float weight) {
        out << "  " << dotText(uniqueId(document, source)) << " -> " << dotText(uniqueId(document, target)) << " [weight=1, tooltip=\""
            << numberText(weight) << "\", penwidth=" << numberText(0.2F + 4 * std::abs(weight) / strongest) << ", color=\""
            << (weight < 0 ? "#b35806" : "#2166ac") << "\"];\n";
    });
    out << "}\n";
}

void writeGraphMl(const GraphDocument &document, const GraphPart &part, std::ostream &out)
{
    static constexpr std::array<std::pair<const char *, const char *>, 9> kAttributes{{{"kind", "string"},
                                                                                       {"layer", "int"},
                                                                                       {"position", "int"},
                                                                                       {"token", "string"},
                                                                                       {"feature", "int"},
                                                                                       {"label", "string"},
                                                                                       {"activation", "float"},
                                                                                       {"influence", "float"},
                                                                                       {"probability", "float"}}};
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    for (const auto &[name, type] : kAttributes)
        out << "  <key id=\"" << name << "\" for=\"node\" attr.name=\"" << name << "\" attr.type=\"" << type << "\"/>\n";
    out << "  <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"float\"/>\n  <graph edgedefault=\"directed\">\n";
    forEachNode(document, part, [&](std::size_t i) {
        const NodeRow row = rowOf(document, i);
        const std::array<const std::string *, 9> values{&row.kind,  &row.layer,      &row.position,  &row.token,      &row.feature,
                                                        &row.label, &row.activation, &row.influence, &row.probability};
        out << "    <node id=\"" << xmlText(uniqueId(document, i)) << "\">";
        for (std::size_t a = 0; a < values.size(); ++a)
            if (!values[a]->empty())
                out << "<data key=\"" << kAttributes[a].first << "\">" << xmlText(*values[a]) << "</data>";
        out << "</node>\n";
    });
    forEachEdge(*document.graph, part, [&](std::size_t target, std::size_t source, float weight) {
        out << "    <edge source=\"" << xmlText(uniqueId(document, source)) << "\" target=\"" << xmlText(uniqueId(document, target))
            << "\"><data key=\"weight\">" << numberText(weight) << "</data></edge>\n";
    });
    out << "  </graph>\n</graphml>\n";
}

}  // namespace penfield
