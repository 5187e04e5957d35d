// Random GPT-NeoX models saved by transformers, against what transformers computed (tests/reference/tiny_gpt_neox.py).

#include "backend/model/model_folder.h"

#include <ATen/ops/tensor.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

/// Nested arrays of numbers, flattened in row-major order.
void flatten(const QJsonValue &value, std::vector<float> &numbers)
{
    if (!value.isArray()) {
        numbers.push_back(static_cast<float>(value.toDouble()));
        return;
    }
    for (const QJsonValue &element : value.toArray())
        flatten(element, numbers);
}

double distance(const at::Tensor &computed, const QJsonValue &expected)
{
    std::vector<float> numbers;
    flatten(expected, numbers);
    return computed.sub(at::tensor(numbers).view(computed.sizes())).abs().max().item<double>();
}

}  // namespace

class HuggingFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTransformers_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"pythia", "demo", "tied"})
            QTest::newRow(name) << QString(name);
    }
    void agreesWithTransformers()
    {
        QFETCH(QString, name);
        const QString folder = QString(PENFIELD_FIXTURES "/tiny_gpt_neox/%1").arg(name);
        QFile file(folder + "/expected.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        std::vector<TokenId> tokens;
        for (const QJsonValue &token : expected["tokens"].toArray())
            tokens.emplace_back(token.toInt());

        JobContext job;
        const model::OpenedModel opened = model::openModel(folder.toStdString(), job);
        const model::Trace trace = opened.transformer.run(tokens, job, {.allLogits = true});
        QCOMPARE(trace.layers.size(), std::size_t(3));
        for (std::size_t l = 0; l < trace.layers.size(); ++l) {
            QVERIFY(distance(trace.layers[l].resid_pre, expected["block_inputs"].toArray()[static_cast<qsizetype>(l)]) < 2e-5);
            QVERIFY(distance(trace.layers[l].pattern, expected["patterns"].toArray()[static_cast<qsizetype>(l)]) < 2e-5);
        }
        QVERIFY(distance(trace.all_logits, expected["logits"]) < 1e-4);
        QVERIFY(distance(trace.logits, expected["logits"].toArray().last()) < 1e-4);
    }
};

QTEST_APPLESS_MAIN(HuggingFaceTest)
#include "hugging_face_test.moc"
