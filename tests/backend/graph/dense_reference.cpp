#include "tests/backend/graph/dense_reference.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penfield::dense {

namespace {
bool isFixed(NodeKind kind)
{
    return kind == NodeKind::Token || kind == NodeKind::Logit;
}
}  // namespace

Matrix adjacency(const AttributionGraph &graph)
{
    const std::size_t n = graph.nodes.size();
    Matrix a(n, Vector(n));
    for (std::size_t t = 0; t < n; ++t)
        for (auto e = graph.rowStart[t]; e < graph.rowStart[t + 1]; ++e)
            a[t][static_cast<std::size_t>(graph.source[static_cast<std::size_t>(e)])] = graph.weight[static_cast<std::size_t>(e)];
    return a;
}

Matrix normalized(const Matrix &a)
{
    Matrix result = a;
    for (Vector &row : result) {
        double sum = 0;
        for (double &x : row)
            sum += x = std::abs(x);
        for (double &x : row)
            x /= std::max(sum, 1e-10);
    }
    return result;
}

Vector weights(const AttributionGraph &graph)
{
    Vector w;
    for (const GraphNode &node : graph.nodes)
        w.push_back(node.key.kind == NodeKind::Logit ? node.probability : 0.0);
    return w;
}

Vector influence(const Matrix &a, const Vector &w)
{
    const Matrix n = normalized(a);
    Vector x = w, total(w.size());
    for (int step = 0; step < 1000 && std::any_of(x.begin(), x.end(), [](double v) { return v != 0; }); ++step) {
        Vector next(x.size());
        for (std::size_t t = 0; t < x.size(); ++t)
            for (std::size_t s = 0; s < x.size(); ++s)
                next[s] += x[t] * n[t][s];
        x = next;
        for (std::size_t s = 0; s < x.size(); ++s)
            total[s] += x[s];
    }
    return total;
}

double findThreshold(Vector scores, double share)
{
    std::sort(scores.rbegin(), scores.rend());
    const double total = std::accumulate(scores.begin(), scores.end(), 0.0);
    const auto nonZero = static_cast<std::size_t>(std::count_if(scores.begin(), scores.end(), [](double s) { return s > 0; }));
    std::size_t i = 0;
    for (double sum = scores[0]; sum / total < share && i + 1 < nonZero; sum += scores[++i]) {
    }
    return scores[i];
}

Pruned prune(const AttributionGraph &graph, double nodeThreshold, double edgeThreshold)
{
    Matrix a = adjacency(graph);
    const std::size_t n = a.size();
    const Vector w = weights(graph), f = influence(a, w);
    Pruned result;
    const double leastNode = findThreshold(f, nodeThreshold);
    for (std::size_t i = 0; i < n; ++i)
        result.keepNode.push_back(f[i] >= leastNode || isFixed(graph.nodes[i].key.kind));
    for (std::size_t t = 0; t < n; ++t)
        for (std::size_t s = 0; s < n; ++s)
            if (!result.keepNode[t] || !result.keepNode[s])
                a[t][s] = 0;
    const Matrix share = normalized(a);
    const Vector f2 = influence(a, w);
    Vector scores;
    for (std::size_t t = 0; t < n; ++t)
        for (std::size_t s = 0; s < n; ++s)
            scores.push_back(share[t][s] * (f2[t] + w[t]));
    const double leastEdge = findThreshold(scores, edgeThreshold);
    result.keepEdge.assign(n, std::vector<bool>(n));
    for (std::size_t t = 0; t < n; ++t)
        for (std::size_t s = 0; s < n; ++s)
            result.keepEdge[t][s] = scores[t * n + s] >= leastEdge && scores[t * n + s] > 0;

    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < n; ++i) {
            bool in = false, out = false;
            for (std::size_t j = 0; j < n; ++j) {
                in = in || result.keepEdge[i][j];
                out = out || result.keepEdge[j][i];
            }
            const NodeKind kind = graph.nodes[i].key.kind;
            if (!result.keepNode[i] || isFixed(kind) || (out && (in || kind != NodeKind::Feature)))
                continue;
            result.keepNode[i] = false;
            changed = true;
            for (std::size_t j = 0; j < n; ++j)
                result.keepEdge[i][j] = result.keepEdge[j][i] = false;
        }
    }

    const double total = std::accumulate(f.begin(), f.end(), 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < n; ++j)
            if (f[j] > f[i] || (f[j] == f[i] && j <= i))
                sum += f[j];
        result.cumulative.push_back(sum / total);
    }
    return result;
}

double replacement(const AttributionGraph &graph)
{
    const Vector f = influence(adjacency(graph), weights(graph));
    double tokens = 0, errors = 0;
    for (std::size_t i = 0; i < f.size(); ++i) {
        tokens += graph.nodes[i].key.kind == NodeKind::Token ? f[i] : 0;
        errors += graph.nodes[i].key.kind == NodeKind::Error ? f[i] : 0;
    }
    return tokens / (tokens + errors);
}

double completeness(const AttributionGraph &graph)
{
    const Matrix a = adjacency(graph), share = normalized(a);
    const Vector w = weights(graph), f = influence(a, w);
    double above = 0, below = 0;
    for (std::size_t i = 0; i < f.size(); ++i) {
        double explained = 1;
        for (std::size_t j = 0; j < f.size(); ++j)
            if (graph.nodes[j].key.kind == NodeKind::Error)
                explained -= share[i][j];
        above += explained * (f[i] + w[i]);
        below += f[i] + w[i];
    }
    return above / below;
}

}  // namespace penfield::dense
