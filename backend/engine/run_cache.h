#pragma once

#include "backend/engine/cached_run.h"

#include <cstdint>
#include <list>
#include <memory>
#include <string>

namespace penfield::engine {

/// The last few runs, by the text of their prompt. The least recently used go first when there are too many or they hold too much; the
/// newest always stays.
class RunCache {
public:
    RunCache(std::size_t maxRuns, std::int64_t maxBytes) : m_maxRuns(maxRuns), m_maxBytes(maxBytes) {}

    std::shared_ptr<const CachedRun> find(const std::string &text);  ///< null: not there
    void put(std::shared_ptr<const CachedRun> run);
    void clear();

    std::size_t size() const { return m_runs.size(); }
    std::int64_t bytes() const { return m_bytes; }

private:
    std::size_t m_maxRuns;
    std::int64_t m_maxBytes;
    std::int64_t m_bytes = 0;
    std::list<std::shared_ptr<const CachedRun>> m_runs;  // most recently used first
};

}  // namespace penfield::engine
