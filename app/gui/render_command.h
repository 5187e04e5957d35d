#pragma once

#include "app/gui/explorer.h"
#include "app/gui/launch_options.h"

namespace penfield {

/// penfield --render: opens, explores, touches what was asked, writes one picture. Returns the exit status; trouble goes to stderr.
int runRenderCommand(Explorer &explorer, const Sources &sources, const QString &prompt, const LaunchOptions &options);

}  // namespace penfield
