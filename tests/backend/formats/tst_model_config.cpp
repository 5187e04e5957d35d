#include "backend/formats/model_config.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace penfield;
using namespace penfield::formats;

namespace {

/// Pythia's own config.json, with a small model's sizes.
QJsonObject good()
{
    return {{"model_type", "gpt_neox"},       {"architectures", QJsonArray{"GPTNeoXForCausalLM"}},
            {"num_hidden_layers", 4},         {"hidden_size", 128},
            {"num_attention_heads", 4},       {"intermediate_size", 512},
            {"max_position_embeddings", 64},  {"vocab_size", 1100},
            {"layer_norm_eps", 1e-5},         {"rotary_pct", 0.25},
            {"rotary_emb_base", 10000},       {"hidden_act", "relu"},
            {"use_parallel_residual", false}, {"tie_word_embeddings", false},
            {"torch_dtype", "float16"}};
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject json = good();
    json[key] = value;
    return json;
}

ModelConfig parse(const QJsonObject &json)
{
    const QByteArray data = text(json);
    return parseModelConfig(bytesOf(data), "config.json");
}

}  // namespace

class ModelConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsGptNeox()
    {
        const ModelConfig config = readModelConfig(m_files.write("config.json", text(good())));
        QCOMPARE(config.family, ModelFamily::GptNeoX);
        QCOMPARE(config.spec.family, std::string("gpt_neox"));
        QCOMPARE(config.architectures, std::vector<std::string>{"GPTNeoXForCausalLM"});
        QCOMPARE(config.spec.n_layers, 4);
        QCOMPARE(config.spec.d_model, 128);
        QCOMPARE(config.spec.n_heads, 4);
        QCOMPARE(config.spec.d_head, 32);
        QCOMPARE(config.spec.d_mlp, 512);
        QCOMPARE(config.spec.n_ctx, 64);
        QCOMPARE(config.spec.d_vocab, 1100);
        QCOMPARE(config.spec.norm_eps, 1e-5);
        QCOMPARE(config.spec.activation, Activation::Relu);
        QVERIFY(!config.spec.parallel_blocks);
        QVERIFY(!config.spec.tied);
        QCOMPARE(config.storedDtype, std::string("float16"));
    }

    void rotaryTurnsAWholeNumberOfDimensions()
    {
        QCOMPARE(parse(good()).spec.rotary.dim, 8);
        QCOMPARE(parse(good()).spec.rotary.base, 10000.0);
        QCOMPARE(parse(with("rotary_pct", 1.0)).spec.rotary.dim, 32);
        QVERIFY(errorOf([] { parse(with("rotary_pct", 0.1)); }).contains("an odd number"));  // int(3.2) = 3
    }

    void readsTheNewerSpellingOfRotary()
    {
        QJsonObject json = good();
        json.remove("rotary_pct");
        json.remove("rotary_emb_base");
        json["rope_parameters"] = QJsonObject{{"rope_type", "default"}, {"rope_theta", 5e5}, {"partial_rotary_factor", 0.5}};
        QCOMPARE(parse(json).spec.rotary.dim, 16);
        QCOMPARE(parse(json).spec.rotary.base, 5e5);
    }

    void whatIsNotSaidIsAsTheFamilyHasIt()
    {
        QJsonObject json = good();
        for (const char *key :
             {"rotary_pct", "rotary_emb_base", "layer_norm_eps", "use_parallel_residual", "tie_word_embeddings", "torch_dtype"})
            json.remove(key);
        const ModelConfig config = parse(json);
        QVERIFY(config.spec.parallel_blocks);
        QVERIFY(config.spec.attention_bias);
        QVERIFY(!config.spec.tied);
        QCOMPARE(config.spec.rotary.dim, 8);
        QCOMPARE(config.storedDtype, std::string());
    }

    void nullIsAsIfNotThere() { QCOMPARE(parse(with("rope_scaling", QJsonValue::Null)).spec.rotary.dim, 8); }

    void knowsActivations_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("activation");
        QTest::newRow("relu") << "relu" << int(Activation::Relu);
        QTest::newRow("gelu is exact") << "gelu" << int(Activation::Gelu);
        QTest::newRow("gelu_new is tanh") << "gelu_new" << int(Activation::GeluTanh);
        QTest::newRow("gelu_fast is tanh") << "gelu_fast" << int(Activation::GeluTanh);
        QTest::newRow("gelu_pytorch_tanh is tanh") << "gelu_pytorch_tanh" << int(Activation::GeluTanh);
        QTest::newRow("silu") << "silu" << int(Activation::Silu);
    }

    void knowsActivations()
    {
        QFETCH(QString, name);
        QFETCH(int, activation);
        QCOMPARE(int(parse(with("hidden_act", name)).spec.activation), activation);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &json, const char *words) { QTest::newRow(name) << json << words; };
        const auto changed = [&](const char *name, const QString &key, const QJsonValue &value, const char *words) {
            row(name, text(with(key, value)), words);
        };
        const auto lacking = [&](const char *key) {
            QJsonObject json = good();
            json.remove(key);
            QTest::newRow(qPrintable(QStringLiteral("without %1").arg(key))) << text(json) << QStringLiteral("lacks \"%1\"").arg(key);
        };
        for (const char *key : {"model_type", "num_hidden_layers", "hidden_size", "num_attention_heads", "intermediate_size", "vocab_size",
                                "max_position_embeddings", "hidden_act"})
            lacking(key);

        changed("another family", "model_type", "mamba", "\"mamba\", which Penfield cannot run yet. It runs gpt2, gpt_neox");
        changed("family is a number", "model_type", 3, "\"model_type\" is not a text");
        changed("no layers", "num_hidden_layers", 0, "whole number from 1 to 1000");
        changed("negative width", "hidden_size", -128, "\"hidden_size\" is not a whole number");
        changed("width in quotes", "hidden_size", "128", "\"hidden_size\" is not a whole number");
        changed("half a head", "num_attention_heads", 2.5, "\"num_attention_heads\" is not a whole number");
        changed("no heads", "num_attention_heads", 0, "\"num_attention_heads\" is not a whole number");
        changed("heads that do not divide", "num_attention_heads", 3, "they do not divide");
        changed("a vocabulary beyond all", "vocab_size", 1e9, "\"vocab_size\" is not a whole number");
        changed("a negative epsilon", "layer_norm_eps", -1, "\"layer_norm_eps\" is not a number from 0 to 1");
        changed("rotating more than all", "rotary_pct", 1.5, "\"rotary_pct\" is not a number from 0 to 1");
        changed("another activation", "hidden_act", "xielu", "\"xielu\", which Penfield does not know. It knows relu, gelu");
        changed("scaled rotary", "rope_scaling", QJsonObject{{"type", "dynamic"}, {"factor", 2}}, "scaled by \"dynamic\"");
        changed("scaled without a factor", "rope_scaling", QJsonObject{{"type", "linear"}}, "lacks \"factor\"");
        changed("quantised", "quantization_config", QJsonObject{{"quant_method", "gptq"}}, "quantised weights (gptq)");
        changed("scaled rotary, newer", "rope_parameters", QJsonObject{{"rope_type", "yarn"}}, "scaled by \"yarn\"");
        changed("residual in words", "use_parallel_residual", "no", "\"use_parallel_residual\" is not true or false");
        changed("architectures without a list", "architectures", "GPTNeoX", "\"architectures\" is not a list");

        const auto lens = [&](const char *name, const QString &key, const QJsonValue &value, const char *words) {
            QJsonObject json{{"d_model", 16}, {"n_layers", 2}, {"n_ctx", 32}, {"d_head", 8}, {"d_vocab", 40}, {"act_fn", "gelu"}};
            json[key] = value;
            row(name, text(json), words);
        };
        lens("TransformerLens: an embedding norm", "post_embedding_ln", true, "switches on \"post_embedding_ln\"");
        lens("TransformerLens: dynamic rotary", "use_dynamic_ntk_rope", true, "switches on \"use_dynamic_ntk_rope\"");
        lens("TransformerLens: log-n attention", "use_logn_attn", true, "switches on \"use_logn_attn\"");
        lens("TransformerLens: sinks", "use_attention_sinks", true, "switches on \"use_attention_sinks\"");
        lens("TransformerLens: a local base", "rotary_base_local", 1e4, "says \"rotary_base_local\"");
        lens("TransformerLens: clipping", "clip_qkv", 8.0, "says \"clip_qkv\"");
        lens("TransformerLens: experts", "num_experts", 8, "says \"num_experts\"");
        lens("TransformerLens: scaled rotary", "rotary_scaling_factor", 8.0, "says \"rotary_scaling_factor\"");
        lens("TransformerLens: OLMo 2", "original_architecture", "Olmo2ForCausalLM", "says \"original_architecture\": \"Olmo2ForCausalLM\"");
        lens("TransformerLens: shortformer", "positional_embedding_type", "shortformer", "\"shortformer\", which Penfield does not compute");
        lens("TransformerLens: solu", "act_fn", "solu_ln", "\"solu_ln\", which Penfield does not know");

        row("truncated", text(good()).chopped(20), "not complete, correct JSON");
        row("a list", "[]", "does not hold an object");
        row("a word", "\"gpt_neox\"", "does not hold an object");
        row("not JSON", "model_type: gpt_neox\n", "not complete, correct JSON");
        row("not UTF-8", "{\"model_type\":\"\xff\xfe\"}", "not UTF-8");
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "not UTF-8");
        row("deep", QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000), "levels deep");
        row("deep and open", QByteArray("[").repeated(100'000), "config.json");
        row("a key twice", "{\"model_type\":\"gpt_neox\",\"model_type\":\"mamba\"}", "\"model_type\" twice");
        row("a key twice, below", "{\"model_type\":\"gpt_neox\",\"rope_scaling\":{\"type\":1,\"type\":2}}", "\"type\" twice");
        row("a number beyond all", "{\"model_type\":\"gpt_neox\",\"hidden_size\":1e999}", "config.json");
        row("100,000 digits", "{\"model_type\":\"gpt_neox\",\"hidden_size\":" + QByteArray("9").repeated(100'000) + "}", "config.json");
        row("only spaces", QByteArray(5000, ' '), "not complete, correct JSON");
        row("17 MB of spaces", QByteArray(17 << 20, ' '), "at most 16777216");
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const std::string path = m_files.write("config.json", json);
        const QString said = errorOf([&] { readModelConfig(path); });
        QVERIFY2(said.contains(words), qPrintable("said: " + said));
        QVERIFY2(said.contains("config.json"), qPrintable("said: " + said));
    }

    void aMissingFileIsNamed()
    {
        const QString said = errorOf([&] { readModelConfig(m_files.path("nowhere/config.json")); });
        QVERIFY2(said.contains("nowhere/config.json is not there"), qPrintable(said));
    }

    void truncationIsAlwaysSeen()
    {
        const QByteArray whole = text(good()).trimmed();
        for (int length = 1; length < whole.size(); ++length) {
            const QByteArray part = whole.first(length);
            QVERIFY2(!errorOf([&] { parseModelConfig(bytesOf(part), "part"); }).isEmpty(), qPrintable(QString::number(length)));
        }
    }

private:
    FileMaker m_files;
};

QTEST_APPLESS_MAIN(ModelConfigTest)
#include "tst_model_config.moc"
