#include "backend/formats/mapped_file.h"

#include "backend/types/error.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penfield::formats {

namespace {

struct Descriptor {
    int fd;
    ~Descriptor()
    {
        if (fd >= 0)
            ::close(fd);
    }
};

[[noreturn]] void throwCannotOpen(const std::string &path, int reason)
{
    if (reason == ENOENT || reason == ENOTDIR)
        throw Error(PENFIELD_SENTENCE("The file %1 is not there. Check the name, or copy the missing file into the folder."), {path});
    if (reason == EACCES || reason == EPERM)
        throw Error(PENFIELD_SENTENCE("The file %1 may not be read. Give yourself permission to read it."), {path});
    throw Error(PENFIELD_SENTENCE("The file %1 cannot be opened (%2). Check the disk, or copy the file elsewhere."),
                {path, std::strerror(reason)});
}

/// Size in bytes of what is open, after refusing everything that is not a regular file with something in it.
std::size_t regularSize(int fd, const std::string &path)
{
    struct stat info = {};
    if (::fstat(fd, &info) != 0)
        throwCannotOpen(path, errno);
    if (S_ISDIR(info.st_mode))
        throw Error(PENFIELD_SENTENCE("%1 is a folder where a file is expected. Choose the file inside it."), {path});
    if (!S_ISREG(info.st_mode))
        throw Error(PENFIELD_SENTENCE("%1 is a pipe or a device, not an ordinary file. Copy its content into a file first."), {path});
    if (info.st_size == 0)
        throw Error(PENFIELD_SENTENCE("The file %1 is empty. Download or copy it again."), {path});
    return static_cast<std::size_t>(info.st_size);
}

}  // namespace

std::shared_ptr<const MappedFile> MappedFile::open(const std::string &path)
{
    if (path.find('\0') != std::string::npos)
        throwCannotOpen(std::string(path.c_str()), ENOENT);
    // O_NONBLOCK: opening a pipe must not wait for its writer.
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (file.fd < 0)
        throwCannotOpen(path, errno);
    const std::size_t size = regularSize(file.fd, path);
    void *address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.fd, 0);
    if (address == MAP_FAILED)
        throwCannotOpen(path, errno);
    return std::shared_ptr<const MappedFile>(new MappedFile(path, {static_cast<const std::byte *>(address), size}));
}

void releasePages(ByteView mapped)
{
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(mapped.data());
    const std::uintptr_t first = (begin + page - 1) / page * page, last = (begin + mapped.size()) / page * page;
    if (first < last)
        ::madvise(reinterpret_cast<void *>(first), last - first, MADV_DONTNEED);  // advice: that it fails changes nothing
}

MappedFile::~MappedFile()
{
    ::munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size());
}

}  // namespace penfield::formats
