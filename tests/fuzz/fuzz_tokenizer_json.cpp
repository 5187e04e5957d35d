#include "backend/formats/tokenizer_config.h"
#include "backend/tokenizer/tokenizer.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

bool accepts(std::string_view input)
{
    try {
        const auto tokenizer = Tokenizer::parse(bytesOf(input), "fuzzed", {});
        require(tokenizer->vocabSize() > 0 && tokenizer->largestId().isValid(), "a tokenizer without tokens");
        const std::string text = "the <bos> capital\tof <x> nowhere";
        const TokenizedText tokenized = tokenizer->encodePlain(text);
        for (const TokenId token : tokenized.tokens)
            require(token.isValid() && token <= tokenizer->largestId(), "an id beyond the largest");
        require(tokenized.spans.size() == tokenized.tokens.size(), "a span for each token");
        for (const ByteSpan span : tokenized.spans)
            require(span.begin <= span.end && span.end <= text.size(), "a span outside the text");
        return true;
    } catch (const Error &) {
        return false;
    }
}

std::vector<std::string> seeds()
{
    return {
        R"({"version":"1.0","added_tokens":[{"id":0,"content":"<bos>","special":true}],)"
        R"("pre_tokenizer":{"type":"WhitespaceSplit"},"model":{"type":"WordLevel","vocab":{"<bos>":0,"<unk>":1,"the":2},)"
        R"("unk_token":"<unk>"}})",
        R"({"version":"1.0","truncation":null,"normalizer":null,"decoder":null,"pre_tokenizer":{"type":"Sequence",)"
        R"("pretokenizers":[{"type":"Whitespace"},{"type":"WhitespaceSplit"}]},"model":{"type":"WordLevel","vocab":{"<":0,)"
        R"("unk":1,"the":2,"":5},"unk_token":"unk"}})",
        R"({"added_tokens":[{"id":9,"content":"<x>","lstrip":true,"rstrip":true,"single_word":true,"normalized":false},)"
        R"({"id":10,"content":"<"}],"model":{"type":"WordLevel","vocab":{"u":0},"unk_token":"u"}})",
    };
}

}  // namespace penfield::fuzz
