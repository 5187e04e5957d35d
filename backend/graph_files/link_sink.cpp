#include "backend/graph_files/link_sink.h"

#include "backend/graph_files/number_text.h"
#include "backend/types/error.h"

#include <array>
#include <utility>

namespace penfield {

void LinkSink::requireLink() const
{
    if (m_depth == 0)
        throw Error(PENFIELD_SENTENCE("In the file %1, \"links\" is not a list. Check that it is a graph, or download it again."),
                    {m_file});
    if (m_depth == 1)
        throw Error(PENFIELD_SENTENCE("In the file %1, a link is not an object in braces. Check that it is a graph, or download it again."),
                    {m_file});
    if (m_depth == 2 && (m_field == Field::Source || m_field == Field::Target || m_field == Field::Weight))
        throw Error(
            PENFIELD_SENTENCE("In the file %1, a link does not have the ids of two nodes and a number as its weight. Check that it is a "
                              "graph, or download it again."),
            {m_file});
}

LinkSink::Field LinkSink::fieldOf(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Field>, 6> kFields{{{"source", Field::Source},
                                                                                {"target", Field::Target},
                                                                                {"weight", Field::Weight},
                                                                                {"query", Field::Query},
                                                                                {"key", Field::Key},
                                                                                {"value", Field::Value}}};
    for (const auto &[known, field] : kFields)
        if (known == name)
            return field;
    return Field::None;
}

float *LinkSink::input()
{
    return m_field == Field::Query ? &m_link.inputs.query
           : m_field == Field::Key ? &m_link.inputs.key
           : m_field == Field::Value ? &m_link.inputs.value
                                     : nullptr;
}

void LinkSink::key(std::string_view name)
{
    if (m_depth == 2)
        m_field = fieldOf(name);
}

void LinkSink::string(std::string_view text)
{
    if (m_depth == 2 && m_field == Field::Source)
        m_link.source = text;
    else if (m_depth == 2 && m_field == Field::Target)
        m_link.target = text;
    else
        requireLink();
}

void LinkSink::number(std::string_view text)
{
    if (m_depth == 2 && m_field == Field::Weight)
        m_link.weight = finiteNumber(text);
    else if (float *part = m_depth == 2 ? input() : nullptr)
        *part = finiteNumber(text).value_or(0);
    else
        string(text);  // an id that is a number
}

void LinkSink::literal(std::string_view text)
{
    if (m_depth != 2 || m_field != Field::Weight || text != "null")
        requireLink();
}

void LinkSink::open(char bracket)
{
    if ((m_depth == 0 && bracket != '[') || (m_depth == 1 && bracket != '{') || m_depth == 2)
        requireLink();
    ++m_depth;
}

void LinkSink::close(char)
{
    if (--m_depth != 1)
        return;
    m_take(m_link);
    m_link.source.clear();
    m_link.target.clear();
    m_link.weight.reset();
    m_link.inputs = {};
    m_field = Field::None;
}

}  // namespace penfield
