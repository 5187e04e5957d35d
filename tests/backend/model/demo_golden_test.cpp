// The shipped demo against what transformers computes with it (tests/fixtures/demo_hf_logits.json).

#include "backend/model/distribution.h"
#include "backend/model/model_folder.h"
#include "backend/model/norm.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

QJsonArray goldenPrompts()
{
    QFile file(PENFIELD_FIXTURES "/demo_hf_logits.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()["prompts"].toArray() : QJsonArray();
}

std::vector<TokenId> tokensOf(const QJsonObject &prompt)
{
    std::vector<TokenId> tokens;
    for (const QJsonValue &token : prompt["tokens"].toArray())
        tokens.emplace_back(token.toInt());
    return tokens;
}

double lastNorm(const at::Tensor &rows)
{
    return rows[rows.size(0) - 1].norm().item<double>();
}

}  // namespace

class DemoGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        JobContext job;
        m_model = std::make_unique<model::OpenedModel>(model::openModel(PENFIELD_DEMO "/model", job));
    }

    void logitsAreThoseOfTransformers_data()
    {
        QTest::addColumn<QJsonObject>("prompt");
        for (const QJsonValue &prompt : goldenPrompts())
            QTest::newRow(qPrintable(prompt["prompt"].toString())) << prompt.toObject();
    }
    void logitsAreThoseOfTransformers()
    {
        QFETCH(QJsonObject, prompt);
        JobContext job;
        const model::Trace trace = m_model->transformer.run(tokensOf(prompt), job);
        const QJsonArray ids = prompt["top_ids"].toArray(), logits = prompt["top_logits"].toArray(),
                         first = prompt["first_logits"].toArray();
        QVERIFY(ids.size() >= 10);
        for (qsizetype i = 0; i < ids.size(); ++i)
            QVERIFY(std::abs(trace.logits[ids[i].toInt()].item<double>() - logits[i].toDouble()) < 1e-4);
        for (qsizetype v = 0; v < first.size(); ++v)
            QVERIFY(std::abs(trace.logits[v].item<double>() - first[v].toDouble()) < 1e-4);
        QCOMPARE(model::Distribution(trace.logits).top(1).front(), TokenId(ids[0].toInt()));
        QVERIFY(std::abs(trace.logits.sum().item<double>() - prompt["logit_sum"].toDouble()) < 1e-2);
    }

    void residualStreamIsThatOfTransformers_data() { logitsAreThoseOfTransformers_data(); }
    void residualStreamIsThatOfTransformers()
    {
        QFETCH(QJsonObject, prompt);
        JobContext job;
        const model::Trace trace = m_model->transformer.run(tokensOf(prompt), job);
        const QJsonArray norms = prompt["hidden_norms"].toArray();
        QCOMPARE(norms.size(), static_cast<qsizetype>(trace.layers.size() + 1));
        for (std::size_t l = 0; l < trace.layers.size(); ++l)
            QVERIFY(std::abs(lastNorm(trace.layers[l].resid_pre) - norms[static_cast<qsizetype>(l)].toDouble()) < 1e-3);
        const model::Transformer &transformer = m_model->transformer;
        const at::Tensor last = model::normalise(transformer.spec(), transformer.weights().ln_final, trace.resid_final).out;
        QVERIFY(std::abs(lastNorm(last) - norms.last().toDouble()) < 1e-3);  // transformers' last hidden state is normalised
    }

private:
    std::unique_ptr<model::OpenedModel> m_model;
};

QTEST_APPLESS_MAIN(DemoGoldenTest)
#include "demo_golden_test.moc"
