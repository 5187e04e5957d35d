#include "backend/statistics/independence.h"

#include "backend/statistics/regression.h"
#include "backend/types/random.h"

#include <QtTest>

#include <cmath>

using namespace penfield;
using namespace penfield::statistics;

namespace {

/// The planted model's base ward, in closed form: 64 prompts of name ±m and filler f, score = sign · (o + 0.15 u) (evidence.md 3.2).
struct Ward {
    std::vector<double> model, complement;
    std::vector<int> cells;  // label × filler
};

Ward plantedWard()
{
    Ward ward;
    const double fillers[] = {-1, -0.4, 0.3, 1};
    for (const int sign : {1, -1})
        for (int i = 0; i < 8; ++i)
            for (int f = 0; f < 4; ++f) {
                const double m = 0.6 + 0.1 * i;
                ward.model.push_back(m + sign * 0.15 * fillers[f]);
                ward.complement.push_back(sign * 0.15 * fillers[f]);  // the mover replaced by its mean, 0
                ward.cells.push_back(2 * f + (sign > 0));
            }
    return ward;
}

}  // namespace

class IndependenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // evidence.md 3.3, row "nuisance u": plain HSIC over-fires, inside the cells nothing is left.
    void aNuisanceRejectsUnlessStratified()
    {
        const Ward ward = plantedWard();
        const Independence plain = independenceTest(ward.model, ward.complement);
        QVERIFY2(plain.p.value < 0.05, qPrintable(QString::number(plain.p.value)));
        const Independence stratified = independenceTest(ward.model, ward.complement, ward.cells);
        QCOMPARE(stratified.p.value, 1.0);
        QCOMPARE(stratified.strata, 8u);
    }

    void aConstantComplementIsIndependent()
    {
        const Ward ward = plantedWard();
        const Independence found = independenceTest(ward.model, std::vector<double>(64, 0.3));
        QVERIFY(found.isConstant);
        QCOMPARE(found.p.value, 1.0);
    }

    void singleRowsPerCellSayNothing()
    {
        const std::vector<double> x{1, 2, 3}, y{1, 2, 3};
        const Independence found = independenceTest(x, y, std::vector<int>{0, 1, 2});
        QVERIFY(!found.canPermute);
        QVERIFY(!found.p.couldReach(0.05));
    }

    void findsADependenceThatIsNotLinear()
    {
        Random random(4);
        std::vector<double> x, y, other;
        for (int row = 0; row < 60; ++row) {
            x.push_back(2 * random.uniform() - 1);
            y.push_back(x.back() * x.back() + 0.1 * random.uniform());
            other.push_back(random.uniform());
        }
        QVERIFY(independenceTest(x, y).p.value < 0.01);
        QVERIFY(independenceTest(x, other).p.value > 0.05);
        QVERIFY(explainedByScoreAndSquare(x, y) > 0.8);
        QVERIFY(explainedByScoreAndSquare(other, y) < 0.1);
    }

    void powerGrowsWithPrompts()
    {
        Random random(4);
        std::vector<double> few, many;
        for (int row = 0; row < 120; ++row) {
            many.push_back(random.uniform());
            if (row < 12)
                few.push_back(many.back());
        }
        const double weak = powerAgainstLeak(few), strong = powerAgainstLeak(many);
        QVERIFY2(weak < 0.4, qPrintable(QString::number(weak)));
        QVERIFY2(strong > 0.6, qPrintable(QString::number(strong)));
    }
};

QTEST_APPLESS_MAIN(IndependenceTest)
#include "independence_test.moc"
