// A model's own neurons as a dictionary: exact sums, the right ones listed, gates held.

#include "backend/dictionary/neuron_dictionary.h"
#include "backend/intervention/intervention_runner.h"
#include "backend/model/index_tensor.h"
#include "tests/backend/model/specs_data.h"
#include "tests/support/error_of.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/matmul.h>

#include <QTest>

#include <algorithm>

using namespace penfield;

namespace {

constexpr std::int64_t kAll = 1'000'000;

struct NeuronCase {
    explicit NeuronCase(const model::ModelSpec &spec, std::int64_t listed = kAll)
        : transformer(test::randomTransformer(spec, 4)), dictionary(dictionary::neuronDictionary(transformer, listed))
    {
        JobContext job;
        tokens = test::randomTokens(spec, 7, 4);
        trace = transformer.run(tokens, job);
        for (int l = 0; l < spec.n_layers; ++l)
            activations.push_back(dictionary.encode(spec, trace, l));
    }

    const model::ModelSpec &spec() const { return transformer.spec(); }
    at::Tensor input(int l) const { return dictionary.input(spec(), trace.layers[static_cast<std::size_t>(l)]); }

    Outcome touch(const std::vector<Intervention> &interventions) const
    {
        JobContext job;
        return intervention::InterventionRunner(transformer, &dictionary)
            .run(
                {trace, activations}, interventions, {}, [](TokenId t) { return std::to_string(t.value); }, job);
    }

    model::Transformer transformer;
    dictionary::Dictionary dictionary;
    std::vector<TokenId> tokens;
    model::Trace trace;
    std::vector<dictionary::SparseActivations> activations;
};

double furthest(const at::Tensor &a, const at::Tensor &b)
{
    return a.sub(b).abs().max().item<double>();
}

std::vector<Intervention> ablatedEverywhere(int layer, int neuron, std::int64_t positions)
{
    std::vector<Intervention> all;
    for (int p = 0; p < positions; ++p)
        all.push_back({{LayerIndex(layer), FeatureIndex(neuron)}, TokenPosition(p), TouchKind::Set, 0});
    return all;
}

}  // namespace

class NeuronsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOfThemLeaveNoError_data() { test::addSpecRows(); }
    void allOfThemLeaveNoError()
    {
        QFETCH(QString, kind);
        const NeuronCase c(test::specNamed(kind));
        for (int l = 0; l < c.spec().n_layers; ++l) {
            QVERIFY(c.activations[std::size_t(l)].size() > 0);
            const at::Tensor whole = c.dictionary.target(c.spec(), c.trace.layers[std::size_t(l)]);
            QVERIFY(furthest(c.dictionary.error(c.spec(), c.trace, l, c.activations), whole.sub(whole)) <
                    1e-5 * (1 + whole.abs().max().item<double>()));
        }
    }

    void theListHasThoseThatWriteMost_data() { test::addSpecRows(); }
    void theListHasThoseThatWriteMost()
    {
        QFETCH(QString, kind);
        constexpr std::int64_t kListed = 5;
        const NeuronCase c(test::specNamed(kind), kListed);
        const at::Tensor all = c.dictionary.layer(1).encodeDense(c.input(1));
        const at::Tensor written = all.abs().mul(c.transformer.weights().layers[1].W_out.norm(2, {-1}));
        const dictionary::SparseActivations &list = c.activations[1];
        for (std::int64_t p = 1; p < c.trace.positions(); ++p) {
            std::vector<float> expected(written[p].data_ptr<float>(), written[p].data_ptr<float>() + written.size(1)), listed;
            std::sort(expected.begin(), expected.end(), std::greater<>());
            for (std::size_t i = 0; i < list.size(); ++i)
                if (list.position[i] == p) {
                    listed.push_back(written[p][list.feature[i]].item<float>());
                    QCOMPARE(list.value[i], all[p][list.feature[i]].item<float>());
                }
            std::sort(listed.begin(), listed.end(), std::greater<>());
            expected.resize(std::min<std::size_t>(
                kListed, std::size_t(std::count_if(expected.begin(), expected.end(), [](float w) { return w > 0; }))));
            QCOMPARE(listed, expected);
        }
        QVERIFY(std::find(list.position.begin(), list.position.end(), 0) == list.position.end());
    }

    /// read·x + bias is the activation: what makes a row of the graph add up to it.
    void withItsGateHeldANeuronIsLinear_data() { test::addSpecRows(); }
    void withItsGateHeldANeuronIsLinear()
    {
        QFETCH(QString, kind);
        const NeuronCase c(test::specNamed(kind));
        const std::vector<std::int64_t> features{0, 3, 3, 7};
        const at::Tensor x = c.input(1).index_select(0, model::indexTensor({1, 2, 5, 6}));
        const at::Tensor linear =
            c.dictionary.layer(1).readVectors(features, x).mul(x).sum(-1).add(c.dictionary.layer(1).readBias(features, x));
        const at::Tensor exact = c.dictionary.layer(1).neurons()->activationsAt(x, model::indexTensor(features));
        QVERIFY(furthest(linear, exact) < 1e-5);
        const at::Tensor dense = c.dictionary.layer(1).encodeDense(c.input(1));
        QVERIFY(std::abs(exact[2].item<double>() - dense[5][3].item<double>()) < 1e-5);
    }

    /// Known by hand: a neuron that is 0 everywhere might as well write nothing.
    void anAblatedNeuronIsAsGoodAsOneWithoutAWriteVector_data() { test::addSpecRows(); }
    void anAblatedNeuronIsAsGoodAsOneWithoutAWriteVector()
    {
        QFETCH(QString, kind);
        const NeuronCase c(test::specNamed(kind), 3);  // most are not in the lists: that must not matter
        model::Weights weights = c.transformer.weights();
        weights.layers[0].W_out = weights.layers[0].W_out.clone();
        weights.layers[0].W_out[5].zero_();
        JobContext job;
        const at::Tensor expected = model::Transformer(c.spec(), weights).run(c.tokens, job).logits;
        const Outcome outcome = c.touch(ablatedEverywhere(0, 5, c.trace.positions()));
        QVERIFY(outcome.shifts.size() > 0);
        for (const TokenShift &shift : outcome.shifts)
            QVERIFY(std::abs(shift.logitAfter - expected[shift.token.value].item<double>()) < 1e-4);
        for (const Readback &read : outcome.readback) {
            const at::Tensor was = c.dictionary.layer(0).encodeDense(c.input(0));
            QVERIFY(std::abs(read.before - was[read.position.value][5].item<float>()) < 1e-5);
            QVERIFY(std::abs(read.obtained) < 1e-3);
        }
    }

    void changesAreExactForNeuronsThatEnterOrLeaveTheList()
    {
        const NeuronCase c(test::learnedSpec(), 4);
        const Outcome outcome = c.touch(
            {{{LayerIndex(0), FeatureIndex(c.activations[0].feature[0])}, TokenPosition(c.activations[0].position[0]), TouchKind::Add, 3}});
        QVERIFY(outcome.changes.size() > 4);
        bool entered = false;
        for (const ActivationChange &change : outcome.changes) {
            const at::Tensor was = c.dictionary.layer(change.id.layer.value).encodeDense(c.input(change.id.layer.value));
            QVERIFY(std::abs(change.before - was[change.position.value][change.id.feature.value].item<float>()) < 1e-5);
            const dictionary::SparseActivations &list = c.activations[change.id.layer.index()];
            bool listed = false;
            for (std::size_t i = 0; i < list.size(); ++i)
                listed |= list.position[i] == change.position.value && list.feature[i] == change.id.feature.value;
            entered |= !listed;
        }
        QVERIFY(entered);
    }

    void aModelWithoutMlpsHasNone()
    {
        model::ModelSpec spec = test::bareSpec();
        spec.d_mlp = 0;
        const model::Transformer transformer(spec, model::Weights());
        QCOMPARE(errorOf([&] { dictionary::neuronDictionary(transformer); }),
                 QString("This model has attention only, so it has no neurons. Open a dictionary of its residual stream."));
    }
};

QTEST_APPLESS_MAIN(NeuronsTest)
#include "neurons_test.moc"
