#include "backend/types/unit_name.h"

namespace penfield {

namespace {

std::string directionName(const Unit &unit, const std::string &layer)
{
    if (!unit.direction)
        return layer;
    const std::string place = layer + "." + std::string(hookName(unit.direction->hook));
    return unit.direction->name.empty() ? place : place + ":" + unit.direction->name;
}

}  // namespace

std::string unitName(const Unit &unit)
{
    const std::string layer = std::to_string(unit.layer.value), index = std::to_string(unit.index);
    switch (unit.kind) {
    case UnitKind::Feature:
        return layer + ":" + index;
    case UnitKind::Neuron:
        return "L" + layer + "N" + index;
    case UnitKind::Head:
        return "L" + layer + "H" + index;
    case UnitKind::Direction:
        return directionName(unit, "L" + layer);
    case UnitKind::Token:
        return "token";
    case UnitKind::Error:
        return "L" + layer + "E";
    }
    return {};
}

}  // namespace penfield
