#pragma once

#include "app/gui/explorer.h"
#include "backend/formats/demo_manifest.h"

#include <optional>

namespace penfield {

/// The demo that ships with the program.
struct Demo {
    Sources sources;
    formats::DemoManifest manifest;
};

/// The folder named by PENFIELD_DEMO, else the installed one, else the source tree's. Empty: there is none.
QString demoFolder();

/// Throws Error when the manifest cannot be read.
Demo openDemo(const QString &folder);

}  // namespace penfield
