#include "backend/graph_files/read_graph_json.h"

#include "backend/graph_files/finish_graph.h"
#include "backend/graph_files/json_stream.h"
#include "backend/graph_files/link_sink.h"
#include "backend/graph_files/link_table.h"
#include "backend/graph_files/members.h"
#include "backend/graph_files/node_sink.h"
#include "backend/graph_files/node_table.h"
#include "backend/graph_files/read_components.h"
#include "backend/types/error.h"

#include <set>

namespace penfield {

namespace {

constexpr char kReading[] = PENFIELD_SENTENCE("Reading the graph");

/// Hands each member of the file's object to the sink for it.
class GraphFileSink : public JsonSink {
public:
    GraphFileSink(const std::string &file, NodeTable &nodes, LinkTable &links, GraphDocument &document, bool linksOnly)
        : m_file(file), m_linksOnly(linksOnly), m_document(document), m_metadata(document.metadata), m_view(document.view),
          m_nodes(file, [&nodes](RawNode node) { nodes.add(std::move(node)); }),
          m_links(file, [&links](const RawLink &link) { links.add(link); })
    {
    }

    bool saw(const char *key) const { return m_seen.contains(key); }
    bool linksCameFirst() const { return m_linksSkipped; }

    void key(std::string_view name) override
    {
        if (m_depth == 1)
            begin(name);
        else
            m_sink->key(name);
    }
    void string(std::string_view text) override
    {
        requireInside();
        m_sink->string(text);
        end();
    }
    void number(std::string_view text) override
    {
        requireInside();
        m_sink->number(text);
        end();
    }
    void literal(std::string_view text) override
    {
        requireInside();
        if (!(m_depth == 1 && text == "null"))  // an absent part
            m_sink->literal(text);
        else if (m_sink == &m_other)
            m_other.literal(text);
        end();
    }
    void open(char bracket) override
    {
        if (m_depth == 0 && bracket != '{')
            requireInside();
        if (m_depth++ > 0)
            m_sink->open(bracket);
    }
    void close(char bracket) override
    {
        if (--m_depth == 0)
            return;
        m_sink->close(bracket);
        end();
    }

private:
    void requireInside() const
    {
        if (m_depth == 0)
            throw Error(PENFIELD_SENTENCE("The file %1 is not an attribution graph: it does not hold an object in braces."), {m_file});
    }

    void begin(std::string_view name)
    {
        m_name = name;
        if (!m_seen.insert(m_name).second)
            throw Error(PENFIELD_SENTENCE("The file %1 has \"%2\" twice, so it is not clear which of the two counts. Remove one of them."),
                        {m_file, m_name});
        const bool isLinks = name == "links";
        if (m_linksOnly) {
            m_sink = isLinks ? static_cast<JsonSink *>(&m_links) : &m_deaf;
        } else if (isLinks) {
            m_linksSkipped = !m_seen.contains("nodes");  // their ends are not known yet: another pass
            m_sink = m_linksSkipped ? static_cast<JsonSink *>(&m_deaf) : &m_links;
        } else {
            m_sink = name == "metadata"  ? static_cast<JsonSink *>(&m_metadata)
                     : name == "qParams" ? static_cast<JsonSink *>(&m_view)
                     : name == "nodes"   ? static_cast<JsonSink *>(&m_nodes)
                                         : &m_other;
        }
    }

    /// After a value: was it a whole member?
    void end()
    {
        if (m_depth == 1 && m_sink == &m_other)
            m_document.others.push_back({m_name, m_other.take()});
    }

    std::string m_file;
    bool m_linksOnly;
    GraphDocument &m_document;
    MemberSink m_metadata, m_view;
    NodeSink m_nodes;
    LinkSink m_links;
    RecordingSink m_other;
    DeafSink m_deaf;
    JsonSink *m_sink = &m_deaf;
    std::string m_name;
    std::set<std::string, std::less<>> m_seen;
    bool m_linksSkipped = false;
    int m_depth = 0;
};

void readMetadata(const std::string &path, const GraphDocument &document, AttributionGraph &graph)
{
    graph.prompt.text = textMember(document.metadata, "prompt");
    graph.prompt.pieces = textsMember(document.metadata, "prompt_tokens");
    if (graph.prompt.pieces.size() > NodeTable::mostPositions)
        throw Error(PENFIELD_SENTENCE("The file %1 has a prompt of %2 tokens; graphs of up to %3 can be shown."),
                    {path, std::to_string(graph.prompt.pieces.size()), std::to_string(NodeTable::mostPositions)});
    graph.dictionaryName = textMember(document.metadata, "scan");
    graph.modelHash = textMember(document.metadata, "model_hash");
    graph.dictionaryHash = textMember(document.metadata, "dictionary_hash");
}

}  // namespace

GraphDocument readGraphJson(const std::string &path, JobContext &job)
{
    GraphDocument document;
    auto graph = std::make_shared<AttributionGraph>();
    NodeTable nodes(path);
    LinkTable links(nodes);
    GraphFileSink sink(path, nodes, links, document, false);
    streamJson(path, sink, job, kReading);
    for (const char *part : {"nodes", "links"})
        if (!sink.saw(part))
            throw Error(PENFIELD_SENTENCE("The file %1 is not an attribution graph: it has no \"%2\"."), {path, part});
    if (sink.linksCameFirst()) {
        GraphFileSink again(path, nodes, links, document, true);
        streamJson(path, again, job, kReading);
    }
    readMetadata(path, document, *graph);
    nodes.moveInto(*graph, document);
    links.moveInto(*graph, document);
    readComponentFacts(document, *graph);
    finishGraph(*graph, document);
    document.graph = std::move(graph);
    return document;
}

}  // namespace penfield
