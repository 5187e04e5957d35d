#include "tests/bench/gui/touch_soak.h"

#include "tests/app/gui/demo_window.h"
#include "tests/bench/process_memory.h"

#include <QEventLoop>
#include <QTimer>

#include <random>

namespace penfield::bench {

namespace {

constexpr int stepsOfAWalk = 200;  // then everything is undone; fewer than the undo stack remembers

class Soak {
public:
    Soak(DemoWindow &demo, unsigned seed) : m_demo(demo), m_model(*demo.window.interventionModel()), m_random(seed) {}

    /// A change at random, and its answer.
    bool step()
    {
        change();
        return settle();
    }

    bool undoAll()
    {
        m_model.undoStack()->setIndex(0);
        return settle();
    }

    /// The answer to always the same touches, with the intact one in it.
    std::shared_ptr<const Outcome> reference()
    {
        std::vector<Intervention> touches;
        for (std::size_t i = 0; i < 3; ++i)
            touches.push_back(entryOf(active()[i * active().size() / 3], 0.5).intervention);
        m_demo.explorer.touch(touches);
        const bool answered = QTest::qWaitFor(
            [&] { return m_demo.explorer.latestOutcome() && m_demo.explorer.latestOutcome()->interventions == touches; }, 5'000);
        const auto outcome = answered ? m_demo.explorer.latestOutcome() : nullptr;
        m_demo.explorer.touch({});
        return outcome;
    }

    const InterventionModel::Entries &entries() const { return m_model.entries(); }

private:
    const std::vector<FeatureActivation> &active() const { return m_demo.explorer.trace()->activations; }
    int upTo(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    int anyRow() { return upTo(m_model.rowCount()); }

    static InterventionEntry entryOf(const FeatureActivation &a, double share)
    {
        InterventionEntry entry;
        entry.intervention = {a.id, a.position, TouchKind::Set, share * static_cast<double>(a.activation)};
        entry.intactActivation = entry.maxActivation = static_cast<double>(a.activation);
        return entry;
    }

    InterventionEntry anyEntry() { return entryOf(active()[m_random() % active().size()], 0.01 * upTo(200)); }

    void change()
    {
        const int what = m_model.rowCount() == 0 ? 0 : upTo(10);
        switch (what) {
        case 0:
        case 1:
            return m_model.add(anyEntry());
        case 2:
            return m_model.addGroup(QStringLiteral("group %1").arg(upTo(3)), {anyEntry(), anyEntry()});
        case 3:
            return m_model.setValue(anyRow(), 0.01 * upTo(800));
        case 4:
            return m_model.setEnabled({anyRow()}, upTo(2) == 0);
        case 5:
            return m_model.removeEntries({anyRow()});
        case 6:
            m_model.move(anyRow(), upTo(2) == 0, upTo(m_model.rowCount() + 1));
            return;
        case 7:
            return upTo(10) == 0 ? m_model.ablateAll() : m_model.setValue(anyRow(), 0);
        case 8:
            return m_model.undoStack()->undo();
        default:
            return m_model.undoStack()->redo();
        }
    }

    bool settle()
    {
        const auto settled = [this] {
            const auto touches = m_model.activeInterventions();
            const auto &outcome = m_demo.explorer.latestOutcome();
            return touches.empty() ? !outcome : outcome && outcome->interventions == touches;
        };
        if (settled())
            return true;
        QEventLoop loop;
        QObject::connect(&m_demo.explorer, &Explorer::outcomeChanged, &loop, [&] {
            if (settled())
                loop.quit();
        });
        QTimer::singleShot(10'000, &loop, [&loop] { loop.exit(1); });
        return loop.exec() == 0;
    }

    DemoWindow &m_demo;
    InterventionModel &m_model;
    std::mt19937 m_random;
};

int differences(const TokenDistribution &a, const TokenDistribution &b)
{
    int count = a.entropy != b.entropy || a.top.size() != b.top.size();
    for (std::size_t i = 0; i < std::min(a.top.size(), b.top.size()); ++i)
        count += a.top[i].token != b.top[i].token || a.top[i].logit != b.top[i].logit || a.top[i].probability != b.top[i].probability;
    return count;
}

int differences(const Outcome &a, const Outcome &b)
{
    int count = differences(a.before, b.before) + differences(a.after, b.after) + (a.klDivergence != b.klDivergence) +
                (a.changes.size() != b.changes.size());
    for (std::size_t i = 0; i < std::min(a.changes.size(), b.changes.size()); ++i)
        count +=
            a.changes[i].id != b.changes[i].id || a.changes[i].before != b.changes[i].before || a.changes[i].after != b.changes[i].after;
    return count;
}

double residentNow()
{
    forgetPeakMemory();
    return peakMemory();
}

}  // namespace

SoakFigures soakInTouches(int touches, unsigned seed)
{
    SoakFigures figures;
    DemoWindow demo;
    if (!demo.open()) {
        figures.trouble = QStringLiteral("The demo did not open within 20 s.");
        return figures;
    }
    Soak soak(demo, seed);
    const auto before = soak.reference();
    bool answered = before != nullptr;
    for (; answered && figures.touches < touches; ++figures.touches) {
        answered = soak.step();
        if (figures.touches % stepsOfAWalk == stepsOfAWalk - 1)
            answered = answered && soak.undoAll();
        if (figures.touches == touches / 10)
            figures.memoryBefore = residentNow();
    }
    answered = answered && soak.undoAll();
    figures.memoryPeak = peakMemory();
    figures.memoryAfter = residentNow();
    const auto after = answered ? soak.reference() : nullptr;
    if (!after)
        figures.trouble = QStringLiteral("A touch was not answered within 10 s.");
    else
        figures.differences = differences(*before, *after) + static_cast<int>(soak.entries().size());
    return figures;
}

}  // namespace penfield::bench
