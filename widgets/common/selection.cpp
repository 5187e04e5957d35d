#include "widgets/common/selection.h"

namespace penfield {

void Selection::setCurrent(std::optional<NodeKey> key)
{
    if (m_current == key)
        return;
    m_current = key;
    Q_EMIT currentChanged();
}

void Selection::setHovered(std::optional<NodeKey> key)
{
    if (m_hovered == key)
        return;
    m_hovered = key;
    Q_EMIT hoveredChanged();
}

}  // namespace penfield
