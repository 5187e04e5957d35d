#pragma once
// Walking along edges with the arrow keys: up to the strongest target, down to the strongest source, left and right among
// the siblings: the other ends of the node one came from, strongest first; without a way behind one, the row's next node.

#include "widgets/geometry/graph_layout.h"

#include <optional>
#include <vector>

namespace penfield {

enum class Step { Up, Down, Left, Right };

class GraphWalk {
public:
    /// The slot one step from `slot`; nothing when there is no way.
    std::optional<int> step(const KeptGraph &graph, const GraphLayout &layout, int slot, Step step);

    void forget() { m_origin.reset(); }

private:
    std::optional<int> climb(const KeptGraph &graph, int slot, bool up);
    std::optional<int> sibling(const KeptGraph &graph, int slot, int direction, const GraphLayout &layout) const;

    struct Origin {
        int from, at;
        bool up;
    };
    std::optional<Origin> m_origin;
};

/// Edge numbers of the chain of strongest edges from `slot` to the top (`up`) or the bottom.
std::vector<int> strongestChain(const KeptGraph &graph, int slot, bool up);

}  // namespace penfield
