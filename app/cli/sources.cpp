#include "app/cli/sources.h"

#include <CLI/CLI.hpp>

namespace penfield::cli {

void addDeviceOption(CLI::App &command, std::string &device)
{
    command.add_option("--device", device, "Where the model runs: cpu, cuda:0 …, or auto (the first GPU, else the CPU)")->type_name("NAME");
}

void addSourceOptions(CLI::App &command, SourceOptions &options)
{
    command
        .add_option("--model", options.model,
                    "Folder of the model: config.json, *.safetensors, tokenizer.json (without the last, a prompt is token ids: \"17 4 256\"). "
                    "Without: the demo. Families: GPT-2, GPT-NeoX, Llama, Mistral, Qwen 2 and 3, Gemma 2 and 3, TransformerLens")
        ->type_name("DIR");
    command
        .add_option("--dictionary", options.dictionary,
                    "Dictionary of its features, a folder or a file: circuit-tracer (config.yaml), SAELens and sparsify (cfg.json), Gemma "
                    "Scope (params.npz), Gemma Scope 2 (params.safetensors). Without: the model's own MLP neurons")
        ->type_name("PATH");
    command.add_option("--database", options.database, "Feature database with labels and groups (*.db)")->type_name("FILE");
    command.add_flag("--even-if-too-large", options.evenIfTooLarge, "Open a model although it needs more memory than is free");
    addDeviceOption(command, options.device);
}

Sources demoSources(const std::string &folder)
{
    return {folder + "/model", folder + "/transcoders", folder + "/features.db", {}, false};
}

Sources resolve(const SourceOptions &options)
{
    Sources sources{options.model, options.dictionary, options.database, options.device, options.evenIfTooLarge};
    if (!sources.model.empty())
        return sources;
    const Sources demo = demoSources(demoFolder());
    sources.model = demo.model;
    if (sources.dictionary.empty()) {
        sources.dictionary = demo.dictionary;
        if (sources.database.empty())
            sources.database = demo.database;
    }
    return sources;
}

}  // namespace penfield::cli
