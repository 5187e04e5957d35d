#include "backend/tokenizer/text_growth.h"

#include "backend/types/error.h"

namespace penfield {

void requireRoomFor(std::size_t bytes, std::size_t most)
{
    if (bytes > most)
        throw Error(
            PENFIELD_SENTENCE("The model's tokenizer makes more than %1 bytes out of this text: its tokenizer.json multiplies what it "
                              "is given. Shorten the text, or download the tokenizer again."),
            {std::to_string(most)});
}

}  // namespace penfield
