#include "backend/graph_files/node_ids.h"

namespace penfield {

bool NodeIds::add(const std::string &id, std::int32_t node, bool isError)
{
    Owners &owners = m_owners[id];
    std::int32_t &mine = isError ? owners.error : owners.node;
    if (mine != none)
        return false;
    mine = node;
    return true;
}

void NodeIds::addAlias(const std::string &name, std::int32_t node)
{
    if (const auto [place, isNew] = m_aliases.try_emplace(name, node); !isNew)
        place->second = none;
}

std::int32_t NodeIds::target(std::string_view id) const
{
    return source(id).node;
}

NodeIds::Source NodeIds::source(std::string_view id) const
{
    if (const auto found = m_owners.find(id); found != m_owners.end()) {
        const auto [node, error] = found->second;
        return node == none ? Source{error, none} : Source{node, error};
    }
    const auto alias = m_aliases.find(id);
    return {alias == m_aliases.end() ? none : alias->second, none};
}

}  // namespace penfield
