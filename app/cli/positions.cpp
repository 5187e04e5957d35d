#include "app/cli/positions.h"

#include "backend/types/error.h"

#include <charconv>
#include <optional>

namespace penfield::cli {

namespace {

std::string trimmed(const std::string &piece)
{
    const std::size_t first = piece.find_first_not_of(' ');
    return first == std::string::npos ? piece : piece.substr(first, piece.find_last_not_of(' ') - first + 1);
}

std::optional<int> wholeNumber(const std::string &text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

}  // namespace

TokenPosition positionOf(const Prompt &prompt, const std::string &token)
{
    TokenPosition found;
    for (std::size_t i = 0; i < prompt.size(); ++i) {
        if (trimmed(prompt.pieces[i]) != token)
            continue;
        if (found.isValid())
            throw Error(PENFIELD_SENTENCE("\"%1\" occurs more than once in the prompt. Give its position as a number instead, e.g. %2."),
                        {token, std::to_string(found.value)});
        found = TokenPosition(static_cast<std::int64_t>(i));
    }
    if (found.isValid())
        return found;
    const std::optional<int> position = wholeNumber(token);
    if (!position)
        throw Error(PENFIELD_SENTENCE("\"%1\" is not a token of the prompt \"%2\"."), {token, prompt.text});
    if (*position < 0 || *position >= static_cast<int>(prompt.size()))
        throw Error(PENFIELD_SENTENCE("There is no position %1 in the prompt \"%2\": its positions are 0 to %3."),
                    {token, prompt.text, std::to_string(prompt.size() - 1)});
    return TokenPosition(*position);
}

}  // namespace penfield::cli
