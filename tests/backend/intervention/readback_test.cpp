// Reading back what was added, also when it is not what was asked for.

#include "backend/intervention/readback.h"

#include <ATen/ops/tensor.h>

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

/// Features 0 and 1 overlap; 2 has the direction of 0; 3 writes nothing.
at::Tensor decoder()
{
    return at::tensor({1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0}, at::kFloat).view({4, 3});
}

std::vector<double> readBack(std::initializer_list<double> added, const std::vector<std::int64_t> &features,
                             const std::vector<double> &asked)
{
    const at::Tensor rows = decoder().index_select(0, at::tensor(at::ArrayRef<std::int64_t>(features), at::kLong));
    return intervention::coefficients(at::tensor(std::vector<double>(added), at::kFloat), rows, asked);
}

bool close(const std::vector<double> &a, const std::vector<double> &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return std::abs(x - y) < 1e-6; });
}

}  // namespace

class ReadbackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlappingFeaturesAreToldApart() { QVERIFY(close(readBack({5, 3, 0}, {0, 1}, {0, 0}), {2, 3})); }

    void otherThanAskedIsSeen() { QVERIFY(close(readBack({1, 0, 0}, {0}, {7}), {1})); }

    void componentsOutsideTheRowsAreNotCounted() { QVERIFY(close(readBack({1, 0, 9}, {0}, {1}), {1})); }

    void identicalDirectionsReadBackWhatWasAsked() { QVERIFY(close(readBack({5, 0, 0}, {0, 2}, {1, 2}), {1, 2})); }

    void deviationAlongIdenticalDirectionsIsNotLost()
    {
        const std::vector<double> found = readBack({6, 0, 0}, {0, 2}, {1, 2});
        QVERIFY(std::abs(found[0] + 2 * found[1] - 6) < 1e-6);
    }

    void featureThatWritesNothingHasAddedNothing() { QVERIFY(close(readBack({1, 0, 0}, {0, 3}, {1, 4}), {1, 0})); }
};

QTEST_APPLESS_MAIN(ReadbackTest)
#include "readback_test.moc"
