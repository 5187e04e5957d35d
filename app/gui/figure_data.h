#pragma once

#include "app/figure/figure.h"

namespace penfield {

class Explorer;
class MainWindow;
struct LaunchOptions;

/// What the command line asked for. Throws Error for an unknown view, preset or file ending.
FigureRequest figureRequest(const LaunchOptions &options);

/// What is explored and shown now.
FigureData figureDataOf(const Explorer &explorer, MainWindow &window);

}  // namespace penfield
