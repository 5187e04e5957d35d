// Muon's orthogonalisation, and that both optimisers go downhill.

#include "backend/training/optimizers.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/linalg_svdvals.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros.h>

#include <QTest>

using namespace penfield::training;

namespace {

at::Tensor randomMatrix(std::int64_t rows, std::int64_t columns)
{
    return at::randn({rows, columns}, at::detail::createCPUGenerator(4));
}

}  // namespace

class OptimizersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void singularValuesComeNearOne_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide") << 128 << 512;
        QTest::newRow("tall") << 512 << 128;
        QTest::newRow("half") << 64 << 128;
    }

    void singularValuesComeNearOne()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const at::Tensor values = at::linalg_svdvals(orthogonalized(randomMatrix(rows, columns)));
        QVERIFY(values.min().item<double>() > 0.5);
        QVERIFY(values.max().item<double>() < 1.3);
    }

    void orthogonalizingIgnoresTheScale()
    {
        const at::Tensor matrix = randomMatrix(32, 64);
        const double difference = (orthogonalized(matrix) - orthogonalized(matrix * 1000)).abs().max().item<double>();
        QVERIFY(difference < 1e-4);
    }

    void muonGoesDownhill()
    {
        const at::Tensor target = randomMatrix(16, 16);
        at::Tensor parameter = at::zeros({16, 16}).requires_grad_(true);
        Muon muon({parameter}, {0.95, 0.0});
        const double before = distance(parameter, target).item<double>();
        for (int step = 0; step < 200; ++step) {
            distance(parameter, target).backward();
            muon.step(0.05);
            clearGradients({parameter});
        }
        QVERIFY(distance(parameter, target).item<double>() < 0.1 * before);
    }

    void adamGoesDownhill()
    {
        const at::Tensor target = randomMatrix(8, 8);
        at::Tensor parameter = at::zeros({8, 8}).requires_grad_(true);
        AdamW adam({parameter}, {0.0}, {});
        for (int step = 0; step < 400; ++step) {
            distance(parameter, target).backward();
            adam.step(0.02);
            clearGradients({parameter});
        }
        QVERIFY(distance(parameter, target).item<double>() < 1e-2);
    }

    void decayShrinksWhatHasNoGradient()
    {
        at::Tensor parameter = at::ones({4}).requires_grad_(true);
        AdamW adam({parameter}, {0.5}, {});
        (parameter * 0).sum().backward();
        adam.step(0.1);
        QVERIFY(std::abs(parameter[0].item<double>() - 0.95) < 1e-6);
    }

    void clippingKeepsDirectionAndLimitsLength()
    {
        at::Tensor parameter = at::zeros({4}).requires_grad_(true);
        (parameter * 10).sum().backward();
        clipGradients({parameter}, 1.0);
        QVERIFY(std::abs(parameter.grad().norm().item<double>() - 1.0) < 1e-5);
    }

private:
    static at::Tensor distance(const at::Tensor &a, const at::Tensor &b) { return (a - b).square().sum(); }
};

QTEST_APPLESS_MAIN(OptimizersTest)
#include "optimizers_test.moc"
