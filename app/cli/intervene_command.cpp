#include "app/cli/commands.h"
#include "app/cli/groups.h"
#include "app/cli/outcome_text.h"
#include "app/cli/positions.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/cli/touch_options.h"
#include "app/cli/touch_syntax.h"
#include "backend/types/error.h"
#include "backend/types/unit_name.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct InterveneOptions {
    SourceOptions sources;
    TouchOptions touch;
    std::string prompt, group, swapTo, source;
    std::size_t top = 10;
    bool control = false, json = false;
};

/// What is to be done, and where a control for it looks.
struct Plan {
    std::vector<Intervention> touches;
    std::string source;  ///< a swap's other prompt; empty: no swap
    TokenPosition sourcePosition;
};

/// The token's position, or where the group is strongest.
TokenPosition placeOf(const TraceSummary &trace, const Supernode &group, const std::string &token)
{
    const TokenPosition position = token.empty() ? strongestPosition(trace, group) : positionOf(trace.prompt, token);
    if (!position.isValid())
        throw Error(PENFIELD_SENTENCE("No feature of the group \"%1\" is active in the prompt \"%2\"."), {group.label, trace.prompt.text});
    return position;
}

void requireActive(const std::vector<Intervention> &touches, const Supernode &group, const TraceSummary &trace, TokenPosition position)
{
    if (touches.empty())
        throw Error(PENFIELD_SENTENCE("No feature of the group \"%1\" is active at \"%2\"."),
                    {group.label, trace.prompt.pieces[position.index()]});
}

void addGroup(Session &session, const InterveneOptions &options, const TraceSummary &trace, Plan &plan)
{
    const std::vector<Supernode> groups = session.requireDatabase().supernodes();
    const auto [name, token] = splitAt(options.group);
    const Supernode &group = groupNamed(groups, name);
    const TokenPosition position = placeOf(trace, group, token);
    std::vector<Intervention> touches = ablation(trace, group, position);
    requireActive(touches, group, trace, position);
    if (!options.swapTo.empty()) {
        const auto [otherName, otherToken] = splitAt(options.swapTo);
        const Supernode &other = groupNamed(groups, otherName);
        const auto otherTrace = session.trace(options.source);
        plan.source = options.source;
        plan.sourcePosition = placeOf(*otherTrace, other, otherToken);
        requireActive(ablation(*otherTrace, other, plan.sourcePosition), other, *otherTrace, plan.sourcePosition);
        touches = swap(trace, group, position, {*otherTrace, other, plan.sourcePosition});
    }
    plan.touches.insert(plan.touches.end(), touches.begin(), touches.end());
}

Plan planOf(Session &session, const InterveneOptions &options, const TraceSummary &trace)
{
    Plan plan;
    if (!options.group.empty())
        addGroup(session, options, trace, plan);
    const std::vector<Intervention> named = touchesOf(options.touch, trace.prompt);
    plan.touches.insert(plan.touches.end(), named.begin(), named.end());
    if (plan.touches.empty())
        throw Error(PENFIELD_SENTENCE("Nothing is touched. Use --ablate, --set, --scale, --add, --mean, --resample or --ablate-group."));
    return plan;
}

std::shared_ptr<const Outcome> outcomeOf(Session &session, const InterveneOptions &options, const std::vector<Intervention> &touches)
{
    return session.engine().intervene(options.prompt, touches, interventionOptions(options.touch, kKnownTokens), session.job());
}

std::shared_ptr<const Outcome> controlOf(Session &session, const InterveneOptions &options, const Plan &plan)
{
    const auto touches = session.engine().matchedControl(options.prompt, plan.touches, plan.source, plan.sourcePosition, session.job());
    if (touches.empty())
        throw Error(PENFIELD_SENTENCE("There is no control: no other feature is active where you touch."));
    return outcomeOf(session, options, touches);
}

std::string touchTable(const Session &session, const Outcome &outcome)
{
    Table table({"unit", "token", ">before", ">after", "label"});
    for (const Readback &read : outcome.readback)
        table.add({unitName(read.unit), outcome.prompt.pieces[read.position.index()], number(read.before, 2), number(read.obtained, 2),
                   read.unit.isFeature() ? session.label(read.unit.featureId()) : std::string()});
    return table.text();
}

std::string notesText(const std::vector<Note> &notes)
{
    std::string text;
    for (const Note &note : notes)
        text += "  " + note.text() + '\n';
    return text;
}

std::string asText(const Session &session, const std::vector<NamedOutcome> &outcomes, std::size_t top)
{
    const Outcome &outcome = *outcomes.front().second;
    std::string text = "\"" + outcome.prompt.text + "\"\n\nTouched\n" + touchTable(session, outcome) + notesText(outcome.notes) +
                       "\nMost likely next\n" + comparison(outcomes, top) + "\nHow far the answer moved (KL, nats)\n";
    Table moved({"", ""});
    for (const auto &[name, each] : outcomes)
        moved.add({name, number(each->klDivergence, 3)});
    return text + moved.text().substr(1);
}

std::string asJson(const InterveneOptions &options, const std::vector<NamedOutcome> &outcomes)
{
    JsonWriter json;
    json.beginObject().field("prompt", options.prompt);
    for (const auto &[name, outcome] : outcomes) {
        json.key(name == "after" ? "touched" : name);
        writeOutcome(json, *outcome, options.top);
    }
    return json.endObject().text();
}

void run(const InterveneOptions &options)
{
    Session session(resolve(options.sources));
    const Plan plan = planOf(session, options, *session.trace(options.prompt));
    std::vector<NamedOutcome> outcomes{{"after", outcomeOf(session, options, plan.touches)}};
    if (options.control)
        outcomes.emplace_back("control", controlOf(session, options, plan));
    std::cout << (options.json ? asJson(options, outcomes) + '\n' : asText(session, outcomes, options.top));
}

}  // namespace

void addInterveneCommand(CLI::App &app)
{
    auto options = std::make_shared<InterveneOptions>();
    CLI::App *command = app.add_subcommand("intervene", "Ablate or steer features, and compare the answers before and after");
    command->add_option("prompt", options->prompt, "The text to run")->required();
    addTouchOptions(*command, options->touch);
    CLI::Option *group =
        command
            ->add_option("--ablate-group", options->group, "Set the active features of a group to zero (no token: where it is strongest)")
            ->type_name("NAME@TOKEN");
    CLI::Option *swapTo = command->add_option("--swap-to", options->swapTo, "Put the features of another group in its place")
                              ->type_name("NAME@TOKEN")
                              ->needs(group);
    CLI::Option *source = command->add_option("--source", options->source, "The prompt in which the other group is active")
                              ->type_name("PROMPT")
                              ->needs(swapTo);
    swapTo->needs(source);
    command->add_flag("--control", options->control, "Also move other features by as much, as a control");
    command->add_option("--top", options->top, "How many tokens to show")->capture_default_str()->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print one JSON object");
    addSourceOptions(*command, options->sources);
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
