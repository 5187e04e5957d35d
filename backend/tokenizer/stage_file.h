#pragma once
// The stages around the model, out of their objects in tokenizer.json. What Penfield would do differently from Hugging Face is refused
// by name, never approximated. Private to the room: it shows JSON.

#include "backend/formats/json.h"
#include "backend/tokenizer/decoder.h"
#include "backend/tokenizer/span_trimming.h"
#include "backend/tokenizer/unicode_normalizer.h"

namespace penfield {

std::unique_ptr<Normalizer> readNormalizer(const formats::JsonValue &json);
std::unique_ptr<PreTokenizer> readPreTokenizer(const formats::JsonValue &json);
std::unique_ptr<Decoder> readDecoder(const formats::JsonValue &json);

/// The parts of a post-processor that change spans. The others add special tokens, and are not asked.
std::vector<SpanTrimming> readTrimmings(const formats::JsonValue &json);

/// A member that has to be a text of at least one character.
std::string textAt(const formats::JsonValue &json, std::string_view key);

/// {"String": …} or {"Regex": …}. `fixed`, where it is given, receives the text of a "String".
std::unique_ptr<Pattern> readPattern(const formats::JsonValue &json, std::string *fixed = nullptr);

struct MetaspaceSettings {
    std::string mark;
    PrependScheme scheme = PrependScheme::Always;
};
MetaspaceSettings readMetaspace(const formats::JsonValue &json);

/// Every item of a list, read by `read`.
template <class Stage, class Read>
std::vector<std::unique_ptr<Stage>> readStages(const formats::JsonValue &list, Read read)
{
    std::vector<std::unique_ptr<Stage>> stages;
    for (const formats::JsonValue &item : list.items())
        stages.push_back(read(item));
    return stages;
}

}  // namespace penfield
