#include "backend/formats/model_config.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/backend/formats/model_config_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

#include <cmath>

using namespace penfield;
using namespace penfield::formats;

namespace {

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
        const ModelConfig config = readModelConfig(m_files.write("config.json", text(goodConfig())));
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
        QCOMPARE(parse(goodConfig()).spec.rotary.dim, 8);
        QCOMPARE(parse(goodConfig()).spec.rotary.base, 10000.0);
        QCOMPARE(parse(configWith("rotary_pct", 1.0)).spec.rotary.dim, 32);
        const RotarySpec odd = parse(configWith("rotary_pct", 0.1)).spec.rotary;  // int(3.2) = 3, of which transformers makes two pairs
        QCOMPARE(odd.dim, 4);
        QCOMPARE(odd.period, 3);
    }

    void scalingsTakeTheContextFromTheModel()
    {
        const QJsonObject llama3{{"rope_type", "llama3"}, {"factor", 8.0}, {"low_freq_factor", 1.0}, {"high_freq_factor", 4.0}};
        QJsonObject json = configWith("rope_scaling", llama3);
        QCOMPARE(parse(json).spec.rotary.original_context, 64.0);
        json["original_max_position_embeddings"] = 16;
        QCOMPARE(parse(json).spec.rotary.original_context, 16.0);
    }

    void yarnRecommendsItsFactorOfAttention()
    {
        QJsonObject yarn{{"rope_type", "yarn"}, {"factor", 4.0}};
        const RotarySpec rotary = parse(configWith("rope_scaling", yarn)).spec.rotary;
        QCOMPARE(rotary.scaling, RotaryScaling::Yarn);
        QCOMPARE(rotary.original_context, 64.0);
        QVERIFY(rotary.whole_range && rotary.beta_fast == 32 && rotary.beta_slow == 1);
        QVERIFY(std::abs(rotary.attention_factor - 1.13862943611) < 1e-9);  // 0.1·ln 4 + 1
        yarn["attention_factor"] = 0.5;
        QCOMPARE(parse(configWith("rope_scaling", yarn)).spec.rotary.attention_factor, 0.5);
    }

    void dynamicIsPlainUpToTheContext()
    {
        const QJsonObject dynamic{{"type", "dynamic"}, {"factor", 4.0}};
        QVERIFY(parse(configWith("rope_scaling", dynamic)).spec == parse(goodConfig()).spec);
    }

    void readsTheNewerSpellingOfRotary()
    {
        QJsonObject json = goodConfig();
        json.remove("rotary_pct");
        json.remove("rotary_emb_base");
        json["rope_parameters"] = QJsonObject{{"rope_type", "default"}, {"rope_theta", 5e5}, {"partial_rotary_factor", 0.5}};
        QCOMPARE(parse(json).spec.rotary.dim, 16);
        QCOMPARE(parse(json).spec.rotary.base, 5e5);
    }

    void whatIsNotSaidIsAsTheFamilyHasIt()
    {
        QJsonObject json = goodConfig();
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

    void nullIsAsIfNotThere() { QCOMPARE(parse(configWith("rope_scaling", QJsonValue::Null)).spec.rotary.dim, 8); }

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
        QCOMPARE(int(parse(configWith("hidden_act", name)).spec.activation), activation);
    }

    void aMissingFileIsNamed()
    {
        const QString said = errorOf([&] { readModelConfig(m_files.path("nowhere/config.json")); });
        QVERIFY2(said.contains("nowhere/config.json is not there"), qPrintable(said));
    }

    void truncationIsAlwaysSeen()
    {
        const QByteArray whole = text(goodConfig()).trimmed();
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
