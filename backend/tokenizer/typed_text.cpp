#include "backend/tokenizer/typed_text.h"

#include "backend/formats/utf8.h"
#include "backend/types/error.h"

namespace penfield {

namespace {

constexpr std::size_t maxPromptBytes = 1 << 20;

}  // namespace

void requireReadable(std::string_view text)
{
    if (text.size() > maxPromptBytes)
        throw Error(PENFIELD_SENTENCE("The prompt has %1 bytes; at most %2 are tokenized. Shorten it."),
                    {std::to_string(text.size()), std::to_string(maxPromptBytes)});
    const std::size_t bad = formats::firstInvalidUtf8(text);
    if (bad != std::string_view::npos)
        throw Error(PENFIELD_SENTENCE("The prompt is not UTF-8 text: byte %1 belongs to no character. Paste it again from a program that "
                                      "copies text."),
                    {std::to_string(bad)});
}

}  // namespace penfield
