#pragma once
// Draws the output as paired bars, on any QPainter: the panel, a PNG, a page of a PDF.

#include "widgets/common/theme.h"
#include "widgets/output/output_table.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace penfield {

/// All that is drawn; a value, so that a figure can be painted after the panel has moved on.
struct OutputPicture {
    OutputTable table;
    QString sentence;
    QString figures;
};

class OutputPainter {
public:
    OutputPainter(const Theme &theme, const QFont &font);

    double rowHeight(const OutputTable &table) const;
    double legendHeight() const;
    double rowsHeight(const OutputTable &table) const;  ///< legend included
    double pictureHeight(const OutputPicture &picture, double width) const;
    double minimumWidth() const;

    int rowAt(const OutputTable &table, double y) const;  ///< −1: none; y from the top of the legend
    QRectF rowRect(const OutputTable &table, int row, double width) const;
    QRectF pinRect(const OutputTable &table, int row, double width) const;  ///< where a click pins and lets go

    /// Legend and rows. `marked` is drawn as selected, `hovered` as hovered; −1: none.
    void paintRows(QPainter &painter, const QRectF &box, const OutputTable &table, int marked = -1, int hovered = -1) const;

    /// Sentence, figures, legend and rows: a whole figure.
    void paintPicture(QPainter &painter, const QRectF &box, const OutputPicture &picture) const;

    /// The token's text as it is drawn at this width.
    QString shownToken(const QString &text, double width) const;

private:
    struct Columns {
        QRectF pin, token, bar, percent, probability, logit, rank;
    };
    Columns columnsIn(const QRectF &row) const;
    QList<QString> wrapped(const QString &text, double width) const;
    double textBlockHeight(const OutputPicture &picture, double width) const;
    void paintLegend(QPainter &painter, const QRectF &box, const OutputTable &table) const;
    void paintGrid(QPainter &painter, const QRectF &bars) const;
    void paintRow(QPainter &painter, const QRectF &box, const OutputTable &table, const OutputRow &row) const;
    void paintRank(QPainter &painter, const QRectF &box, const OutputRow &row, bool isAfter) const;
    void paintPin(QPainter &painter, const QRectF &box, bool watched, bool offered) const;

    Theme m_theme;
    QFont m_font;
};

}  // namespace penfield
