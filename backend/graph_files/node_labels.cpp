#include "backend/graph_files/node_labels.h"

#include "backend/graph_files/number_text.h"

#include <array>

namespace penfield {

namespace {
constexpr std::string_view kBeforeProbability = "(p=";
}

std::string textInLabel(std::string_view label)
{
    const std::size_t begin = label.find('"'), end = label.rfind('"');
    return std::string(begin == label.npos || begin == end ? label : label.substr(begin + 1, end - begin - 1));
}

float probabilityInLabel(std::string_view label)
{
    const std::size_t at = label.rfind(kBeforeProbability);
    if (at == label.npos)
        return 0;
    const std::string_view rest = label.substr(at + kBeforeProbability.size());
    const float probability = finiteNumber(rest.substr(0, rest.find(')'))).value_or(0);
    return probability >= 0 && probability <= 1 ? probability : 0;
}

std::string outputLabel(std::string_view token, float probability)
{
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), probability, std::chars_format::fixed, 3).ptr;
    return "Output \"" + std::string(token) + "\" (p=" + std::string(buffer.data(), end) + ')';
}

}  // namespace penfield
