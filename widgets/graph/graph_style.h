#pragma once
// The measures of a drawn graph: everything is a multiple of `em`, the height of the label font, so that a figure of a
// column's width and a window look the same.

#include <QFont>
#include <QMarginsF>
#include <QSizeF>
#include <QString>

namespace penfield {

struct GraphLayout;

struct GraphStyle {
    QFont label, strongLabel;
    double em = 14;

    static GraphStyle from(const QFont &base);

    double textWidth(const QString &text, bool strong = false) const;
    double ascent() const;
    QString elided(const QString &text, double width) const;

    double layerGutter(int layers) const;         ///< room for "L0", "out" on the left
    double tokenGutter(bool textsAcross) const;   ///< room for the tokens' texts at the bottom
};

}  // namespace penfield
