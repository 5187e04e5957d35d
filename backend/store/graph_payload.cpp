#include "backend/store/graph_payload.h"

#include "backend/store/byte_stream.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace penfield {

namespace {

constexpr auto kLastKind = static_cast<std::uint64_t>(NodeKind::Input);
constexpr std::size_t kMostNodes = 1u << 24, kMostEdges = std::size_t{1} << 32;

template <class List, class WriteItem>
void writeList(ByteWriter &out, const List &list, WriteItem writeItem)
{
    out.count(list.size());
    for (const auto &item : list)
        writeItem(item);
}

template <class Item, class ReadItem>
std::vector<Item> readList(ByteReader &in, ReadItem readItem)
{
    std::vector<Item> list(in.countOf(1));
    for (Item &item : list)
        item = readItem();
    return list;
}

void writeTextList(ByteWriter &out, const std::vector<std::string> &texts)
{
    writeList(out, texts, [&](const std::string &text) { out.text(text); });
}

std::vector<std::string> readTextList(ByteReader &in)
{
    return readList<std::string>(in, [&] { return in.text(); });
}

void writeMembers(ByteWriter &out, const std::vector<JsonMember> &members)
{
    writeList(out, members, [&](const JsonMember &member) {
        out.text(member.key);
        out.text(member.json);
    });
}

std::vector<JsonMember> readMembers(ByteReader &in)
{
    return readList<JsonMember>(in, [&] {
        JsonMember member;
        member.key = in.text();
        member.json = in.text();
        return member;
    });
}

std::size_t numberUpTo(ByteReader &in, std::size_t most)
{
    const std::uint64_t number = in.count();
    if (number > most)
        throw OutOfBytes();
    return static_cast<std::size_t>(number);
}

void writePrompt(ByteWriter &out, const Prompt &prompt)
{
    out.text(prompt.text);
    out.count(prompt.bosPrepended);
    writeList(out, prompt.tokens, [&](TokenId token) { out.signedNumber(token.value); });
    writeTextList(out, prompt.pieces);
    writeTextList(out, prompt.unknownWords);
    writeList(out, prompt.spans, [&](const ByteSpan &span) {
        out.count(span.begin);
        out.count(span.end);
    });
}

Prompt readPrompt(ByteReader &in)
{
    Prompt prompt;
    prompt.text = in.text();
    prompt.bosPrepended = in.count() != 0;
    prompt.tokens = readList<TokenId>(in, [&] { return TokenId(in.signedNumber()); });
    prompt.pieces = readTextList(in);
    prompt.unknownWords = readTextList(in);
    prompt.spans = readList<ByteSpan>(in, [&] {
        ByteSpan span;
        span.begin = static_cast<std::uint32_t>(numberUpTo(in, prompt.text.size()));
        span.end = static_cast<std::uint32_t>(numberUpTo(in, prompt.text.size()));
        return span;
    });
    return prompt;
}

/// The texts that name where a graph comes from, in the order they are written.
template <class Graph, class Use>
void forEachOrigin(Graph &graph, Use use)
{
    for (auto *text : {&graph.modelName, &graph.modelHash, &graph.dictionaryName, &graph.dictionaryHash})
        use(*text);
}

/// Only graphs of components have this part.
void writeComponents(ByteWriter &out, const ComponentFacts &facts)
{
    writePrompt(out, facts.counterfactual);
    out.count(static_cast<std::uint64_t>(facts.steps));
    out.float64(facts.measure);
    out.float64(facts.counterfactualMeasure);
    writeList(out, facts.inputs, [&](const HeadInputs &inputs) {
        for (const float part : {inputs.query, inputs.key, inputs.value})
            out.float32(part);
    });
}

ComponentFacts readComponents(ByteReader &in)
{
    ComponentFacts facts;
    facts.counterfactual = readPrompt(in);
    facts.steps = in.smallNumber();
    facts.measure = in.float64();
    facts.counterfactualMeasure = in.float64();
    facts.inputs = readList<HeadInputs>(in, [&] {
        HeadInputs inputs;
        for (float *part : {&inputs.query, &inputs.key, &inputs.value})
            *part = in.float32();
        return inputs;
    });
    return facts;
}

/// Components stand nowhere, all other nodes at one of the prompt's tokens.
bool standsWhereItMay(const NodeKey &key, const Prompt &prompt)
{
    return key.isComponent() ? !key.position.isValid() : key.position.isValid() && key.position.index() < prompt.pieces.size();
}

}  // namespace

Payload writeGraphHead(const std::string &name, const GraphDocument &document)
{
    const AttributionGraph &graph = *document.graph;
    ByteWriter out;
    out.text(name);
    out.count(graph.nodes.size());
    out.count(graph.edgeCount());
    out.count(static_cast<std::uint64_t>(graph.n_layers));
    writePrompt(out, graph.prompt);
    for (const double number : {graph.replacementScore, graph.completenessScore, graph.milliseconds})
        out.float64(number);
    forEachOrigin(graph, [&](const std::string &text) { out.text(text); });
    for (const auto *members : {&document.metadata, &document.view, &document.others})
        writeMembers(out, *members);
    writeList(out, document.remarks, [&](const Note &remark) {
        out.text(remark.sentence);
        writeTextList(out, remark.arguments);
    });
    if (graph.components)
        writeComponents(out, *graph.components);
    return out.data();
}

GraphHead readGraphHead(std::span<const std::uint8_t> payload, GraphDocument &document, AttributionGraph &graph)
{
    ByteReader in(payload);
    GraphHead head;
    head.name = in.text();
    head.nodes = numberUpTo(in, kMostNodes);
    head.edges = numberUpTo(in, kMostEdges);
    graph.n_layers = in.smallNumber();
    graph.prompt = readPrompt(in);
    for (double *number : {&graph.replacementScore, &graph.completenessScore, &graph.milliseconds})
        *number = in.float64();
    forEachOrigin(graph, [&](std::string &text) { text = in.text(); });
    for (auto *members : {&document.metadata, &document.view, &document.others})
        *members = readMembers(in);
    document.remarks = readList<Note>(in, [&] {
        Note remark;
        remark.sentence = in.text();
        remark.arguments = readTextList(in);
        return remark;
    });
    if (!in.atEnd())
        graph.components = readComponents(in);
    if (!in.atEnd() || (graph.components && graph.components->inputs.size() != head.edges))
        throw OutOfBytes();
    return head;
}

Payload writeNodes(const GraphDocument &document, std::size_t first, std::size_t count)
{
    const AttributionGraph &graph = *document.graph;
    ByteWriter out;
    for (std::size_t i = first; i < first + count; ++i) {
        const GraphNode &node = graph.nodes[i];
        out.count(static_cast<std::uint64_t>(node.key.kind));
        for (const std::int32_t number : {node.key.layer.value, node.key.position.value, node.key.feature})
            out.signedNumber(number);
        for (const float number : {node.activation, node.influence, node.probability})
            out.float32(number);
        out.text(node.label);
        const GraphNodeRecord &record = document.records[i];
        for (const std::string *text : {&record.id, &record.label, &record.json})
            out.text(*text);
        out.count(static_cast<std::uint64_t>(graph.rowStart[i + 1] - graph.rowStart[i]));
    }
    return out.data();
}

void readNodes(std::span<const std::uint8_t> payload, std::size_t count, GraphDocument &document, AttributionGraph &graph)
{
    ByteReader in(payload);
    for (std::size_t i = 0; i < count; ++i) {
        GraphNode node;
        node.key.kind = static_cast<NodeKind>(numberUpTo(in, kLastKind));
        node.key.layer = LayerIndex(in.signedNumber());
        node.key.position = TokenPosition(in.signedNumber());
        node.key.feature = static_cast<std::int32_t>(in.signedNumber());
        for (float *number : {&node.activation, &node.influence, &node.probability})
            *number = in.float32();
        node.label = in.text();
        if (!std::isfinite(node.probability) || !standsWhereItMay(node.key, graph.prompt))
            throw OutOfBytes();
        GraphNodeRecord record;
        for (std::string *text : {&record.id, &record.label, &record.json})
            *text = in.text();
        graph.nodes.push_back(std::move(node));
        document.records.push_back(std::move(record));
        graph.rowStart.push_back(graph.rowStart.back() + static_cast<std::int64_t>(numberUpTo(in, kMostEdges)));
    }
    if (!in.atEnd())
        throw OutOfBytes();
}

Payload writeEdges(const AttributionGraph &graph, std::size_t first, std::size_t count)
{
    Payload payload(count * (sizeof(std::int32_t) + sizeof(float)));
    std::memcpy(payload.data(), graph.source.data() + first, count * sizeof(std::int32_t));
    std::memcpy(payload.data() + count * sizeof(std::int32_t), graph.weight.data() + first, count * sizeof(float));
    return payload;
}

void readEdges(std::span<const std::uint8_t> payload, std::size_t first, std::size_t count, AttributionGraph &graph)
{
    if (payload.size() != count * (sizeof(std::int32_t) + sizeof(float)))
        throw OutOfBytes();
    const auto sources = std::span(graph.source).subspan(first, count);
    const auto weights = std::span(graph.weight).subspan(first, count);
    std::memcpy(sources.data(), payload.data(), sources.size_bytes());
    std::memcpy(weights.data(), payload.data() + sources.size_bytes(), weights.size_bytes());
    const auto n = static_cast<std::int32_t>(graph.nodes.size());
    if (!std::all_of(sources.begin(), sources.end(), [n](std::int32_t s) { return s >= 0 && s < n; }) ||
        !std::all_of(weights.begin(), weights.end(), [](float w) { return std::isfinite(w); }))
        throw OutOfBytes();
}

}  // namespace penfield
