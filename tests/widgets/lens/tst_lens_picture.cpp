#include "tests/widgets/lens/small_lens.h"
#include "widgets/lens/lens_csv.h"
#include "widgets/lens/lens_picture.h"
#include "widgets/lens/lens_words.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

Prompt twoTokens()
{
    Prompt prompt;
    prompt.tokens = {TokenId(1), TokenId(2)};
    prompt.pieces = {"<bos>", " so,\nlong"};
    return prompt;
}

const std::shared_ptr<LogitLens> lens = test::smallLens(twoTokens());

HeatmapData picture(LensMeasure measure, TokenId watched = TokenId(7))
{
    return lensPicture(*lens, {measure, watched, true});
}

}  // namespace

class TestLensPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theAnswerIsOnTop()
    {
        const HeatmapData data = picture(LensMeasure::TopProbability);
        QCOMPARE(data.rows, 3);
        QCOMPARE(data.columns, 2);
        QCOMPARE(data.rowLabels, (std::vector<QString>{"Layer 1 · answer", "Layer 0", "Embedding"}));
        QCOMPARE(data.textAt(0, 1), QString("t201"));
        QCOMPARE(data.textAt(2, 0), QString("t0"));
        QCOMPARE(data.at(0, 0), 0.1f * 3);
        QCOMPARE(data.largest, 1.0);
    }

    void rowsAfterAttentionAreNamed()
    {
        LogitLens more = *lens;
        more.rows[1] = {LensPlace::Middle, LayerIndex(1)};
        QCOMPARE(lensRowName(more, 1), QString("Layer 1 · attention"));
        more.rows[2] = {LensPlace::Middle, LayerIndex(4)};  // not an answer, though last
        QCOMPARE(lensRowName(more, 2), QString("Layer 4 · attention"));
    }

    void aWatchedTokensProbabilityIsColourAndText()
    {
        const HeatmapData data = picture(LensMeasure::WatchedProbability);
        QCOMPARE(data.at(0, 0), 0.9f);
        QVERIFY(data.textAt(0, 0).startsWith("90.0"));
        QVERIFY(data.unit.contains("seven"));
        QVERIFY(picture(LensMeasure::WatchedProbability, TokenId(8)).unit.contains("eight"));
    }

    void ranksCountFromOneAndTheFirstHasTheFullColour()
    {
        const HeatmapData data = picture(LensMeasure::WatchedRank);
        QCOMPARE(data.textAt(0, 0), QString("1"));
        QCOMPARE(data.textAt(2, 0), QString("100"));
        QCOMPARE(data.at(0, 0), 1.0f);
        QVERIFY(std::abs(data.at(1, 0) - 0.5f) < 1e-6f);  // 10 lies halfway between 1 and 100
        QCOMPARE(data.at(2, 0), 0.0f);
        QCOMPARE(data.scaleTicks.size(), std::size_t(3));
        QCOMPARE(data.scaleTicks.front().text, QString("100"));
        QCOMPARE(data.scaleTicks.back().value, 1.0);
    }

    void theDivergencesScaleEndsAtTheLargest()
    {
        const HeatmapData data = picture(LensMeasure::KlToAnswer);
        QCOMPARE(data.largest, 2.0);
        QCOMPARE(data.at(0, 1), 0.0f);
        QCOMPARE(data.textAt(2, 1), QString("t1"));
    }

    void withoutWatchedTokensTheTopIsShown()
    {
        LogitLens none = *lens;
        none.watched.clear();
        QCOMPARE(lensPicture(none, {LensMeasure::WatchedRank, {}, true}).values, picture(LensMeasure::TopProbability).values);
    }

    void wordsCanBeLeftOut() { QVERIFY(lensPicture(*lens, {LensMeasure::TopProbability, {}, false}).cellTexts.empty()); }

    void aCellIsToldInASentence()
    {
        const QString sentence = lensSentence(*lens, watchedIn(*lens, TokenId(7)), 1, 1);
        QVERIFY2(sentence.startsWith("Layer 0 at “so,\nlong” (position 1): t101 20.0"), qPrintable(sentence));
        QVERIFY(sentence.contains("“seven”: rank 10, 20.0"));
        QVERIFY(sentence.contains("KL to the answer 1.00 nats"));
        QVERIFY(sentence.contains("entropy 2.00 nats"));
    }

    void theTableHasEveryCell()
    {
        const QByteArray csv = lensCsv(*lens);
        const QList<QByteArray> lines = csv.split('\r');
        QCOMPARE(lines.size(), 1 + 6 + 1);
        QCOMPARE(lines[0], QByteArray("place,layer,position,token,entropy,kl_to_answer,token_1,probability_1,token_2,probability_2,"
                                      "probability of  seven,rank of  seven,probability of  eight,rank of  eight"));
        QCOMPARE(lines[1], QByteArray("\nhook_resid_pre,0,0,<bos>,3,0, t0,0.100000001, seven,0.0500000007,0.00999999978,100,0.00100000005,501"));
        QVERIFY(lines[2].contains("\" so,\nlong\""));
        QVERIFY(lines[5].startsWith("\nhook_resid_post,1,0,"));
    }
};

QTEST_APPLESS_MAIN(TestLensPicture)
#include "tst_lens_picture.moc"
