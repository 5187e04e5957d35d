#include "backend/store/scratch_file.h"

#include "backend/types/error.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penfield {

namespace {

[[noreturn]] void throwCannotWrite(const std::string &target)
{
    throw Error(PENFIELD_SENTENCE("The file %1 cannot be written: %2. Choose another folder, or make room."),
                {target, std::strerror(errno)});
}

/// An empty file of its own, so that two writers of the same target never meet.
std::string createBeside(const std::string &target)
{
    std::string pattern = target + ".part-XXXXXX";
    const int descriptor = ::mkstemp(pattern.data());
    if (descriptor < 0)
        throwCannotWrite(target);
    ::fchmod(descriptor, 0644);
    ::close(descriptor);
    return pattern;
}

bool flushToDisk(const std::string &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

}  // namespace

ScratchFile::ScratchFile(std::string target) : m_target(std::move(target)), m_path(createBeside(m_target)) {}

ScratchFile::~ScratchFile()
{
    if (!m_kept)
        ::unlink(m_path.c_str());
}

void ScratchFile::keep()
{
    if (!flushToDisk(m_path, O_RDONLY) || std::rename(m_path.c_str(), m_target.c_str()) != 0)
        throwCannotWrite(m_target);
    m_kept = true;
    // The new name must survive a power cut as well; a file system that cannot flush folders keeps its own promises.
    const std::string folder = std::filesystem::path(m_target).parent_path().string();
    flushToDisk(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
}

}  // namespace penfield
