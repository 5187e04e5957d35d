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
constexpr std::size_t firstStackBytes = 256 << 10, maxStackBytes = 32 << 20;

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

/// What one search needs besides the expression. The JIT first runs on its own 32 kB of stack; a larger one is made when that is short.
class Search {
public:
    Search(const pcre2_code *code, std::string_view text)
        : m_code(code), m_text(text), m_data(pcre2_match_data_create(1, nullptr)), m_context(pcre2_match_context_create(nullptr))
    {
        pcre2_set_match_limit(m_context.get(), maxSteps);
    }

    int run(std::size_t from)
    {
        const int result = match(from);
        if (result != PCRE2_ERROR_JIT_STACKLIMIT || m_stack)
            return result;
        m_stack.reset(pcre2_jit_stack_create(firstStackBytes, maxStackBytes, nullptr));
        pcre2_jit_stack_assign(m_context.get(), nullptr, m_stack.get());
        return match(from);
    }

    std::size_t begin() const { return pcre2_get_ovector_pointer(m_data.get())[0]; }
    std::size_t end() const { return pcre2_get_ovector_pointer(m_data.get())[1]; }

private:
    int match(std::size_t from)
    {
        return pcre2_match(m_code, reinterpret_cast<PCRE2_SPTR>(m_text.data()), m_text.size(), from, PCRE2_NO_UTF_CHECK, m_data.get(),
                           m_context.get());
    }

    const pcre2_code *m_code;
    std::string_view m_text;
    std::unique_ptr<pcre2_match_data, Freed<pcre2_match_data_free>> m_data;
    std::unique_ptr<pcre2_match_context, Freed<pcre2_match_context_free>> m_context;
    std::unique_ptr<pcre2_jit_stack, Freed<pcre2_jit_stack_free>> m_stack;
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
    Search search(m_compiled->code.get(), text);
    std::vector<Stretch> found;
    std::size_t done = 0;
    bool behindMatch = false;
    for (std::size_t from = 0; from <= text.size() && !text.empty();) {
        const int result = search.run(from);
        if (result == PCRE2_ERROR_NOMATCH)
            break;
        if (result < 0)
            throw Error(PENFIELD_SENTENCE("The text could not be split by the tokenizer's regular expression \"%1\": %2. Shorten it."),
                        {formats::printable(m_compiled->expression), messageOf(result)});
        const std::size_t begin = search.begin(), end = search.end();
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
