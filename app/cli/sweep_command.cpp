#include "app/cli/commands.h"
#include "app/cli/measure_option.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/cli/touch_options.h"
#include "app/cli/touch_syntax.h"
#include "backend/graph/json_writer.h"
#include "backend/types/error.h"
#include "backend/types/unit_name.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct SweepOptions {
    SourceOptions sources;
    MeasureOptions measure;
    TouchOptions touch;
    std::string prompt, dose;
    std::size_t top = 20, most = 500;
    bool features = false, heads = false, json = false;
};

/// The most active features of the prompt.
void addFeatures(std::vector<std::vector<Intervention>> &groups, const TraceSummary &trace, std::size_t most)
{
    std::vector<FeatureActivation> active = trace.activations;
    std::stable_sort(active.begin(), active.end(),
                     [](const FeatureActivation &a, const FeatureActivation &b) { return a.activation > b.activation; });
    active.resize(std::min(most, active.size()));
    for (const FeatureActivation &a : active)
        groups.push_back({{a.id, a.position, TouchKind::Set, 0}});
}

void addHeads(std::vector<std::vector<Intervention>> &groups, const ModelInfo &model)
{
    for (int l = 0; l < model.n_layers; ++l)
        for (int h = 0; h < model.n_heads; ++h)
            groups.push_back({{Unit::head(LayerIndex(l), h), TokenPosition(), TouchKind::Set, 0}});
}

SweepRequest requestOf(Session &session, const SweepOptions &options)
{
    const auto trace = session.trace(options.prompt);
    SweepRequest request;
    request.measure = measureOf(options.measure, session);
    request.options = interventionOptions(options.touch, 1);
    if (!options.dose.empty()) {
        const std::size_t equals = options.dose.rfind('=');
        if (equals == std::string::npos)
            throw Error(PENFIELD_SENTENCE("\"%1\" does not say the doses. Write UNIT@TOKEN=0,0.5,1."), {options.dose});
        request.groups = doses(parseAblation(options.dose.substr(0, equals), trace->prompt), parseValues(options.dose.substr(equals + 1)));
        return request;
    }
    for (const Intervention &touch : touchesOf(options.touch, trace->prompt))
        request.groups.push_back({touch});
    if (options.heads)
        addHeads(request.groups, session.model());
    if (options.features || request.groups.empty()) {
        session.requireDictionary();
        addFeatures(request.groups, *trace, options.most);
    }
    return request;
}

std::vector<std::size_t> orderOf(const Sweep &sweep, const SweepOptions &options)
{
    std::vector<std::size_t> order = sweep.ranked();
    if (!options.dose.empty())
        std::sort(order.begin(), order.end());  // a curve
    else
        order.resize(std::min(options.top, order.size()));
    return order;
}

std::string positionText(const Intervention &touch, const Prompt &prompt)
{
    return touch.position.isValid() ? prompt.pieces[touch.position.index()] : "everywhere";
}

std::string asText(const Session &session, const SweepOptions &options, const SweepRequest &request, const Sweep &sweep)
{
    Table table({"unit", "token", ">value", ">" + std::string(measureName(sweep.measure.kind)), ">effect", "label"});
    for (const std::size_t i : orderOf(sweep, options)) {
        const Intervention &touch = request.groups[i].front();
        table.add({unitName(touch.unit), positionText(touch, sweep.prompt), number(touch.value, 2), number(sweep.measured[i], 4),
                   number(sweep.effect(i), 4), touch.unit.isFeature() ? session.label(touch.unit.featureId()) : std::string()});
    }
    return "\"" + sweep.prompt.text + "\", intact " + number(sweep.intact, 4) + ", " + std::to_string(request.groups.size()) +
           " touches in " + number(sweep.milliseconds, 0) + " ms\n\n" + table.text();
}

std::string asJson(const SweepOptions &options, const SweepRequest &request, const Sweep &sweep)
{
    JsonWriter json;
    json.beginObject().field("prompt", options.prompt).field("measure", measureName(sweep.measure.kind)).field("intact", sweep.intact);
    json.field("milliseconds", sweep.milliseconds).key("touches").beginArray();
    for (const std::size_t i : orderOf(sweep, options)) {
        const Intervention &touch = request.groups[i].front();
        json.beginObject().field("unit", unitName(touch.unit)).field("position", touch.position.value).field("value", touch.value);
        json.field("measured", sweep.measured[i]).field("effect", sweep.effect(i)).endObject();
    }
    return json.endArray().endObject().text();
}

void run(const SweepOptions &options)
{
    Session session(resolve(options.sources));
    const SweepRequest request = requestOf(session, options);
    const auto sweep = session.engine().sweep(options.prompt, request, session.job());
    std::cout << (options.json ? asJson(options, request, *sweep) + '\n' : asText(session, options, request, *sweep));
}

}  // namespace

void addSweepCommand(CLI::App &app)
{
    auto options = std::make_shared<SweepOptions>();
    CLI::App *command = app.add_subcommand("sweep", "Touch one unit after the other, and rank them by what that does to the answer");
    command->add_option("prompt", options->prompt, "The text to run")->required();
    command->add_flag("--features", options->features, "Ablate each active feature (the default when nothing else is named)");
    command->add_option("--most", options->most, "How many features at most, the most active first")->capture_default_str();
    command->add_flag("--heads", options->heads, "Ablate each attention head, at every position");
    command->add_option("--dose", options->dose, "Set one unit to each of these values")->type_name("UNIT@TOKEN=V,V,...");
    addTouchOptions(*command, options->touch);
    addMeasureOptions(*command, options->measure);
    command->add_option("--top", options->top, "How many to show")->capture_default_str()->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print one JSON object");
    addSourceOptions(*command, options->sources);
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
