#pragma once

namespace penfield {

class BackendService;
class MainWindow;

/// Help ▸ Verify Installation: makes the dialog when it is asked for, and connects it to the service's self-check.
void wireVerification(MainWindow &window, BackendService &service);

}  // namespace penfield
