#include "backend/training/tokenizer_json.h"

#include "backend/training/json_text.h"

namespace penfield::training {

std::string tokenizerJson(const Vocabulary &vocabulary)
{
    std::string added, words;
    for (const std::string name : {"<pad>", "<bos>", "<unk>"}) {
        added += std::string(added.empty() ? "" : ",") + "\n    {\"id\": " + std::to_string(vocabulary.id(name)) +
                 ", \"content\": " + jsonString(name) +
                 ", \"single_word\": false, \"lstrip\": false, \"rstrip\": false, \"normalized\": false, \"special\": true}";
    }
    for (std::size_t i = 0; i < vocabulary.size(); ++i) {
        words += std::string(i == 0 ? "" : ",") + "\n      " + jsonString(vocabulary.words()[i]) + ": " + std::to_string(i);
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
    "special_tokens": {"<bos>": {"id": "<bos>", "ids": [1], "tokens": ["<bos>"]}}
  },
  "decoder": null,
  "model": {
    "type": "WordLevel",
    "vocab": {)" +
           words + R"(
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
