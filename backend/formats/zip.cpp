// Steps: (1) the end record, found from the back, and its 64-bit companion; (2) the central directory, which is what counts; (3) each
// entry's local header, only for where its data begins; (4) the entries must not overlap, or a small file could unpack without bound.

#include "backend/formats/zip.h"

#include "backend/formats/little_endian.h"
#include "backend/formats/printable.h"
#include "backend/formats/stranger.h"
#include "backend/types/error.h"

#include <algorithm>
#include <optional>
#include <set>
#include <zlib.h>

namespace penfield::formats {

namespace {

constexpr std::uint32_t endSignature = 0x06054b50, end64Signature = 0x06064b50, locatorSignature = 0x07064b50;
constexpr std::uint32_t centralSignature = 0x02014b50, localSignature = 0x04034b50;
constexpr std::size_t endBytes = 22, locatorBytes = 20, end64Bytes = 56, centralBytes = 46, localBytes = 30;
constexpr std::size_t maxComment = 0xffff;
constexpr std::uint64_t maxEntries = 1'000;
constexpr std::uint64_t maxDeflateRatio = 1'032;  // what deflate itself can reach
constexpr std::uint16_t encryptedFlags = 0x2041;  // traditional, strong, hidden directory

[[noreturn]] void throwBroken(const std::string &name)
{
    throw Error(PENFIELD_SENTENCE("The file %1 is not a complete zip archive. Download or copy it again."), {name});
}

[[noreturn]] void throwAt(const char *sentence, const std::string &archive, const std::string &entry)
{
    throw Error(sentence, {archive, printable(entry)});
}

ByteView part(ByteView bytes, std::uint64_t offset, std::uint64_t size, const std::string &name)
{
    if (offset > bytes.size() || size > bytes.size() - offset)
        throwBroken(name);
    return bytes.subspan(offset, size);
}

struct Directory {
    std::uint64_t entries, size, offset;
    std::uint64_t end;  // where its end record begins
};

std::size_t findEnd(ByteView archive, const std::string &name)
{
    for (std::size_t comment = 0; comment <= maxComment && endBytes + comment <= archive.size(); ++comment) {
        const std::size_t at = archive.size() - endBytes - comment;
        if (littleEndian<std::uint32_t>(archive.subspan(at, 4)) == endSignature &&
            littleEndian<std::uint16_t>(archive.subspan(at + 20, 2)) == comment)
            return at;
    }
    refuseStranger(archive, name);
    throwBroken(name);
}

std::optional<Directory> read64(ByteView archive, std::size_t end, const std::string &name)
{
    if (end < locatorBytes)
        return std::nullopt;
    const ByteView locator = archive.subspan(end - locatorBytes, locatorBytes);
    if (littleEndian<std::uint32_t>(locator) != locatorSignature)
        return std::nullopt;
    const auto at = littleEndian<std::uint64_t>(locator.subspan(8));
    const ByteView record = part(archive, at, end64Bytes, name);
    if (littleEndian<std::uint32_t>(record) != end64Signature || littleEndian<std::uint32_t>(record.subspan(16)) != 0 ||
        littleEndian<std::uint32_t>(record.subspan(20)) != 0)
        throwBroken(name);
    return Directory{littleEndian<std::uint64_t>(record.subspan(32)), littleEndian<std::uint64_t>(record.subspan(40)),
                     littleEndian<std::uint64_t>(record.subspan(48)), at};
}

Directory findDirectory(ByteView archive, const std::string &name)
{
    const std::size_t at = findEnd(archive, name);
    const ByteView end = archive.subspan(at, endBytes);
    Directory directory{littleEndian<std::uint16_t>(end.subspan(10)), littleEndian<std::uint32_t>(end.subspan(12)),
                        littleEndian<std::uint32_t>(end.subspan(16)), at};
    if (littleEndian<std::uint16_t>(end.subspan(4)) != 0 || littleEndian<std::uint16_t>(end.subspan(6)) != 0)
        throw Error(PENFIELD_SENTENCE("The file %1 is one part of a zip archive on several disks. Join the parts first."), {name});
    if (directory.entries == 0xffff || directory.size == 0xffffffff || directory.offset == 0xffffffff)
        if (const auto large = read64(archive, at, name))
            directory = *large;
    if (directory.entries > maxEntries)
        throw Error(PENFIELD_SENTENCE("The file %1 lists %2 entries; at most %3 are read. Check that it is the right file."),
                    {name, std::to_string(directory.entries), std::to_string(maxEntries)});
    if (directory.offset > directory.end || directory.size > directory.end - directory.offset)
        throwBroken(name);
    return directory;
}

/// A central entry as it is written, with the 64-bit values of its extra field in place.
struct Central {
    std::string name;
    std::uint16_t flags, method;
    std::uint32_t checksum;
    std::uint64_t packedSize, size, offset;
};

void apply64(Central &entry, ByteView extra, const std::string &archive)
{
    while (extra.size() >= 4) {
        const auto id = littleEndian<std::uint16_t>(extra);
        const auto size = littleEndian<std::uint16_t>(extra.subspan(2));
        ByteView field = part(extra, 4, size, archive);
        extra = extra.subspan(4 + size);
        if (id != 1)
            continue;
        for (std::uint64_t *value : {&entry.size, &entry.packedSize, &entry.offset}) {
            if (*value != 0xffffffff)
                continue;
            *value = littleEndian<std::uint64_t>(part(field, 0, 8, archive));
            field = field.subspan(8);
        }
    }
}

/// Reads the entry that `rest` begins with and moves `rest` behind it.
Central readCentral(ByteView &rest, const std::string &archive)
{
    const ByteView head = part(rest, 0, centralBytes, archive);
    if (littleEndian<std::uint32_t>(head) != centralSignature)
        throwBroken(archive);
    const auto u16 = [&](std::size_t at) { return littleEndian<std::uint16_t>(head.subspan(at, 2)); };
    const auto u32 = [&](std::size_t at) { return littleEndian<std::uint32_t>(head.subspan(at, 4)); };
    const std::uint64_t nameSize = u16(28), extraSize = u16(30), commentSize = u16(32);
    const ByteView name = part(rest, centralBytes, nameSize, archive);
    Central entry{{reinterpret_cast<const char *>(name.data()), name.size()}, u16(8), u16(10), u32(16), u32(20), u32(24), u32(42)};
    apply64(entry, part(rest, centralBytes + nameSize, extraSize, archive), archive);
    const std::uint64_t whole = centralBytes + nameSize + extraSize + commentSize;
    part(rest, 0, whole, archive);
    rest = rest.subspan(whole);
    return entry;
}

bool leadsOut(std::string_view name, ZipNames names)
{
    if (names == ZipNames::Plain || name.starts_with('/') || name.ends_with('/'))
        return name.find_first_of(std::string_view("/\\:\0", 4)) != name.npos || name == ".." || name == ".";
    for (std::size_t end; (end = name.find('/')) != name.npos; name.remove_prefix(end + 1))
        if (end == 0 || leadsOut(name.substr(0, end), ZipNames::Plain))
            return true;
    return leadsOut(name, ZipNames::Plain);
}

void requireReadable(const Central &entry, const std::string &archive, ZipNames names)
{
    if (entry.name.empty() || leadsOut(entry.name, names))
        throwAt(PENFIELD_SENTENCE("The archive %1 holds an entry named \"%2\", which is a path. Archives of tensors have plain names."),
                archive, entry.name);
    if (entry.flags & encryptedFlags)
        throwAt(PENFIELD_SENTENCE("The entry %2 of %1 is encrypted. Save the archive without a password."), archive, entry.name);
    if (entry.method != 0 && entry.method != 8)
        throw Error(PENFIELD_SENTENCE("The entry %2 of %1 is packed by method %3. Stored and deflated entries are read: save it by numpy."),
                    {archive, printable(entry.name), std::to_string(entry.method)});
    if (entry.method == 0 && entry.size != entry.packedSize)
        throwAt(PENFIELD_SENTENCE("The entry %2 of %1 is stored, but its two sizes differ. Download the file again."), archive, entry.name);
    if (entry.method == 8 && entry.size / maxDeflateRatio > entry.packedSize)
        throwAt(PENFIELD_SENTENCE("The entry %2 of %1 says that it unpacks to more than any packed data can. It is not a file of weights."),
                archive, entry.name);
}

ByteView packedBytes(ByteView archive, const Central &entry, const Directory &directory, const std::string &name)
{
    const ByteView head = part(archive, entry.offset, localBytes, name);
    if (littleEndian<std::uint32_t>(head) != localSignature)
        throwBroken(name);
    const std::uint64_t nameSize = littleEndian<std::uint16_t>(head.subspan(26)), extraSize = littleEndian<std::uint16_t>(head.subspan(28));
    const ByteView local = part(archive, entry.offset + localBytes, nameSize, name);
    if (!std::equal(local.begin(), local.end(), std::as_bytes(std::span(entry.name)).begin(), std::as_bytes(std::span(entry.name)).end()))
        throwAt(
            PENFIELD_SENTENCE("The archive %1 calls an entry %2 in its directory and otherwise where it lies. Download the file again."),
            name, entry.name);
    const std::uint64_t begin = entry.offset + localBytes + nameSize + extraSize;
    if (begin > directory.offset || entry.packedSize > directory.offset - begin)
        throwAt(PENFIELD_SENTENCE("The entry %2 of %1 reaches beyond the data. The file is incomplete: download or copy it again."), name,
                entry.name);
    return archive.subspan(begin, entry.packedSize);
}

void requireApart(const std::vector<ZipEntry> &entries, const std::string &name)
{
    std::vector<const ZipEntry *> ordered;
    for (const ZipEntry &entry : entries)
        ordered.push_back(&entry);
    std::sort(ordered.begin(), ordered.end(), [](auto a, auto b) { return a->packed.data() < b->packed.data(); });
    for (std::size_t i = 1; i < ordered.size(); ++i)
        if (ordered[i - 1]->packed.data() + ordered[i - 1]->packed.size() > ordered[i]->packed.data())
            throwAt(PENFIELD_SENTENCE("The entry %2 of %1 overlaps another one. It is not a file of weights."), name, ordered[i]->name);
}

[[noreturn]] void throwNotUnpacked(const ZipEntry &entry, const std::string &archive)
{
    throwAt(PENFIELD_SENTENCE("The entry %2 of %1 cannot be unpacked to the size it declares. Download or copy the file again."), archive,
            entry.name);
}

[[noreturn]] void throwWrongChecksum(const ZipEntry &entry, const std::string &archive)
{
    throwAt(PENFIELD_SENTENCE("The entry %2 of %1 does not have its checksum: the file is damaged. Download or copy it again."), archive,
            entry.name);
}

/// Ends zlib's state however the work ends.
struct Inflater {
    z_stream stream = {};
    Inflater()
    {
        if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)  // raw deflate, as in a zip
            throw std::bad_alloc();
    }
    ~Inflater() { inflateEnd(&stream); }
};

}  // namespace

std::vector<ZipEntry> readZipDirectory(ByteView archive, const std::string &name, ZipNames entryNames)
{
    const Directory directory = findDirectory(archive, name);
    ByteView rest = archive.subspan(directory.offset, directory.size);
    std::vector<ZipEntry> entries;
    std::set<std::string> names;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        const Central entry = readCentral(rest, name);
        requireReadable(entry, name, entryNames);
        if (!names.insert(entry.name).second)
            throwAt(PENFIELD_SENTENCE("The archive %1 holds the entry %2 twice, so it is not clear which of the two counts."), name,
                    entry.name);
        entries.push_back({entry.name, packedBytes(archive, entry, directory, name), entry.size, entry.checksum, entry.method == 8});
    }
    requireApart(entries, name);
    return entries;
}

void requireChecksum(const ZipEntry &entry, ByteView content, const std::string &archiveName)
{
    const auto *bytes = reinterpret_cast<const Bytef *>(content.data());
    if (crc32_z(0, bytes, content.size()) != entry.checksum)
        throwWrongChecksum(entry, archiveName);
}

std::vector<std::byte> verifiedHead(const ZipEntry &entry, const std::string &archiveName)
{
    constexpr std::size_t window = 64 << 10, step = std::size_t(1) << 30;
    std::vector<std::byte> head, piece(window);
    Inflater inflater;
    std::size_t in = 0;
    std::uint64_t out = 0;
    auto sum = static_cast<uLong>(0);
    int state = Z_OK;
    while (state == Z_OK && out <= entry.size) {
        const std::size_t give = std::min(step, entry.packed.size() - in);
        inflater.stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(entry.packed.data() + in));
        inflater.stream.avail_in = static_cast<uInt>(give);
        inflater.stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        inflater.stream.avail_out = static_cast<uInt>(window);
        state = inflate(&inflater.stream, Z_NO_FLUSH);
        const std::size_t got = window - inflater.stream.avail_out;
        sum = crc32_z(sum, reinterpret_cast<const Bytef *>(piece.data()), got);
        if (head.size() < window)
            head.insert(head.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(std::min(got, window - head.size())));
        in += give - inflater.stream.avail_in;
        out += got;
    }
    if (state != Z_STREAM_END || out != entry.size)
        throwNotUnpacked(entry, archiveName);
    if (sum != entry.checksum)
        throwWrongChecksum(entry, archiveName);
    return head;
}

std::vector<std::byte> inflated(const ZipEntry &entry, const std::string &archiveName)
{
    constexpr std::size_t step = std::size_t(1) << 30;  // zlib counts in 32 bits
    std::vector<std::byte> content(entry.size);
    Inflater inflater;
    std::size_t in = 0, out = 0;
    int state = Z_OK;
    while (state == Z_OK) {
        const std::size_t give = std::min(step, entry.packed.size() - in), room = std::min(step, content.size() - out);
        inflater.stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(entry.packed.data() + in));
        inflater.stream.avail_in = static_cast<uInt>(give);
        inflater.stream.next_out = reinterpret_cast<Bytef *>(content.data() + out);
        inflater.stream.avail_out = static_cast<uInt>(room);
        state = inflate(&inflater.stream, Z_NO_FLUSH);
        in += give - inflater.stream.avail_in;
        out += room - inflater.stream.avail_out;
    }
    if (state != Z_STREAM_END || out != content.size())
        throwNotUnpacked(entry, archiveName);
    requireChecksum(entry, content, archiveName);
    return content;
}

}  // namespace penfield::formats
