#include "backend/graph_files/link_sink.h"

#include "backend/graph_files/number_text.h"
#include "backend/types/error.h"

namespace penfield {

void LinkSink::requireLink() const
{
    if (m_depth == 0)
        throw Error(PENFIELD_SENTENCE("In the file %1, \"links\" is not a list. Check that it is a graph, or download it again."),
                    {m_file});
    if (m_depth == 1)
        throw Error(PENFIELD_SENTENCE("In the file %1, a link is not an object in braces. Check that it is a graph, or download it again."),
                    {m_file});
    if (m_depth == 2 && m_field != Field::None)
        throw Error(
            PENFIELD_SENTENCE("In the file %1, a link does not have the ids of two nodes and a number as its weight. Check that it is a "
                              "graph, or download it again."),
            {m_file});
}

void LinkSink::key(std::string_view name)
{
    if (m_depth == 2)
        m_field = name == "source" ? Field::Source : name == "target" ? Field::Target : name == "weight" ? Field::Weight : Field::None;
}

void LinkSink::string(std::string_view text)
{
    if (m_depth == 2 && m_field == Field::Source)
        m_source = text;
    else if (m_depth == 2 && m_field == Field::Target)
        m_target = text;
    else
        requireLink();
}

void LinkSink::number(std::string_view text)
{
    if (m_depth == 2 && m_field == Field::Weight)
        m_weight = finiteNumber(text);
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
    m_take(m_source, m_target, m_weight);
    m_source.clear();
    m_target.clear();
    m_weight.reset();
    m_field = Field::None;
}

}  // namespace penfield
