// Small pictures and habits of heads on patterns that are known, and what is refused.

#include "backend/model/attention_summary.h"
#include "backend/types/error.h"
#include "tests/backend/model/random_model.h"
#include "tests/support/error_of.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace penfield;

namespace {

/// Every query looks at one key only.
std::vector<float> lookingAt(int positions, auto keyOf)
{
    std::vector<float> pattern(static_cast<std::size_t>(positions * positions));
    for (int query = 0; query < positions; ++query)
        pattern[static_cast<std::size_t>(query * positions + keyOf(query))] = 1;
    return pattern;
}

std::vector<TokenId> tokensOf(std::vector<int> ids)
{
    std::vector<TokenId> tokens;
    for (const int id : ids)
        tokens.emplace_back(id);
    return tokens;
}

}  // namespace

class AttentionSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadThatLooksBackHasThatHabit()
    {
        const HeadHabits h = model::headHabits(lookingAt(5, [](int q) { return std::max(0, q - 1); }).data(), tokensOf({1, 2, 3, 4, 5}));
        QCOMPARE(h.previous, 1.0f);
        QCOMPARE(h.first, 0.25f);  // query 1 looks at the first position, which is the one before
        QCOMPARE(h.self, 0.0f);
        QCOMPARE(h.entropy, 0.0f);
        QVERIFY(std::isnan(h.induction));  // no token came twice
    }

    void anInductionHeadLooksAtWhatFollowed()
    {
        // 7 8 9 7 8 9: the query at 3 (the second 7) looks at 1 (the 8), and so on.
        const HeadHabits h = model::headHabits(lookingAt(6, [](int q) { return q < 3 ? 0 : q - 2; }).data(), tokensOf({7, 8, 9, 7, 8, 9}));
        QCOMPARE(h.induction, 1.0f);
        const HeadHabits other = model::headHabits(lookingAt(6, [](int q) { return q; }).data(), tokensOf({7, 8, 9, 7, 8, 9}));
        QCOMPARE(other.induction, 0.0f);
        QCOMPARE(other.self, 1.0f);
    }

    void anEvenHeadsEntropyIsThatOfAnEvenChoice()
    {
        const std::vector<float> pattern{1, 0, 0.5f, 0.5f};
        QVERIFY(std::abs(double(model::headHabits(pattern.data(), tokensOf({1, 2})).entropy) - std::log(2.0)) < 1e-6);
    }

    void oneTokenHasNoHabits()
    {
        const float one = 1;
        QVERIFY(std::isnan(model::headHabits(&one, tokensOf({1})).first));
    }

    void aThinDiagonalStaysWholeInASmallPicture()
    {
        const int positions = 300, side = AttentionOverview::mostPixels;
        std::vector<std::uint8_t> picture(side * side, 7);
        model::shrinkPattern(lookingAt(positions, [](int q) { return std::max(0, q - 1); }).data(), positions, side, picture.data());
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                QCOMPARE(int(picture[static_cast<std::size_t>(y * side + x)]), x == y || x == y - 1 ? 255 : 0);
    }

    void aShortPatternIsItsOwnPicture()
    {
        const std::vector<float> pattern{1, 0, 0, 0.25f, 0.75f, 0, 0.2f, 0.2f, 0.6f};
        std::vector<std::uint8_t> picture(9);
        model::shrinkPattern(pattern.data(), 3, 3, picture.data());
        QCOMPARE(picture, (std::vector<std::uint8_t>{255, 0, 0, 64, 191, 0, 51, 51, 153}));
    }

    void theOverviewHoldsEveryHeadInOrder()
    {
        JobContext job;
        const model::ModelSpec spec = test::gatedSpec();
        const model::Trace trace = test::randomTransformer(spec, 3).run(test::randomTokens(spec, 5, 3), job);
        const AttentionOverview overview = model::attentionOverview(trace, job);
        QCOMPARE(overview.side, 5);
        QCOMPARE(overview.habits.size(), std::size_t(spec.n_layers * spec.n_heads));
        for (int l = 0; l < spec.n_layers; ++l) {
            const AttentionLayer layer = model::attentionLayer(trace, LayerIndex(l));
            for (int h = 0; h < spec.n_heads; ++h)
                for (int query = 0; query < 5; ++query)
                    for (int key = 0; key < 5; ++key) {
                        const float weight = layer.pattern[static_cast<std::size_t>((h * 5 + query) * 5 + key)];
                        QCOMPARE(long(overview.picture(LayerIndex(l), h)[query * 5 + key]), std::lround(255 * weight));
                    }
        }
    }

    void aLayerThatIsNotThereIsASentence()
    {
        JobContext job;
        const model::ModelSpec spec = test::serialSpec();
        const model::Trace trace = test::randomTransformer(spec, 3).run(test::randomTokens(spec, 4, 3), job);
        QCOMPARE(errorOf([&] { model::attentionLayer(trace, LayerIndex(3)); }), QString("There is no layer 3: the model's layers are 0 to 2."));
        QVERIFY(!errorOf([&] { model::attentionLayer(trace, LayerIndex()); }).isEmpty());
    }
};

QTEST_APPLESS_MAIN(AttentionSummaryTest)
#include "attention_summary_test.moc"
