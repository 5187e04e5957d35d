#include "tests/bench/report.h"

#include "backend/graph/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <exception>

namespace penfield::bench {

namespace {

/// Four digits are enough to compare with a bar.
std::string number(double value)
{
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 4).ptr;
    return {buffer.data(), end};
}

std::string barText(const Figure &figure)
{
    const std::string bar = (figure.direction == Bar::AtMost ? "<= " : ">= ") + number(figure.bar);
    return figure.unit.empty() ? bar : bar + ' ' + figure.unit;
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

}  // namespace

bool Measured::reached() const
{
    return trouble.empty() && std::all_of(figures.begin(), figures.end(), [](const Figure &figure) { return figure.reached(); });
}

Measured measure(const Bench &bench)
{
    Measured measured{bench.id, {}, {}};
    try {
        measured.figures = bench.measure();
        if (measured.figures.empty())
            measured.trouble = "nothing was measured";
    } catch (const std::exception &error) {
        measured.trouble = error.what();
    }
    return measured;
}

std::string asText(const Measured &measured)
{
    if (!measured.trouble.empty())
        return padded(measured.id, 14) + "short  " + measured.trouble + '\n';
    std::string text;
    for (const Figure &figure : measured.figures)
        text += padded(measured.id, 14) + padded(figure.reached() ? "ok" : "short", 7) + padded(number(figure.value), 12) +
                padded(barText(figure), 14) + figure.what + '\n';
    return text;
}

std::string asJson(const std::vector<Measured> &measured)
{
    JsonWriter json;
    json.beginObject();
    json.field("reached", std::all_of(measured.begin(), measured.end(), [](const Measured &each) { return each.reached(); }));
    json.key("benches").beginArray();
    for (const Measured &each : measured) {
        json.beginObject().field("id", each.id).field("reached", each.reached()).field("trouble", each.trouble).key("figures").beginArray();
        for (const Figure &figure : each.figures) {
            json.beginObject().field("what", figure.what).field("value", figure.value).field("unit", figure.unit);
            json.field("bar", figure.bar).field("direction", figure.direction == Bar::AtMost ? "at most" : "at least");
            json.field("reached", figure.reached()).endObject();
        }
        json.endArray().endObject();
    }
    return json.endArray().endObject().text();
}

}  // namespace penfield::bench
