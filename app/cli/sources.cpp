#include "app/cli/sources.h"

#include <CLI/CLI.hpp>

namespace penfield::cli {

void addSourceOptions(CLI::App &command, SourceOptions &options)
{
    command.add_option("--model", options.model, "Folder of the model (config.json, *.safetensors, tokenizer.json)")->type_name("DIR");
    command.add_option("--dictionary", options.dictionary, "Folder (or file) of its dictionary: transcoders or sparse autoencoders")
        ->type_name("DIR");
    command.add_option("--database", options.database, "Feature database with labels and groups")->type_name("FILE");
}

Sources demoSources(const std::string &folder)
{
    return {folder + "/model", folder + "/transcoders", folder + "/features.db"};
}

Sources resolve(const SourceOptions &options)
{
    Sources sources{options.model, options.dictionary, options.database};
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
