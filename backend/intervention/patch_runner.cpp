#include "backend/intervention/patch_runner.h"

#include "backend/intervention/measured_answer.h"
#include "backend/types/error.h"

#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace penfield::intervention {

namespace {

HookPoint hookOf(PatchedPlace place)
{
    switch (place) {
    case PatchedPlace::Residual:
        return HookPoint::ResidPre;
    case PatchedPlace::AttentionOut:
        return HookPoint::AttnOut;
    case PatchedPlace::MlpOut:
        return HookPoint::MlpContribution;
    case PatchedPlace::Heads:
        return HookPoint::AttnZ;
    }
    return HookPoint::ResidPre;
}

/// A rectangle of the tensor at a hook: positions, and columns of its width.
struct Piece {
    std::int64_t position, positions;
    std::int64_t column, columns;
};

class Patcher {
public:
    Patcher(const model::Transformer &transformer, const model::Trace &clean, const model::Trace &corrupted, const PatchRequest &request)
        : m_transformer(transformer), m_clean(clean), m_corrupted(corrupted), m_request(request), m_hook(hookOf(request.place))
    {
    }

    std::vector<Piece> pieces() const
    {
        const model::ModelSpec &spec = m_transformer.spec();
        const std::int64_t P = m_clean.positions();
        std::vector<Piece> pieces;
        if (m_request.place != PatchedPlace::Heads)
            for (std::int64_t p = 0; p < P; ++p)
                pieces.push_back({p, 1, 0, model::widthAt(spec, m_hook)});
        else
            for (int h = 0; h < spec.n_heads; ++h)
                pieces.push_back({m_request.position.isValid() ? m_request.position.value : 0, m_request.position.isValid() ? 1 : P,
                                  std::int64_t(h) * spec.d_head, spec.d_head});
        return pieces;
    }

    /// Logits of the pieces of one layer, [pieces, d_vocab]. They ascend by position.
    at::Tensor logits(int layer, const std::vector<Piece> &pieces, JobContext &job) const
    {
        model::ResumePlan plan;
        plan.fromLayer = layer;
        plan.fromHook = m_hook;
        plan.fromPosition = pieces.front().position;
        const bool isLast = layer == m_transformer.spec().n_layers - 1;
        plan.lastLayerFrom = isLast ? plan.fromPosition : m_clean.positions() - 1;
        plan.keepLayers = false;
        plan.edit = [&](int l, HookPoint hook, const model::LayerTrace &rows) {
            return l == layer && hook == m_hook ? difference(layer, pieces, model::tensorAt(m_transformer.spec(), rows, hook))
                                                : at::Tensor();
        };
        return m_transformer.resume(std::vector<const model::Trace *>(pieces.size(), &m_corrupted), plan, job).logits;
    }

private:
    at::Tensor difference(int layer, const std::vector<Piece> &pieces, const at::Tensor &tensor) const
    {
        const at::Tensor clean = model::tensorAt(m_transformer.spec(), m_clean.layers[static_cast<std::size_t>(layer)], m_hook);
        const auto runs = static_cast<std::int64_t>(pieces.size());
        const std::int64_t n = tensor.size(0) / runs, from = m_clean.positions() - n;
        const at::Tensor sum = at::zeros_like(tensor);
        for (std::int64_t run = 0; run < runs; ++run) {
            const Piece &piece = pieces[static_cast<std::size_t>(run)];
            const auto cut = [&](const at::Tensor &t, std::int64_t row) {
                return t.narrow(0, row, piece.positions).narrow(1, piece.column, piece.columns);
            };
            const std::int64_t row = run * n + piece.position - from;
            cut(sum, row).copy_(cut(clean, piece.position).sub(cut(tensor, row)));
        }
        return sum;
    }

    const model::Transformer &m_transformer;
    const model::Trace &m_clean, &m_corrupted;
    const PatchRequest &m_request;
    const HookPoint m_hook;
};

void requirePossible(const model::ModelSpec &spec, const model::Trace &clean, const model::Trace &corrupted, const PatchRequest &request)
{
    if (clean.positions() != corrupted.positions())
        throw Error(PENFIELD_SENTENCE("Patching needs two prompts of equally many tokens: the clean one has %1, the corrupted one %2."),
                    {std::to_string(clean.positions()), std::to_string(corrupted.positions())});
    if (request.place == PatchedPlace::MlpOut && !spec.hasMlp())
        throw Error(PENFIELD_SENTENCE("This model's blocks have no MLP, so there is no output of one to patch."));
    if (request.position.value >= clean.positions())
        throw Error(PENFIELD_SENTENCE("There is no position %1 in this prompt: its positions are 0 to %2."),
                    {std::to_string(request.position.value), std::to_string(clean.positions() - 1)});
}

/// What is not named is read off the two answers: what the clean one says, and what the corrupted one says instead.
AnswerMeasure withTokens(AnswerMeasure measure, const at::Tensor &clean, const at::Tensor &corrupted)
{
    if (measure.kind == MeasureKind::KlDivergence)
        return measure;
    if (!measure.answer.isValid())
        measure.answer = model::Distribution(clean).top(1).front();
    if (!measure.other.isValid())
        for (const TokenId token : model::Distribution(corrupted).top(2))
            if (token != measure.answer && !measure.other.isValid())
                measure.other = token;
    return measure;
}

}  // namespace

PatchMatrix patch(const model::Transformer &transformer, const model::Trace &clean, const model::Trace &corrupted,
                  const PatchRequest &request, JobContext &job)
{
    const auto start = std::chrono::steady_clock::now();
    requirePossible(transformer.spec(), clean, corrupted, request);
    const MeasuredAnswer answer(withTokens(request.measure, clean.logits, corrupted.logits), clean.logits);
    const Patcher patcher(transformer, clean, corrupted, request);
    const std::vector<Piece> pieces = patcher.pieces();
    PatchMatrix result;
    result.place = request.place;
    result.position = request.position;
    result.measure = answer.measure();
    result.cleanMeasure = answer.of(clean.logits);
    result.corruptedMeasure = answer.of(corrupted.logits);
    result.layers = transformer.spec().n_layers;
    result.columns = static_cast<int>(pieces.size());
    for (int layer = 0; layer < result.layers; ++layer)
        for (std::size_t first = 0; first < pieces.size();) {
            job.progress(PENFIELD_SENTENCE("Patching"), static_cast<double>(result.measured.size()),
                         static_cast<double>(result.layers) * result.columns);
            const std::int64_t rows = clean.positions() - pieces[first].position;
            const std::size_t end = std::min(pieces.size(), first + static_cast<std::size_t>(transformer.resumeBatch(rows)));
            const at::Tensor logits = patcher.logits(
                layer, {pieces.begin() + static_cast<std::ptrdiff_t>(first), pieces.begin() + static_cast<std::ptrdiff_t>(end)}, job);
            for (; first < end; ++first)
                result.measured.push_back(answer.of(logits.select(0, logits.size(0) - static_cast<std::int64_t>(end - first))));
        }
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace penfield::intervention
