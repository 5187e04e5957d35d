#include "backend/types/error.h"

namespace penfield {

std::string fillIn(const std::string &sentence, const std::vector<std::string> &arguments)
{
    std::string text;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool placeholder = sentence[i] == '%' && i + 1 < sentence.size() && sentence[i + 1] >= '1' && sentence[i + 1] <= '9';
        if (!placeholder) {
            text += sentence[i];
            continue;
        }
        const auto which = static_cast<std::size_t>(sentence[++i] - '1');
        if (which < arguments.size())
            text += arguments[which];
    }
    return text;
}

Error::Error(const char *sentence, std::vector<std::string> arguments)
    : m_sentence(sentence), m_arguments(std::move(arguments)), m_text(fillIn(m_sentence, m_arguments))
{
}

}  // namespace penfield
