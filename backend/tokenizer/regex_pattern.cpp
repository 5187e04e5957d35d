#include "backend/formats/printable.h"
#include "backend/formats/utf8.h"
#include "backend/tokenizer/oniguruma.h"
#include "backend/tokenizer/pattern.h"
#include "backend/types/error.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>

namespace penfield {

namespace {

constexpr std::uint32_t maxSteps = 50'000'000;  // of one match; a megabyte of anything takes far fewer in the patterns of real models
constexpr std::size_t firstStackBytes = 32 << 10, maxStackBytes = 32 << 20;

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

std::string messageOf(int error)
{
    PCRE2_UCHAR text[256] = {};
    pcre2_get_error_message(error, text, sizeof text);
    return reinterpret_cast<const char *>(text);
}

}  // namespace

struct RegexPattern::Compiled {
    std::unique_ptr<pcre2_code, Freed<pcre2_code_free>> code;
    std::string expression;  // as the file has it
};

RegexPattern::RegexPattern(std::string_view expression, const std::string &name)
{
    auto compiled = std::make_unique<Compiled>();
    compiled->expression = expression;
    const std::string ours = pcreFromOniguruma(expression, name);
    const std::unique_ptr<pcre2_compile_context, Freed<pcre2_compile_context_free>> context(pcre2_compile_context_create(nullptr));
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    int error = 0;
    PCRE2_SIZE offset = 0;
    compiled->code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(ours.data()), ours.size(), PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C,
                                       &error, &offset, context.get()));
    if (!compiled->code)
        throw Error(PENFIELD_SENTENCE("The tokenizer %1 splits text by the regular expression \"%2\", which cannot be read: %3. Download "
                                      "the file again."),
                    {name, formats::printable(expression), messageOf(error)});
    pcre2_jit_compile(compiled->code.get(), PCRE2_JIT_COMPLETE);  // where there is no JIT, the interpreter does the same
    m_compiled = std::move(compiled);
}

RegexPattern::~RegexPattern() = default;

/// An empty match right behind another match does not count; the search then goes on one character further.
std::vector<Stretch> RegexPattern::find(std::string_view text) const
{
    const pcre2_code *code = m_compiled->code.get();
    const std::unique_ptr<pcre2_match_data, Freed<pcre2_match_data_free>> data(pcre2_match_data_create(1, nullptr));
    const std::unique_ptr<pcre2_match_context, Freed<pcre2_match_context_free>> context(pcre2_match_context_create(nullptr));
    const std::unique_ptr<pcre2_jit_stack, Freed<pcre2_jit_stack_free>> stack(pcre2_jit_stack_create(firstStackBytes, maxStackBytes, nullptr));
    pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
    pcre2_set_match_limit(context.get(), maxSteps);

    std::vector<Stretch> found;
    const auto *subject = reinterpret_cast<PCRE2_SPTR>(text.data());
    std::size_t done = 0;
    bool behindMatch = false;
    for (std::size_t from = 0; from <= text.size() && !text.empty();) {
        const int result = pcre2_match(code, subject, text.size(), from, PCRE2_NO_UTF_CHECK, data.get(), context.get());
        if (result == PCRE2_ERROR_NOMATCH)
            break;
        if (result < 0)
            throw Error(PENFIELD_SENTENCE("The text could not be split by the tokenizer's regular expression \"%1\": %2. Shorten it."),
                        {formats::printable(m_compiled->expression), messageOf(result)});
        const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(data.get());
        const std::size_t begin = ends[0], end = ends[1];
        if (begin == end && behindMatch && begin == done) {
            from = end < text.size() ? end + static_cast<std::size_t>(formats::utf8At(text, end).length) : end + 1;
            behindMatch = false;
            continue;
        }
        if (done < begin)
            found.push_back({done, begin, false});
        found.push_back({begin, end, true});
        done = from = end;
        behindMatch = true;
    }
    if (done < text.size())
        found.push_back({done, text.size(), false});
    return found;
}

}  // namespace penfield
