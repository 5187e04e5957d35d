#include "backend/claims/family_csv.h"

#include "backend/formats/mapped_file.h"
#include "backend/formats/utf8.h"
#include "backend/types/error.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <optional>

namespace penfield::claims {

namespace {

constexpr std::size_t kMostBytes = 16 << 20, kMostLines = 20'000, kMostColumns = 64;
constexpr std::array<const char *, 5> kColumns{"prompt", "counterfactual", "answer", "foil", "template"};
constexpr std::size_t kRequired = 4;

struct Line {
    std::size_t number = 0;  // in the file, from 1: a quoted field may hold line ends
    std::vector<std::string> fields;
};

/// Takes one line after the other off a text.
class Lines {
public:
    Lines(std::string_view text, const std::string &name) : m_text(text), m_name(name), m_separator(separatorOf(text)) {}

    std::optional<Line> next()
    {
        if (m_at >= m_text.size())
            return {};
        Line line{m_number, {}};
        do
            line.fields.push_back(field());
        while (takesSeparator());
        if (line.fields.size() > kMostColumns)
            throw Error(PENFIELD_SENTENCE("%1, line %2: there are more than %3 columns."),
                        {m_name, std::to_string(line.number), std::to_string(kMostColumns)});
        return line;
    }

private:
    static char separatorOf(std::string_view text)
    {
        const std::string_view first = text.substr(0, text.find('\n'));
        const std::size_t at = first.find_first_of(",;\t");
        return at == std::string_view::npos ? ',' : first[at];
    }

    std::string field()
    {
        std::string value;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            const std::size_t opened = m_number;
            for (++m_at;; ++m_at) {
                if (m_at >= m_text.size())
                    throw Error(PENFIELD_SENTENCE("%1, line %2: a quote opens here and never closes."), {m_name, std::to_string(opened)});
                if (m_text[m_at] == '"' && (m_at + 1 >= m_text.size() || m_text[++m_at] != '"'))
                    break;
                m_number += m_text[m_at] == '\n';
                value += m_text[m_at];
            }
            if (m_at + 1 == m_text.size() && m_text[m_at] == '"')
                ++m_at;  // the quote was the file's last byte
            if (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n' && m_text[m_at] != '\r')
                throw Error(PENFIELD_SENTENCE("%1, line %2: text follows a closing quote. Double the quotes inside quoted text."),
                            {m_name, std::to_string(m_number)});
            return value;
        }
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
            value += m_text[m_at++];
        if (!value.empty() && value.back() == '\r' && (m_at >= m_text.size() || m_text[m_at] == '\n'))
            value.pop_back();
        return value;
    }

    /// Past the separator: true. Past the line's end: false.
    bool takesSeparator()
    {
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        const bool separates = m_text[m_at++] == m_separator;
        m_number += !separates;
        return separates;
    }

    std::string_view m_text;
    const std::string &m_name;
    char m_separator;
    std::size_t m_at = 0, m_number = 1;
};

struct Header {
    std::array<std::optional<std::size_t>, kColumns.size()> place;
    std::vector<std::size_t> nuisances;
    std::size_t columns = 0;
};

Header headerOf(const Line &line, const std::string &name, PromptFamily &family)
{
    Header header;
    header.columns = line.fields.size();
    for (std::size_t i = 0; i < line.fields.size(); ++i) {
        const auto known = std::find(kColumns.begin(), kColumns.end(), line.fields[i]);
        if (known == kColumns.end()) {
            header.nuisances.push_back(i);
            family.nuisances.push_back(line.fields[i]);
            continue;
        }
        auto &place = header.place[static_cast<std::size_t>(known - kColumns.begin())];
        if (place)
            throw Error(PENFIELD_SENTENCE("%1 has two columns “%2”. Keep one."), {name, line.fields[i]});
        place = i;
    }
    for (std::size_t i = 0; i < kRequired; ++i)
        if (!header.place[i])
            throw Error(PENFIELD_SENTENCE("%1 has no column “%2”. The first line names the columns: prompt, counterfactual, answer, foil, "
                                          "and template if there are several wordings."),
                        {name, kColumns[i]});
    return header;
}

std::int32_t templateNumber(const std::string &wording, std::map<std::string, std::int32_t> &known, PromptFamily &family)
{
    const auto [at, isNew] = known.emplace(wording, static_cast<std::int32_t>(family.templates.size()));
    if (isNew)
        family.templates.push_back(wording);
    return at->second;
}

PromptPair pairOf(Line &line, const Header &header, const std::string &name)
{
    const auto take = [&](std::size_t column) { return std::move(line.fields[*header.place[column]]); };
    PromptPair pair{take(0), take(1), take(2), take(3), 0, {}};
    const auto refuse = [&](const char *sentence) { throw Error(sentence, {name, std::to_string(line.number)}); };
    if (pair.prompt.empty() || pair.counterfactual.empty())
        refuse(PENFIELD_SENTENCE("%1, line %2: the prompt or its counterfactual is empty."));
    if (pair.answer.empty() || pair.foil.empty())
        refuse(PENFIELD_SENTENCE("%1, line %2: the answer or the foil is empty."));
    if (pair.answer == pair.foil)
        refuse(PENFIELD_SENTENCE(
            "%1, line %2: the answer is its own foil, so the score can only be 0. The foil is the counterfactual's answer."));
    if (pair.prompt == pair.counterfactual)
        refuse(PENFIELD_SENTENCE("%1, line %2: the counterfactual is the prompt itself. Change what the answer depends on."));
    for (const std::size_t column : header.nuisances)
        pair.cells.push_back(std::move(line.fields[column]));
    return pair;
}

std::string quoted(const std::string &field)
{
    if (field.find_first_of(",;\t\"\r\n") == std::string::npos)
        return field;
    std::string result = "\"";
    for (const char c : field) {
        if (c == '"')
            result += '"';
        result += c;
    }
    return result + '"';
}

}  // namespace

PromptFamily parseFamilyCsv(std::string_view text, const std::string &name)
{
    if (text.size() > kMostBytes)
        throw Error(PENFIELD_SENTENCE("%1 is larger than 16 MB. A table of prompts is small: is it the right file?"), {name});
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t bad = std::min(formats::firstInvalidUtf8(text), text.find('\0'));
    if (bad != std::string_view::npos)
        throw Error(PENFIELD_SENTENCE("%1, line %2: this is not text in UTF-8. Save the table as CSV in UTF-8."),
                    {name, std::to_string(1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n'))});
    PromptFamily family;
    family.name = name;
    Lines lines(text, name);
    std::optional<Line> line = lines.next();
    if (!line)
        throw Error(PENFIELD_SENTENCE("%1 is empty. The first line names the columns: prompt, counterfactual, answer, foil, template."),
                    {name});
    const Header header = headerOf(*line, name, family);
    std::map<std::string, std::int32_t> templates;
    while ((line = lines.next())) {
        if (line->fields.size() == 1 && line->fields[0].empty())
            continue;
        if (line->fields.size() != header.columns)
            throw Error(PENFIELD_SENTENCE("%1, line %2: there are %3 columns instead of %4. Put text that holds a separator in quotes."),
                        {name, std::to_string(line->number), std::to_string(line->fields.size()), std::to_string(header.columns)});
        if (family.pairs.size() == kMostLines)
            throw Error(PENFIELD_SENTENCE("%1 has more than %2 lines."), {name, std::to_string(kMostLines)});
        const std::string wording = header.place[4] ? line->fields[*header.place[4]] : std::string();
        PromptPair pair = pairOf(*line, header, name);
        pair.templateNumber = templateNumber(wording, templates, family);
        family.pairs.push_back(std::move(pair));
    }
    return family;
}

PromptFamily readFamilyCsv(const std::string &path)
{
    const auto file = formats::MappedFile::open(path);
    const formats::ByteView bytes = file->bytes();
    return parseFamilyCsv({reinterpret_cast<const char *>(bytes.data()), bytes.size()}, std::filesystem::path(path).filename().string());
}

std::string familyCsv(const PromptFamily &family)
{
    std::string text = "prompt,counterfactual,answer,foil,template";
    for (const std::string &nuisance : family.nuisances)
        text += ',' + quoted(nuisance);
    text += '\n';
    for (const PromptPair &pair : family.pairs) {
        text += quoted(pair.prompt) + ',' + quoted(pair.counterfactual) + ',' + quoted(pair.answer) + ',' + quoted(pair.foil) + ',' +
                quoted(family.templates[static_cast<std::size_t>(pair.templateNumber)]);
        for (const std::string &cell : pair.cells)
            text += ',' + quoted(cell);
        text += '\n';
    }
    return text;
}

}  // namespace penfield::claims
