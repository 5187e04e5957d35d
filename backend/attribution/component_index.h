#pragma once
// Numbers of the components that write to the residual stream, and of the inputs that read it, in the order of computation.

#include "backend/types/model_spec.h"

#include <cstdint>

namespace penfield::attribution {

/// What of a head reads the residual stream.
enum class HeadInput { Query, Key, Value };

class ComponentIndex {
public:
    explicit ComponentIndex(const ModelSpec &spec)
        : m_layers(spec.n_layers), m_heads(spec.n_heads), m_mlp(spec.hasMlp() ? 1 : 0), m_parallel(spec.parallel_blocks)
    {
    }

    // Writers: the input, then of every layer its heads and its MLP.
    std::int64_t writers() const { return 1 + m_layers * (m_heads + m_mlp); }
    std::int64_t head(int layer, std::int64_t head) const { return 1 + layer * (m_heads + m_mlp) + head; }
    std::int64_t mlp(int layer) const { return head(layer, m_heads); }

    // How many writers come before a reader.
    std::int64_t beforeHeads(int layer) const { return head(layer, 0); }
    std::int64_t beforeMlp(int layer) const { return m_parallel ? head(layer, 0) : mlp(layer); }

    // Readers: of every layer the queries, keys and values of its heads and its MLP, then the logits.
    std::int64_t readers() const { return m_layers * (3 * m_heads + m_mlp) + 1; }
    std::int64_t reader(int layer, HeadInput input, std::int64_t head) const
    {
        return layer * (3 * m_heads + m_mlp) + static_cast<std::int64_t>(input) * m_heads + head;
    }
    std::int64_t mlpReader(int layer) const { return reader(layer + 1, HeadInput::Query, 0) - 1; }
    std::int64_t logits() const { return readers() - 1; }

private:
    std::int64_t m_layers, m_heads, m_mlp;
    bool m_parallel;
};

}  // namespace penfield::attribution
