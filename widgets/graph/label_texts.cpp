#include "widgets/graph/label_texts.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr double widestLine = 19;       // em
constexpr double widestHalf = 11;       // em
constexpr double shortLine = 11;        // em: where neither fits
constexpr double tooShortToBreak = 6;   // em

bool canBreakAfter(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u' ')
        return true;
    // Between ideographs, but no line begins with a comma.
    return c.unicode() >= 0x2e80 && at + 1 < text.size() && text[at + 1].unicode() >= 0x2e80 && !text[at + 1].isPunct();
}

LabelShape measured(std::vector<std::vector<LabelPiece>> lines, const GraphStyle &style)
{
    LabelShape shape{std::move(lines), {}};
    double width = 0;
    for (const auto &line : shape.lines) {
        double sum = 0;
        for (const LabelPiece &piece : line)
            sum += style.textWidth(piece.text, piece.strong);
        width = std::max(width, sum);
    }
    shape.size = {width + 0.3 * style.em, style.em * static_cast<double>(shape.lines.size())};
    return shape;
}

}  // namespace

QStringList inTwo(const QString &text, const GraphStyle &style)
{
    qsizetype best = -1;
    double bestWidth = style.textWidth(text);
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (!canBreakAfter(text, at))
            continue;
        const double width = std::max(style.textWidth(text.left(at + 1).trimmed()), style.textWidth(text.mid(at + 1).trimmed()));
        if (width < bestWidth) {
            best = at;
            bestWidth = width;
        }
    }
    if (best < 0)
        return {text};
    return {text.left(best + 1).trimmed(), text.mid(best + 1).trimmed()};
}

std::vector<LabelShape> featureLabel(const QString &title, const QString &tag, bool muted, const GraphStyle &style)
{
    const bool saysMore = tag.isEmpty() || (!muted && title.compare(tag, Qt::CaseInsensitive) != 0);
    const auto words = [&](const QString &text) { return LabelPiece{text, false, false, muted}; };
    const LabelPiece name{tag, true, true, false}, nameThenMore{tag + QStringLiteral("  "), true, true, false};
    if (!saysMore)
        return {measured({{name}}, style)};

    const double taken = tag.isEmpty() ? 0 : style.textWidth(nameThenMore.text, true);
    const auto oneLine = [&](double width) {
        std::vector<LabelPiece> line;
        if (!tag.isEmpty())
            line.push_back(nameThenMore);
        line.push_back(words(style.elided(title, std::max(width * style.em - taken, 4 * style.em))));
        return measured({line}, style);
    };
    std::vector<LabelShape> shapes;
    shapes.push_back(oneLine(widestLine));
    const QStringList halves = tag.isEmpty() ? inTwo(title, style) : QStringList{tag, title};
    if (halves.size() == 2 && shapes.front().size.width() > tooShortToBreak * style.em)
        shapes.push_back(measured({{tag.isEmpty() ? words(style.elided(halves[0], widestHalf * style.em)) : name},
                                   {words(style.elided(halves[1], widestHalf * style.em))}}, style));
    if (shapes.front().size.width() > shortLine * style.em)
        shapes.push_back(oneLine(shortLine));
    return shapes;
}

std::vector<LabelShape> answerLabel(const QString &token, const QString &probability, const GraphStyle &style)
{
    const QString shown = style.elided(token, widestHalf * style.em);
    return {measured({{{shown, true, false, false}}, {{probability, false, false, true}}}, style),
            measured({{{shown, true, false, false}}}, style)};
}

}  // namespace penfield
