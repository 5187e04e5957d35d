#pragma once

#include "backend/formats/demo_manifest.h"

namespace penfield {

class BackendService;
class Explorer;
class MainWindow;

/// Holds every connection between what is explored and what is shown: the table of contents of the program.
/// All of them end with the shorter-lived side.
void wire(MainWindow &window, Explorer &explorer, BackendService &service, const formats::DemoManifest &demo);

}  // namespace penfield
