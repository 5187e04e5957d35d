// The model: causal, blind across documents, smoke training learns, and the files hold what memory held.

#include "backend/training/accuracy.h"
#include "backend/training/huggingface_directory.h"
#include "backend/training/language_model_trainer.h"

#include <c10/core/InferenceMode.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace penfield::training;
using penfield::Random;

class LanguageModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ModelShape shape;
        shape.d_vocab = static_cast<std::int64_t>(m_grammar.vocabulary().size());
        m_model = randomModel(shape, 0.3, 0.5, 3);
        Random random(8);
        m_documents = m_grammar.sampleDocuments(12, random);
    }

    void aDocumentDoesNotSeeItsNeighbours()
    {
        c10::InferenceMode inference;
        const PackedRows together = packRows(m_documents, 0.1F);
        const at::Tensor logits = forward(m_model, toBatch(together, m_model.shape)).flatten(0, 1);
        for (std::size_t d = 0; d < m_documents.size(); ++d) {
            const auto length = static_cast<std::int64_t>(m_documents[d].tokens.size());
            const at::Tensor alone = forward(m_model, toBatch(packRows({&m_documents[d], 1}, 0.1F), m_model.shape))[0];
            const at::Tensor there = logits.narrow(0, together.start[d], length);
            QVERIFY((there - alone.narrow(0, 0, length)).abs().max().item<double>() < 1e-4);
        }
    }

    void laterWordsDoNotChangeEarlierOnes()
    {
        c10::InferenceMode inference;
        Document changed = m_documents[0];
        changed.tokens.back() = changed.tokens[1];
        const auto earlier = static_cast<std::int64_t>(changed.tokens.size()) - 1;
        const auto logitsOf = [&](const Document &document) {
            return forward(m_model, toBatch(packRows({&document, 1}, 0.1F), m_model.shape))[0].narrow(0, 0, earlier);
        };
        QVERIFY((logitsOf(m_documents[0]) - logitsOf(changed)).abs().max().item<double>() < 1e-5);
    }

    void aHookSeesEveryLayerAndDecidesWhatIsAdded()
    {
        c10::InferenceMode inference;
        const TokenBatch batch = toBatch(packRows(m_documents, 0.1F), m_model.shape);
        std::vector<std::int64_t> seen;
        const at::Tensor without = forward(m_model, batch, [&](std::int64_t layer, const at::Tensor &, const at::Tensor &y) {
            seen.push_back(layer);
            return y * 0;
        });
        QCOMPARE(seen, (std::vector<std::int64_t>{0, 1, 2, 3}));
        QVERIFY((without - forward(m_model, batch)).abs().max().item<double>() > 1e-2);
    }

    void theFilesHoldTheModelInHalfPrecision()
    {
        QTemporaryDir folder;
        saveHuggingFace(folder.path().toStdString(), m_model, m_grammar.vocabulary());
        const LanguageModel read = loadHuggingFace(folder.path().toStdString());
        const TokenBatch batch = toBatch(packRows(m_documents, 0.1F), m_model.shape);
        c10::InferenceMode inference;
        const at::Tensor logits = forward(read, batch);
        QVERIFY((logits - forward(m_model, batch)).abs().max().item<double>() < 0.02);
        saveHuggingFace(folder.path().toStdString(), read, m_grammar.vocabulary());  // nothing is lost a second time
        QVERIFY(forward(loadHuggingFace(folder.path().toStdString()), batch).equal(logits));
        QVERIFY(!read.layers[0].W_O.defined());  // layer 0 reads nothing by attention
        for (const char *name : {"config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"})
            QVERIFY(QFileInfo::exists(folder.filePath(name)));
    }

    void aFewStepsReduceTheLoss()
    {
        LanguageModelSettings settings;
        settings.steps = 25;
        settings.documentsPerStep = 32;
        std::vector<double> losses;
        trainLanguageModel(m_grammar, settings, [&](const TrainingStep &step) { losses.push_back(step.loss); });
        QCOMPARE(losses.size(), std::size_t(25));
        QVERIFY(losses.back() < 0.9 * losses.front());
    }

    void trainingGoesOnFromDisk()
    {
        LanguageModelSettings settings;
        settings.steps = 30;
        settings.documentsPerStep = 32;
        const LanguageModel first = trainLanguageModel(m_grammar, settings);
        QTemporaryDir folder;
        saveHuggingFace(folder.path().toStdString(), first, m_grammar.vocabulary());
        LanguageModel model = loadHuggingFace(folder.path().toStdString());
        std::vector<double> losses;
        LanguageModelSettings more = finishingSettings(settings);
        more.steps = 2;
        continueTraining(model, m_grammar, more, [&](const TrainingStep &step) { losses.push_back(step.loss); });
        QCOMPARE(losses.size(), std::size_t(2));
        QVERIFY(losses.front() < 6.3);  // an untrained model: 6.7
        QVERIFY(model.W_U.is_same(model.W_E));
    }

    void theMixturesAreShares()
    {
        for (const auto &mixture : {LanguageModelSettings{}.mixture, finishingSettings({}).mixture}) {
            QCOMPARE(mixture.size(), std::size_t(kTaskCount));
            QVERIFY(std::abs(std::accumulate(mixture.begin(), mixture.end(), 0.0) - 1.0) < 1e-9);
        }
    }

    void theSameSeedTrainsTheSameModel()
    {
        LanguageModelSettings settings;
        settings.steps = 3;
        settings.documentsPerStep = 16;
        const LanguageModel a = trainLanguageModel(m_grammar, settings), b = trainLanguageModel(m_grammar, settings);
        QVERIFY(a.W_E.equal(b.W_E));
        settings.seed = 2;
        QVERIFY(!a.W_E.equal(trainLanguageModel(m_grammar, settings).W_E));
    }

    void accuracyCountsAnswersOnly()
    {
        AccuracySet set{"copies", false, {m_grammar.vocabulary().encode(Task::StateFact, {"the capital of Texas is [ Austin ]"})}};
        LanguageModel oracle = m_model;  // an unembedding that says Austin whatever it reads
        oracle.ln_final_w = m_model.ln_final_w * 0;
        oracle.ln_final_b = m_model.ln_final_b + 1;
        oracle.W_U = m_model.W_E * 0;
        oracle.W_U[m_grammar.vocabulary().id("Austin")].fill_(1.0);
        const AccuracyRow row = measureAccuracy(oracle, set);
        QCOMPARE(row.accuracy, 1.0);
        QVERIFY(row.meanProbability > 0.999);
        QVERIFY(measureAccuracy(m_model, set).meanProbability < 0.1);
    }

private:
    Grammar m_grammar;
    LanguageModel m_model;
    std::vector<Document> m_documents;
};

QTEST_APPLESS_MAIN(LanguageModelTest)
#include "language_model_test.moc"
