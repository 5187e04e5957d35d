#pragma once
// Ask, await, compare: remembers a signal from its construction on, and waits for it without sleeping.

#include <QSignalSpy>

#include <tuple>
#include <utility>

namespace penfield {

template <class Sender, class... Arguments>
class Await {
public:
    Await(const Sender *sender, void (Sender::*signal)(Arguments...)) : m_spy(sender, signal) {}

    /// True once the signal came `times` times since construction.
    bool atLeast(qsizetype times, int milliseconds = 10'000)
    {
        while (m_spy.size() < times)
            if (!m_spy.wait(milliseconds))
                return false;
        return true;
    }
    bool once() { return atLeast(1); }

    qsizetype count() const { return m_spy.size(); }

    /// The arguments of the `index`-th time.
    template <std::size_t argument = 0>
    auto value(qsizetype index = 0) const
    {
        using Type = std::decay_t<std::tuple_element_t<argument, std::tuple<Arguments...>>>;
        return m_spy.at(index).at(argument).template value<Type>();
    }
    template <std::size_t argument = 0>
    auto last() const
    {
        return value<argument>(m_spy.size() - 1);
    }

private:
    QSignalSpy m_spy;
};

}  // namespace penfield
