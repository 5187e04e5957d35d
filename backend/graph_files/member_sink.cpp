#include "backend/graph_files/member_sink.h"

#include <utility>

namespace penfield {

std::string RecordingSink::take()
{
    return std::exchange(m_json, JsonWriter()).take();
}

void MemberSink::key(std::string_view name)
{
    if (m_depth == 1)
        m_members.push_back({std::string(name), {}});
    else
        m_value.key(name);
}

void MemberSink::string(std::string_view text)
{
    if (m_depth == 0)
        return;
    m_value.string(text);
    finishMember();
}

void MemberSink::number(std::string_view text)
{
    if (m_depth == 0)
        return;
    m_value.number(text);
    finishMember();
}

void MemberSink::literal(std::string_view text)
{
    if (m_depth == 0)
        return;
    m_value.literal(text);
    finishMember();
}

void MemberSink::open(char bracket)
{
    if (m_depth++ == 0)
        m_isObject = bracket == '{';
    else
        m_value.open(bracket);
}

void MemberSink::close(char bracket)
{
    if (--m_depth == 0)
        return;
    m_value.close(bracket);
    finishMember();
}

/// Within an array of the file's own making, nothing has a name.
void MemberSink::finishMember()
{
    if (m_depth != 1)
        return;
    std::string json = m_value.take();
    if (m_isObject)
        m_members.back().json = std::move(json);
}

}  // namespace penfield
