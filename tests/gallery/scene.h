#pragma once
// A panel in one state, and the ways in which it is looked at.

#include "tests/gallery/sample.h"
#include "widgets/common/theme.h"

#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace penfield::gallery {

/// A panel with all it needs. What it only refers to (a selection, a model) is kept here and outlives it.
struct Staged {
    std::vector<std::shared_ptr<void>> kept;
    std::unique_ptr<QWidget> widget;
};

struct Scene {
    QString panel;  ///< "graph", "output", …
    QString state;  ///< "empty", "full", …
    QSize size;
    std::function<Staged(const Theme &theme)> build;
    std::function<void(QWidget &widget)> perform;  ///< what happens once it is on screen; may be missing
};

struct Look {
    QString language;  ///< "en", "de", "zh"
    bool dark = false;

    Theme theme() const { return dark ? Theme::darkTheme() : Theme::lightTheme(); }
};

struct Shot {
    const Scene *scene;
    Look look;
    QString name() const;  ///< "graph-full-de-dark"
};

std::vector<Scene> allScenes(std::shared_ptr<const Samples> samples);

/// Every scene in English light and dark, German light and Chinese dark.
std::vector<Shot> shotsOf(const std::vector<Scene> &scenes);

}  // namespace penfield::gallery
