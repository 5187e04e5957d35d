#include "app/cli/touch_syntax.h"

#include "app/cli/positions.h"
#include "backend/types/error.h"

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

Intervention unitOf(const std::string &text, const Prompt &prompt)
{
    const auto [feature, token] = splitAt(text);
    Intervention touch;
    touch.unit = parseFeature(feature);
    if (!token.empty())
        touch.position = positionOf(prompt, token);
    return touch;
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

std::pair<std::string, std::string> splitAt(const std::string &text)
{
    const std::size_t at = text.rfind('@');
    return at == std::string::npos ? std::pair(text, std::string()) : std::pair(text.substr(0, at), text.substr(at + 1));
}

}  // namespace penfield::cli
