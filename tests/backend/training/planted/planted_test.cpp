// Planted models as folders that Penfield opens, against the reference script (tests/reference/planted.py).

#include "backend/model/distribution.h"
#include "backend/model/model_folder.h"
#include "backend/tokenizer/tokenizer.h"
#include "backend/training/planted/folder.h"
#include "backend/training/planted/variation.h"
#include "backend/training/planted/words.h"

#include <c10/core/InferenceMode.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace penfield;
using namespace penfield::training;

namespace {

/// logit(A) − logit(B) after a prompt, as the opened folder computes it.
class OpenedWard {
public:
    explicit OpenedWard(const planted::PlantedModel &model)
    {
        planted::savePlanted(m_folder.path().toStdString(), model);
        JobContext job;
        m_model.emplace(model::openModel(m_folder.path().toStdString(), job));
        m_tokenizer = Tokenizer::open(m_folder.path().toStdString());
    }

    double difference(const std::string &text) const
    {
        JobContext job;
        const model::Distribution out(m_model->transformer.run(m_tokenizer->encode(text).tokens, job).logits);
        return out.logit(id(planted::answerA)) - out.logit(id(planted::answerB));
    }
    std::string answer(const std::string &text) const
    {
        JobContext job;
        const model::Distribution out(m_model->transformer.run(m_tokenizer->encode(text).tokens, job).logits);
        return planted::vocabulary()[out.top(1).front().index()];
    }

private:
    static TokenId id(const char *word) { return TokenId(static_cast<std::int64_t>(planted::idOf(word))); }

    QTemporaryDir m_folder;
    std::optional<model::OpenedModel> m_model;
    std::unique_ptr<const Tokenizer> m_tokenizer;
};

QList<std::pair<std::string, double>> goldens(planted::Ward ward)
{
    QFile file(PENFIELD_FIXTURES "/planted/" + QString::fromStdString(std::string(wardName(ward))) + ".tsv");
    QList<std::pair<std::string, double>> all;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().trimmed().split('\n'))
            all.push_back({line.split('\t')[0].toStdString(), line.split('\t')[1].toDouble()});
    return all;
}

void addWards()
{
    QTest::addColumn<planted::Ward>("ward");
    for (const planted::Ward ward : planted::wards)
        QTest::newRow(std::string(wardName(ward)).c_str()) << ward;
}

}  // namespace

class PlantedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFolderAnswersAsTheReferenceDoes_data() { addWards(); }
    void theFolderAnswersAsTheReferenceDoes()
    {
        QFETCH(planted::Ward, ward);
        const OpenedWard opened(planted::plant(ward));
        const auto expected = goldens(ward);
        QCOMPARE(expected.size(), ward == planted::Ward::Context ? 32 : 64);
        for (const auto &[text, score] : expected)
            QVERIFY2(std::abs(opened.difference(text) - score) < 1e-5, text.c_str());
    }

    void aTurnedBasisAnswersTheSame_data() { addWards(); }
    void aTurnedBasisAnswersTheSame()
    {
        QFETCH(planted::Ward, ward);
        planted::PlantedModel turned = planted::plant(ward, {}, planted::kAxes + 7);
        const double before = turned.W_E(3, 0);
        Random random(11);
        planted::rotate(turned, random);
        QVERIFY(std::abs(turned.W_E(3, 0) - before) > 1e-3);
        const OpenedWard opened(turned);
        for (const auto &[text, score] : goldens(ward))
            QVERIFY2(std::abs(opened.difference(text) - score) < 1e-4, text.c_str());
    }

    void everyPairIsAnsweredRightAndHasACounterfactual()
    {
        const OpenedWard opened(planted::plant(planted::Ward::Base));
        const auto pairs = planted::pairs();
        QCOMPARE(pairs.size(), std::size_t(64));
        for (const planted::Pair &pair : pairs) {
            QCOMPARE(opened.answer(pair.text), pair.answer);
            QCOMPARE(opened.answer(pair.counterfactual), pair.foil);
        }
    }

    void variationsDifferAndTheSeedTellsThemApart()
    {
        const planted::Variation variation{true, 8, .02, true};
        const planted::PlantedModel a = planted::plantVaried(planted::Ward::Base, variation, 1),
                                    again = planted::plantVaried(planted::Ward::Base, variation, 1),
                                    b = planted::plantVaried(planted::Ward::Base, variation, 2);
        QVERIFY(a.W_V.values == again.W_V.values);
        QVERIFY(a.W_V.values != b.W_V.values);
        const OpenedWard opened(a);
        int right = 0;
        for (const planted::Pair &pair : planted::pairs())
            right += opened.answer(pair.text) == pair.answer;
        QVERIFY(right >= 60);
    }

    void theShippedFoldersAreThese_data() { addWards(); }
    void theShippedFoldersAreThese()
    {
        QFETCH(planted::Ward, ward);
        QTemporaryDir fresh;
        planted::savePlanted(fresh.path().toStdString(), planted::plant(ward));
        for (const char *name : {"/config.json", "/model.safetensors", "/tokenizer.json", "/tokenizer_config.json"}) {
            QFile shipped(PENFIELD_SOURCE_DIR "/resources/planted/" + QString::fromStdString(std::string(wardName(ward))) + name),
                made(fresh.path() + name);
            QVERIFY(shipped.open(QIODevice::ReadOnly) && made.open(QIODevice::ReadOnly));
            QCOMPARE(made.readAll(), shipped.readAll());
        }
    }
};

QTEST_APPLESS_MAIN(PlantedTest)
#include "planted_test.moc"
