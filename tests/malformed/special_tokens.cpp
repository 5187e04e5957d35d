// tokenizer_config.json and special_tokens_map.json.

#include "tests/malformed/malformed_file.h"

namespace penfield {

using namespace formats;

std::vector<MalformedFile> malformedSpecialTokens()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, const QByteArray &json, const QString &words) {
        for (const char *file : {"tokenizer_config.json", "special_tokens_map.json"})
            all.push_back({"special tokens", QString("%1, in %2").arg(defect, file), {{file, json}}, "", words});
    };
    row("a number", R"({"bos_token":1})", "\"bos_token\" is not a text");
    row("an object without its text", R"({"bos_token":{}})", "lacks \"content\"");
    row("additional ones in words", R"({"additional_special_tokens":"<a>"})", "is not a list");
    row("a list", "[]", "does not hold an object");
    row("truncated", R"({"bos_token":"<s)", "ends before its JSON does");
    row("a role twice", R"({"bos_token":"<s>","bos_token":"<t>"})", "\"bos_token\" twice");
    return all;
}

}  // namespace penfield
