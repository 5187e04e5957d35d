// touch-3: a touch of a model of GPT-2 small's shape, against a full forward pass with hooks in TransformerLens
// (tests/reference/touch_peer.py) and against our own full forward pass, on the same folder, tokens and threads, in turns.

#include "backend/intervention/intervention_runner.h"
#include "backend/model/model_folder.h"
#include "backend/types/error.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_checkpoint.h"
#include "tests/bench/peer.h"
#include "tests/bench/stopwatch.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <cmath>
#include <cstdlib>
#include <random>

namespace penfield::bench {

namespace {

constexpr int kTokens = 64, kTouches = 200, kTurns = 4;
constexpr double kPeerBar = 0.2, kOwnBar = 1.0 / 3;

std::string text(TokenId token)
{
    return std::to_string(token.value);
}

std::vector<TokenId> peersTokens(int vocabulary)
{
    std::vector<TokenId> tokens;
    for (int i = 0; i < kTokens; ++i)
        tokens.emplace_back(7 * i % vocabulary);
    return tokens;
}

/// One of a head, a neuron and a direction, set to 0 at a random layer and position.
class RandomTouch {
public:
    explicit RandomTouch(const model::ModelSpec &spec) : m_spec(spec)
    {
        Direction direction{HookPoint::ResidPost, {}, "random"};
        for (int i = 0; i < spec.d_model; ++i)
            direction.vector.push_back(static_cast<float>(below(2001)) / 1000 - 1);
        m_direction = std::make_shared<const Direction>(std::move(direction));
    }

    Intervention next()
    {
        const LayerIndex layer(below(m_spec.n_layers));
        const int kind = below(3);
        const Unit unit = kind == 0   ? Unit::head(layer, below(m_spec.n_heads))
                          : kind == 1 ? Unit::neuron(layer, below(m_spec.d_mlp))
                                      : Unit::along(layer, m_direction);
        return {unit, TokenPosition(below(kTokens)), TouchKind::Set, 0};
    }

private:
    int below(int n) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(n)); }

    const model::ModelSpec &m_spec;
    std::mt19937_64 m_random{3};
    std::shared_ptr<const Direction> m_direction;
};

int blasThreads()
{
    const char *threads = std::getenv("OPENBLAS_NUM_THREADS");
    return threads ? std::max(1, std::atoi(threads)) : 1;
}

/// Median of the peer's forward passes with one hook, in milliseconds; its answer to the first head of layer 6 being ablated at
/// position 20 must be ours.
double peerTime(const std::string &folder, TokenId ourAnswer)
{
    const formats::JsonDocument peer = askPeer("touch_peer.py", {folder, "--threads", std::to_string(blasThreads())});
    if (peer.root().at("top").asInt(0, 1 << 20) != ourAnswer.value)
        throw Error(PENFIELD_SENTENCE("The two programs do not compute the same: their likeliest tokens after a touch differ."));
    return peer.root().at("milliseconds").asNumber(0, 1e9);
}

}  // namespace

std::vector<Figure> touchAgainstForward()
{
    const c10::InferenceMode guard;
    const ScratchFolder scratch;
    writeGpt2Small(scratch.path());
    JobContext job;
    const model::OpenedModel opened = model::openModel(scratch.path().string(), job);
    const model::Transformer &transformer = opened.transformer;
    at::set_num_threads(1);
    const std::vector<TokenId> tokens = peersTokens(transformer.spec().d_vocab);
    const model::Trace trace = transformer.run(tokens, job);
    const std::vector<dictionary::SparseActivations> none(trace.layers.size());
    const intervention::InterventionRunner runner(transformer, nullptr);
    const auto touch = [&](const Intervention &i) { return runner.run({trace, none}, {i}, {}, text, job); };
    const TokenId answer =
        touch({Unit::head(LayerIndex(6), 0), TokenPosition(20), TouchKind::Set, 0}).after.top.front().token;  // warms up, too

    RandomTouch touches(transformer.spec());
    std::vector<double> touched, own, peers;
    for (int turn = 0; turn < kTurns; ++turn) {
        peers.push_back(peerTime(scratch.path().string(), answer));
        for (int i = 0; i < kTouches / kTurns; ++i) {
            const Intervention next = touches.next();
            touched.push_back(milliseconds([&] { touch(next); }));
            if (i % 5 == 0)
                own.push_back(milliseconds([&] { transformer.run(tokens, job); }));
        }
    }
    const double ours = median(touched), full = median(own), peer = median(peers);
    const std::string figures = "touch " + std::to_string(std::lround(ours)) + " ms, own forward " + std::to_string(std::lround(full)) +
                                " ms, TransformerLens with a hook " + std::to_string(std::lround(peer)) + " ms";
    return {atLeast(kTouches, "touches: " + figures, double(touched.size())),
            atMost(kPeerBar, "ratio of medians to TransformerLens", ours / peer),
            atMost(kOwnBar, "ratio of medians to our own full forward pass", ours / full)};
}

}  // namespace penfield::bench
