#pragma once

namespace penfield {

class Explorer;
class MainWindow;

/// Asks for a file and writes the view in front (graph, heatmap, lens, attention) into it, in a page's width. Trouble is told in the window.
void exportFigure(MainWindow &window, const Explorer &explorer);

}  // namespace penfield
