// The engine on random models in real folders: opening, asking, and what stays when something fails.

#include "backend/engine/libtorch_engine.h"
#include "backend/types/error.h"
#include "tests/backend/model/model_files.h"
#include "tests/backend/model/random_model.h"
#include "tests/support/error_of.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace penfield;

namespace {

constexpr char kPrompt[] = "w5 w9 w11 w2 w28 w7";

/// An engine, and folders with a random model and dictionary for it.
struct Bench {
    Bench() : path(dir.path().toStdString())
    {
        test::writeModelFolder(path + "/model", test::randomTransformer(test::serialSpec(), 3));
        test::writeDictionaryFolder(path + "/dictionary", test::randomDictionary(test::serialSpec(), {}, 3));
        model::ModelSpec wider = test::serialSpec();
        wider.n_layers = 2;
        test::writeModelFolder(path + "/other", test::randomTransformer(wider, 4));
    }

    void openBoth()
    {
        engine.openModel(path + "/model", job);
        engine.openDictionary(path + "/dictionary", job);
    }

    Intervention active(std::size_t n, double value = 0)
    {
        const auto summary = engine.trace(kPrompt, job);
        const FeatureActivation &a = summary->activations[n % summary->activations.size()];
        return {a.id, a.position, TouchKind::Set, value};
    }

    QTemporaryDir dir;
    std::string path;
    engine::LibTorchEngine engine;
    JobContext job;
};

}  // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void infoNamesTheMathLibraryAndItsSpeed()
    {
        const EngineInfo info = engine::LibTorchEngine().info();
        QVERIFY(QString::fromStdString(info.library).startsWith("LibTorch "));
        QVERIFY(!info.blas.empty());
        QVERIFY(info.gflopPerSecond > 0);
        QCOMPARE(info.device, std::string("cpu"));
        QCOMPARE(info.threads, 1);
    }

    void questionsWithoutAModelAreSentences()
    {
        Bench bench;
        QVERIFY(errorOf([&] { bench.engine.tokenize("w2"); }).startsWith("No model is open."));
        QVERIFY(errorOf([&] { bench.engine.trace("w2", bench.job); }).startsWith("No model is open."));
        QVERIFY(errorOf([&] { bench.engine.openDictionary(bench.path + "/dictionary", bench.job); }).startsWith("No model is open."));
        QVERIFY(errorOf([&] { bench.engine.intervene("w2", {}, {}, bench.job); }).startsWith("No model is open."));
        QVERIFY(errorOf([&] { bench.engine.logitLens("w2", {}, bench.job); }).startsWith("No model is open."));
        QVERIFY(errorOf([&] { bench.engine.attentionOverview("w2", bench.job); }).startsWith("No model is open."));
        QVERIFY(errorOf([&] { bench.engine.attentionLayer("w2", LayerIndex(0), bench.job); }).startsWith("No model is open."));
        bench.engine.openModel(bench.path + "/model", bench.job);
        const Intervention feature{{LayerIndex(0), FeatureIndex(0)}, TokenPosition(1), TouchKind::Set, 0};
        QVERIFY(errorOf([&] { bench.engine.intervene("w2", {feature}, {}, bench.job); }).startsWith("No dictionary is open."));
        QVERIFY(errorOf([&] { bench.engine.matchedControl("w2", {}, "", {}, bench.job); }).startsWith("No dictionary is open."));
        QVERIFY(errorOf([&] { bench.engine.attribute("w2", {}, bench.job); }).startsWith("No dictionary is open."));
    }

    void promptIsTokenizedAsItIsRun()
    {
        Bench bench;
        bench.openBoth();
        const Prompt prompt = bench.engine.tokenize("w5 zebra w9");
        QCOMPARE(prompt.tokens, (std::vector<TokenId>{TokenId(1), TokenId(5), TokenId(0), TokenId(9)}));
        QVERIFY(prompt.bosPrepended);
        QCOMPARE(prompt.unknownWords, std::vector<std::string>{"zebra"});
        QCOMPARE(bench.engine.trace("w5 zebra w9", bench.job)->prompt.unknownWords, std::vector<std::string>{"zebra"});
    }

    void traceSaysWhatFiredAndWhatComesNext()
    {
        Bench bench;
        bench.openBoth();
        const auto summary = bench.engine.trace(kPrompt, bench.job);
        QCOMPARE(summary->n_layers, 3);
        QCOMPARE(summary->prompt.size(), std::size_t(7));
        QCOMPARE(summary->output.position, TokenPosition(6));
        QCOMPARE(summary->output.top.size(), std::size_t(10));
        QCOMPARE(summary->unexplainedByLayer.size(), std::size_t(3));
        QVERIFY(summary->activations.size() > 50);
        for (std::size_t i = 0; i < summary->activations.size(); ++i) {
            const FeatureActivation &a = summary->activations[i];
            QVERIFY(a.position.value > 0 && a.activation != 0);
            if (i > 0) {
                const FeatureActivation &b = summary->activations[i - 1];
                QVERIFY(std::tie(b.id.layer, b.position, b.id.feature) < std::tie(a.id.layer, a.position, a.id.feature));
            }
        }
    }

    void withoutATokenizerAPromptIsIds()
    {
        Bench bench;
        std::filesystem::remove(bench.path + "/model/tokenizer.json");
        QVERIFY(bench.engine.previewModel(bench.path + "/model").promptsAreIds);
        QVERIFY(!bench.engine.previewModel(bench.path + "/other").promptsAreIds);
        const ModelInfo info = bench.engine.openModel(bench.path + "/model", bench.job);
        QVERIFY(info.promptsAreIds);
        QVERIFY(std::any_of(info.notes.begin(), info.notes.end(),
                            [](const Note &note) { return note.text().find("a prompt is token ids") != std::string::npos; }));
        const auto summary = bench.engine.trace("[5, 9, 11]", bench.job);
        QCOMPARE(summary->prompt.tokens, (std::vector<TokenId>{TokenId(5), TokenId(9), TokenId(11)}));
        QCOMPARE(summary->prompt.pieces, (std::vector<std::string>{"#5", "#9", "#11"}));
        QVERIFY(summary->output.top[0].text.starts_with('#'));
        QVERIFY(errorOf([&] { bench.engine.trace("5 29", bench.job); }).contains("no token 29"));
        bench.engine.openDictionary(bench.path + "/dictionary", bench.job);
        QVERIFY(!bench.engine.attribute("5 9 11", {}, bench.job)->source.empty());
    }

    void idsGiveWhatTheWordsOfTheSameTokensGive()
    {
        Bench bench;
        bench.engine.openModel(bench.path + "/model", bench.job);
        const auto words = bench.engine.trace("w5 w9", bench.job);
        std::filesystem::remove(bench.path + "/model/tokenizer.json");
        bench.engine.openModel(bench.path + "/model", bench.job);
        const auto ids = bench.engine.trace("1 5 9", bench.job);
        QCOMPARE(ids->prompt.tokens, words->prompt.tokens);
        QCOMPARE(ids->output.top[0].token, words->output.top[0].token);
        QCOMPARE(ids->output.top[0].logit, words->output.top[0].logit);
    }

    void traceWorksWithoutADictionary()
    {
        Bench bench;
        bench.engine.openModel(bench.path + "/model", bench.job);
        const auto summary = bench.engine.trace(kPrompt, bench.job);
        QVERIFY(summary->activations.empty());
        QCOMPARE(summary->output.top.size(), std::size_t(10));
    }

    void theLensEndsWithTheAnswerAndReadsTokensAsTheTokenizerDoes()
    {
        Bench bench;
        bench.engine.openModel(bench.path + "/model", bench.job);
        const auto answer = bench.engine.trace(kPrompt, bench.job)->output.top[0];
        const auto lens = bench.engine.logitLens(kPrompt, {.middles = true, .watched = {answer.token}}, bench.job);
        QCOMPARE(lens->prompt.text, std::string(kPrompt));
        QCOMPARE(lens->rows.size(), std::size_t(7));
        const std::size_t last = lens->cell(6, lens->positions() - 1);
        QCOMPARE(lens->watched[0].text, answer.text);
        QCOMPARE(lens->watched[0].rank[last], 0);
        QVERIFY(std::abs(double(lens->watched[0].probability[last]) - answer.probability) < 1e-6);
        QCOMPARE(lens->texts.at(answer.token), answer.text);
    }

    void attentionIsThatOfTheKeptRun()
    {
        Bench bench;
        bench.engine.openModel(bench.path + "/model", bench.job);
        const auto overview = bench.engine.attentionOverview(kPrompt, bench.job);
        const auto layer = bench.engine.attentionLayer(kPrompt, LayerIndex(1), bench.job);
        QCOMPARE(overview->prompt.tokens, layer->prompt.tokens);
        QCOMPARE(overview->n_layers, 3);
        QCOMPARE(layer->n_heads, overview->n_heads);
        for (int query = 0; query < layer->positions(); ++query) {
            double sum = 0;
            for (int key = 0; key < layer->positions(); ++key)
                sum += double(layer->weight(0, query, key));
            QVERIFY(std::abs(sum - 1) < 1e-5);
        }
    }

    void traceOfTheSamePromptIsKept()
    {
        Bench bench;
        bench.openBoth();
        const auto first = bench.engine.trace(kPrompt, bench.job);
        bench.engine.trace("w3 w4", bench.job);
        QCOMPARE(bench.engine.trace(kPrompt, bench.job).get(), first.get());
        bench.engine.openDictionary(bench.path + "/dictionary", bench.job);
        QVERIFY(bench.engine.trace(kPrompt, bench.job).get() != first.get());
    }

    void differentUnknownWordsAreDifferentPrompts()
    {
        Bench bench;
        bench.openBoth();
        bench.engine.trace("w5 zebra", bench.job);
        QCOMPARE(bench.engine.trace("w5 yak", bench.job)->prompt.text, std::string("w5 yak"));
    }

    void interventionReportsBothDistributionsAndTheReadback()
    {
        Bench bench;
        bench.openBoth();
        const Intervention touch = bench.active(20, 7);
        const auto outcome = bench.engine.intervene(kPrompt, {touch}, {}, bench.job);
        QCOMPARE(outcome->prompt.text, std::string(kPrompt));
        QCOMPARE(outcome->interventions, std::vector{touch});
        QCOMPARE(outcome->before.top[0].token, bench.engine.trace(kPrompt, bench.job)->output.top[0].token);
        QVERIFY(outcome->klDivergence > 0);
        QCOMPARE(outcome->readback.size(), std::size_t(1));
        QVERIFY(std::abs(outcome->readback[0].obtained - 7) < 1e-4);
        QVERIFY(QString::fromStdString(outcome->after.top[0].text).startsWith('w') || outcome->after.top[0].token.value < 2);
    }

    void controlMovesOtherFeatures()
    {
        Bench bench;
        bench.openBoth();
        const Intervention touch = bench.active(20);
        for (const Intervention &t : bench.engine.matchedControl(kPrompt, {touch}, "", {}, bench.job)) {
            QVERIFY(t.unit != touch.unit);
            QCOMPARE(t.position, touch.position);
        }
        QVERIFY(!bench.engine.matchedControl(kPrompt, {touch}, "w3 w9 w12", TokenPosition(2), bench.job).empty());
        QVERIFY(errorOf([&] {
                    bench.engine.matchedControl(kPrompt, {touch}, "w3 w9 w12", TokenPosition(4), bench.job);
                }).contains("position 4"));
    }

    void failedOpeningsKeepWhatWasOpen()
    {
        Bench bench;
        bench.openBoth();
        const auto before = bench.engine.trace(kPrompt, bench.job);
        QVERIFY(!errorOf([&] { bench.engine.openModel(bench.path + "/nowhere", bench.job); }).isEmpty());
        QVERIFY(!errorOf([&] { bench.engine.openModel(bench.path + "/dictionary", bench.job); }).isEmpty());
        QVERIFY(!errorOf([&] { bench.engine.openDictionary(bench.path + "/model", bench.job); }).isEmpty());
        test::writeText(bench.path + "/other/tokenizer.json", test::tokenizerJson(99));
        const QString error = errorOf([&] { bench.engine.openModel(bench.path + "/other", bench.job); });
        QVERIFY2(error.contains("up to 98") && error.contains("29 entries"), qPrintable(error));
        QCOMPARE(bench.engine.trace(kPrompt, bench.job).get(), before.get());
        QVERIFY(!bench.engine.intervene(kPrompt, {bench.active(3)}, {}, bench.job)->readback.empty());
    }

    void openingAModelClosesTheDictionary()
    {
        Bench bench;
        bench.openBoth();
        QCOMPARE(bench.engine.openModel(bench.path + "/other", bench.job).n_layers, 2);
        QVERIFY(errorOf([&] { bench.engine.attribute("w2", {}, bench.job); }).startsWith("No dictionary is open."));
        const QString error = errorOf([&] { bench.engine.openDictionary(bench.path + "/dictionary", bench.job); });
        QVERIFY2(error.contains("3 layers") && error.contains("has 2"), qPrintable(error));
    }

    void dictionaryOfAnotherModelKeepsTheOneThatWasOpen()
    {
        Bench bench;
        bench.openBoth();
        model::ModelSpec wider = test::serialSpec();
        wider.d_model = 20;
        test::writeDictionaryFolder(bench.path + "/wide", test::randomDictionary(wider, {}, 1));
        QVERIFY(errorOf([&] { bench.engine.openDictionary(bench.path + "/wide", bench.job); }).contains("20 numbers"));
        QVERIFY(!bench.engine.trace(kPrompt, bench.job)->activations.empty());
    }

    void autoencodersAreReadAndTouchedButTakeNoPartInGraphs_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"sl-standard", "sl-topk-hook-z", "sl-standard-no-bias", "sl-standard-layer-norm", "gemma-scope-res",
                                   "gs2-resid", "sparsify-groupmax"})
            QTest::newRow(folder) << QString(folder);
    }
    void autoencodersAreReadAndTouchedButTakeNoPartInGraphs()
    {
        QFETCH(QString, folder);
        Bench bench;
        bench.engine.openModel(bench.path + "/model", bench.job);
        const DictionaryInfo info =
            bench.engine.openDictionary(PENFIELD_SOURCE_DIR "/resources/selfcheck/dictionaries/" + folder.toStdString(), bench.job);
        QVERIFY(!info.inGraph);
        const auto summary = bench.engine.trace(kPrompt, bench.job);
        QVERIFY(!summary->activations.empty());
        for (const FeatureActivation &a : summary->activations)
            QCOMPARE(a.id.layer, LayerIndex(1));
        QVERIFY(std::isnan(summary->unexplainedByLayer[0]) && std::isnan(summary->unexplainedByLayer[2]));
        QVERIFY(summary->unexplainedByLayer[1] > 0);
        const auto outcome = bench.engine.intervene(kPrompt, {bench.active(3)}, {}, bench.job);
        QVERIFY(outcome->klDivergence > 0);
        QVERIFY(std::abs(outcome->readback[0].obtained) < 1e-3);
        QVERIFY(errorOf([&] { bench.engine.attribute(kPrompt, {}, bench.job); }).contains("needs transcoders"));
    }

    void crossLayerTranscodersTakePartInGraphs()
    {
        Bench bench;
        bench.engine.openModel(bench.path + "/model", bench.job);
        bench.engine.openDictionary(PENFIELD_SOURCE_DIR "/resources/selfcheck/dictionaries/ct-clt-jumprelu", bench.job);
        const auto graph = bench.engine.attribute(kPrompt, {}, bench.job);
        QVERIFY(std::any_of(graph->nodes.begin(), graph->nodes.end(), [](const GraphNode &n) { return n.key.isFeature(); }));
        QVERIFY(bench.engine.intervene(kPrompt, {bench.active(3)}, {}, bench.job)->klDivergence > 0);
        QVERIFY(!bench.engine.matchedControl(kPrompt, {bench.active(3)}, "", {}, bench.job).empty());
    }

    void componentsNeedNoDictionaryAndTheInputsEdgesSumToWhatIsLost()
    {
        Bench bench;
        QVERIFY(errorOf([&] { bench.engine.attributeComponents(kPrompt, "w5", {}, bench.job); }).startsWith("No model is open."));
        bench.engine.openModel(bench.path + "/model", bench.job);
        const auto graph = bench.engine.attributeComponents(kPrompt, "w5 w9 w12 w2 w28 w7", {100, PathRule::Middle, {}}, bench.job);
        QCOMPARE(graph->components->counterfactual.text, std::string("w5 w9 w12 w2 w28 w7"));
        QVERIFY(!graph->modelHash.empty());
        double sum = 0;
        for (std::size_t e = 0; e < graph->edgeCount(); ++e)
            sum += graph->source[e] == 0 ? static_cast<double>(graph->weight[e]) : 0;
        const double lost = graph->components->measure - graph->components->counterfactualMeasure;
        QVERIFY2(std::abs(sum - lost) < 0.02 * std::max(1.0, std::abs(lost)), qPrintable(QString("%1 for %2").arg(sum).arg(lost)));
        QVERIFY(errorOf([&] { bench.engine.attributeComponents(kPrompt, "w5 w9", {}, bench.job); }).contains("the counterfactual prompt 3"));
    }

    void promptsThatCannotBeRunAreSentences()
    {
        Bench bench;
        bench.openBoth();
        QVERIFY(!errorOf([&] { bench.engine.trace("", bench.job); }).isEmpty());
        std::string words;
        for (int i = 0; i < 10000; ++i)
            words += "w7 ";
        QCOMPARE(errorOf([&] { bench.engine.trace(words, bench.job); }),
                 QString("The prompt has 10001 tokens; this model reads at most 64. Shorten it."));
        QVERIFY(errorOf([&] { bench.engine.trace("zebra yak", bench.job); }).isEmpty());
        QVERIFY(!bench.engine.trace(kPrompt, bench.job)->activations.empty());
    }

    void stoppedQuestionsThrowCancelledAndLeaveTheEngineUsable()
    {
        Bench bench;
        bench.openBoth();
        std::stop_source stop;
        stop.request_stop();
        JobContext stopped(stop.get_token(), {});
        QVERIFY_EXCEPTION_THROWN(bench.engine.trace(kPrompt, stopped), Cancelled);
        const Intervention touch = bench.active(4);
        QVERIFY_EXCEPTION_THROWN(bench.engine.intervene(kPrompt, {touch}, {}, stopped), Cancelled);
        QVERIFY_EXCEPTION_THROWN(bench.engine.openModel(bench.path + "/other", stopped), Cancelled);
        QVERIFY(!bench.engine.trace(kPrompt, bench.job)->activations.empty());
    }
};

QTEST_APPLESS_MAIN(EngineTest)
#include "engine_test.moc"
