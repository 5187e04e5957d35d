#pragma once

#include "app/gui/demo_location.h"

namespace penfield {

class BackendService;
class Explorer;
class MainWindow;
class OpenFiles;

/// Holds every connection between what is explored and what is shown: the table of contents of the program.
/// All of them end with the shorter-lived side. The ways to open something come back, for what the command line names.
OpenFiles &wire(MainWindow &window, Explorer &explorer, BackendService &service, const Demo &demo);

}  // namespace penfield
