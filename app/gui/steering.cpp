#include "app/gui/steering.h"

#include "app/gui/touches.h"
#include "widgets/models/intervention_model.h"

#include <algorithm>

namespace penfield {

namespace {
constexpr qint64 gesturePause = 700;  // milliseconds; a hand that rests longer starts anew
}

void Steering::steer(const NodeKey &node, double value)
{
    const auto entry = touchOf(m_explorer, node, value);
    if (!entry)
        return;
    const auto &entries = m_model.entries();
    const auto same = std::find_if(entries.begin(), entries.end(), [&](const InterventionEntry &e) { return e.touchesSameUnit(*entry); });
    const int drag = dragFor(node);
    if (same == entries.end() || same->intervention.kind != TouchKind::Set || !same->enabled)
        m_model.add(*entry);
    else
        m_model.setValue(static_cast<int>(same - entries.begin()), value, drag);
}

int Steering::dragFor(const NodeKey &node)
{
    const bool goesOn = m_node == node && m_sinceLast.isValid() && m_sinceLast.elapsed() < gesturePause;
    if (!goesOn)
        m_drag = m_model.newDrag();
    m_node = node;
    m_sinceLast.start();
    return m_drag;
}

}  // namespace penfield
