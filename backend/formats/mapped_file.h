#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace penfield::formats {

using ByteView = std::span<const std::byte>;

/// A regular file mapped into memory, read-only. Pages are read when they are touched. Whoever keeps a view into it keeps the
/// shared_ptr; the file must not be made shorter meanwhile (write a new file and rename it, as every tool of ours does).
class MappedFile {
public:
    /// Throws an Error for what is missing, unreadable, empty, a folder, or neither (a pipe, a device).
    static std::shared_ptr<const MappedFile> open(const std::string &path);

    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    ByteView bytes() const { return m_bytes; }
    std::uint64_t size() const { return m_bytes.size(); }
    const std::string &path() const { return m_path; }

private:
    MappedFile(std::string path, ByteView bytes) : m_path(std::move(path)), m_bytes(bytes) {}

    std::string m_path;
    ByteView m_bytes;
};

/// Takes the pages of mapped bytes out of this process. They are still there, and come back from the file (or the system's cache of it)
/// when they are touched again; until then they count for nobody's memory. Whole pages only: what shares one with neighbours stays.
void releasePages(ByteView mapped);

}  // namespace penfield::formats
