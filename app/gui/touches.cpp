#include "app/gui/touches.h"

#include "app/gui/explorer.h"
#include "widgets/models/unit_words.h"

#include <algorithm>

namespace penfield {

namespace {

QString tokenAt(const Explorer &explorer, TokenPosition position)
{
    const auto &pieces = explorer.trace()->prompt.pieces;
    return position.isValid() && position.index() < pieces.size() ? QString::fromStdString(pieces[position.index()]) : QString();
}

/// The feature's own maximum where its card is known, else the largest activation on this prompt.
double largestActivation(const Explorer &explorer, FeatureId feature)
{
    double largest = explorer.card() && explorer.card()->id == feature ? explorer.card()->maxActivation : 0;
    for (const FeatureActivation &a : explorer.trace()->activations)
        if (a.id == feature)
            largest = std::max<double>(largest, a.activation);
    return largest;
}

InterventionEntry entryFor(const Explorer &explorer, const NodeKey &node, double value)
{
    InterventionEntry entry;
    entry.intervention = {*unitOf(node), node.position, TouchKind::Set, value};
    entry.tokenText = tokenAt(explorer, node.position);
    entry.intactActivation = entry.maxActivation = 1;
    if (!node.isFeature())
        return entry;
    const FeatureId feature = node.featureId();
    if (explorer.labels())
        if (const auto found = explorer.labels()->find(feature); found != explorer.labels()->end())
            entry.label = QString::fromStdString(found->second.label);
    entry.intactActivation = activationOf(explorer, feature, node.position);
    entry.maxActivation = largestActivation(explorer, feature);
    return entry;
}

InterventionEntry entryFor(const Explorer &explorer, FeatureId feature, TokenPosition position, double value)
{
    return entryFor(explorer, NodeKey{NodeKind::Feature, feature.layer, position, feature.feature.value}, value);
}

}  // namespace

double activationOf(const Explorer &explorer, FeatureId feature, TokenPosition position)
{
    for (const FeatureActivation &a : explorer.trace()->activations)
        if (a.id == feature && a.position == position)
            return a.activation;
    return 0;
}

std::optional<InterventionEntry> touchOf(const Explorer &explorer, const NodeKey &node, double value)
{
    if (!explorer.trace() || !canTouch(node, explorer.trace()->prompt))
        return std::nullopt;
    return entryFor(explorer, node, value);
}

std::vector<InterventionEntry> groupAblation(const Explorer &explorer, const QString &name, TokenPosition position)
{
    std::vector<InterventionEntry> entries;
    if (!explorer.trace() || !explorer.supernodes())
        return entries;
    for (const Supernode &supernode : *explorer.supernodes()) {
        if (QString::fromStdString(supernode.label) != name)
            continue;
        for (const SupernodeMember &member : supernode.members) {
            if (activationOf(explorer, member.id, position) == 0)
                continue;
            entries.push_back(entryFor(explorer, member.id, position, 0));
            entries.back().group = name;
        }
    }
    return entries;
}

std::vector<InterventionEntry> stillMeaningful(const Explorer &explorer, const std::vector<InterventionEntry> &entries)
{
    std::vector<InterventionEntry> kept;
    for (InterventionEntry entry : entries) {
        const TokenPosition position = entry.intervention.position;
        if (position.isValid() && tokenAt(explorer, position) != entry.tokenText)
            continue;
        if (entry.intervention.lastPosition.isValid() && tokenAt(explorer, entry.intervention.lastPosition) != entry.lastTokenText)
            continue;
        if (entry.intervention.unit.isFeature())
            entry.intactActivation = activationOf(explorer, entry.intervention.unit.featureId(), position);
        kept.push_back(entry);
    }
    return kept;
}

}  // namespace penfield
