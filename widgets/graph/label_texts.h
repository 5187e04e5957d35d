#pragma once
// The text of a node's label in the shapes it may take: one line, two shorter ones, or one that is cut short; a supernode's name goes first, in its hue.

#include "widgets/graph/graph_style.h"

#include <QColor>
#include <QSizeF>
#include <QStringList>

#include <optional>
#include <vector>

namespace penfield {

struct LabelPiece {
    QString text;
    bool strong = false;
    bool tag = false;    ///< takes the supernode's colour
    bool muted = false;
};

struct LabelShape {
    std::vector<std::vector<LabelPiece>> lines;
    QSizeF size;
};

/// Shapes for `title`, the fullest first; `tag` may be empty. `muted`: the title is only a place.
std::vector<LabelShape> featureLabel(const QString &title, const QString &tag, bool muted, const GraphStyle &style);

/// "Austin" over "0.982"; with an outcome over "98 → 11 %".
std::vector<LabelShape> answerLabel(const QString &token, const QString &probability, const GraphStyle &style);

/// Breaks `text` into two lines of about equal width; one when there is nowhere to break.
QStringList inTwo(const QString &text, const GraphStyle &style);

}  // namespace penfield
