#include "backend/model/distribution.h"

#include <ATen/ops/tensor.h>

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

model::Distribution of(const std::vector<double> &probabilities)
{
    std::vector<float> logits;
    for (const double p : probabilities)
        logits.push_back(static_cast<float>(std::log(p)));
    return model::Distribution(at::tensor(logits));
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

}  // namespace

class DistributionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probabilitiesAreTheSoftmax()
    {
        const model::Distribution d(at::tensor({std::log(1.0f) + 90, std::log(3.0f) + 90}));  // large logits do not overflow
        QVERIFY(near(d.probability(TokenId(0)), 0.25));
        QVERIFY(near(d.probability(TokenId(1)), 0.75));
    }

    void topIsDescendingAndBreaksTiesById()
    {
        const model::Distribution d = of({0.2, 0.4, 0.2, 0.2});
        QCOMPARE(d.top(3), (std::vector<TokenId>{TokenId(1), TokenId(0), TokenId(2)}));
        QCOMPARE(d.top(99).size(), std::size_t(4));
    }

    void rankCountsWhatIsMoreProbable()
    {
        const model::Distribution d = of({0.2, 0.4, 0.2, 0.2});
        QCOMPARE(d.rank(TokenId(1)), 0);
        QCOMPARE(d.rank(TokenId(0)), 1);
        QCOMPARE(d.rank(TokenId(3)), 3);
    }

    void entropyOfAUniformDistributionIsItsLogarithm() { QVERIFY(near(of({0.25, 0.25, 0.25, 0.25}).entropy(), std::log(4.0))); }

    void divergenceOfKnownDistributions()
    {
        QVERIFY(near(klDivergence(of({0.5, 0.5}), of({0.25, 0.75})), 0.5 * std::log(2.0) + 0.5 * std::log(2.0 / 3)));
        QCOMPARE(klDivergence(of({0.3, 0.7}), of({0.3, 0.7})), 0.0);
    }

    void divergenceSurvivesImpossibleTokens()
    {
        const model::Distribution a(at::tensor({0.0f, -1000.0f})), b(at::tensor({0.0f, 0.0f}));
        QVERIFY(near(klDivergence(a, b), std::log(2.0)));
        QVERIFY(near(a.entropy(), 0));
    }

    void summaryCarriesTextAndEntropy()
    {
        const TokenDistribution s =
            of({0.1, 0.9}).summary(TokenPosition(4), 1, [](TokenId t) { return std::string("t").append(std::to_string(t.value)); });
        QCOMPARE(s.position, TokenPosition(4));
        QCOMPARE(s.top.size(), std::size_t(1));
        QCOMPARE(s.top[0].text, std::string("t1"));
        QVERIFY(near(s.top[0].probability, 0.9));
        QVERIFY(s.entropy > 0.3);
    }
};

QTEST_APPLESS_MAIN(DistributionTest)
#include "distribution_test.moc"
