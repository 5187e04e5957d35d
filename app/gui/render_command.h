#pragma once

#include "app/gui/explorer.h"
#include "app/gui/launch_options.h"
#include "app/gui/settings.h"

namespace penfield {

/// penfield --render: opens, explores, touches what was asked, writes one picture. Returns the exit status; trouble goes to stderr.
/// Works on the real window, which nobody sees, so that a picture shows what a person would have seen.
int runRenderCommand(Explorer &explorer, BackendService &service, const Sources &sources, const QString &prompt, const LaunchOptions &options,
                     const Settings &settings);

}  // namespace penfield
