#pragma once
// One function a subcommand: declares its options on `app` and runs it when it is parsed. Running prints to standard output and
// throws Error.

namespace CLI {
class App;
}

namespace penfield::cli {

void addTraceCommand(CLI::App &app);
void addGraphCommand(CLI::App &app);
void addInterveneCommand(CLI::App &app);
void addSweepCommand(CLI::App &app);
void addPatchCommand(CLI::App &app);
void addGenerateCommand(CLI::App &app);
void addInspectCommand(CLI::App &app);
void addPreviewCommand(CLI::App &app);
void addSelfCheckCommand(CLI::App &app);
void addDemoCommand(CLI::App &app);
void addEvidenceCommand(CLI::App &app);

}  // namespace penfield::cli
