#include "backend/training/tokenizer_json.h"

#include "backend/training/json_text.h"

#include <algorithm>

namespace penfield::training {

std::string tokenizerJson(const Vocabulary &vocabulary)
{
    return tokenizerJson(vocabulary.words());
}

std::string tokenizerJson(const std::vector<std::string> &words)
{
    const auto id = [&](const std::string &word) { return std::to_string(std::find(words.begin(), words.end(), word) - words.begin()); };
    std::string added, vocabulary;
    for (const std::string name : {"<pad>", "<bos>", "<unk>"}) {
        added += std::string(added.empty() ? "" : ",") + "\n    {\"id\": " + id(name) +
                 ", \"content\": " + jsonString(name) +
                 ", \"single_word\": false, \"lstrip\": false, \"rstrip\": false, \"normalized\": false, \"special\": true}";
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        vocabulary += std::string(i == 0 ? "" : ",") + "\n      " + jsonString(words[i]) + ": " + std::to_string(i);
    }
    return R"({
  "version": "1.0",
  "truncation": null,
  "padding": null,
  "added_tokens": [)" +
           added + R"(
  ],
  "normalizer": null,
  "pre_tokenizer": {"type": "WhitespaceSplit"},
  "post_processor": {
    "type": "TemplateProcessing",
    "single": [{"SpecialToken": {"id": "<bos>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
    "pair": [{"SpecialToken": {"id": "<bos>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
    "special_tokens": {"<bos>": {"id": "<bos>", "ids": [)" + id("<bos>") +
           R"(], "tokens": ["<bos>"]}}
  },
  "decoder": null,
  "model": {
    "type": "WordLevel",
    "vocab": {)" +
           vocabulary + R"(
    },
    "unk_token": "<unk>"
  }
}
)";
}

std::string tokenizerConfigJson()
{
    return R"({
  "tokenizer_class": "PreTrainedTokenizerFast",
  "bos_token": "<bos>",
  "pad_token": "<pad>",
  "unk_token": "<unk>",
  "clean_up_tokenization_spaces": false,
  "model_max_length": 256
}
)";
}

std::string specialTokensJson()
{
    return R"({
  "bos_token": "<bos>",
  "pad_token": "<pad>",
  "unk_token": "<unk>"
}
)";
}

}  // namespace penfield::training
