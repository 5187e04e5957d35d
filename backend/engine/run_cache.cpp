#include "backend/engine/run_cache.h"

#include <algorithm>
#include <utility>

namespace penfield::engine {

std::shared_ptr<const CachedRun> RunCache::find(const std::string &text)
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto &run) { return run->summary->prompt.text == text; });
    if (found == m_runs.end())
        return nullptr;
    m_runs.splice(m_runs.begin(), m_runs, found);
    return m_runs.front();
}

void RunCache::put(std::shared_ptr<const CachedRun> run)
{
    m_bytes += run->bytes();
    m_runs.push_front(std::move(run));
    while (m_runs.size() > 1 && (m_runs.size() > m_maxRuns || m_bytes > m_maxBytes)) {
        m_bytes -= m_runs.back()->bytes();
        m_runs.pop_back();
    }
}

void RunCache::clear()
{
    m_runs.clear();
    m_bytes = 0;
}

}  // namespace penfield::engine
