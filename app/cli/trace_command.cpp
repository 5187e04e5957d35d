#include "app/cli/commands.h"
#include "app/cli/outcome_text.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/cli/trace_text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct TraceOptions {
    SourceOptions sources;
    std::string prompt;
    std::size_t top = 10;
    bool json = false;
};

std::string asJson(const Session &session, const TraceSummary &trace, std::size_t most)
{
    JsonWriter json;
    json.beginObject().field("prompt", trace.prompt.text).key("tokens").beginArray();
    for (std::size_t i = 0; i < trace.prompt.size(); ++i)
        json.beginObject().field("id", trace.prompt.tokens[i].value).field("text", trace.prompt.pieces[i]).endObject();
    json.endArray().list("unknown_words", trace.prompt.unknownWords).key("output");
    writeDistribution(json, trace.output, most);
    json.field("active_features", trace.activations.size()).key("features").beginArray();
    for (const FeatureActivation &active : strongest(trace, most)) {
        json.beginObject().field("layer", active.id.layer.value).field("feature", active.id.feature.value);
        json.field("position", active.position.value)
            .field("activation", active.activation)
            .field("label", session.label(active.id))
            .endObject();
    }
    json.endArray().list("unexplained_by_layer", trace.unexplainedByLayer).field("milliseconds", trace.milliseconds).endObject();
    return json.text();
}

void run(const TraceOptions &options)
{
    Session session(resolve(options.sources));
    const auto trace = session.trace(options.prompt);
    if (options.json) {
        std::cout << asJson(session, *trace, options.top) << '\n';
        return;
    }
    std::cout << "Tokens\n  " << tokenLine(trace->prompt) << "\n\nMost likely next\n" << nextTokens(trace->output, options.top);
    if (session.dictionary())
        std::cout << "\nStrongest of " << trace->activations.size() << " active features\n"
                  << strongestFeatures(session, *trace, options.top);
}

}  // namespace

void addTraceCommand(CLI::App &app)
{
    auto options = std::make_shared<TraceOptions>();
    CLI::App *command = app.add_subcommand("trace", "Tokens, the most likely next tokens, and the strongest features");
    command->add_option("prompt", options->prompt, "The text to run")->required();
    command->add_option("--top", options->top, "How many tokens and features to show")->capture_default_str()->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print one JSON object");
    addSourceOptions(*command, options->sources);
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
