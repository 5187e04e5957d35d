#pragma once
// Reader of the zip archives that hold tensors (*.npz, *.pt). Our own directory reader, because a stored entry is used where it lies in the
// memory map, which no library tells the place of; zlib inflates the others. Private to this room.

#include "backend/formats/mapped_file.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penfield::formats {

struct ZipEntry {
    std::string name;
    ByteView packed;             ///< its bytes in the archive
    std::uint64_t size = 0;      ///< unpacked
    std::uint32_t checksum = 0;  ///< CRC-32 of the unpacked bytes
    bool deflated = false;       ///< otherwise `packed` is the content
};

/// What names entries may have: *.npz has plain ones, PyTorch's archives have a folder. None may lead out of the archive.
enum class ZipNames { Plain, InFolders };

/// The directory of an archive. Refuses encryption, other methods, several disks, names that are paths, a name twice, entries that lie
/// outside the file or over each other, and sizes that deflate cannot reach. Touches only the directory and the entries' own headers.
std::vector<ZipEntry> readZipDirectory(ByteView archive, const std::string &name, ZipNames names = ZipNames::Plain);

/// The content of a deflated entry, checksum verified. Allocates entry.size bytes.
std::vector<std::byte> inflated(const ZipEntry &entry, const std::string &archiveName);

/// The first 64 KiB of a deflated entry, after unpacking all of it once without keeping it: throws as inflated() does, and takes no memory.
std::vector<std::byte> verifiedHead(const ZipEntry &entry, const std::string &archiveName);

/// Throws when a stored entry's bytes do not have its checksum. Reads them all.
void requireChecksum(const ZipEntry &entry, ByteView content, const std::string &archiveName);

}  // namespace penfield::formats
