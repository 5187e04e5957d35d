#include "backend/tokenizer/reference_check.h"

#include "backend/formats/printable.h"
#include "backend/tokenizer/tokenizer.h"
#include "backend/tokenizer/tokenizer_golden.h"
#include "backend/types/error.h"

#include <algorithm>
#include <filesystem>

namespace fs = std::filesystem;

namespace penfield {

namespace {

constexpr std::size_t shownExamples = 8;

/// Spans in characters, as Python counts them.
std::vector<GoldenText::Offsets> inCharacters(const std::vector<ByteSpan> &spans, const std::string &text)
{
    std::vector<std::int64_t> charactersBefore(text.size() + 1);
    for (std::size_t i = 0; i < text.size(); ++i)
        charactersBefore[i + 1] = charactersBefore[i] + ((static_cast<unsigned char>(text[i]) & 0xC0u) != 0x80u);
    std::vector<GoldenText::Offsets> offsets;
    for (const ByteSpan &span : spans)
        offsets.push_back({charactersBefore.at(span.begin), charactersBefore.at(span.end)});
    return offsets;
}

std::string tokenText(const GoldenText &text, std::size_t i)
{
    if (i >= text.tokens.size())
        return "nothing";
    return "#" + std::to_string(text.tokens[i].value) + " " + std::to_string(text.offsets[i].begin) + "-" +
           std::to_string(text.offsets[i].end);
}

/// The first token that is another one, or stands for something else.
std::string difference(const std::string &text, const GoldenText &ours, const GoldenText &theirs)
{
    std::size_t i = 0;
    while (i < ours.tokens.size() && i < theirs.tokens.size() && ours.tokens[i] == theirs.tokens[i] && ours.offsets[i] == theirs.offsets[i])
        ++i;
    return formats::printable(text, 200) + ": token " + std::to_string(i) + " is " + tokenText(ours, i) + ", expected " +
           tokenText(theirs, i);
}

}  // namespace

std::vector<std::string> tokenizerReferencesBelow(const std::string &folder)
{
    std::vector<std::string> found;
    std::error_code failed;
    for (const auto &entry : fs::directory_iterator(folder, failed))
        if (fs::exists(entry.path() / "golden.bin"))
            found.push_back(entry.path().string());
    std::sort(found.begin(), found.end());
    return found;
}

TokenizerCheck checkTokenizer(const std::string &folder)
{
    const fs::path place = fs::absolute(folder).lexically_normal();
    const GoldenStrings strings = readGoldenStrings((place.parent_path() / "strings.json").string());
    GoldenFile golden((place / "golden.bin").string());
    const auto tokenizer = Tokenizer::open(place.string());

    TokenizerCheck check;
    check.name = place.filename().string();
    check.madeBy = strings.madeBy;
    const auto note = [&](int &counter, const std::string &example) {
        ++counter;
        if (check.examples.size() < shownExamples)
            check.examples.push_back(example);
    };
    for (const std::string &text : strings.texts) {
        const GoldenText theirs = golden.next();
        const TokenizedText tokenized = tokenizer->encodePlain(text);
        const GoldenText ours{tokenized.tokens, inCharacters(tokenized.spans, text), 0};
        const std::string decoded = tokenizer->decode(theirs.tokens);
        ++check.strings;
        if (ours.tokens != theirs.tokens)
            note(check.idsDiffer, difference(text, ours, theirs));
        else if (ours.offsets != theirs.offsets)
            note(check.spansDiffer, difference(text, ours, theirs));
        if (crcOf(decoded) != theirs.decodedCrc)
            note(check.textsDiffer, formats::printable(text, 200) + ": decodes to " + formats::printable(decoded, 200));
    }
    if (!golden.atEnd())
        throw Error(PENFIELD_SENTENCE("The reference %1 is damaged. Install Penfield again."), {(place / "golden.bin").string()});
    return check;
}

}  // namespace penfield
