// The logit lens and the attention patterns against TransformerLens and transformers (tests/reference/lens.py).

#include "backend/model/attention_summary.h"
#include "backend/model/logit_lens.h"
#include "backend/model/model_folder.h"
#include "backend/model/reference_file.h"

#include <ATen/core/Tensor.h>

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

const std::string goldens = PENFIELD_SOURCE_DIR "/tests/fixtures/lens";
const std::string models = PENFIELD_SOURCE_DIR "/resources/selfcheck/models/";
constexpr float kTolerance = 1e-4f;

/// A model, its run, and what the library says of it.
struct Golden {
    explicit Golden(const QString &name)
        : reference(goldens + "/" + name.toStdString()), model(model::openModel(models + name.toStdString(), job))
    {
        for (const std::int64_t id : reference.integers("tokens"))
            tokens.emplace_back(id);
        trace = model.transformer.run(tokens, job);
    }

    std::vector<float> floats(const char *tensor) const
    {
        const at::Tensor values = reference.tensor(tensor).contiguous();
        return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
    }

    LogitLens lens(const LensOptions &options)
    {
        LogitLens lens = model::logitLens(model.transformer, trace, options, [](TokenId t) { return std::to_string(t.value); }, job);
        lens.prompt.tokens = tokens;
        return lens;
    }

    JobContext job;
    model::ReferenceFile reference;
    model::OpenedModel model;
    std::vector<TokenId> tokens;
    model::Trace trace;
};

float farthest(const std::vector<float> &ours, const std::vector<float> &theirs)
{
    if (ours.size() != theirs.size() || ours.empty())
        return INFINITY;
    float worst = 0;
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (!(std::isnan(ours[i]) && std::isnan(theirs[i])))
            worst = std::max(worst, std::isnan(ours[i] - theirs[i]) ? INFINITY : std::abs(ours[i] - theirs[i]));
    return worst;
}

LensOptions wholeVocabulary(const model::ModelSpec &spec)
{
    LensOptions options;
    options.middles = true;
    for (int token = 0; token < spec.vocabOut(); ++token)
        options.watched.emplace_back(token);
    return options;
}

void everyFamily()
{
    QTest::addColumn<QString>("name");
    for (const std::string &folder : model::ReferenceFile::foldersBelow(goldens))
        QTest::newRow(model::folderName(folder).c_str()) << QString::fromStdString(model::folderName(folder));
}

}  // namespace

class LensGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFamilyIsThere() { QCOMPARE(model::ReferenceFile::foldersBelow(goldens).size(), std::size_t(12)); }

    void everyTokenHasItsProbabilityAndRankInEveryCell_data() { everyFamily(); }
    void everyTokenHasItsProbabilityAndRankInEveryCell()
    {
        QFETCH(QString, name);
        Golden golden(name);
        const LogitLens lens = golden.lens(wholeVocabulary(golden.model.transformer.spec()));
        const std::vector<float> probability = golden.floats("probability");
        const std::vector<std::int64_t> rank = golden.reference.integers("rank");
        const std::size_t vocabulary = lens.watched.size(), cells = lens.rows.size() * golden.tokens.size();
        QCOMPARE(probability.size(), cells * vocabulary);
        for (std::size_t cell = 0; cell < cells; ++cell)
            for (std::size_t token = 0; token < vocabulary; ++token) {
                QVERIFY(std::abs(lens.watched[token].probability[cell] - probability[cell * vocabulary + token]) < kTolerance);
                QCOMPARE(std::int64_t(lens.watched[token].rank[cell]), rank[cell * vocabulary + token]);
            }
    }

    void entropyAndDivergenceAgree_data() { everyFamily(); }
    void entropyAndDivergenceAgree()
    {
        QFETCH(QString, name);
        Golden golden(name);
        const LogitLens lens = golden.lens({.middles = true, .watched = {}});
        QVERIFY(farthest(lens.entropy, golden.floats("entropy")) < kTolerance);
        QVERIFY(farthest(lens.klToFinal, golden.floats("kl")) < kTolerance);
    }

    void theTopIsTheMostProbableOnesInOrder_data() { everyFamily(); }
    void theTopIsTheMostProbableOnesInOrder()
    {
        QFETCH(QString, name);
        Golden golden(name);
        const LogitLens lens = golden.lens({.middles = true, .topTokens = 3, .watched = {}});
        const std::vector<float> probability = golden.floats("probability");
        const std::vector<std::int64_t> rank = golden.reference.integers("rank");
        const std::size_t vocabulary = static_cast<std::size_t>(golden.model.transformer.spec().vocabOut());
        for (int row = 0; row < static_cast<int>(lens.rows.size()); ++row)
            for (int position = 0; position < lens.positions(); ++position)
                for (int n = 0; n < 3; ++n) {
                    const std::size_t at = lens.topCell(row, position, n), theirs = lens.cell(row, position) * vocabulary + lens.top[at].index();
                    QCOMPARE(rank[theirs], std::int64_t(n));
                    QVERIFY(std::abs(lens.topProbability[at] - probability[theirs]) < kTolerance);
                    QCOMPARE(lens.texts.at(lens.top[at]), std::to_string(lens.top[at].value));
                }
    }

    void theLastRowIsTheModelsAnswer_data() { everyFamily(); }
    void theLastRowIsTheModelsAnswer()
    {
        QFETCH(QString, name);
        Golden golden(name);
        const LogitLens lens = golden.lens({});
        const auto answer = model::Distribution(golden.trace.logits).summary(TokenPosition(lens.positions() - 1), 1, [](TokenId) { return ""; });
        const int last = static_cast<int>(lens.rows.size()) - 1;
        const std::size_t at = lens.topCell(last, lens.positions() - 1, 0);
        QCOMPARE(lens.top[at], answer.top[0].token);
        QVERIFY(std::abs(double(lens.topProbability[at]) - answer.top[0].probability) < 1e-6);
        QCOMPARE(lens.klToFinal[lens.cell(last, 0)], 0.0f);
    }

    void patternsAreTheLibrarys_data() { everyFamily(); }
    void patternsAreTheLibrarys()
    {
        QFETCH(QString, name);
        Golden golden(name);
        const model::ReferenceFile whole(models + name.toStdString());
        for (int l = 0; l < golden.model.transformer.spec().n_layers; ++l) {
            const AttentionLayer layer = model::attentionLayer(golden.trace, LayerIndex(l));
            QCOMPARE(layer.n_heads, golden.model.transformer.spec().n_heads);
            const at::Tensor theirs = whole.tensor("blocks." + std::to_string(l) + ".attn.hook_pattern").contiguous();
            QVERIFY(farthest(layer.pattern, {theirs.data_ptr<float>(), theirs.data_ptr<float>() + theirs.numel()}) < kTolerance);
        }
    }

    void habitsAreTheLibrarys_data() { everyFamily(); }
    void habitsAreTheLibrarys()
    {
        QFETCH(QString, name);
        Golden golden(name);
        std::vector<float> ours;
        for (const HeadHabits &h : model::attentionOverview(golden.trace, golden.job).habits)
            ours.insert(ours.end(), {h.first, h.previous, h.self, h.induction, h.entropy});
        QVERIFY(farthest(ours, golden.floats("habits")) < kTolerance);
    }

    void someHabitsOfInductionAreMeasured()
    {
        bool measured = false;
        for (const std::string &folder : model::ReferenceFile::foldersBelow(goldens)) {
            const at::Tensor habits = model::ReferenceFile(folder).tensor("habits");
            measured = measured || habits.select(-1, 3).gt(0).any().item<bool>();
        }
        QVERIFY(measured);  // else the comparison above says nothing about them
    }
};

QTEST_APPLESS_MAIN(LensGoldenTest)
#include "lens_golden_test.moc"
