#include "backend/graph_files/json_stream.h"

#include "backend/formats/mapped_file.h"
#include "backend/types/error.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <memory>

namespace penfield {

namespace {

constexpr std::size_t kBuffer = 256 << 10;
constexpr std::size_t kLongestText = 64 << 20;
constexpr int kDeepest = 64;

struct TextTooLong {};

/// The parser's stack holds the text or number it is reading; a hostile one would fill the memory.
class BoundedAllocator {
public:
    static constexpr bool kNeedFree = true;
    void *Malloc(std::size_t size) { return size == 0 ? nullptr : checked(std::malloc(bounded(size))); }
    void *Realloc(void *old, std::size_t, std::size_t size)
    {
        if (size == 0) {
            std::free(old);
            return nullptr;
        }
        return checked(std::realloc(old, bounded(size)));
    }
    static void Free(void *memory) { std::free(memory); }

private:
    static std::size_t bounded(std::size_t size)
    {
        if (size > 2 * kLongestText)
            throw TextTooLong();
        return size;
    }
    static void *checked(void *memory)
    {
        if (!memory)
            throw std::bad_alloc();
        return memory;
    }
};

/// RapidJSON's idea of an input stream, over a file, a buffer at a time. A NUL means the end to the parser, so one inside the file is
/// noted.
class FileStream {
public:
    using Ch = char;

    FileStream(const std::string &path, std::uint64_t size, JobContext &job, const char *phase)
        : m_file(path, std::ios::binary), m_buffer(std::make_unique<char[]>(kBuffer)), m_size(size), m_job(job), m_phase(phase)
    {
        refill();
        if (m_end - m_next >= 3 && std::string_view(m_next, 3) == "\xEF\xBB\xBF")
            m_next += 3;
    }

    Ch Peek() const { return m_next == m_end ? '\0' : *m_next; }
    Ch Take()
    {
        if (m_next == m_end)
            return '\0';
        const char c = *m_next++;
        if (m_next == m_end)
            refill();
        return c;
    }
    std::size_t Tell() const { return m_before + static_cast<std::size_t>(m_next - m_buffer.get()); }
    bool atEnd() const { return m_next == m_end; }

    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    std::size_t PutEnd(Ch *) { return 0; }

private:
    void refill()
    {
        m_before += static_cast<std::size_t>(m_end - m_buffer.get()) * (m_end != nullptr);
        m_file.read(m_buffer.get(), kBuffer);
        m_next = m_buffer.get();
        m_end = m_next + m_file.gcount();
        m_job.progress(m_phase, static_cast<double>(m_before), static_cast<double>(std::max<std::uint64_t>(m_size, 1)));
    }

    std::ifstream m_file;
    std::unique_ptr<char[]> m_buffer;
    const char *m_next = nullptr, *m_end = nullptr;
    std::size_t m_before = 0;  // bytes in front of the buffer
    std::uint64_t m_size;
    JobContext &m_job;
    const char *m_phase;
};

/// RapidJSON's events for a sink.
class Events : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Events> {
public:
    explicit Events(JsonSink &sink) : m_sink(sink) {}

    bool Null()
    {
        return say([&] { m_sink.literal("null"); });
    }
    bool Bool(bool truth)
    {
        return say([&] { m_sink.literal(truth ? "true" : "false"); });
    }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        return say([&] { m_sink.number({text, length}); });
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return say([&] { m_sink.string({text, length}); });
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        return say([&] { m_sink.key({text, length}); });
    }
    bool StartObject() { return open('{'); }
    bool StartArray() { return open('['); }
    bool EndObject(rapidjson::SizeType) { return close('}'); }
    bool EndArray(rapidjson::SizeType) { return close(']'); }

private:
    template <class Call>
    bool say(Call call)
    {
        call();
        return true;
    }
    bool open(char bracket)
    {
        m_sink.open(bracket);
        return ++m_depth <= kDeepest;
    }
    bool close(char bracket)
    {
        --m_depth;
        m_sink.close(bracket);
        return true;
    }

    JsonSink &m_sink;
    int m_depth = 0;
};

[[noreturn]] void throwGoesOn(const std::string &path)
{
    throw Error(PENFIELD_SENTENCE("The file %1 goes on behind the end of its JSON. Download or copy it again."), {path});
}

[[noreturn]] void throwNotJson(const rapidjson::ParseResult &result, const FileStream &stream, const std::string &path)
{
    if (result.Code() == rapidjson::kParseErrorTermination)
        throw Error(PENFIELD_SENTENCE("The file %1 nests its JSON more than %2 levels deep, which no graph does. Download it again."),
                    {path, std::to_string(kDeepest)});
    if (result.Code() == rapidjson::kParseErrorStringInvalidEncoding)
        throw Error(PENFIELD_SENTENCE("The file %1 is not UTF-8 text. Save it as UTF-8, or download it again."), {path});
    if (result.Code() == rapidjson::kParseErrorDocumentRootNotSingular)
        throwGoesOn(path);
    if (stream.atEnd())
        throw Error(PENFIELD_SENTENCE("The file %1 ends in the middle: it was not written or downloaded to its end. Get it again."),
                    {path});
    throw Error(PENFIELD_SENTENCE("The file %1 is not correct JSON: %2 (byte %3). Download or copy it again."),
                {path, rapidjson::GetParseError_En(result.Code()), std::to_string(result.Offset())});
}

}  // namespace

void streamJson(const std::string &path, JsonSink &sink, JobContext &job, const char *phase)
{
    // Mapping tells apart what is missing, a folder, empty …; reading through a buffer keeps the file out of this process's memory.
    const std::uint64_t size = formats::MappedFile::open(path)->size();
    FileStream stream(path, size, job, phase);
    rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>, BoundedAllocator> reader;
    Events events(sink);
    constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag |
                                rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNanAndInfFlag;
    try {
        if (const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, events); result.IsError())
            throwNotJson(result, stream, path);
    } catch (const TextTooLong &) {
        throw Error(PENFIELD_SENTENCE("The file %1 has a text of more than %2 MB, which no graph has. Download it again."),
                    {path, std::to_string(kLongestText >> 20)});
    }
    if (!stream.atEnd())
        throwGoesOn(path);
}

}  // namespace penfield
