// The main job without a display: the demo's first two-step prompt, its intermediate step ablated and swapped, each beside a
// control, and the bars that this must clear (issue "First light", light-1).

#include "app/cli/commands.h"
#include "app/cli/demo_run.h"
#include "app/cli/graph_report.h"
#include "app/cli/session.h"
#include "app/cli/sources.h"
#include "app/cli/trace_text.h"
#include "backend/formats/demo_manifest.h"
#include "backend/graph_files/graph_json.h"
#include "backend/types/error.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

constexpr std::size_t kShown = 8;

struct DemoOptions {
    std::string folder;
    bool json = false;
};

const formats::DemoExample &twoStepExample(const formats::DemoManifest &manifest)
{
    const auto found = std::find_if(manifest.examples.begin(), manifest.examples.end(),
                                    [](const formats::DemoExample &example) { return !example.ablate.empty() && example.swap; });
    if (found == manifest.examples.end())
        throw Error(PENFIELD_SENTENCE("The demo has no prompt with a group to ablate and one to swap in. Install Penfield again."));
    return *found;
}

std::string writeGraph(Session &session, const std::string &prompt, const std::string &folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error(PENFIELD_SENTENCE("The folder %1 cannot be made: %2."), {folder, failure.message()});
    const auto graph = session.engine().attribute(prompt, {}, session.job());
    const GraphFileSettings settings{slugOf(prompt), {}, {}, [&](FeatureId feature) { return session.label(feature); }};
    const std::string path = (std::filesystem::path(folder) / "graph.json").string();
    writeFile(path, graphJson(*graph, prune(*graph, settings.prune), settings) + '\n');
    return path;
}

void run(const DemoOptions &options)
{
    const std::string folder = demoFolder();
    const formats::DemoManifest manifest = formats::readDemoManifest(folder + "/demo.json");
    Session session(demoSources(folder));
    const formats::DemoExample &example = twoStepExample(manifest);
    const DemoRun demo = runDemo(session, example);
    const std::string file = options.folder.empty() ? std::string() : writeGraph(session, example.prompt, options.folder);
    if (options.json) {
        std::cout << asJson(demo) << '\n';
    } else {
        std::cout << '"' << example.prompt << "\"\n"
                  << (example.heldOut ? "This combination was never trained on.\n" : "") << "\nMost likely next\n"
                  << nextTokens(demo.trace->output, 5) << "\nStrongest of " << demo.trace->activations.size() << " active features\n"
                  << strongestFeatures(session, *demo.trace, kShown) << '\n'
                  << asText(session, demo);
        if (!file.empty())
            std::cout << "\nWritten to " << file << '\n';
    }
    std::cout.flush();
    requireBars(demo);
}

}  // namespace

void addDemoCommand(CLI::App &app)
{
    auto options = std::make_shared<DemoOptions>();
    CLI::App *command = app.add_subcommand("demo", "Run the demo's prompt, ablate and swap what it thinks of, and check the answers");
    command->add_option("-o,--output", options->folder, "Folder for the prompt's graph")->type_name("DIR");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
