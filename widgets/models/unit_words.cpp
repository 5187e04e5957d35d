#include "widgets/models/unit_words.h"

#include <QCoreApplication>

namespace penfield {
namespace {

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

QString inLayer(LayerIndex layer, const QString &what)
{
    return QStringLiteral("L%1 · %2").arg(layer.value).arg(what);
}

}  // namespace

std::optional<Unit> unitOf(const NodeKey &key)
{
    switch (key.kind) {
    case NodeKind::Feature:
        return Unit(key.featureId());
    case NodeKind::Error:
        return Unit::error(key.layer);
    case NodeKind::Token:
        return Unit::token();
    case NodeKind::Head:
        return Unit::head(key.layer, key.feature);
    case NodeKind::Mlp:
    case NodeKind::Input:
    case NodeKind::Logit:
    case NodeKind::Mlp:
    case NodeKind::Input:
        break;
    }
    return std::nullopt;
}

bool canTouch(const NodeKey &key, const Prompt &prompt)
{
    const bool isBeginning = prompt.bosPrepended && key.position.value == 0;  // nothing is read there
    return unitOf(key) && !isBeginning;
}

bool reaches(const Intervention &touch, TokenPosition position)
{
    if (!touch.position.isValid() || touch.position == position)
        return true;
    return position > touch.position && (touch.openEnded || position <= touch.lastPosition);
}

std::optional<NodeKey> nodeOf(const Intervention &touch, const Prompt &prompt)
{
    const Unit &unit = touch.unit;
    const TokenPosition at = touch.position;
    if (!at.isValid())  // a component's node stands for every position
        return unit.kind == UnitKind::Head ? std::optional(NodeKey{NodeKind::Head, unit.layer, {}, unit.index}) : std::nullopt;
    switch (unit.kind) {
    case UnitKind::Feature:
        return NodeKey{NodeKind::Feature, unit.layer, at, unit.index};
    case UnitKind::Error:
        return NodeKey{NodeKind::Error, unit.layer, at, -1};
    case UnitKind::Token:
        if (at.index() < prompt.tokens.size())
            return NodeKey{NodeKind::Token, LayerIndex(), at, prompt.tokens[at.index()].value};
        break;
    case UnitKind::Neuron:
    case UnitKind::Head:
    case UnitKind::Direction:
        break;
    }
    return std::nullopt;
}

QString placeOf(const Unit &unit)
{
    switch (unit.kind) {
    case UnitKind::Feature:
        return inLayer(unit.layer, QString::number(unit.index));
    case UnitKind::Neuron:
        return inLayer(unit.layer, UnitWords::tr("neuron %1").arg(unit.index));
    case UnitKind::Head:
        return inLayer(unit.layer, UnitWords::tr("head %1").arg(unit.index));
    case UnitKind::Direction:
        return inLayer(unit.layer, unit.direction && !unit.direction->name.empty() ? QString::fromStdString(unit.direction->name)
                                                                                   : UnitWords::tr("direction"));
    case UnitKind::Token:
        return UnitWords::tr("embedding");
    case UnitKind::Error:
        return inLayer(unit.layer, UnitWords::tr("unexplained"));
    }
    return {};
}

bool isMultiple(UnitKind kind)
{
    return kind == UnitKind::Head || kind == UnitKind::Token || kind == UnitKind::Error;
}

QString reachText(const Intervention &touch, const QString &firstToken, const QString &lastToken)
{
    if (!touch.position.isValid())
        return UnitWords::tr("every token");
    const QString first = firstToken.trimmed(), last = lastToken.trimmed();
    if (touch.openEnded)
        return UnitWords::tr("from “%1” on").arg(first);
    if (touch.lastPosition.isValid() && touch.lastPosition > touch.position)
        return UnitWords::tr("“%1” … “%2”").arg(first, last);
    return UnitWords::tr("at “%1”").arg(first);
}

}  // namespace penfield
