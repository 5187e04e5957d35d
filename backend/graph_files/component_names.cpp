#include "backend/graph_files/component_names.h"

namespace penfield {

const char *componentType(NodeKind kind)
{
    return kind == NodeKind::Head ? "attention head" : kind == NodeKind::Mlp ? "mlp block" : "input";
}

std::string componentId(const NodeKey &key)
{
    const std::string layer = std::to_string(key.layer.value);
    if (key.kind == NodeKind::Head)
        return 'a' + layer + ".h" + std::to_string(key.feature);
    return key.kind == NodeKind::Mlp ? 'm' + layer : "input";
}

std::string componentLabel(const NodeKey &key)
{
    const std::string layer = std::to_string(key.layer.value);
    if (key.kind == NodeKind::Head)
        return 'L' + layer + " H" + std::to_string(key.feature);
    return key.kind == NodeKind::Mlp ? "MLP " + layer : "Input";
}

}  // namespace penfield
