#include "backend/tokenizer/normalizer.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/unicode_class.h"

#include <utf8proc.h>

#include <cstdlib>
#include <new>

namespace penfield {

namespace {

int optionsOf(UnicodeForm form)
{
    switch (form) {
    case UnicodeForm::NFC: return UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    case UnicodeForm::NFD: return UTF8PROC_STABLE | UTF8PROC_DECOMPOSE;
    case UnicodeForm::NFKC: return UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT;
    case UnicodeForm::NFKD: return UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT;
    }
    std::abort();
}

void appendForm(std::string_view text, int options, std::string &result)
{
    if (text.empty())
        return;
    utf8proc_uint8_t *mapped = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                                     &mapped, static_cast<utf8proc_option_t>(options));
    if (length < 0)
        throw std::bad_alloc();  // the text is valid UTF-8, so there is no other reason
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    result.append(reinterpret_cast<const char *>(mapped), static_cast<std::size_t>(length));
}

std::size_t lengthAt(std::string_view text, std::size_t position)
{
    return static_cast<std::size_t>(formats::utf8At(text, position).length);
}

}  // namespace

/// A character that is too young for the tables neither changes nor combines: what stands on its two sides is normalised apart.
std::string UnicodeNormalizer::normalize(std::string text) const
{
    const int options = optionsOf(m_form);
    std::string result;
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size();) {
        const formats::Utf8Character c = formats::utf8At(text, i);
        const auto length = static_cast<std::size_t>(c.length);
        if (!unicode::isNormalized(c.codePoint)) {
            appendForm(std::string_view(text).substr(done, i - done), options, result);
            result.append(text, i, length);
            done = i + length;
        }
        i += length;
    }
    appendForm(std::string_view(text).substr(done), options, result);
    return result;
}

std::string replaced(std::string_view text, const Pattern &pattern, std::string_view content)
{
    std::string result;
    for (const Stretch &stretch : pattern.find(text))
        result += stretch.match ? content : text.substr(stretch.begin, stretch.end - stretch.begin);
    return result;
}

std::string ReplaceNormalizer::normalize(std::string text) const
{
    return replaced(text, *m_pattern, m_content);
}

std::string Lowercase::normalize(std::string text) const
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); i += lengthAt(text, i))
        unicode::appendLowercase(formats::utf8At(text, i).codePoint, result);
    return result;
}

std::string StripSpace::normalize(std::string text) const
{
    std::size_t first = text.size(), end = 0;  // of what is not white space
    for (std::size_t i = 0; i < text.size(); i += lengthAt(text, i)) {
        if (unicode::isWhiteSpace(formats::utf8At(text, i).codePoint))
            continue;
        first = std::min(first, i);
        end = i + lengthAt(text, i);
    }
    const std::size_t begin = m_left ? first : 0;
    const std::size_t stop = m_right ? end : text.size();
    return begin < stop ? text.substr(begin, stop - begin) : std::string();
}

std::string NormalizerSequence::normalize(std::string text) const
{
    for (const auto &stage : m_stages)
        text = stage->normalize(std::move(text));
    return text;
}

}  // namespace penfield
