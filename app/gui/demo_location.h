#pragma once

#include "app/gui/explorer.h"
#include "backend/formats/demo_manifest.h"

namespace penfield {

/// The demo that ships with the program.
struct Demo {
    Sources sources;
    formats::DemoManifest manifest;
};

/// Throws Error when it is not there or its manifest cannot be read.
Demo openDemo();

}  // namespace penfield
