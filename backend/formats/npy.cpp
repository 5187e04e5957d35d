// Steps: (1) magic, version and the header's length; (2) the header, a Python dict of exactly three keys, by a reader of that much
// Python and no more; (3) the element type; (4) the shape against the bytes that follow.

#include "backend/formats/npy.h"

#include "backend/formats/checked.h"
#include "backend/formats/little_endian.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <array>
#include <charconv>
#include <optional>

namespace penfield::formats {

namespace {

constexpr std::string_view magic = "\x93NUMPY";
constexpr std::size_t maxHeader = (64 << 10) - 12;  // a header lies in the first 64 KiB; numpy itself refuses more than 10,000 characters
constexpr std::size_t maxRank = 32;

struct Source {
    const std::string &name;
    const std::string &file;

    [[noreturn]] void refuse(const char *sentence) const { throw Error(sentence, {file, printable(name)}); }
    [[noreturn]] void refuseHeader() const
    {
        refuse(PENFIELD_SENTENCE("The header of the array %2 in %1 is not one that numpy writes. Download the file again."));
    }
};

struct Header {
    std::optional<std::string> descr;
    std::optional<bool> fortran;
    std::optional<std::vector<std::int64_t>> shape;
};

/// {'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }
class HeaderReader {
public:
    HeaderReader(std::string_view text, const Source &source) : m_text(text), m_source(source) {}

    Header read()
    {
        Header header;
        expect('{');
        while (!take('}')) {
            const std::string key = quoted();
            expect(':');
            if (key == "descr" && !header.descr)
                header.descr = type();
            else if (key == "fortran_order" && !header.fortran)
                header.fortran = boolean();
            else if (key == "shape" && !header.shape)
                header.shape = tuple();
            else
                m_source.refuseHeader();
            if (!take(',') && peek() != '}')
                m_source.refuseHeader();
        }
        if (peek() != '\0' || !header.descr || !header.fortran || !header.shape)
            m_source.refuseHeader();
        return header;
    }

private:
    char peek()
    {
        m_at = std::min(m_text.find_first_not_of(" \n", m_at), m_text.size());
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    bool take(char c)
    {
        const bool there = peek() == c;
        m_at += there;
        return there;
    }
    void expect(char c)
    {
        if (!take(c))
            m_source.refuseHeader();
    }

    std::string quoted()
    {
        const char quote = peek();
        if (quote != '\'' && quote != '"')
            m_source.refuseHeader();
        const std::size_t end = m_text.find(quote, m_at + 1);
        if (end == std::string_view::npos)
            m_source.refuseHeader();
        const std::string word(m_text.substr(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        return word;
    }

    std::string type()
    {
        if (peek() == '[')
            m_source.refuse(PENFIELD_SENTENCE("The array %2 in %1 has several fields in each element. Save each field as its own array."));
        return quoted();
    }

    bool boolean()
    {
        peek();
        for (const bool value : {true, false})
            if (const std::string_view word = value ? "True" : "False"; m_text.substr(m_at).starts_with(word)) {
                m_at += word.size();
                return value;
            }
        m_source.refuseHeader();
    }

    std::vector<std::int64_t> tuple()
    {
        std::vector<std::int64_t> shape;
        expect('(');
        while (!take(')')) {
            peek();
            std::int64_t dimension = -1;
            const auto [end, failed] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), dimension);
            if (failed != std::errc() || dimension < 0 || shape.size() == maxRank)
                m_source.refuseHeader();
            m_at = static_cast<std::size_t>(end - m_text.data());
            take('L');  // as Python 2 wrote long numbers
            shape.push_back(dimension);
            if (!take(',') && peek() != ')')
                m_source.refuseHeader();
        }
        return shape;
    }

    std::string_view m_text;
    const Source &m_source;
    std::size_t m_at = 0;
};

DType dtypeOf(const std::string &descr, const Source &source)
{
    static constexpr std::array<std::pair<std::string_view, DType>, 13> known = {{
        {"b1", DType::Bool},
        {"u1", DType::U8},
        {"i1", DType::I8},
        {"i2", DType::I16},
        {"u2", DType::U16},
        {"i4", DType::I32},
        {"u4", DType::U32},
        {"i8", DType::I64},
        {"u8", DType::U64},
        {"f2", DType::F16},
        {"f4", DType::F32},
        {"f8", DType::F64},
    }};
    const std::string_view kind = std::string_view(descr).substr(descr.empty() ? 0 : 1);
    if (kind == "O")
        source.refuse(
            PENFIELD_SENTENCE("The array %2 in %1 holds pickled Python objects, which are not read because they can run code. Save it "
                              "as numbers."));
    if (descr.starts_with('>') && kind != "b1" && kind != "u1" && kind != "i1")
        source.refuse(
            PENFIELD_SENTENCE("The array %2 in %1 is stored with its bytes in big-endian order. Save it in little-endian order."));
    for (const auto &[name, dtype] : known)
        if (name == kind && (descr[0] == '<' || descr[0] == '|' || descr[0] == '='))
            return dtype;
    throw Error(
        PENFIELD_SENTENCE("In the file %1, the array %2 has the element type %3, which Penfield does not read. Save it as float16 or "
                          "float32."),
        {source.file, printable(source.name), printable(descr)});
}

std::string_view headerText(ByteView bytes, const Source &source, ByteView &data)
{
    const std::string_view all(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (bytes.size() < 10 || !all.starts_with(magic))
        source.refuse(PENFIELD_SENTENCE("The entry %2 of %1 is not an array as numpy writes it. Check that it is the right file."));
    const int major = std::to_integer<int>(bytes[6]);
    if (major < 1 || major > 3)
        source.refuse(
            PENFIELD_SENTENCE("The array %2 in %1 is of a newer version of numpy's format than Penfield reads (3.0). Save it again."));
    const std::size_t start = major == 1 ? 10 : 12;
    if (bytes.size() < start)
        source.refuseHeader();
    const std::size_t length = major == 1 ? littleEndian<std::uint16_t>(bytes.subspan(8)) : littleEndian<std::uint32_t>(bytes.subspan(8));
    if (length > maxHeader || length > bytes.size() - start)
        source.refuseHeader();
    data = bytes.subspan(start + length);
    return all.substr(start, length);
}

/// `bytes` begin an array of `whole` bytes; the view has what is there of it.
TensorView parse(ByteView bytes, std::uint64_t whole, const std::string &name, const std::string &file)
{
    const Source source{name, file};
    TensorView tensor;
    const Header header = HeaderReader(headerText(bytes, source, tensor.bytes), source).read();
    tensor.name = name;
    tensor.shape = *header.shape;
    tensor.dtype = dtypeOf(*header.descr, source);
    if (*header.fortran && tensor.shape.size() > 1)
        source.refuse(
            PENFIELD_SENTENCE("The array %2 in %1 is stored column by column (Fortran order). Save it by numpy.ascontiguousarray."));
    CheckedSize size(static_cast<std::uint64_t>(bytesPerElement(tensor.dtype)));
    for (const std::int64_t dimension : tensor.shape)
        size = size * static_cast<std::uint64_t>(dimension);
    if (size.overflowed())
        source.refuse(PENFIELD_SENTENCE("In the file %1, the shape of the array %2 is larger than any memory. Download the file again."));
    if (!(size == whole - (bytes.size() - tensor.bytes.size())))
        source.refuse(
            PENFIELD_SENTENCE("In the file %1, the array %2 does not have as many bytes as its shape and type need. Download the file "
                              "again."));
    return tensor;
}

}  // namespace

TensorView parseNpy(ByteView bytes, const std::string &name, const std::string &file)
{
    return parse(bytes, bytes.size(), name, file);
}

void requireNpy(ByteView head, std::uint64_t size, const std::string &name, const std::string &file)
{
    parse(head, size, name, file);
}

}  // namespace penfield::formats
