#pragma once

namespace penfield {

class BackendService;
class Explorer;
class MainWindow;

/// The chapter of wiring.h about touches: every way to touch, the answers, the way back, presets, the intact answer while it is held.
void wireTouches(MainWindow &window, Explorer &explorer, BackendService &service);

}  // namespace penfield
