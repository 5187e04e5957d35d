// What a claim lacks, and input from which nothing can be concluded (evidence-8).

#include "backend/claims/faults.h"
#include "backend/claims/missing.h"
#include "tests/backend/claims/sample_claim.h"

#include <QtTest>

#include <limits>

using namespace penfield;
using namespace penfield::claims;

namespace {

std::vector<Field> fieldsOf(const std::vector<Missing> &missing)
{
    std::vector<Field> fields;
    for (const Missing &one : missing)
        fields.push_back(one.field);
    return fields;
}

QString textOf(const std::optional<Note> &note)
{
    return note ? QString::fromStdString(note->text()) : QString();
}

}  // namespace

class ClaimTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyClaimLacksEverything()
    {
        QCOMPARE(fieldsOf(missingOf(Claim())), (std::vector{Field::Model, Field::Units, Field::Prompts, Field::Score, Field::Ablation,
                                                            Field::Doses, Field::Direction, Field::Article}));
    }

    void aCompleteClaimLacksNothing() { QVERIFY(missingOf(sampleRecipe().claim).empty()); }

    void onlyDictionaryUnitsNeedADictionary()
    {
        Claim claim = sampleRecipe().claim;
        claim.dictionaryHash.clear();
        QCOMPARE(fieldsOf(missingOf(claim)), std::vector{Field::Dictionary});
        claim.units.erase(claim.units.begin());
        QVERIFY(missingOf(claim).empty());
    }

    void promptsMustBeSplit()
    {
        Claim claim = sampleRecipe().claim;
        claim.prompts.sealed.clear();
        QCOMPARE(fieldsOf(missingOf(claim)), std::vector{Field::Split});
    }

    void offersNeverSayWhatIsClaimed()
    {
        QCOMPARE(fieldsOf(missingOf(withOffers(Claim()))), (std::vector{Field::Model, Field::Units, Field::Prompts, Field::Direction}));
        Claim mine = sampleRecipe().claim;
        QCOMPARE(withOffers(mine), mine);
    }

    void badInputSaysWhy_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("sentence");
        PromptFamily one = sampleFamily();
        std::erase_if(one.pairs, [](const PromptPair &pair) { return pair.templateNumber != 0; });
        const std::vector<double> scores{1, 2, 3}, equal{2, 2, 2}, broken{1, std::numeric_limits<double>::quiet_NaN(), 3};
        QTest::newRow("empty family") << textOf(faultOf(PromptFamily()))
                                      << "There are no prompts. Add templates, or open a table of prompts.";
        QTest::newRow("one template")
            << textOf(faultOf(one))
            << "All prompts are of one template, so nothing is known of other wordings. Add a second template; eight "
               "or more give a narrow interval.";
        QTest::newRow("no scores") << textOf(faultOfScores({})) << "No prompt has a score. Add prompts that the model can run.";
        QTest::newRow("all equal")
            << textOf(faultOfScores(equal))
            << "All 3 prompts have the same score, so no spread can be estimated. Use prompts that differ, or another score.";
        QTest::newRow("not a number") << textOf(faultOfScores(broken))
                                      << "The score of prompt 2 is not a number. Check the model with Verify, or leave that prompt out.";
        QTest::newRow("never varies")
            << textOf(faultOfPositiveControl(scores, scores))
            << "The score never varies: taking away the whole layer changes nothing either, so the test has no power. "
               "Use another score, or another way of ablating.";
        QTest::newRow("not a number under ablation")
            << textOf(faultOfPositiveControl(scores, broken))
            << "With the whole layer taken away the score of prompt 2 is not a number. Use mean or counterfactual ablation.";
        QTest::newRow("few controls") << textOf(faultOfControls(11, 0.05))
                                      << "Only 11 matched controls exist; the smallest possible p is 0.083. At least 19 are needed.";
        QTest::newRow("few controls for ten tests")
            << textOf(faultOfControls(100, 0.05, 10))
            << "Only 100 matched controls exist; the smallest possible p is 0.0099. At least 199 are needed.";
        QTest::newRow("good family") << textOf(faultOf(sampleFamily())) << "";
        QTest::newRow("good scores") << textOf(faultOfScores(scores)) << "";
        QTest::newRow("good control") << textOf(faultOfPositiveControl(scores, equal)) << "";
        QTest::newRow("enough controls") << textOf(faultOfControls(19, 0.05)) << "";
    }
    void badInputSaysWhy()
    {
        QFETCH(QString, why);
        QTEST(why, "sentence");
    }

    void aFaultIsNeverSupport()
    {
        const CheckResult result = cannotTell(2, *faultOf(PromptFamily()));
        QCOMPARE(result.mark, Mark::CannotTell);
        QCOMPARE(result.check, 2);
        QCOMPARE(result.verdict.text(), "There are no prompts. Add templates, or open a table of prompts.");
    }
};

QTEST_APPLESS_MAIN(ClaimTest)
#include "claim_test.moc"
