// What each check says of the planted models: the true circuit stands, every trap is caught by the check named for it.

#include "backend/evidence/checks/checks.h"
#include "backend/types/error.h"
#include "tests/backend/evidence/planted_goldens.h"

#include <QTest>

#include <cmath>

using namespace penfield;
using namespace penfield::evidence;
using penfield::test::heads;
using penfield::test::PlantedSubject;
using training::planted::Axis;
using training::planted::Ward;

Q_DECLARE_METATYPE(CheckResult (*)(Trial &))

namespace {

using CheckFunction = CheckResult (*)(Trial &);

struct Row {
    Ward ward;
    CheckFunction check;
    std::vector<std::int64_t> heads;
    std::vector<Axis> axes;  // instead of heads
    Knife knife;
    Mark expected;
};

const char *name(Mark mark)
{
    switch (mark) {
    case Mark::Supported:
        return "supported";
    case Mark::Weakened:
        return "weakened";
    case Mark::Contradicted:
        return "contradicted";
    case Mark::CannotTell:
        return "cannot tell";
    }
    return "";
}

TestedClaim claimOf(PlantedSubject &subject, const Row &row)
{
    TestedClaim claim;
    for (const std::int64_t index : row.heads)
        claim.parts.push_back(test::H(index));
    claim.universe = allHeads(subject.runner().spec());
    claim.knife = row.knife;
    claim.scope = {Scope::Last, {}};
    if (!row.axes.empty()) {
        claim.parts = {subject.along(row.axes)};
        claim.universe.clear();
    }
    return claim;
}

void add(const char *what, const Row &row)
{
    QTest::addRow("%s", what) << row << false;
    QTest::addRow("%s, turned", what) << row << true;
}

}  // namespace

Q_DECLARE_METATYPE(Row)

class ChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMarkIsRight_data()
    {
        QTest::addColumn<Row>("row");
        QTest::addColumn<bool>("turned");
        using enum Mark;
        add("1: the true head", {Ward::Base, matchedControl, {0}, {}, Knife::Counterfactual, Supported});
        add("1: the true direction", {Ward::Base, matchedControl, {}, {Axis::c}, Knife::Counterfactual, Supported});
        add("1: the passenger", {Ward::Base, matchedControl, {1}, {}, Knife::Counterfactual, Contradicted});
        add("1: both backups", {Ward::Redundant, matchedControl, {0, 2}, {}, Knife::Mean, Supported});
        add("2: the true head", {Ward::Base, necessity, {0}, {}, Knife::Mean, Supported});
        add("2: the passenger", {Ward::Base, necessity, {1}, {}, Knife::Mean, Contradicted});
        add("2: one backup", {Ward::Redundant, necessity, {0}, {}, Knife::Mean, CannotTell});
        add("2: both backups", {Ward::Redundant, necessity, {0, 2}, {}, Knife::Mean, Supported});
        add("2: the carrier", {Ward::Bias, necessity, {4}, {}, Knife::Zero, Weakened});
        add("13: the true head", {Ward::Base, ablationTypes, {0}, {}, Knife::Mean, Supported});
        add("13: the carrier", {Ward::Bias, ablationTypes, {4}, {}, Knife::Zero, Contradicted});
        add("3: the true head", {Ward::Base, sufficiency, {0}, {}, Knife::Mean, Supported});
        add("3: the passenger", {Ward::Base, sufficiency, {1}, {}, Knife::Counterfactual, Contradicted});
        add("3: an opponent is missing", {Ward::Cancel, sufficiency, {0, 6}, {}, Knife::Mean, Weakened});
        add("3: the true direction", {Ward::Base, sufficiency, {}, {Axis::c}, Knife::Mean, Supported});
        add("5: the rest knows the filler only", {Ward::Base, independence, {0}, {}, Knife::Mean, CannotTell});
        add("5: the circuit was missed", {Ward::Base, independence, {3}, {}, Knife::Mean, Weakened});
        add("6: the true head", {Ward::Base, equivalence, {0}, {}, Knife::Mean, Supported});
        add("6: an opponent is missing", {Ward::Cancel, equivalence, {0, 6}, {}, Knife::Mean, Contradicted});
        add("7: holds everywhere", {Ward::Base, contexts, {0}, {}, Knife::Mean, Supported});
        add("7: on one template only", {Ward::Context, contexts, {0}, {}, Knife::Counterfactual, Weakened});
        add("9: a backup", {Ward::Redundant, partners, {0}, {}, Knife::Mean, Weakened});
        add("9: both backups", {Ward::Redundant, partners, {0, 2}, {}, Knife::Mean, Supported});
        add("9: a cancelling pair", {Ward::Cancel, partners, {6}, {}, Knife::Mean, Weakened});
        add("9: the true head", {Ward::Base, partners, {0}, {}, Knife::Mean, Supported});
        add("15: nothing else given", {Ward::Base, specificity, {0}, {}, Knife::Mean, CannotTell});
        add("11: the true direction", {Ward::Base, dormantDirection, {}, {Axis::c}, Knife::Counterfactual, Supported});
        add("11: the illusion", {Ward::Base, dormantDirection, {}, {Axis::p, Axis::k}, Knife::Counterfactual, Contradicted});
        add("11: the harmless mixture", {Ward::Base, dormantDirection, {}, {Axis::c, Axis::p}, Knife::Counterfactual, Supported});
        add("11: the passenger's direction", {Ward::Base, dormantDirection, {}, {Axis::p}, Knife::Counterfactual, CannotTell});
        add("11: heads", {Ward::Base, dormantDirection, {0}, {}, Knife::Counterfactual, CannotTell});
        add("12: all is linear", {Ward::Base, attributionTruth, {0}, {}, Knife::Mean, Supported});
        add("12: the backups hide", {Ward::Redundant, attributionTruth, {0}, {}, Knife::Mean, Contradicted});
        add("13: the passenger", {Ward::Base, ablationTypes, {1}, {}, Knife::Mean, CannotTell});
    }
    void theMarkIsRight()
    {
        QFETCH(Row, row);
        QFETCH(bool, turned);
        PlantedSubject subject = test::plantedSubject(row.ward, turned);
        Trial trial(subject.runner(), claimOf(subject, row), {}, subject.job());
        QVERIFY(trial.hasBehaviour());
        const CheckResult finding = row.check(trial);
        std::string text = fillIn(finding.verdict.sentence, finding.verdict.arguments);
        for (const Measure &figure : finding.measures)
            text += std::string("\n  ") + figure.name + " " + figure.detail + " " + percent(figure.value, figure.interval);
        QVERIFY2(finding.mark == row.expected, (std::string(name(finding.mark)) + ": " + text).c_str());
    }

    void theInteractionsIntervalIsTheReferences()
    {
        PlantedSubject subject(Ward::Redundant);
        std::vector<PromptCase> cases = subject.cases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            cases[i].templateId = static_cast<int>(i);  // the reference draws prompts, not templates
        ConditionRunner runner = subject.part(cases);
        const Row row{Ward::Redundant, partners, {0}, {}, Knife::Mean, Mark::Weakened};
        Trial trial(runner, claimOf(subject, row), {}, subject.job());
        const CheckResult finding = partners(trial);
        const Measure *figure = measureOf(finding, "interaction", "L0.H2");
        QVERIFY(figure && std::abs(figure->value - .75) < 5e-3);
        QVERIFY(figure->interval.lower > .6 &&
                figure->interval.upper < .9);  // wider than [0.68, 0.82]: it holds for seven partners at once
    }
};

QTEST_APPLESS_MAIN(ChecksTest)
#include "checks_test.moc"
