#pragma once
// A file under a temporary name beside the one it will replace. Removed unless keep() was reached.

#include <string>

namespace penfield {

class ScratchFile {
public:
    explicit ScratchFile(std::string target);
    ~ScratchFile();
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;

    const std::string &path() const { return m_path; }
    const std::string &target() const { return m_target; }

    /// Flushes the file to the disk and gives it the target's name in one step. Throws Error.
    void keep();

private:
    std::string m_target;
    std::string m_path;
    bool m_kept = false;
};

}  // namespace penfield
