#pragma once
// What a long computation is handed: "shall I go on?" and "this is how far I am".

#include <functional>
#include <stop_token>
#include <string>

namespace penfield {

/// How far a job is. `phase` is an English PENFIELD_SENTENCE such as "Attributing"; the window translates it.
struct Progress {
    std::string phase;
    double fraction = 0;          ///< 0 … 1
    double secondsRemaining = -1; ///< negative: not known yet
};

/// Passed by reference to every long call of the engine. Lives in the thread that runs the job.
class JobContext {
public:
    JobContext() = default;
    JobContext(std::stop_token stop, std::function<void(const Progress &)> report);

    /// Throws Cancelled when the owner asked to stop. Cheap: call it per layer and per chunk (≤ 20 ms apart).
    void checkpoint() const;

    /// checkpoint(), and reports `done` of `total` when that moved by at least a thousandth (throttled here, at the source).
    void progress(const char *phase, double done, double total);

private:
    std::stop_token m_stop;
    std::function<void(const Progress &)> m_report;
    std::string m_phase;
    double m_lastFraction = -1;
    double m_startedAt = 0;  // steady clock, seconds
};

}  // namespace penfield
