// Every golden value of the reference "evidence" 3.3 that is an effect of touching: on the planted folders, and in a turned basis.

#include "backend/evidence/effects.h"
#include "backend/training/planted/variation.h"
#include "tests/backend/evidence/planted_subject.h"

#include <QTest>

#include <cmath>

using namespace penfield;
using namespace penfield::evidence;
using penfield::test::heads;
using penfield::test::PlantedSubject;
using training::planted::Axis;
using training::planted::Ward;

namespace {

enum class Measure { Lost, Kept, Patched };

struct Golden {
    Ward ward;
    Measure measure;
    std::vector<std::int64_t> heads;
    Knife knife;
    double value;
    double tolerance = 5e-3;
};

PlantedSubject subjectOf(Ward ward, bool turned)
{
    training::planted::PlantedModel model = training::planted::plant(ward, {}, training::planted::kAxes + (turned ? 5 : 0));
    if (turned) {
        penfield::Random random(7);
        training::planted::rotate(model, random);
    }
    return PlantedSubject(model, ward == Ward::Context);
}

std::vector<Part> unitsOf(const std::vector<std::int64_t> &indices)
{
    std::vector<Part> units;
    for (const std::int64_t index : indices)
        units.push_back(test::H(index));
    return units;
}

void addBothBases()
{
    QTest::addColumn<Golden>("golden");
    QTest::addColumn<bool>("turned");
}

void addRow(const std::string &name, const Golden &golden)
{
    QTest::newRow(name.c_str()) << golden << false;
    QTest::newRow((name + ", turned").c_str()) << golden << true;
}

bool near(double value, double golden, double tolerance = 5e-3)
{
    if (std::abs(value - golden) <= tolerance)
        return true;
    qWarning("%g is not %g", value, golden);
    return false;
}

/// Share of the score that a direction's counterfactual value takes away.
double patched(PlantedSubject &subject, const Part &direction)
{
    return shareLost(subject.runner(), cut({direction}, Knife::Counterfactual, {Scope::Last, {}}), subject.job());
}

}  // namespace

Q_DECLARE_METATYPE(Golden)

class PlantedGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headsLoseAndKeep_data()
    {
        addBothBases();
        using enum Measure;
        addRow("base: the passenger loses nothing", {Ward::Base, Lost, {1}, Knife::Counterfactual, 0});
        addRow("base: the passenger keeps nothing", {Ward::Base, Kept, {1}, Knife::Counterfactual, 0});
        addRow("base: the true head reverses the answer", {Ward::Base, Lost, {0}, Knife::Counterfactual, 2});
        addRow("base: the true head is enough", {Ward::Base, Kept, {0}, Knife::Counterfactual, 1});
        addRow("redundant: one", {Ward::Redundant, Lost, {0}, Knife::Mean, .125});
        addRow("redundant: the other", {Ward::Redundant, Lost, {2}, Knife::Mean, .125});
        addRow("redundant: both", {Ward::Redundant, Lost, {0, 2}, Knife::Mean, 1});
        addRow("redundant: one kept", {Ward::Redundant, Kept, {0}, Knife::Mean, .875});
        addRow("redundant: the other kept", {Ward::Redundant, Kept, {2}, Knife::Mean, .875});
        addRow("cancel: one", {Ward::Cancel, Lost, {6}, Knife::Mean, .7, .04});
        addRow("cancel: its opponent", {Ward::Cancel, Lost, {7}, Knife::Mean, -.7, .04});
        addRow("cancel: both", {Ward::Cancel, Lost, {6, 7}, Knife::Mean, 0});
        addRow("cancel: the true head and one of them", {Ward::Cancel, Kept, {0, 6}, Knife::Mean, 1.7, .04});
        addRow("cancel: the true head", {Ward::Cancel, Kept, {0}, Knife::Mean, 1});
        addRow("bias: the carrier, zero", {Ward::Bias, Lost, {4}, Knife::Zero, 1});
        addRow("bias: the carrier, mean", {Ward::Bias, Lost, {4}, Knife::Mean, 0});
        addRow("bias: the carrier, counterfactual", {Ward::Bias, Lost, {4}, Knife::Counterfactual, 0});
        addRow("bias: the true head kept, zero", {Ward::Bias, Kept, {0}, Knife::Zero, 0});
        addRow("bias: the true head kept, mean", {Ward::Bias, Kept, {0}, Knife::Mean, 1});
    }
    void headsLoseAndKeep()
    {
        QFETCH(Golden, golden);
        QFETCH(bool, turned);
        PlantedSubject subject = subjectOf(golden.ward, turned);
        const std::vector<Part> units = unitsOf(golden.heads);
        const double value = golden.measure == Measure::Lost
                                 ? shareLost(subject.runner(), cut(units, golden.knife), subject.job())
                                 : shareKept(subject.runner(), allHeads(subject.runner().spec()), units, golden.knife, subject.job());
        QVERIFY(near(value, golden.value, golden.tolerance));
    }

    void directionsReverseTheAnswer_data()
    {
        QTest::addColumn<std::vector<Axis>>("axes");
        QTest::addColumn<double>("whole");
        QTest::addColumn<bool>("turned");
        for (const bool turned : {false, true}) {
            const char *basis = turned ? "turned" : "plain";
            QTest::addRow("c, %s", basis) << std::vector{Axis::c} << 2. << turned;
            QTest::addRow("p, %s", basis) << std::vector{Axis::p} << 0. << turned;
            QTest::addRow("k, %s", basis) << std::vector{Axis::k} << 0. << turned;
            QTest::addRow("p + k, %s", basis) << std::vector{Axis::p, Axis::k} << 4. << turned;
            QTest::addRow("c + p, %s", basis) << std::vector{Axis::c, Axis::p} << 2. << turned;
        }
    }
    void directionsReverseTheAnswer()
    {
        QFETCH(std::vector<Axis>, axes);
        QFETCH(double, whole);
        QFETCH(bool, turned);
        PlantedSubject subject = subjectOf(Ward::Base, turned);
        QVERIFY(near(patched(subject, subject.along(axes)), whole));
    }

    void contextHoldsOnOneTemplateOnly_data()
    {
        QTest::addColumn<bool>("turned");
        QTest::newRow("plain") << false;
        QTest::newRow("turned") << true;
    }
    void contextHoldsOnOneTemplateOnly()
    {
        QFETCH(bool, turned);
        PlantedSubject subject = subjectOf(Ward::Context, turned);
        for (const int templateId : {0, 1}) {  // "never", f = −1; "always", f = 1
            std::vector<PromptCase> some;
            for (const PromptCase &one : subject.cases())
                if (one.templateId == templateId)
                    some.push_back(one);
            QCOMPARE(some.size(), std::size_t(16));
            ConditionRunner runner = subject.part(some);
            QVERIFY(near(shareKept(runner, allHeads(runner.spec()), heads({0, 3}), Knife::Mean, subject.job()), templateId));
            QVERIFY(near(shareLost(runner, cut(heads({0}), Knife::Counterfactual), subject.job()), 2 * templateId));
        }
    }

    void everyConditionCountsItsPasses()
    {
        PlantedSubject subject(Ward::Base);
        const std::int64_t before = subject.runner().passes();
        QCOMPARE(before, std::int64_t(128));
        shareLost(subject.runner(), cut(heads({0}), Knife::Mean), subject.job());
        QCOMPARE(subject.runner().passes() - before, std::int64_t(64));
    }
};

QTEST_APPLESS_MAIN(PlantedGoldenTest)
#include "planted_golden_test.moc"
