#include "backend/formats/npz.h"

#include "backend/formats/checked.h"
#include "backend/formats/npy.h"
#include "backend/formats/printable.h"
#include "backend/formats/zip.h"
#include "backend/types/error.h"

#include <deque>

namespace penfield::formats {

namespace {

constexpr std::string_view suffix = ".npy";
constexpr std::uint64_t bytesUnpackedAnyway = 32 << 20, timesFile = 4;  // weights hardly shrink; more is a bomb
constexpr std::uint64_t bytesUnpackedUnseen = 48 << 20;                 // more than the file's size and this: looked through first
constexpr std::uint64_t bytesCheckedAtOpening = 16 << 20;               // larger stored arrays stay unread until they are used

/// What the views of one file lie in.
struct Memory {
    std::shared_ptr<const MappedFile> file;
    std::deque<std::vector<std::byte>> unpacked;
};

std::uint64_t unpackedBytes(const std::vector<ZipEntry> &entries, std::uint64_t fileBytes, const std::string &name)
{
    CheckedSize sum(0);
    for (const ZipEntry &entry : entries)
        if (entry.deflated)
            sum = sum + entry.size;
    const auto limit = CheckedSize(fileBytes) * timesFile + bytesUnpackedAnyway;
    if (sum.overflowed() || *sum.value() > *limit.value())
        throw Error(
            PENFIELD_SENTENCE("The arrays in %1 unpack to far more than the file holds, as no weights do. Check that it is the right "
                              "file, or save it uncompressed."),
            {name});
    return *sum.value();
}

std::string arrayName(const ZipEntry &entry, const std::string &file)
{
    if (!entry.name.ends_with(suffix))
        throw Error(PENFIELD_SENTENCE("The archive %1 holds %2, which is not an array. Check that it is a file that numpy saved."),
                    {file, printable(entry.name)});
    return entry.name.substr(0, entry.name.size() - suffix.size());
}

/// What takes much memory is unpacked twice, so that a damaged file is refused before it takes any.
void lookThrough(const std::vector<ZipEntry> &entries, const std::string &file)
{
    for (const ZipEntry &entry : entries)
        if (entry.deflated)
            requireNpy(verifiedHead(entry, file), entry.size, arrayName(entry, file), file);
}

TensorView readEntry(const ZipEntry &entry, Memory &memory, const std::string &file)
{
    const std::string name = arrayName(entry, file);
    ByteView content = entry.packed;
    if (entry.deflated)
        content = memory.unpacked.emplace_back(inflated(entry, file));
    else if (content.size() <= bytesCheckedAtOpening)
        requireChecksum(entry, content, file);
    return parseNpy(content, name, file);
}

}  // namespace

NpzFile NpzFile::open(const std::string &path)
{
    const auto file = MappedFile::open(path);
    NpzFile result = parse(file->bytes(), path);
    std::static_pointer_cast<Memory>(std::const_pointer_cast<void>(result.m_keep))->file = file;
    return result;
}

NpzFile NpzFile::parse(ByteView bytes, const std::string &name)
{
    const std::vector<ZipEntry> entries = readZipDirectory(bytes, name);
    NpzFile result;
    result.m_path = name;
    result.m_unpackedBytes = formats::unpackedBytes(entries, bytes.size(), name);
    if (result.m_unpackedBytes > bytes.size() + bytesUnpackedUnseen)
        lookThrough(entries, name);
    const auto memory = std::make_shared<Memory>();
    for (const ZipEntry &entry : entries)
        result.m_tensors.push_back(readEntry(entry, *memory, name));
    result.m_keep = memory;
    return result;
}

}  // namespace penfield::formats
