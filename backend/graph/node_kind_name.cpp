#include "backend/graph/node_kind_name.h"

namespace penfield {

const char *nodeKindName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Feature:
        return "feature";
    case NodeKind::Error:
        return "error";
    case NodeKind::Token:
        return "token";
    case NodeKind::Logit:
        return "logit";
    case NodeKind::Head:
        return "head";
    case NodeKind::Mlp:
        return "mlp";
    case NodeKind::Input:
        return "input";
    }
    return "";
}

}  // namespace penfield
