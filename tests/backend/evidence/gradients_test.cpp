// Gradients against differences of scores, and what of the residual is read in the planted models.

#include "backend/evidence/connected_space.h"
#include "backend/evidence/effects.h"
#include "backend/training/planted/variation.h"
#include "tests/backend/evidence/planted_subject.h"
#include "tests/backend/model/random_model.h"

#include <ATen/ops/matmul.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <cmath>

using namespace penfield;
using namespace penfield::evidence;
using penfield::test::PlantedSubject;
using training::planted::Axis;
using training::planted::Ward;

namespace {

constexpr Site kMiddle{0, HookPoint::ResidMid};
const Scope kLast{Scope::Last, {}};

double shareIn(const Part &direction, const ConnectedSpace &space)
{
    const SplitDirection parts = split(direction.basis, space);
    return parts.connected.square().sum().item<double>();
}

}  // namespace

class GradientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGradientIsTheSlopeOfTheScore_data()
    {
        QTest::addColumn<bool>("inference");
        QTest::newRow("loaded with gradients allowed") << false;
        QTest::newRow("loaded in inference mode") << true;
    }
    void aGradientIsTheSlopeOfTheScore()
    {
        QFETCH(bool, inference);
        const c10::InferenceMode guard(inference);
        PlantedSubject subject(training::planted::plantNothing(5));
        Gradients gradients(subject.runner());
        const at::Tensor slope = gradients.at({kMiddle}, kLast, {kMiddle, kLast, 0}, subject.job()).front();
        QCOMPARE(slope.sizes().vec(), (std::vector<std::int64_t>{64, 1, 16}));
        QCOMPARE(gradients.passes(), std::int64_t(128));
        constexpr double step = 1e-2;
        const Part along = subject.along({Axis::c, Axis::o});
        const auto moved = [&](double amount) {
            Condition push;
            push.pushes = {{along, amount, kLast}};
            return subject.runner().scoresUnder(push, subject.job());
        };
        const std::vector<double> up = moved(step), down = moved(-step);
        for (std::int64_t i = 0; i < 64; ++i) {
            const double expected = at::matmul(slope[i][0], along.basis[0]).item<double>();
            const double difference = (up[std::size_t(i)] - down[std::size_t(i)]) / (2 * step);
            QVERIFY2(std::abs(difference - expected) < 2e-2 * std::max(1., std::abs(expected)),
                     qPrintable(QString("%1: %2 %3").arg(i).arg(difference).arg(expected)));
        }
    }

    void rotaryPositionsAndNormsHaveGradients()
    {
        const c10::InferenceMode guard;
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 3);
        std::vector<PromptCase> cases;
        for (const std::uint64_t seed : {1, 2, 3}) {
            PromptCase one;
            one.tokens = test::randomTokens(transformer.spec(), 6, seed);
            one.counterfactual = test::randomTokens(transformer.spec(), 6, seed + 10);
            one.correct = TokenId(4);
            one.foil = TokenId(9);
            cases.push_back(one);
        }
        JobContext job;
        ConditionRunner runner(transformer, nullptr, cases, 1, job);
        const Site site{0, HookPoint::ResidMid};
        const Scope everywhere{Scope::All, {}};
        const at::Tensor slope = Gradients(runner).at({site}, everywhere, {site, everywhere, 0}, job).front();  // [3, 6, d_model]
        Condition push;
        const Part along = direction(0, HookPoint::ResidMid, slope[0].sum(0));
        const auto moved = [&](double amount) {
            push.pushes = {{along, amount, everywhere}};
            return runner.scoresUnder(push, job);
        };
        constexpr double step = 1e-2;
        const std::vector<double> up = moved(step), down = moved(-step);
        for (std::int64_t i = 0; i < 3; ++i) {
            const double expected = at::matmul(slope[i], along.basis[0]).sum().item<double>();
            const double difference = (up[std::size_t(i)] - down[std::size_t(i)]) / (2 * step);
            QVERIFY2(std::abs(difference - expected) < 2e-2 * std::max(.1, std::abs(expected)),
                     qPrintable(QString("%1: %2 %3").arg(i).arg(difference).arg(expected)));
        }
    }

    void whatIsReadIsWhatTheModelReads_data()
    {
        QTest::addColumn<bool>("turned");
        QTest::newRow("plain") << false;
        QTest::newRow("turned") << true;
    }
    void whatIsReadIsWhatTheModelReads()
    {
        QFETCH(bool, turned);
        training::planted::PlantedModel model = training::planted::plant(Ward::Base);
        penfield::Random random(3);
        if (turned)
            training::planted::rotate(model, random);
        PlantedSubject subject(model);
        const ConnectedSpace space = connectedSpace(subject.runner(), kMiddle, kLast, subject.job());
        QCOMPARE(space.basis.size(0), 2);  // c, and o + 4k + 0.15u
        QVERIFY(std::abs(shareIn(subject.along({Axis::c}), space) - 1) < 1e-4);
        QVERIFY(shareIn(subject.along({Axis::p}), space) < 1e-4);
        QVERIFY(std::abs(shareIn(subject.along({Axis::k}), space) - 16 / 17.0225) < 1e-3);
    }
};

QTEST_APPLESS_MAIN(GradientsTest)
#include "gradients_test.moc"
