#include "backend/graph_files/node_sink.h"

#include "backend/formats/printable.h"
#include "backend/graph_files/number_text.h"
#include "backend/types/error.h"

#include <array>
#include <utility>

namespace penfield {

NodeSink::Field NodeSink::fieldOf(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Field>, 10> kFields{{{"node_id", Field::Id},
                                                                                 {"jsNodeId", Field::JsNodeId},
                                                                                 {"feature_type", Field::Type},
                                                                                 {"layer", Field::Layer},
                                                                                 {"clerp", Field::Label},
                                                                                 {"ctx_idx", Field::Position},
                                                                                 {"feature", Field::Feature},
                                                                                 {"token_prob", Field::Probability},
                                                                                 {"activation", Field::Activation},
                                                                                 {"isLogit", Field::IsLogit}}};
    for (const auto &[known, field] : kFields)
        if (known == name)
            return field;
    return Field::None;
}

void NodeSink::refuseField(const char *expected) const
{
    throw Error(PENFIELD_SENTENCE("In the file %1, \"%2\" of node %3 is not %4. The file does not hold a graph that Penfield can read."),
                {m_file, m_key, m_node.id.empty() ? "number " + std::to_string(m_count) : formats::printable(m_node.id), expected});
}

void NodeSink::requireObject() const
{
    if (m_depth == 0)
        throw Error(PENFIELD_SENTENCE("In the file %1, \"nodes\" is not a list. Check that it is a graph, or download it again."),
                    {m_file});
    if (m_depth == 1)
        throw Error(PENFIELD_SENTENCE("In the file %1, a node is not an object in braces. Check that it is a graph, or download it again."),
                    {m_file});
}

void NodeSink::key(std::string_view name)
{
    m_record.key(name);
    if (!isMember())
        return;
    m_key = formats::printable(name);
    m_field = fieldOf(name);
}

void NodeSink::string(std::string_view text)
{
    requireObject();
    m_record.string(text);
    if (isMember())
        setText(text);
}

void NodeSink::setText(std::string_view text)
{
    switch (m_field) {
    case Field::Id:
        m_node.id = text;
        break;
    case Field::JsNodeId:
        m_node.jsNodeId = text;
        break;
    case Field::Type:
        m_node.type = text;
        break;
    case Field::Layer:
        m_node.layer = text;
        break;
    case Field::Label:
        m_node.label = text;
        break;
    case Field::None:
        break;
    default:  // numbers that a hand or a spreadsheet has put into quotes
        setNumber(text);
    }
}

void NodeSink::number(std::string_view text)
{
    requireObject();
    m_record.number(text);
    if (isMember())
        setNumber(text);
}

void NodeSink::setNumber(std::string_view text)
{
    switch (m_field) {
    case Field::Id:
    case Field::Layer:
        (m_field == Field::Id ? m_node.id : m_node.layer) = text;
        break;
    case Field::JsNodeId:
    case Field::Type:
    case Field::Label:
        refuseField("a text in quotes");
    case Field::Position:
    case Field::Feature: {
        const auto number = wholeNumber(text);
        if (!number)
            refuseField("a whole number");
        (m_field == Field::Position ? m_node.position : m_node.feature) = *number;
        break;
    }
    case Field::Probability:
    case Field::Activation: {
        const auto number = finiteNumber(text);
        if (!number)
            refuseField("a number");
        (m_field == Field::Probability ? m_node.probability : m_node.activation) = *number;
        break;
    }
    case Field::IsLogit:
    case Field::None:
        break;
    }
}

void NodeSink::literal(std::string_view text)
{
    requireObject();
    m_record.literal(text);
    if (!isMember() || m_field == Field::None || text == "null")
        return;
    if (m_field != Field::IsLogit)
        refuseField("a text or a number");
    m_node.isLogit = text == "true";
}

void NodeSink::open(char bracket)
{
    if (m_depth == 0 && bracket != '[')
        requireObject();
    if (m_depth == 1 && bracket != '{')
        requireObject();
    if (isMember() && m_field != Field::None)
        refuseField("a text or a number");
    if (m_depth++ >= 1)
        m_record.open(bracket);
}

void NodeSink::close(char bracket)
{
    if (m_depth-- >= 2)
        m_record.close(bracket);
    if (m_depth == 1)
        finishNode();
}

void NodeSink::finishNode()
{
    m_node.json = m_record.take();
    m_text += m_node.json.size();
    if (++m_count > mostNodes || m_text > mostText)
        throw Error(PENFIELD_SENTENCE("The file %1 has more than %2 nodes, or nodes of more than %3 MB: too much to be shown. Prune the "
                                      "graph where it was made."),
                    {m_file, std::to_string(mostNodes), std::to_string(mostText >> 20)});
    m_take(std::exchange(m_node, {}));
    m_field = Field::None;
}

}  // namespace penfield
