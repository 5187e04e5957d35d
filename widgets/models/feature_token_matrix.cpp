#include "widgets/models/feature_token_matrix.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

/// One feature along the prompt, before and after.
struct Track {
    FeatureRow row;
    std::vector<float> before, after;  ///< [tokens]
    double influence = 0;

    std::vector<float> shown(MatrixMode mode) const
    {
        if (mode != MatrixMode::Difference)
            return mode == MatrixMode::Before ? before : after;
        std::vector<float> difference(before.size());
        for (std::size_t i = 0; i < before.size(); ++i)
            difference[i] = after[i] - before[i];
        return difference;
    }
};

float largestOf(const std::vector<float> &values)
{
    float largest = 0;
    for (float v : values)
        largest = std::max(largest, std::abs(v));
    return largest;
}

class Tracks {
public:
    explicit Tracks(std::size_t tokens) : m_tokens(tokens) {}

    void addTrace(const TraceSummary &trace)
    {
        for (const FeatureActivation &a : trace.activations)
            if (a.position.isValid() && a.position.index() < m_tokens) {
                Track &track = of(a.id);
                track.before[a.position.index()] = track.after[a.position.index()] = a.activation;
            }
    }
    void addChanges(const Outcome &outcome)
    {
        for (const ActivationChange &c : outcome.changes)
            if (c.position.isValid() && c.position.index() < m_tokens)
                of(c.id).after[c.position.index()] = c.after;
    }
    std::vector<Track> take() { return std::move(m_tracks); }

private:
    Track &of(FeatureId id)
    {
        const auto [found, isNew] = m_index.try_emplace(id, m_tracks.size());
        if (isNew)
            m_tracks.push_back({{id, {}, 0}, std::vector<float>(m_tokens), std::vector<float>(m_tokens), 0});
        return m_tracks[found->second];
    }

    std::size_t m_tokens;
    std::vector<Track> m_tracks;
    std::unordered_map<FeatureId, std::size_t> m_index;
};

bool matches(const Track &track, const QStringList &words, LayerIndex layer)
{
    if (layer.isValid() && track.row.id.layer != layer)
        return false;
    const NodeKey key{NodeKind::Feature, track.row.id.layer, {}, track.row.id.feature.value};
    const QString text = track.row.title + QLatin1Char(' ') + placeOf(key);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Ties are broken by place, so that equal input gives an equal picture.
void sortTracks(std::vector<Track> &tracks, RowOrder order)
{
    std::sort(tracks.begin(), tracks.end(), [order](const Track &a, const Track &b) {
        if (order == RowOrder::Influence && a.influence != b.influence)
            return a.influence > b.influence;
        if (order == RowOrder::Layer && a.row.id.layer != b.row.id.layer)
            return a.row.id.layer < b.row.id.layer;
        if (a.row.strength != b.row.strength)
            return a.row.strength > b.row.strength;
        return a.row.id < b.row.id;
    });
}

double strengthOf(const Track &track, MatrixMode mode)
{
    return largestOf(mode == MatrixMode::Difference ? track.shown(mode) : track.before);
}

/// After a touch the scale never shrinks: a colour means what it meant before.
float largestShown(const Track &track, MatrixMode mode)
{
    const float shown = largestOf(track.shown(mode));
    return mode == MatrixMode::After ? std::max(shown, largestOf(track.before)) : shown;
}

void describe(Track &track, MatrixMode mode, const Labels &labels, const FeatureInfluence &influence)
{
    const FeatureId id = track.row.id;
    track.row.title = titleOf({NodeKind::Feature, id.layer, {}, id.feature.value}, labels);
    track.row.strength = strengthOf(track, mode);
    if (const auto found = influence.find(id); found != influence.end())
        track.influence = found->second;
}

}  // namespace

FeatureInfluence featureInfluence(const AttributionGraph &graph)
{
    FeatureInfluence influence;
    for (const GraphNode &node : graph.nodes)
        if (node.key.isFeature())
            influence[node.key.featureId()] += node.influence;
    return influence;
}

int FeatureTokenMatrix::rowOf(FeatureId id) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const FeatureRow &row) { return row.id == id; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

FeatureTokenMatrix featureTokenMatrix(const TraceSummary &trace, const Outcome *outcome, const Labels &labels,
                                      const FeatureInfluence &influence, const MatrixRequest &request)
{
    FeatureTokenMatrix matrix;
    matrix.mode = request.mode;
    matrix.columns = static_cast<int>(trace.prompt.size());

    Tracks collected(trace.prompt.size());
    collected.addTrace(trace);
    if (outcome && request.mode != MatrixMode::Before)
        collected.addChanges(*outcome);
    std::vector<Track> tracks = collected.take();
    std::erase_if(tracks, [&](const Track &track) { return largestOf(track.shown(request.mode)) == 0 && strengthOf(track, request.mode) == 0; });
    matrix.total = static_cast<int>(tracks.size());
    for (Track &track : tracks) {
        describe(track, request.mode, labels, influence);
        matrix.largest = std::max(matrix.largest, largestShown(track, request.mode));
    }

    const QStringList words = request.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::erase_if(tracks, [&](const Track &track) { return !matches(track, words, request.layer); });
    matrix.matching = static_cast<int>(tracks.size());
    sortTracks(tracks, request.order);
    if (request.maxRows >= 0 && tracks.size() > static_cast<std::size_t>(request.maxRows))
        tracks.resize(static_cast<std::size_t>(request.maxRows));
    for (const Track &track : tracks) {
        matrix.rows.push_back(track.row);
        const std::vector<float> values = track.shown(request.mode);
        matrix.values.insert(matrix.values.end(), values.begin(), values.end());
    }
    return matrix;
}

}  // namespace penfield
