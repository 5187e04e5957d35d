#include "app/cli/commands.h"
#include "app/cli/outcome_text.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/cli/touch_options.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct GenerateOptions {
    SourceOptions sources;
    TouchOptions touch;
    GenerationOptions generation;
    std::string prompt;
    bool json = false;
};

std::string asText(const Continuation &continuation)
{
    std::string text = "\"" + continuation.prompt.text + "\"\n\n  intact:  " + continuation.intactText + "\n";
    if (!continuation.interventions.empty())
        text += "  touched: " + continuation.touchedText + "\n";
    for (const Note &note : continuation.notes)
        text += "  " + note.text() + '\n';
    return text + "\n" + number(continuation.milliseconds, 0) + " ms\n";
}

void writeSide(JsonWriter &json, const char *name, const std::vector<GeneratedToken> &tokens, const std::string &text)
{
    json.key(name).beginObject().field("text", text).key("tokens").beginArray();
    for (const GeneratedToken &token : tokens)
        json.beginObject().field("token", token.token.value).field("text", token.text).field("probability", token.probability).endObject();
    json.endArray().endObject();
}

std::string asJson(const GenerateOptions &options, const Continuation &continuation)
{
    JsonWriter json;
    json.beginObject().field("prompt", options.prompt).key("interventions");
    writeTouches(json, continuation.interventions);
    writeSide(json, "intact", continuation.intact, continuation.intactText);
    writeSide(json, "touched", continuation.touched, continuation.touchedText);
    json.key("notes").beginArray();
    for (const Note &note : continuation.notes)
        json.value(note.text());
    return json.endArray().field("milliseconds", continuation.milliseconds).endObject().text();
}

void run(const GenerateOptions &options)
{
    Session session(resolve(options.sources));
    const std::vector<Intervention> touches = touchesOf(options.touch, session.trace(options.prompt)->prompt);
    const auto continuation =
        session.engine().generate(options.prompt, touches, interventionOptions(options.touch, 1), options.generation, {}, session.job());
    std::cout << (options.json ? asJson(options, *continuation) + '\n' : asText(*continuation));
}

}  // namespace

void addGenerateCommand(CLI::App &app)
{
    auto options = std::make_shared<GenerateOptions>();
    GenerationOptions &generation = options->generation;
    CLI::App *command = app.add_subcommand("generate", "Go on after the prompt, intact and touched side by side");
    command->add_option("prompt", options->prompt, "The text to go on after")->required();
    command->add_option("--tokens", generation.tokens, "How many tokens at most")->capture_default_str();
    command->add_option("--temperature", generation.temperature, "0: always the likeliest token")->capture_default_str();
    command->add_option("--top-k", generation.topK, "Draw from this many likeliest tokens only; 0: from all")->capture_default_str();
    command->add_option("--top-p", generation.topP, "Draw from the likeliest tokens that hold this share only")->capture_default_str();
    command->add_option("--seed", generation.seed, "What the draws begin from")->capture_default_str();
    addTouchOptions(*command, options->touch);
    command->add_flag("--json", options->json, "Print one JSON object");
    addSourceOptions(*command, options->sources);
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
