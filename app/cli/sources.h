#pragma once
// Which files a command works on: those that are named, else the demo's.

#include "backend/formats/demo_folder.h"

#include <string>

namespace CLI {
class App;
}

namespace penfield::cli {

struct Sources {
    std::string model, dictionary, database;  ///< paths; empty dictionary or database: none
    std::string device;                       ///< as Engine::useDevice takes it; empty: the engine's own choice
    bool evenIfTooLarge = false;              ///< open a model that needs more memory than is free
};

/// What was said on the command line.
struct SourceOptions {
    std::string model, dictionary, database, device;
    bool evenIfTooLarge = false;
};

void addDeviceOption(CLI::App &command, std::string &device);
void addSourceOptions(CLI::App &command, SourceOptions &options);

/// The demo fills in what was not named. A model of one's own comes without the demo's dictionary, a dictionary of one's own
/// without the demo's database. Throws Error when the demo is needed and not there.
Sources resolve(const SourceOptions &options);

using formats::demoFolder;

Sources demoSources(const std::string &folder);

}  // namespace penfield::cli
