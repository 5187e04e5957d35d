#include "backend/intervention/contribution.h"

#include "backend/intervention/held.h"
#include "backend/model/index_tensor.h"
#include "backend/model/mlp.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <map>

namespace penfield::intervention {

namespace {

using Indices = std::vector<std::int64_t>;

/// Fills a Contribution, the touches of each kind and layer together.
class Maker {
public:
    Maker(const Site &site, const PlaceState &state)
        : m_touches(site.touches), m_layer(site.place.layer), m_state(state), m_firstRow(state.positions - state.tensor.size(0)),
          m_vectors(m_touches.size()), m_bases(m_touches.size(), 0.0f)
    {
    }

    Contribution make()
    {
        std::map<UnitKind, Indices> byKind;
        for (std::size_t i = 0; i < m_touches.size(); ++i)
            byKind[m_touches[i].unit.kind].push_back(static_cast<std::int64_t>(i));
        for (const auto &[kind, which] : byKind)
            hasScalar(kind) ? fillScalars(kind, which) : fillVectors(which);
        Contribution result;
        for (std::size_t i = 0; i < m_touches.size(); ++i)
            result.targets.push_back(static_cast<float>(m_touches[i].target(m_bases[i])));
        result.bases = std::move(m_bases);
        result.vectors = at::stack(m_vectors);
        return result;
    }

private:
    const Touch &touch(std::int64_t i) const { return m_touches[static_cast<std::size_t>(i)]; }

    at::Tensor rowsOf(const Indices &which) const
    {
        Indices rows;
        for (const std::int64_t i : which)
            rows.push_back(touch(i).position - m_firstRow);
        return model::indexTensor(rows, m_state.tensor.device());
    }

    Indices unitsOf(const Indices &which) const
    {
        Indices units;
        for (const std::int64_t i : which)
            units.push_back(touch(i).unit.index);
        return units;
    }

    void set(const Indices &which, const std::vector<float> &bases, const at::Tensor &vectors)
    {
        for (std::size_t k = 0; k < which.size(); ++k) {
            m_bases[static_cast<std::size_t>(which[k])] = bases[k];
            m_vectors[static_cast<std::size_t>(which[k])] = vectors.select(0, static_cast<std::int64_t>(k));
        }
    }

    void fillScalars(UnitKind kind, const Indices &which)
    {
        if (kind == UnitKind::Feature)
            set(which, featureBases(which), featureVectors(which));
        else if (kind == UnitKind::Neuron)
            set(which, neuronBases(which, m_state.rows.mlp_in),
                m_state.subject.weights(m_layer).W_out.index_select(0, model::indexTensor(unitsOf(which), m_state.tensor.device())));
        else
            for (const std::int64_t i : which) {
                const Direction &direction = *touch(i).unit.direction;
                set({i}, listOf(coordinates(m_state.tensor.select(0, touch(i).position - m_firstRow).unsqueeze(0), direction)),
                    vectorOf(direction, m_state.tensor).unsqueeze(0));
            }
    }

    std::vector<float> neuronBases(const Indices &which, const at::Tensor &input) const
    {
        return listOf(model::mlpHiddenAt(m_state.subject.spec(), m_state.subject.weights(m_layer), input.index_select(0, rowsOf(which)),
                                         model::indexTensor(unitsOf(which), input.device())));
    }

    const dictionary::Layer &layer() const { return m_state.subject.dictionary->layer(m_layer); }

    std::vector<float> featureBases(const Indices &which) const
    {
        if (layer().neurons())  // lists have only some of them
            return neuronBases(which, featureInput());
        std::vector<float> bases;
        for (const std::int64_t i : which)
            bases.push_back(activationAt(m_state.activations, touch(i).position, touch(i).unit.index));
        return bases;
    }

    at::Tensor featureInput() const
    {
        const model::ModelSpec &spec = m_state.subject.spec();
        if (!m_state.startsFromIntact)
            return m_state.subject.dictionary->input(spec, m_state.rows);
        const model::LayerTrace &intact = m_state.intact.trace.layers[static_cast<std::size_t>(m_layer)];
        return m_state.subject.dictionary->input(spec, model::rowsFrom(intact, m_firstRow));
    }

    at::Tensor featureVectors(const Indices &which) const
    {
        at::Tensor vectors = layer().decoderRows(unitsOf(which)).to(m_state.tensor.device());
        const at::Tensor scale = layer().outputScale(m_state.subject.dictionary->input(m_state.subject.spec(), m_state.rows));
        return scale.defined() ? vectors.mul(scale.index_select(0, rowsOf(which))) : vectors;
    }

    /// Heads, tokens and errors: what they hold, to be multiplied, or the way from it to what they are given.
    void fillVectors(const Indices &which)
    {
        std::map<Unit, at::Tensor> whole;  // of tokens and errors, in the intact run
        for (const std::int64_t i : which) {
            const at::Tensor own = holding(touch(i), whole);
            const at::Tensor &given = touch(i).vector;
            set({i}, {given.defined() ? 0.0f : 1.0f}, (given.defined() ? given.sub(own) : own).unsqueeze(0));
        }
    }

    at::Tensor holding(const Touch &touch, std::map<Unit, at::Tensor> &whole) const
    {
        if (touch.unit.kind == UnitKind::Head)
            return onlyHead(m_state.subject.spec(), m_state.tensor.narrow(0, touch.position - m_firstRow, 1), touch.unit.index).squeeze(0);
        if (m_state.newToken.isValid())  // a token: errors are those of the prompt
            return embeddingOf(m_state.newToken, m_state.subject).squeeze(0);
        at::Tensor &all = whole[touch.unit];
        if (!all.defined())
            all = vectorsIn(m_state.intact, touch.unit, m_state.subject);
        return all.select(0, touch.position);
    }

    const std::vector<Touch> &m_touches;
    const int m_layer;
    const PlaceState &m_state;
    const std::int64_t m_firstRow;
    std::vector<at::Tensor> m_vectors;  // [width] each
    std::vector<float> m_bases;
};

}  // namespace

Contribution contributionOf(const Site &site, const PlaceState &state)
{
    return Maker(site, state).make();
}

at::Tensor summed(const Site &site, const Contribution &contribution, std::int64_t positions, std::int64_t n, bool features)
{
    Indices rows;
    std::vector<float> deltas;
    for (std::size_t i = 0; i < site.touches.size(); ++i) {
        rows.push_back(site.touches[i].position - (positions - n));
        const bool counts = features || !site.touches[i].unit.isFeature();
        deltas.push_back(counts ? contribution.targets[i] - contribution.bases[i] : 0);
    }
    const at::Tensor &vectors = contribution.vectors;
    const at::Tensor amount = at::tensor(at::ArrayRef<float>(deltas), at::kFloat).to(vectors.device()).unsqueeze(1);
    return at::zeros({n, vectors.size(1)}, vectors.options())
        .index_add_(0, model::indexTensor(rows, vectors.device()), vectors.mul(amount));
}

}  // namespace penfield::intervention
