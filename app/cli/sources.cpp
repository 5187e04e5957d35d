#include "app/cli/sources.h"

#include "backend/types/error.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <filesystem>
#include <vector>

namespace penfield::cli {

namespace fs = std::filesystem;

void addSourceOptions(CLI::App &command, SourceOptions &options)
{
    command.add_option("--model", options.model, "Folder of the model (config.json, *.safetensors, tokenizer.json)")->type_name("DIR");
    command.add_option("--dictionary", options.dictionary, "Folder of its transcoders (config.yaml, layer_*.safetensors)")
        ->type_name("DIR");
    command.add_option("--database", options.database, "Feature database with labels and groups")->type_name("FILE");
}

std::string demoFolder()
{
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    const char *chosen = std::getenv("PENFIELD_DEMO");
    const std::vector<fs::path> places{chosen ? chosen : "", program / "../share/penfield/demo", PENFIELD_SOURCE_DEMO};
    for (const fs::path &place : places)
        if (!place.empty() && fs::exists(place / "demo.json", ignored))
            return place.lexically_normal().string();
    throw Error(
        PENFIELD_SENTENCE("The demo that belongs to Penfield was not found. Install Penfield again, set PENFIELD_DEMO to the folder "
                          "that holds demo.json, or name files of your own with --model, --dictionary and --database."));
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
