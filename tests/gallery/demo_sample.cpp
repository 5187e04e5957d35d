#include "backend/engine/loader/engine_loader.h"
#include "backend/store/feature_database.h"
#include "backend/types/error.h"
#include "tests/gallery/sample.h"
#include "widgets/attention/head_grid.h"

#include <algorithm>

namespace penfield::gallery {

namespace {

TokenPosition positionOf(const Prompt &prompt, const std::string &token)
{
    return TokenPosition(std::find(prompt.pieces.begin(), prompt.pieces.end(), token) - prompt.pieces.begin());
}

const Supernode &named(const std::vector<Supernode> &all, const std::string &name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Supernode &s) { return s.label == name; });
    return found != all.end() ? *found : throw Error(PENFIELD_SENTENCE("The demo's database has no supernode %1."), {name});
}

/// The members of `group` that are active at `position`, set to zero.
std::vector<InterventionEntry> ablations(const Sample &sample, const FeatureDatabase &database, const Supernode &group, TokenPosition position)
{
    std::vector<InterventionEntry> entries;
    for (const SupernodeMember &member : group.members)
        for (const FeatureActivation &a : sample.trace->activations) {
            if (a.id != member.id || a.position != position)
                continue;
            const auto card = database.card(a.id);
            InterventionEntry entry;
            entry.intervention = {a.id, position, TouchKind::Set, 0};
            entry.label = card ? QString::fromStdString(card->label) : QString();
            entry.tokenText = QString::fromStdString(sample.trace->prompt.pieces[position.index()]);
            entry.group = QString::fromStdString(group.label);
            entry.intactActivation = a.activation;
            entry.maxActivation = card ? card->maxActivation : a.activation;
            entries.push_back(entry);
        }
    return entries;
}

}  // namespace

Sample demoSample()
{
    const std::string folder = PENFIELD_DEMO, prompt = "the capital of the state containing Dallas is";
    const auto engine = loadEngine(findEngineModule());
    JobContext job;
    engine->openModel(folder + "/model", job);
    engine->openDictionary(folder + "/transcoders", job);
    const FeatureDatabase database = FeatureDatabase::open(folder + "/features.db");

    Sample sample;
    sample.trace = engine->trace(prompt, job);
    sample.graph = engine->attribute(prompt, {}, job);
    auto labels = std::make_shared<LabelMap>();
    for (const FeatureLabel &label : database.allLabels())
        labels->emplace(label.id, label);
    sample.labels = labels;
    sample.supernodes = std::make_shared<const std::vector<Supernode>>(database.supernodes());

    const TokenPosition city = positionOf(sample.trace->prompt, "Dallas");
    sample.touches = ablations(sample, database, named(*sample.supernodes, "Texas"), city);
    std::vector<Intervention> touches;
    for (const InterventionEntry &entry : sample.touches)
        touches.push_back(entry.intervention);
    const FeatureId chosen = touches.at(0).unit.featureId();
    sample.selected = {NodeKind::Feature, chosen.layer, city, chosen.feature.value};
    sample.card = std::make_shared<const FeatureCard>(database.card(chosen).value());
    sample.outcome = engine->intervene(prompt, touches, {}, job);
    sample.control = engine->intervene(prompt, engine->matchedControl(prompt, touches, {}, {}, job), {}, job);
    LensOptions lens;
    for (const TokenProbability &answer : sample.trace->output.top)
        lens.watched.push_back(answer.token);
    sample.lens = engine->logitLens(prompt, lens, job);
    sample.heads = engine->attentionOverview(prompt, job);
    sample.layer = engine->attentionLayer(prompt, mostTelling(*sample.heads).layer, job);
    return sample;
}

}  // namespace penfield::gallery
