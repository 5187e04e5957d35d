#include "app/cli/commands.h"
#include "app/cli/self_check_text.h"
#include "app/cli/session.h"
#include "backend/formats/self_check_folder.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct SelfCheckOptions {
    std::string device, goldens;
    bool json = false;
};

void run(const SelfCheckOptions &options)
{
    const std::string folder = options.goldens.empty() ? formats::selfCheckFolder() : options.goldens;
    JobContext job;
    const SelfCheckReport report = engineOn(options.device)->selfCheck(folder, job);
    std::cout << (options.json ? selfCheckJson(report) : selfCheckText(report));
    if (!report.passed())
        throw CLI::RuntimeError(1);
}

}  // namespace

void addSelfCheckCommand(CLI::App &app)
{
    auto options = std::make_shared<SelfCheckOptions>();
    CLI::App *command = app.add_subcommand(
        "selfcheck", "Computes the models and dictionaries that ship with Penfield and compares with the field's references");
    addDeviceOption(*command, options->device);
    command->add_option("--goldens", options->goldens, "Folder of the references, instead of those that ship with Penfield")->type_name("DIR");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->footer("Exit status: 0 all agree, 1 one does not.");
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
