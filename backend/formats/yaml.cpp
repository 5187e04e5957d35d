#include "backend/formats/yaml.h"

#include "backend/formats/printable.h"
#include "backend/formats/stranger.h"
#include "backend/formats/utf8.h"
#include "backend/types/error.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <charconv>
#include <functional>
#include <sstream>

namespace penfield::formats {

namespace {

constexpr std::size_t maxYamlBytes = 1 << 20;

/// Receives the parser's events; tells each member of the outermost mapping to `add`. Aliases, which can grow a small file
/// without bound, are refused at the first one.
class MappingReader : public YAML::EventHandler {
public:
    struct Member {
        std::string key;
        std::vector<std::string> values;
        bool null = false, list = false, nested = false;
    };
    using Add = std::function<void(Member)>;

    MappingReader(const std::string &file, Add add) : m_file(file), m_add(std::move(add)) {}

    bool sawMapping() const { return m_sawMapping; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { value("", true); }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &text) override { value(text, false); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override
    {
        throw Error(PENFIELD_SENTENCE("The file %1 uses YAML aliases (*name), which are not read here. Write the values out."), {m_file});
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { open(true); }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { open(false); }
    void OnMapEnd() override { close(); }

private:
    void value(const std::string &text, bool null)
    {
        if (m_depth == 1 && !m_haveKey) {
            m_member = {};
            m_member.key = text;
            m_haveKey = true;
        } else if (m_depth == 1) {
            m_member.null = null;
            m_member.values.push_back(text);
            finish();
        } else if (m_depth == 2) {
            m_member.values.push_back(text);
        }
    }

    void open(bool sequence)
    {
        if (m_depth == 0)
            m_sawMapping = !sequence;
        if (m_depth == 1 && !m_haveKey)
            throw Error(PENFIELD_SENTENCE("The file %1 has a key that is not a plain word. Check that it is the right file."), {m_file});
        if (m_depth == 1)
            (sequence ? m_member.list : m_member.nested) = true;
        if (m_depth >= 2)
            m_member.nested = true;
        ++m_depth;
    }

    void close()
    {
        if (--m_depth == 1)
            finish();
    }

    void finish()
    {
        m_haveKey = false;
        if (m_sawMapping)
            m_add(std::move(m_member));
    }

    const std::string &m_file;
    Add m_add;
    Member m_member;
    int m_depth = 0;
    bool m_haveKey = false;
    bool m_sawMapping = false;
};

std::string textOf(ByteView bytes, const std::string &name)
{
    if (bytes.size() > maxYamlBytes)
        throw Error(PENFIELD_SENTENCE("The file %1 has %2 bytes; at most %3 are read of such a file. Check that it is the right one."),
                    {name, std::to_string(bytes.size()), std::to_string(maxYamlBytes)});
    std::string text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (firstInvalidUtf8(text) != std::string::npos || text.find('\0') != std::string::npos)
        throw Error(PENFIELD_SENTENCE("The file %1 is not UTF-8 text. Save it as UTF-8, or download it again."), {name});
    return text;
}

[[noreturn]] void throwIs(const std::string &file, std::string_view key, const char *sentence)
{
    throw Error(sentence, {file, std::string(key)});
}

}  // namespace

YamlMapping YamlMapping::parse(ByteView bytes, const std::string &name)
{
    refuseStranger(bytes, name);
    YamlMapping mapping;
    mapping.m_file = name;
    std::istringstream stream(textOf(bytes, name));
    MappingReader reader(name, [&](MappingReader::Member member) {
        if (mapping.find(member.key))
            throw Error(PENFIELD_SENTENCE("The file %1 has \"%2\" twice in one object, so it is not clear which of the two counts. "
                                          "Remove one of them."),
                        {name, printable(member.key)});
        const auto kind = member.nested ? Entry::Other : member.list ? Entry::List : member.null ? Entry::Null : Entry::Scalar;
        mapping.m_entries.push_back({std::move(member.key), kind, std::move(member.values)});
    });
    try {
        YAML::Parser(stream).HandleNextDocument(reader);
    } catch (const YAML::Exception &e) {
        throw Error(PENFIELD_SENTENCE("The file %1 is not correct YAML: line %2, %3. Correct the line, or download the file again."),
                    {name, std::to_string(e.mark.line + 1), e.msg});
    }
    if (!reader.sawMapping())
        throw Error(PENFIELD_SENTENCE("The file %1 does not hold a list of \"key: value\" lines. Check that it is the right file."),
                    {name});
    return mapping;
}

YamlMapping YamlMapping::open(const std::string &path)
{
    return parse(MappedFile::open(path)->bytes(), path);
}

const YamlMapping::Entry *YamlMapping::find(std::string_view key) const
{
    for (const Entry &entry : m_entries)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

std::optional<std::string> YamlMapping::textIfThere(std::string_view key) const
{
    const Entry *entry = find(key);
    if (!entry || entry->kind == Entry::Null)
        return std::nullopt;
    if (entry->kind != Entry::Scalar)
        throwIs(m_file, key, PENFIELD_SENTENCE("In the file %1, \"%2\" is not a single value. Check that it is the right file."));
    return entry->values.front();
}

std::string YamlMapping::text(std::string_view key) const
{
    if (auto found = textIfThere(key))
        return *found;
    throwIs(m_file, key, PENFIELD_SENTENCE("The file %1 lacks \"%2\". Check that it is the right file, or download it again."));
}

std::vector<std::string> YamlMapping::listIfThere(std::string_view key) const
{
    const Entry *entry = find(key);
    if (!entry || entry->kind == Entry::Null)
        return {};
    if (entry->kind != Entry::List)
        throwIs(m_file, key, PENFIELD_SENTENCE("In the file %1, \"%2\" is not a list of plain values. Check that it is the right file."));
    return entry->values;
}

std::optional<int> YamlMapping::wholeNumberIfThere(std::string_view key, int least, int most) const
{
    const auto found = textIfThere(key);
    if (!found)
        return std::nullopt;
    int number = 0;
    const char *end = found->data() + found->size();
    const auto [stop, failed] = std::from_chars(found->data(), end, number);
    if (failed != std::errc() || stop != end || number < least || number > most)
        throw Error(PENFIELD_SENTENCE("In the file %1, \"%2\" is not a whole number from %3 to %4. Check that it is the right file."),
                    {m_file, std::string(key), std::to_string(least), std::to_string(most)});
    return number;
}

}  // namespace penfield::formats
