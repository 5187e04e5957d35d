#pragma once

class QWidget;

namespace penfield::gallery {

/// Until graphs are arranged and queued repaints are done. Throws std::runtime_error when that never happens.
void awaitStill(QWidget &widget);

/// Until `widget` is shown, for what appears by itself after a delay.
void awaitShown(QWidget &widget);

}  // namespace penfield::gallery
