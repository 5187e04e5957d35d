#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "backend/graph/json_writer.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct PreviewOptions {
    std::string model, device;
    bool json = false;
};

std::string asText(const ModelPreview &p)
{
    Table table({"", ""});
    table.add({"name", p.name});
    table.add({"family", p.family});
    table.add({"layers", std::to_string(p.n_layers)});
    table.add({"prompts", p.promptsAreIds ? "token ids: there is no tokenizer.json" : "text"});
    table.add({"parameters", std::to_string(p.parameters)});
    table.add({"stored as", p.storageDtype});
    table.add({"on disk", bytes(p.bytesOnDisk)});
    table.add({"memory needed", bytes(p.bytesNeeded)});
    table.add({"memory free", p.bytesFree < 0 ? "not known" : bytes(p.bytesFree)});
    table.add({"fits", p.fits() ? "yes" : "no"});
    return "model" + table.text();
}

std::string asJson(const ModelPreview &p)
{
    JsonWriter json;
    json.beginObject().field("name", p.name).field("family", p.family).field("layers", p.n_layers).field("parameters", p.parameters);
    json.field("prompts", p.promptsAreIds ? "ids" : "text");
    json.field("stored_as", p.storageDtype).field("bytes_on_disk", p.bytesOnDisk).field("bytes_needed", p.bytesNeeded);
    if (p.bytesFree >= 0)
        json.field("bytes_free", p.bytesFree);
    return json.field("fits", p.fits()).endObject().text() + '\n';
}

void run(const PreviewOptions &options)
{
    const ModelPreview preview = engineOn(options.device)->previewModel(options.model);
    std::cout << (options.json ? asJson(preview) : asText(preview));
}

}  // namespace

void addPreviewCommand(CLI::App &app)
{
    auto options = std::make_shared<PreviewOptions>();
    CLI::App *command = app.add_subcommand("preview", "What a model's folder holds and the memory that opening it takes, from its headers alone");
    command->add_option("model", options->model, "Folder of the model")->type_name("DIR")->required();
    addDeviceOption(*command, options->device);
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
