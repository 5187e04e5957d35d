#pragma once
// The activations a feature has in its corpus, and where the present one stands among them.

#include "widgets/common/theme.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace penfield {

struct Histogram {
    std::vector<float> edges;          ///< [bins + 1], ascending
    std::vector<std::int64_t> counts;  ///< [bins]

    bool isEmpty() const { return counts.empty() || edges.size() != counts.size() + 1; }
    std::int64_t total() const;
    int binOf(double value) const;     ///< −1: outside; the last bin holds its upper edge
};

class HistogramPlot : public QWidget {
    Q_OBJECT
public:
    explicit HistogramPlot(QWidget *parent = nullptr);
    ~HistogramPlot() override;

    void setTheme(const Theme &theme);
    void setHistogram(Histogram histogram);
    void setNote(const QString &note);           ///< stands where the histogram would, while it is empty
    void setMarker(std::optional<double> value); ///< none: nothing is marked (not the same as 0)
    void setLogCounts(bool on);
    void setVectorPainting(bool on);             ///< for figures: sharp at any scale, slower

    const Histogram &histogram() const { return m_histogram; }
    std::optional<double> marker() const { return m_marker; }
    double xOf(double activation) const;         ///< where it stands, in this widget's coordinates

    QSize sizeHint() const override { return {320, 112}; }
    QSize minimumSizeHint() const override { return {160, 84}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void invalidate();
    void refresh();
    void refreshStyle();
    void refreshMarker();
    void describe();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    Theme m_theme = Theme::lightTheme();
    Histogram m_histogram;
    std::optional<double> m_marker;
    QString m_note;
    bool m_logCounts = true;
    bool m_vector = false;
    bool m_stale = true;
};

}  // namespace penfield
