#include "app/cli/touch_syntax.h"

#include "app/cli/direction_file.h"
#include "app/cli/positions.h"
#include "backend/types/error.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace penfield::cli {

namespace {

template <class Number>
bool parsed(std::string_view text, Number &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

/// "TOKEN", "FIRST..LAST", or "FIRST.." for what is generated, too.
void readPositions(Intervention &touch, const std::string &text, const Prompt &prompt)
{
    const std::size_t dots = text.find("..");
    if (dots == std::string::npos || dots == 0) {  // a token may be dots
        touch.position = positionOf(prompt, text);
        return;
    }
    const std::string last = text.substr(dots + 2);
    touch.position = positionOf(prompt, text.substr(0, dots));
    touch.openEnded = last.empty();
    if (!last.empty())
        touch.lastPosition = positionOf(prompt, last);
}

Intervention unitOf(const std::string &text, const Prompt &prompt)
{
    const auto [unit, token] = splitAt(text);
    Intervention touch;
    touch.unit = parseUnit(unit);
    if (!token.empty())
        readPositions(touch, token, prompt);
    return touch;
}

[[noreturn]] void refuseUnit(const std::string &text)
{
    throw Error(PENFIELD_SENTENCE("\"%1\" does not name a unit. Write 0:493 for a feature, L0N12 for a neuron, L0H3 for a head, L0E for "
                                  "an error, token for the embedding, or L0.hook_resid_post:FILE for a direction."),
                {text});
}

/// What follows "L" and the layer's digits: "N12", "H3", "E", ".hook:FILE".
Unit unitOfLayer(const std::string &text, LayerIndex layer, std::string_view rest)
{
    int number = 0;
    if (rest == "E")
        return Unit::error(layer);
    if (rest.starts_with("N") && parsed(rest.substr(1), number))
        return Unit::neuron(layer, number);
    if (rest.starts_with("H") && parsed(rest.substr(1), number))
        return Unit::head(layer, number);
    const std::size_t colon = rest.find(':');
    if (!rest.starts_with('.') || colon == std::string_view::npos)
        refuseUnit(text);
    const auto hook = hookFromName(rest.substr(1, colon - 1));
    if (!hook)
        refuseUnit(text);
    return Unit::along(layer, readDirection(*hook, std::string(rest.substr(colon + 1))));
}

}  // namespace

FeatureId parseFeature(const std::string &text)
{
    const std::size_t colon = text.find(':');
    int layer = 0, feature = 0;
    if (colon == std::string::npos || !parsed(std::string_view(text).substr(0, colon), layer) ||
        !parsed(std::string_view(text).substr(colon + 1), feature) || layer < 0 || feature < 0)
        throw Error(PENFIELD_SENTENCE("\"%1\" does not name a feature. Write LAYER:FEATURE, e.g. 0:493."), {text});
    return {LayerIndex(layer), FeatureIndex(feature)};
}

Unit parseUnit(const std::string &text)
{
    if (text == "token")
        return Unit::token();
    if (!text.starts_with('L'))
        return parseFeature(text);
    const std::size_t digits = text.find_first_not_of("0123456789", 1);
    int layer = 0;
    if (digits == std::string::npos || !parsed(std::string_view(text).substr(1, digits - 1), layer))
        refuseUnit(text);
    return unitOfLayer(text, LayerIndex(layer), std::string_view(text).substr(digits));
}

Intervention parseTouch(const std::string &text, TouchKind kind, const Prompt &prompt)
{
    const std::size_t equals = text.rfind('=');
    double value = 0;
    if (equals == std::string::npos || !parsed(std::string_view(text).substr(equals + 1), value))
        throw Error(PENFIELD_SENTENCE("\"%1\" does not say a value. Write LAYER:FEATURE@TOKEN=VALUE, e.g. 0:493@Dallas=2.5."), {text});
    Intervention touch = unitOf(text.substr(0, equals), prompt);
    touch.kind = kind;
    touch.value = value;
    return touch;
}

Intervention parseAblation(const std::string &text, const Prompt &prompt)
{
    return unitOf(text, prompt);
}

Intervention parseResampling(const std::string &text, const Prompt &prompt)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals + 1 == text.size())
        throw Error(PENFIELD_SENTENCE("\"%1\" does not say from which prompt. Write UNIT@TOKEN=PROMPT."), {text});
    Intervention touch = unitOf(text.substr(0, equals), prompt);
    touch.kind = TouchKind::Resample;
    touch.source = text.substr(equals + 1);
    return touch;
}

std::vector<double> parseValues(const std::string &text)
{
    std::vector<double> values;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        if (!parsed(std::string_view(text).substr(begin, end - begin), values.emplace_back()))
            throw Error(PENFIELD_SENTENCE("\"%1\" is not a list of numbers. Write them with commas between, e.g. 0,0.5,1."), {text});
        begin = end + 1;
    }
    return values;
}

std::pair<std::string, std::string> splitAt(const std::string &text)
{
    const std::size_t at = text.rfind('@');
    return at == std::string::npos ? std::pair(text, std::string()) : std::pair(text.substr(0, at), text.substr(at + 1));
}

}  // namespace penfield::cli
