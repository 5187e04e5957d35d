// The shipped model, against what Hugging Face transformers computes from the same files (tests/reference/demo_hf.py).

#include "backend/training/grammar.h"
#include "backend/training/huggingface_directory.h"

#include <c10/core/InferenceMode.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace penfield::training;

class DemoHuggingFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(PENFIELD_FIXTURES "/demo_hf_logits.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_prompts = QJsonDocument::fromJson(file.readAll()).object()["prompts"].toArray();
        QVERIFY(m_prompts.size() >= 12);
        m_model = loadHuggingFace(PENFIELD_DEMO "/model");
    }

    void theTokensAreTheSame()
    {
        for (const QJsonValue &value : m_prompts) {
            const auto ids = m_grammar.vocabulary().encode(value["prompt"].toString().toStdString());
            QCOMPARE(static_cast<qsizetype>(ids.size()), value["tokens"].toArray().size());
            for (std::size_t i = 0; i < ids.size(); ++i)
                QCOMPARE(ids[i], value["tokens"].toArray()[static_cast<qsizetype>(i)].toInt());
        }
    }

    void theLogitsAreTheSame()
    {
        c10::InferenceMode inference;
        for (const QJsonValue &value : m_prompts) {
            Document document;
            document.tokens = m_grammar.vocabulary().encode(value["prompt"].toString().toStdString());
            document.isAnswer.assign(document.tokens.size(), 0);
            const at::Tensor logits = forward(m_model, toBatch(packRows({&document, 1}, 0.0F), m_model.shape))[0];
            const at::Tensor last = logits[static_cast<std::int64_t>(document.tokens.size()) - 1];
            const QJsonArray ids = value["top_ids"].toArray(), expected = value["top_logits"].toArray();
            for (qsizetype i = 0; i < ids.size(); ++i)
                QVERIFY(std::abs(last[ids[i].toInt()].item<double>() - expected[i].toDouble()) < 1e-4);
        }
    }

private:
    Grammar m_grammar;
    LanguageModel m_model;
    QJsonArray m_prompts;
};

QTEST_APPLESS_MAIN(DemoHuggingFaceTest)
#include "demo_hf_test.moc"
