// The files of the demo, read as anybody's files are, and whether they belong together.

#include "backend/formats/demo_manifest.h"
#include "backend/formats/dictionary_config.h"
#include "backend/formats/model_config.h"
#include "backend/formats/safetensors.h"
#include "backend/tokenizer/tokenizer.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

const std::string demo = PENFIELD_DEMO;
using Shape = std::vector<std::int64_t>;

}  // namespace

class DemoFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString said = errorOf([this] {
            m_config = readModelConfig(demo + "/model/config.json");
            m_tokenizer = Tokenizer::open(demo + "/model");
            m_manifest = readDemoManifest(demo + "/demo.json");
        });
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void weightsHaveTheConfigsShapes()
    {
        const auto weights = SafetensorsModel::open(demo + "/model");
        const std::int64_t d = m_config.spec.d_model;
        QCOMPARE(weights.at("gpt_neox.embed_in.weight").shape, (Shape{m_config.spec.d_vocab, d}));
        QCOMPARE(weights.at("embed_out.weight").shape, (Shape{m_config.spec.d_vocab, d}));
        const std::string last = "gpt_neox.layers." + std::to_string(m_config.spec.n_layers - 1);
        QCOMPARE(weights.at(last + ".attention.query_key_value.weight").shape, (Shape{3 * d, d}));
        QCOMPARE(weights.at(last + ".mlp.dense_h_to_4h.weight").shape, (Shape{m_config.spec.d_mlp, d}));
    }

    void everyLayerHasATranscoderOfTheModelsWidth()
    {
        const auto config = readDictionaryConfig(demo + "/transcoders/config.yaml");
        const auto files = dictionaryLayerFiles(config, demo + "/transcoders");
        QCOMPARE(static_cast<int>(files.size()), m_config.spec.n_layers);
        for (const std::string &path : files) {
            const auto file = SafetensorsFile::open(path);
            QCOMPARE(file.at("W_enc").shape.at(1), std::int64_t(m_config.spec.d_model));
            QCOMPARE(file.at("W_dec").shape, (Shape{file.at("W_enc").shape.at(0), m_config.spec.d_model}));
        }
    }

    void everyTokenHasARowInTheEmbedding()
    {
        QVERIFY(m_tokenizer->largestId().value < m_config.spec.d_vocab);
        QCOMPARE(m_tokenizer->piece(m_tokenizer->prependedToken().value_or(TokenId())), std::string("<bos>"));
    }

    void everyExampleIsMadeOfKnownWords()
    {
        QVERIFY(!m_manifest.examples.empty());
        QVERIFY(readable(m_manifest.prompt));
        for (const DemoExample &example : m_manifest.examples) {
            QVERIFY2(readable(example.prompt), example.prompt.c_str());
            QVERIFY2(!example.title.empty() && m_tokenizer->find(example.answer), example.prompt.c_str());
        }
    }

    void everyTouchNamesAWordOfItsPrompt()
    {
        for (const DemoExample &example : m_manifest.examples) {
            QVERIFY2(example.token.empty() || contains(example.prompt, example.token), example.prompt.c_str());
            QVERIFY2(example.ablate.empty() || !example.token.empty(), example.prompt.c_str());
            if (!example.swap)
                continue;
            QVERIFY2(contains(example.swap->sourcePrompt, example.swap->sourceToken), example.prompt.c_str());
            QVERIFY2(m_tokenizer->find(example.swap->answer), example.prompt.c_str());
        }
    }

private:
    bool readable(const std::string &prompt) const { return m_tokenizer->encode(prompt).unknownWords.empty(); }

    bool contains(const std::string &prompt, const std::string &word) const
    {
        const auto pieces = m_tokenizer->encode(prompt).pieces;
        return std::find(pieces.begin(), pieces.end(), word) != pieces.end();
    }

    ModelConfig m_config;
    std::unique_ptr<const Tokenizer> m_tokenizer;
    DemoManifest m_manifest;
};

QTEST_APPLESS_MAIN(DemoFilesTest)
#include "tst_demo_files.moc"
