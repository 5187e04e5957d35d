// A prompt, any bytes, through one fixed tokenizer that has every kind of added token.

#include "backend/formats/tokenizer_config.h"
#include "backend/tokenizer/tokenizer.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

namespace {

const Tokenizer &tokenizer()
{
    static const auto made = [] {
        static constexpr std::string_view json =
            R"({"version":"1.0","pre_tokenizer":{"type":"Whitespace"},"added_tokens":[{"id":12,"content":"<bos>","special":true,
            "normalized":false},{"id":7,"content":"<l>","lstrip":true},{"id":8,"content":"<r>","rstrip":true,"normalized":false},
            {"id":9,"content":"one","single_word":true},
            {"id":10,"content":"<bos><bos>"},{"id":11,"content":"\u00e9"}],
            "model":{"type":"WordLevel","vocab":{"<bos>":12,"<unk>":1,"the":2,"capital":3,"of":4,".":5,
            "\ud83d\ude00":6},"unk_token":"<unk>"}})";
        formats::SpecialTokens special;
        special.all = {"<bos>", "<unk>"};
        return Tokenizer::parse(bytesOf(json), "fixed", special);
    }();
    return *made;
}

}  // namespace

bool accepts(std::string_view input)
{
    try {
        const Prompt prompt = tokenizer().encode(std::string(input));
        require(!prompt.tokens.empty() && prompt.tokens.size() == prompt.pieces.size(), "a piece for each token");
        require(prompt.tokens.size() <= input.size() + 1, "more tokens than bytes");
        for (const std::string &piece : prompt.pieces)
            require(!piece.empty(), "a token without a text");
        if (prompt.unknownWords.empty()) {
            const Prompt again = tokenizer().encode(tokenizer().decode(prompt.tokens));
            require(again.unknownWords.empty(), "a known text that is unknown when it is decoded");
        }
        return true;
    } catch (const Error &) {
        return false;
    }
}

std::vector<std::string> seeds()
{
    return {"the capital of",
            "<bos> the capital.",
            "the <l> of<r> \xC2\xA0the one ones one",
            "\xC3\xA9t\xC3\xA9 \xF0\x9F\x98\x80 \xE4\xB8\xAD\xE5\x9B\xBD",
            "<bos><bos>the",
            "a\tb\r\nc\xE3\x80\x80"
            "d"};
}

}  // namespace penfield::fuzz
