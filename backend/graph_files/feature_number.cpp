#include "backend/graph_files/feature_number.h"

#include "backend/graph_files/number_text.h"

#include <array>
#include <cmath>
#include <vector>

namespace penfield {

namespace {

struct OldEncoding {
    std::string_view scan;
    std::int64_t layerStep;
};

/// layer · step + index, in files that circuit-tracer's first version and Neuronpedia made for these models.
constexpr std::array<OldEncoding, 2> kOldEncodings{{{"gemma-2-2b", 100'000}, {"llama-3-131k-relu", 1'000'000}}};

std::vector<std::string_view> splitAtUnderscores(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t end; (end = text.find('_')) != text.npos; text.remove_prefix(end + 1))
        parts.push_back(text.substr(0, end));
    parts.push_back(text);
    return parts;
}

}  // namespace

std::int64_t cantorPair(std::int64_t layer, std::int64_t feature)
{
    const std::int64_t sum = layer + feature;
    return sum * (sum + 1) / 2 + feature;
}

std::optional<std::pair<std::int64_t, std::int64_t>> cantorUnpair(std::int64_t number)
{
    if (number < 0)
        return std::nullopt;
    const auto triangle = [](std::uint64_t w) { return w % 2 == 0 ? w / 2 * (w + 1) : (w + 1) / 2 * w; };  // does not overflow
    const auto wanted = static_cast<std::uint64_t>(number);
    auto w = static_cast<std::uint64_t>((std::sqrt(8 * static_cast<long double>(number) + 1) - 1) / 2);
    while (triangle(w) > wanted)  // the root is rounded
        --w;
    while (triangle(w + 1) <= wanted)
        ++w;
    const std::uint64_t feature = wanted - triangle(w);
    return std::pair(static_cast<std::int64_t>(w - feature), static_cast<std::int64_t>(feature));
}

std::int64_t featureIndex(std::int64_t feature, std::int64_t layer, std::string_view scan)
{
    if (const auto pair = cantorUnpair(feature); pair && pair->first == layer)
        return pair->second;
    for (const OldEncoding &old : kOldEncodings)
        if (scan == old.scan && feature / old.layerStep == layer)
            return feature % old.layerStep;
    return feature;
}

std::optional<std::int64_t> indexInNodeId(std::string_view id, std::string_view layer, std::int64_t position)
{
    const std::vector<std::string_view> parts = splitAtUnderscores(id);
    if ((parts.size() != 3 && parts.size() != 4) || parts.front() != layer || wholeNumber(parts.back()) != position)
        return std::nullopt;
    return wholeNumber(parts[parts.size() - 2]);
}

}  // namespace penfield
