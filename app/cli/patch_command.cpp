#include "app/cli/commands.h"
#include "app/cli/measure_option.h"
#include "app/cli/positions.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "backend/graph/json_writer.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <memory>

namespace penfield::cli {

namespace {

struct PatchOptions {
    SourceOptions sources;
    MeasureOptions measure;
    std::string clean, corrupted, place = "residual", token;
    bool json = false;
};

const std::map<std::string, PatchedPlace> kPlaces = {{"residual", PatchedPlace::Residual},
                                                     {"attention", PatchedPlace::AttentionOut},
                                                     {"mlp", PatchedPlace::MlpOut},
                                                     {"heads", PatchedPlace::Heads}};

PatchRequest requestOf(Session &session, const PatchOptions &options)
{
    PatchRequest request;
    request.clean = options.clean;
    request.corrupted = options.corrupted;
    request.place = kPlaces.at(options.place);
    request.measure = measureOf(options.measure, session);
    if (!options.token.empty())
        request.position = positionOf(session.trace(options.clean)->prompt, options.token);
    return request;
}

std::string asText(const PatchMatrix &matrix)
{
    std::vector<std::string> header{">layer"};
    for (int c = 0; c < matrix.columns; ++c)
        header.push_back(">" + (matrix.place == PatchedPlace::Heads ? "head " + std::to_string(c)
                                                                    : matrix.corrupted.pieces[static_cast<std::size_t>(c)]));
    Table table(header);
    for (int l = 0; l < matrix.layers; ++l) {
        std::vector<std::string> row{std::to_string(l)};
        for (int c = 0; c < matrix.columns; ++c)
            row.push_back(number(matrix.normalised(l, c), 2));
        table.add(std::move(row));
    }
    return "Share of the clean answer that comes back (" + std::string(measureName(matrix.measure.kind)) + ": clean " +
           number(matrix.cleanMeasure, 3) + ", corrupted " + number(matrix.corruptedMeasure, 3) + "; " + number(matrix.milliseconds, 0) +
           " ms)\n\n" + table.text();
}

std::string asJson(const PatchOptions &options, const PatchMatrix &matrix)
{
    JsonWriter json;
    json.beginObject().field("clean", options.clean).field("corrupted", options.corrupted).field("place", options.place);
    json.field("measure", measureName(matrix.measure.kind)).field("clean_measure", matrix.cleanMeasure);
    json.field("corrupted_measure", matrix.corruptedMeasure).field("milliseconds", matrix.milliseconds).key("measured").beginArray();
    for (int l = 0; l < matrix.layers; ++l) {
        json.beginArray();
        for (int c = 0; c < matrix.columns; ++c)
            json.value(matrix.at(l, c));
        json.endArray();
    }
    return json.endArray().endObject().text();
}

void run(const PatchOptions &options)
{
    Session session(resolve(options.sources));
    const auto matrix = session.engine().patch(requestOf(session, options), session.job());
    std::cout << (options.json ? asJson(options, *matrix) + '\n' : asText(*matrix));
}

}  // namespace

void addPatchCommand(CLI::App &app)
{
    auto options = std::make_shared<PatchOptions>();
    CLI::App *command = app.add_subcommand("patch", "Put pieces of one prompt's run into another's, and see which bring the answer back");
    command->add_option("clean", options->clean, "The prompt whose answer is to come back")->required();
    command->add_option("corrupted", options->corrupted, "The prompt that is run, of equally many tokens")->required();
    command->add_option("--place", options->place, "What is patched: by layer and position, or heads by layer and head")
        ->check(CLI::IsMember({"residual", "attention", "mlp", "heads"}))
        ->capture_default_str();
    command->add_option("--at", options->token, "Patch heads at this token alone (none: everywhere)")->type_name("TOKEN");
    addMeasureOptions(*command, options->measure);
    command->add_flag("--json", options->json, "Print one JSON object");
    addSourceOptions(*command, options->sources);
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
