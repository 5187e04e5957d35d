#include "backend/types/job.h"

#include "backend/types/error.h"

#include <algorithm>
#include <chrono>

namespace penfield {

namespace {
double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}
}  // namespace

JobContext::JobContext(std::stop_token stop, std::function<void(const Progress &)> report)
    : m_stop(std::move(stop)), m_report(std::move(report))
{
}

void JobContext::checkpoint() const
{
    if (m_stop.stop_requested())
        throw Cancelled();
}

void JobContext::progress(const char *phase, double done, double total)
{
    checkpoint();
    if (!m_report)
        return;
    if (m_phase != phase) {
        m_phase = phase;
        m_lastFraction = -1;
        m_startedAt = now();
    }
    const double fraction = total > 0 ? std::clamp(done / total, 0.0, 1.0) : 0.0;
    const bool moved = m_lastFraction < 0 || fraction - m_lastFraction >= 1e-3 || (fraction == 1.0 && m_lastFraction < 1.0);
    if (!moved)
        return;
    m_lastFraction = fraction;
    const double spent = now() - m_startedAt;
    const double remaining = fraction > 0.02 && spent > 0.2 ? spent * (1 - fraction) / fraction : -1;
    m_report({m_phase, fraction, remaining});
}

}  // namespace penfield
