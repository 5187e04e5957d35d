#pragma once

namespace penfield {

class Explorer;
class MainWindow;

/// Between the interventions panel's menu of presets and the file they are kept in.
void wirePresets(MainWindow &window, Explorer &explorer);

}  // namespace penfield
