#include "backend/model/logit_lens.h"

#include "backend/model/index_tensor.h"
#include "backend/types/error.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/log_softmax.h>
#include <ATen/ops/topk.h>

#include <algorithm>
#include <chrono>
#include <cstring>

namespace penfield::model {

namespace {

constexpr std::int64_t kLogitsAtOnce = std::int64_t(1) << 21;  // 8 MB; a step of GPT-2 takes tens of milliseconds

struct Readings {
    std::vector<LensRow> rows;
    std::vector<at::Tensor> resid;  // [P, d_model] each
};

bool hasMiddles(const ModelSpec &spec)
{
    return spec.hasMlp() && !spec.parallel_blocks;
}

Readings readings(const ModelSpec &spec, const Trace &trace, bool middles)
{
    Readings all;
    const auto add = [&](LensPlace place, LayerIndex layer, const at::Tensor &resid) {
        all.rows.push_back({place, layer});
        all.resid.push_back(resid);
    };
    add(LensPlace::Embedding, {}, trace.layers.front().resid_pre);
    for (int l = 0; l < spec.n_layers; ++l) {
        const LayerTrace &layer = trace.layers[static_cast<std::size_t>(l)];
        if (middles && hasMiddles(spec))
            add(LensPlace::Middle, LayerIndex(l), layer.resid_mid);
        add(LensPlace::After, LayerIndex(l), layer.resid_post);
    }
    return all;
}

template <class Number>
void copyTo(std::vector<Number> &all, std::size_t at, const at::Tensor &numbers)
{
    const at::Tensor here = numbers.to(at::kCPU).contiguous();
    std::memcpy(all.data() + at, here.data_ptr<Number>(), static_cast<std::size_t>(here.numel()) * sizeof(Number));
}

/// [n] how many tokens stand before `token`: those with a larger logit, and of equal ones those with a smaller id.
at::Tensor ranks(const at::Tensor &logits, std::int64_t token)
{
    const at::Tensor own = logits.narrow(1, token, 1);
    return logits.gt(own).sum(1).add(logits.narrow(1, 0, token).eq(own).sum(1)).to(at::kInt);
}

/// Fills a LogitLens, some positions of one row at a time.
class Lens {
public:
    Lens(const Transformer &transformer, Readings readings, const LensOptions &options, std::int64_t positions, const TokenText &text)
        : m_transformer(transformer), m_readings(std::move(readings)), m_positions(static_cast<std::size_t>(positions))
    {
        const std::size_t cells = m_readings.rows.size() * m_positions;
        lens.rows = m_readings.rows;
        lens.topTokens = std::clamp(options.topTokens, 1, transformer.spec().vocabOut());
        m_topIds.resize(cells * static_cast<std::size_t>(lens.topTokens));
        lens.topProbability.resize(m_topIds.size());
        lens.entropy.resize(cells);
        lens.klToFinal.resize(cells);
        for (const TokenId token : options.watched)
            lens.watched.push_back({token, text(token), std::vector<float>(cells), std::vector<std::int32_t>(cells)});
    }

    /// Positions from … from+n−1 of every row, the last row first.
    void read(std::int64_t from, std::int64_t n, const std::function<void()> &stepDone)
    {
        at::Tensor final;
        for (std::size_t row = m_readings.rows.size(); row-- > 0;) {
            const at::Tensor logits = m_transformer.unembed(m_readings.resid[row].narrow(0, from, n));  // [n, V]
            const at::Tensor logP = at::log_softmax(logits, -1);
            if (!final.defined())
                final = logP;
            write(row * m_positions + static_cast<std::size_t>(from), logits, logP, final);
            stepDone();
        }
    }

    void nameTokens(const TokenText &text)
    {
        lens.top.reserve(m_topIds.size());
        for (const std::int64_t id : m_topIds) {
            const TokenId token = lens.top.emplace_back(id);
            if (!lens.texts.contains(token))
                lens.texts.emplace(token, text(token));
        }
    }

    LogitLens lens;

private:
    void write(std::size_t cell, const at::Tensor &logits, const at::Tensor &logP, const at::Tensor &final)
    {
        const auto [value, index] = at::topk(logP, lens.topTokens, -1);
        copyTo(m_topIds, cell * static_cast<std::size_t>(lens.topTokens), index);
        copyTo(lens.topProbability, cell * static_cast<std::size_t>(lens.topTokens), value.exp());
        copyTo(lens.entropy, cell, logP.exp().mul_(logP).sum(-1).neg());
        copyTo(lens.klToFinal, cell, final.exp().mul_(final.sub(logP)).sum(-1).clamp_min(0));  // rounding may leave −1e-8
        for (WatchedToken &watched : lens.watched) {
            copyTo(watched.probability, cell, logP.select(1, watched.token.value).exp());
            copyTo(watched.rank, cell, ranks(logits, watched.token.value));
        }
    }

    const Transformer &m_transformer;
    const Readings m_readings;
    const std::size_t m_positions;
    std::vector<std::int64_t> m_topIds;
};

void checkWatched(const ModelSpec &spec, const LensOptions &options)
{
    for (const TokenId token : options.watched)
        if (token.value < 0 || token.value >= spec.vocabOut())
            throw Error(PENFIELD_SENTENCE("There is no token %1 to watch: this model answers with tokens 0 to %2."),
                        {std::to_string(token.value), std::to_string(spec.vocabOut() - 1)});
}

}  // namespace

LogitLens logitLens(const Transformer &transformer, const Trace &trace, const LensOptions &options, const TokenText &text, JobContext &job)
{
    const auto start = std::chrono::steady_clock::now();
    checkWatched(transformer.spec(), options);
    const std::int64_t P = trace.positions(), atOnce = std::clamp<std::int64_t>(kLogitsAtOnce / transformer.spec().vocabOut(), 1, P);
    Lens reader(transformer, readings(transformer.spec(), trace, options.middles), options, P, text);
    const double steps = static_cast<double>(reader.lens.rows.size()) * static_cast<double>((P + atOnce - 1) / atOnce);
    double done = 0;
    for (std::int64_t from = 0; from < P; from += atOnce)
        reader.read(from, std::min(atOnce, P - from), [&] { job.progress(PENFIELD_SENTENCE("Reading every layer's answer"), ++done, steps); });
    reader.nameTokens(text);
    reader.lens.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return std::move(reader.lens);
}

}  // namespace penfield::model
