// The graph of components against its definition: an edge is what the measure loses when that edge alone sees the counterfactual, and
// the input's edges sum to what it loses between the two prompts.

#include "backend/attribution/components.h"
#include "backend/types/error.h"
#include "tests/backend/attribution/patched_run.h"
#include "tests/backend/model/specs_data.h"
#include "tests/support/error_of.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/randn.h>

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

constexpr std::int64_t kPositions = 6;

// Beside the kinds of every other test, what only backwards runs can get wrong.
model::ModelSpec specOf(const QString &kind)
{
    if (kind == "attention only") {
        model::ModelSpec spec = test::learnedSpec();
        spec.d_mlp = 0;
        return spec;
    }
    if (kind == "sandwich of LayerNorms") {
        model::ModelSpec spec = test::serialSpec();
        spec.post_norms = true;
        return spec;
    }
    if (kind == "norms of queries and keys") {
        model::ModelSpec spec = test::gatedSpec();
        spec.qk_norm = true;
        spec.rotary.dim = 2;
        spec.layers = {{0, 0.5, false}, {3, 0.7, true}, {0, 0.5, false}};
        spec.rotary_local = {.dim = 4, .base = 100};
        return spec;
    }
    if (kind == "bias after the gate") {
        model::ModelSpec spec = test::serialSpec();
        spec.gated_mlp = spec.bias_after_gate = true;
        spec.activation = model::Activation::GeluTanh;
        return spec;
    }
    return test::specNamed(kind);
}

void addKinds()
{
    test::addSpecRows();
    for (const char *kind : {"attention only", "sandwich of LayerNorms", "norms of queries and keys", "bias after the gate"})
        QTest::newRow(kind) << QString(kind);
}

void toDouble(at::Tensor &t)
{
    if (t.defined())
        t = t.to(at::kDouble);
}

/// A model in double precision; the embedding of token 1 is that of token 0 and `distance` times noise.
model::Transformer exactTransformer(const model::ModelSpec &spec, double distance)
{
    const model::Transformer drawn = test::randomTransformer(spec, 3);
    model::Weights w = drawn.weights();
    for (at::Tensor *t : {&w.W_E, &w.W_pos, &w.ln_final.w, &w.ln_final.b, &w.W_U, &w.b_U})
        toDouble(*t);
    w.W_E.select(0, 1).copy_(w.W_E.select(0, 0) + distance * w.W_E.select(0, 2));
    for (model::LayerWeights &l : w.layers) {
        if (spec.qk_norm) {
            l.q_norm.w = l.ln1.w.narrow(0, 0, spec.d_head).clone();
            l.k_norm.w = l.ln2.w.narrow(0, 0, spec.d_head).clone();
        }
        for (model::NormWeights *n : {&l.ln1, &l.ln2, &l.ln1_post, &l.ln2_post, &l.q_norm, &l.k_norm}) {
            toDouble(n->w);
            toDouble(n->b);
        }
        for (at::Tensor *t : {&l.W_QKV, &l.b_QKV, &l.W_O, &l.b_O, &l.W_in, &l.b_in, &l.W_gate, &l.b_gate, &l.W_out, &l.b_out})
            toDouble(*t);
    }
    return {spec, std::move(w)};
}

std::string numberText(TokenId token)
{
    return std::to_string(token.value);
}

/// Two prompts that differ at position 2, and what is asked of them.
struct Case {
    explicit Case(const model::ModelSpec &spec, double distance) : transformer(exactTransformer(spec, distance))
    {
        std::vector<TokenId> tokens = test::randomTokens(spec, kPositions, 8);
        tokens[2] = TokenId(0);
        prompt = transformer.run(tokens, job);
        tokens[2] = TokenId(1);
        counterfactual = transformer.run(tokens, job);
    }

    at::Tensor scores(const AttributionTarget &target, int steps, PathRule rule)
    {
        attribution::Products products(job);
        const attribution::ComponentMeasure measure(transformer, target, numberText);
        return attribution::componentScores({transformer, prompt, counterfactual}, measure, {steps, rule, {}}, products);
    }

    double lost(const AttributionTarget &target) const
    {
        const attribution::ComponentMeasure measure(transformer, target, numberText);
        return measure.value(prompt.resid_final) - measure.value(counterfactual.resid_final);
    }

    JobContext job;
    model::Transformer transformer;
    model::Trace prompt, counterfactual;
};

AttributionTarget difference()
{
    return {AttributionTarget::Kind::Difference, TokenId(5), TokenId(9)};
}

double differenceOf(const at::Tensor &logits)
{
    return (logits[5] - logits[9]).item<double>();
}

AttributionGraph graphOf(Case &c, const ComponentOptions &options)
{
    // Distributions are of single precision.
    c.prompt.logits = c.prompt.logits.to(at::kFloat);
    c.counterfactual.logits = c.counterfactual.logits.to(at::kFloat);
    return attribution::attributeComponents({c.transformer, c.prompt, c.counterfactual}, {}, {}, numberText, options, c.job);
}

}  // namespace

class ComponentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEdgeIsWhatPatchingItAloneChanges_data() { addKinds(); }
    void anEdgeIsWhatPatchingItAloneChanges()
    {
        QFETCH(QString, kind);
        const model::ModelSpec spec = specOf(kind);
        Case c(spec, 1e-6);
        const at::Tensor scores = c.scores(difference(), 2, PathRule::Middle);
        const test::PatchedRun clean = test::patchedRun(c.transformer, c.prompt.layers[0].resid_pre);
        const test::PatchedRun corrupt = test::patchedRun(c.transformer, c.counterfactual.layers[0].resid_pre);

        const attribution::ComponentIndex index(spec);
        int edges = 0;
        for (std::int64_t reader = 0; reader < index.readers(); ++reader) {
            const double largest = scores[reader].abs().max().item<double>();
            for (std::int64_t writer = 0; writer < index.writers(); ++writer) {
                const double score = scores[reader][writer].item<double>();
                if (score == 0)
                    continue;
                const auto w = static_cast<std::size_t>(writer);
                const test::PatchedRun patched =
                    test::patchedRun(c.transformer, c.prompt.layers[0].resid_pre, {reader, corrupt.writes[w] - clean.writes[w]});
                const double change = differenceOf(clean.logits) - differenceOf(patched.logits);
                QVERIFY2(std::abs(score - change) <= 1e-3 * largest,
                         qPrintable(QString("reader %1, writer %2: %3 for %4").arg(reader).arg(writer).arg(score).arg(change)));
                ++edges;
            }
        }
        QVERIFY(edges > 150);
    }

    // Where nothing is scored nothing may lead: the writers that a reader sees sum to what it reads.
    void aReaderSeesExactlyTheWritersBeforeIt_data() { addKinds(); }
    void aReaderSeesExactlyTheWritersBeforeIt()
    {
        QFETCH(QString, kind);
        const model::ModelSpec spec = specOf(kind);
        Case c(spec, 0.5);
        const attribution::ComponentIndex index(spec);
        const test::PatchedRun clean = test::patchedRun(c.transformer, c.prompt.layers[0].resid_pre);
        const test::PatchedRun corrupt = test::patchedRun(c.transformer, c.counterfactual.layers[0].resid_pre);
        const auto sees = [&](std::int64_t reader, std::int64_t writers) {
            at::Tensor sum = clean.writes[0] - corrupt.writes[0];
            for (std::size_t w = 1; w < static_cast<std::size_t>(writers); ++w)
                sum = sum + clean.writes[w] - corrupt.writes[w];
            const auto r = static_cast<std::size_t>(reader);
            QVERIFY((clean.reads[r] - corrupt.reads[r] - sum).abs().max().item<double>() < 1e-10);
        };
        for (int l = 0; l < spec.n_layers; ++l) {
            sees(index.reader(l, attribution::HeadInput::Key, 1), index.beforeHeads(l));
            if (spec.hasMlp())
                sees(index.mlpReader(l), index.beforeMlp(l));
        }
        sees(index.logits(), index.writers());
    }

    void theInputsEdgesSumToWhatIsLost_data() { addKinds(); }
    void theInputsEdgesSumToWhatIsLost()
    {
        QFETCH(QString, kind);
        Case c(specOf(kind), 1);
        for (const AttributionTarget &target :
             {difference(), AttributionTarget{AttributionTarget::Kind::Token, TokenId(4), {}},
              AttributionTarget{AttributionTarget::Kind::Direction, {}, {}, std::vector<float>(16, 0.5f), 1, "up"}}) {
            const double lost = c.lost(target), sum = c.scores(target, 100, PathRule::Middle).select(1, 0).sum().item<double>();
            QVERIFY2(std::abs(lost - sum) <= 2e-3 * std::max(std::abs(lost), 1.0), qPrintable(QString("%1 for %2").arg(sum).arg(lost)));
        }
    }

    // Without a final norm and a soft-cap the measure is linear in what the logits read: no integral is needed.
    void edgesIntoLinearLogitsSumToWhatIsLostAtOnce()
    {
        Case c(test::bareSpec(), 1);
        const at::Tensor scores = c.scores(difference(), 1, PathRule::Left);
        const double sum = scores.select(0, scores.size(0) - 1).sum().item<double>();
        QVERIFY(std::abs(c.lost(difference()) - sum) < 1e-9);
    }

    void theThreeRulesMeet()
    {
        Case c(test::learnedSpec(), 1);
        const at::Tensor left = c.scores(difference(), 300, PathRule::Left), right = c.scores(difference(), 300, PathRule::Right);
        const at::Tensor middle = c.scores(difference(), 300, PathRule::Middle), both = (left + right) / 2;
        const double scale = middle.abs().max().item<double>();
        QVERIFY((left - right).abs().max().item<double>() > 1e-4 * scale);
        QVERIFY((both - middle).abs().max().item<double>() < 1e-3 * scale);
    }

    void theGraphHasTheScoresAndTheirParts()
    {
        Case c(test::sandwichSpec(), 1);
        const at::Tensor scores = c.scores(difference(), 3, PathRule::Middle);
        const AttributionGraph graph = graphOf(c, {3, PathRule::Middle, difference()});
        const attribution::ComponentIndex index(test::sandwichSpec());
        QCOMPARE(graph.nodes.size(), std::size_t(1 + 3 * (4 + 1) + 1));
        QCOMPARE(graph.components->inputs.size(), graph.edgeCount());
        const auto entry = [&](std::int64_t reader, std::int64_t writer) { return scores[reader][writer].item<float>(); };
        for (std::size_t t = 0; t < graph.nodes.size(); ++t)
            for (auto e = static_cast<std::size_t>(graph.rowStart[t]); e < static_cast<std::size_t>(graph.rowStart[t + 1]); ++e) {
                const NodeKey &key = graph.nodes[t].key;
                const HeadInputs &parts = graph.components->inputs[e];
                if (key.kind != NodeKind::Head) {
                    QCOMPARE(parts, HeadInputs());
                    const std::int64_t reader = key.kind == NodeKind::Mlp ? index.mlpReader(key.layer.value) : index.logits();
                    QCOMPARE(graph.weight[e], entry(reader, graph.source[e]));
                    continue;
                }
                using attribution::HeadInput;
                QCOMPARE(parts.query, entry(index.reader(key.layer.value, HeadInput::Query, key.feature), graph.source[e]));
                QCOMPARE(parts.key, entry(index.reader(key.layer.value, HeadInput::Key, key.feature), graph.source[e]));
                QCOMPARE(parts.value, entry(index.reader(key.layer.value, HeadInput::Value, key.feature), graph.source[e]));
                QCOMPARE(graph.weight[e], parts.query + parts.key + parts.value);
            }
        QVERIFY(std::abs(graph.components->measure - graph.components->counterfactualMeasure - c.lost(difference())) < 1e-9);
    }

    void nodesComeInTheOrderOfComputation()
    {
        Case c(test::serialSpec(), 1);
        const AttributionGraph graph = graphOf(c, {});
        QCOMPARE(graph.nodes.front().key, (NodeKey{NodeKind::Input, {}, {}, -1}));
        QCOMPARE(graph.nodes[2].key, (NodeKey{NodeKind::Head, LayerIndex(0), {}, 1}));
        QCOMPARE(graph.nodes[5].key, (NodeKey{NodeKind::Mlp, LayerIndex(0), {}, -1}));
        QCOMPARE(graph.nodes.back().key, (NodeKey{NodeKind::Logit, {}, TokenPosition(kPositions - 1), 29}));
        for (std::size_t t = 0; t < graph.nodes.size(); ++t)
            for (const std::int32_t source : graph.sourcesOf(NodeIndex(std::int64_t(t))))
                QVERIFY(static_cast<std::size_t>(source) < t);
    }

    void withoutATargetTheTwoAnswersAreCompared()
    {
        Case c(test::serialSpec(), 1);
        const std::string answer = numberText(model::Distribution(c.prompt.logits.to(at::kFloat)).top(1).front());
        const std::string other = numberText(model::Distribution(c.counterfactual.logits.to(at::kFloat)).top(1).front());
        const std::string label = graphOf(c, {}).nodes.back().label;
        QCOMPARE(label, answer == other ? answer : answer + " − " + other);
    }

    void promptsOfOtherLengthsAreRefused()
    {
        Case c(test::serialSpec(), 1);
        std::vector<TokenId> tokens = c.prompt.tokens;
        tokens.pop_back();
        c.counterfactual = c.transformer.run(tokens, c.job);
        QCOMPARE(
            errorOf([&] { graphOf(c, {}); }),
            QString("The prompt has 6 tokens and the counterfactual prompt 5. They must have the same number, position by position: change "
                    "words for others of as many tokens."));
    }

    void theSamePromptIsRefused()
    {
        Case c(test::serialSpec(), 1);
        c.counterfactual = c.prompt;
        QCOMPARE(errorOf([&] { graphOf(c, {}); }),
                 QString("The counterfactual prompt is the same as the prompt. Change at least one word."));
    }

    void impossibleQuestionsAreRefused()
    {
        Case c(test::serialSpec(), 1);
        const auto said = [&](int steps, const AttributionTarget &target) {
            return errorOf([&] { graphOf(c, {steps, PathRule::Left, target}); });
        };
        using Kind = AttributionTarget::Kind;
        QCOMPARE(said(0, difference()), QString("The number of steps must be between 1 and 10000, not 0."));
        QCOMPARE(said(1, {Kind::Token, TokenId(29), {}}),
                 QString("Token 29 cannot be a target: this model predicts 29 tokens, counted from 0."));
        QCOMPARE(said(1, {Kind::Difference, TokenId(3), TokenId(3)}),
                 QString("A difference needs two tokens, but both are 3. Choose another one."));
        QCOMPARE(said(1, {Kind::Direction, {}, {}, {1, 2}, 1, "up"}),
                 QString("The direction up has 2 numbers, but this model's residual stream has 16."));
        QCOMPARE(said(1, {Kind::Direction, {}, {}, std::vector<float>(16, NAN), 1, "up"}),
                 QString("The direction up needs finite numbers."));
    }

    void stopsWhenTold()
    {
        Case c(test::serialSpec(), 1);
        std::stop_source stop;
        int reports = 0;
        c.job = JobContext(stop.get_token(), [&](const Progress &) {
            if (++reports == 3)
                stop.request_stop();
        });
        QVERIFY_EXCEPTION_THROWN(graphOf(c, {100, PathRule::Middle, difference()}), Cancelled);
        QVERIFY(reports < 10);
    }
};

QTEST_APPLESS_MAIN(ComponentsTest)
#include "components_test.moc"
