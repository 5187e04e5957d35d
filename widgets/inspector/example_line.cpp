#include "widgets/inspector/example_line.h"

#include "widgets/models/feature_words.h"

#include <algorithm>

namespace penfield {
namespace {

constexpr double padding = 3;  // left and right of a token's text: its shade must not look cramped
const QString ellipsis(QChar(0x2026));

struct Span {
    int first = 0, last = 0;  // inclusive
    double width = 0;
};

/// Grows `span` towards `step` (−1 or +1) when there is a token that fits.
bool grow(Span &span, int step, const std::vector<double> &widths, double room)
{
    const int next = step < 0 ? span.first - 1 : span.last + 1;
    if (next < 0 || next >= static_cast<int>(widths.size()) || span.width + widths[static_cast<std::size_t>(next)] > room)
        return false;
    (step < 0 ? span.first : span.last) = next;
    span.width += widths[static_cast<std::size_t>(next)];
    return true;
}

Span spanAround(int peak, const std::vector<double> &widths, double width, double mark)
{
    const double all = [&] {
        double sum = 0;
        for (double w : widths)
            sum += w;
        return sum;
    }();
    if (all <= width)
        return {0, static_cast<int>(widths.size()) - 1, all};
    Span span{peak, peak, widths[static_cast<std::size_t>(peak)]};
    const double room = width - 2 * mark;
    bool left = true, right = true;
    while (left || right) {
        left = left && grow(span, -1, widths, room);
        left = left && grow(span, -1, widths, room);  // what led to the peak tells more than what followed
        right = right && grow(span, +1, widths, room);
    }
    return span;
}

}  // namespace

ExampleLine layOutExample(const FeatureExample &example, double width, const QFontMetricsF &metrics)
{
    ExampleLine line;
    if (example.tokens.empty())
        return line;
    const int peak = std::clamp(example.peak, 0, static_cast<int>(example.tokens.size()) - 1);
    const double mark = metrics.horizontalAdvance(ellipsis) + padding;
    std::vector<double> widths;
    for (const std::string &token : example.tokens)
        widths.push_back(metrics.horizontalAdvance(readableToken(token)) + 2 * padding);
    double &peakWidth = widths[static_cast<std::size_t>(peak)];
    peakWidth = std::min(peakWidth, std::max(width - 2 * mark, 1.0));

    const Span span = spanAround(peak, widths, width, mark);
    line.cutAtStart = span.first > 0;
    line.cutAtEnd = span.last + 1 < static_cast<int>(widths.size());
    double x = line.cutAtStart ? mark : 0;
    for (int i = span.first; i <= span.last; ++i) {
        const double w = widths[static_cast<std::size_t>(i)];
        const QString text = readableToken(example.tokens[static_cast<std::size_t>(i)]);
        line.tokens.push_back({i, i == peak ? metrics.elidedText(text, Qt::ElideRight, w - 2 * padding + 0.5) : text, x, w, i == peak});
        x += w;
    }
    line.endX = x;
    return line;
}

}  // namespace penfield
