// A claim from its words to its verdict, on planted models: answers and slots become tokens, checks are told one by one, the same recipe
// gives the same numbers, and input from which nothing follows gives a reason.

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/slot_places.h"
#include "backend/evidence/test_claim.h"
#include "backend/model/model_folder.h"
#include "backend/tokenizer/tokenizer.h"
#include "backend/training/planted/folder.h"
#include "backend/training/planted/words.h"
#include "backend/types/error.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace penfield;
namespace planted = training::planted;

namespace {

/// One wording for each filler: "{name} never says".
PromptFamily family()
{
    PromptFamily prompts;
    prompts.name = "votes";
    prompts.nuisances = {"filler"};
    for (const planted::Filler &filler : planted::fillers)
        prompts.templates.push_back("{name} " + std::string(filler.word) + " says");
    for (const planted::Pair &pair : planted::pairs()) {
        std::int32_t number = 0;
        while (planted::fillers[static_cast<std::size_t>(number)].word != pair.filler)
            ++number;
        prompts.pairs.push_back({pair.text, pair.counterfactual, pair.answer, pair.foil, number, {pair.filler}});
    }
    return prompts;
}

Claim claimAbout(std::vector<std::int32_t> heads)
{
    Claim claim;
    for (const std::int32_t head : heads)
        claim.units.push_back({Unit::head(LayerIndex(0), head), {Where::LastToken, {}}});
    claim.prompts = family();
    claim.ablation = AblationValue::Mean;
    return claim;
}

class Opened {
public:
    explicit Opened(planted::Ward ward)
    {
        planted::savePlanted(m_folder.path().toStdString(), planted::plant(ward));
        m_model.emplace(model::openModel(m_folder.path().toStdString(), m_job));
        m_tokenizer = Tokenizer::open(m_folder.path().toStdString());
    }
    evidence::OpenModel subject() const
    {
        return {m_model->transformer, nullptr, [this](const std::string &text) { return m_tokenizer->encode(text); }};
    }
    Verdict test(const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others = {},
                 const evidence::CheckSink &sink = {})
    {
        return evidence::testClaim(claim, plan, others, subject(), sink, m_job);
    }

private:
    JobContext m_job;
    QTemporaryDir m_folder;
    std::optional<model::OpenedModel> m_model;
    std::unique_ptr<const Tokenizer> m_tokenizer;
};

}  // namespace

class TestClaimTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slotsAreFoundInPrompts()
    {
        const auto places = evidence::slotPlaces("the {what} of {place} is", "the capital of Rome is");
        QCOMPARE(places.size(), std::size_t(2));
        QVERIFY((places.at("what") == ByteSpan{4, 11}));
        QVERIFY((places.at("place") == ByteSpan{15, 19}));
        QVERIFY(evidence::slotPlaces("the {what} of {place} is", "a capital of Rome is").empty());
        QVERIFY(evidence::slotPlaces("the {what}", "the end").at("what").end == 7);
        QVERIFY(evidence::slotPlaces("{{x}} {what}", "{x} y").contains("what"));
    }

    void wordsBecomeTokensAndPlaces()
    {
        const Opened opened(planted::Ward::Base);
        const std::vector<evidence::PromptCase> cases = evidence::casesOf(family(), opened.subject().encode);
        QCOMPARE(cases.size(), std::size_t(64));
        QCOMPARE(cases.front().tokens.size(), std::size_t(4));
        QCOMPARE(cases.front().correct, TokenId(std::int64_t(planted::idOf("A"))));
        QCOMPARE(cases.front().foil, TokenId(std::int64_t(planted::idOf("B"))));
        QCOMPARE(cases.front().places.at("name"), std::int64_t(1));
    }

    void theTrueClaimStandsAndTheTrapFalls()
    {
        Opened opened(planted::Ward::Base);
        TestPlan plan;
        plan.checks = {14, 13, 2, 15, 11, 12, 1, 3, 9, 7, 5, 6, 8, 4};
        std::vector<int> told;
        const Verdict good = opened.test(claimAbout({0}), plan, {}, [&](const CheckResult &result) { told.push_back(result.check); });
        QVERIFY2(good.mark == Mark::Supported, good.summary.text().c_str());
        QCOMPARE(std::vector<std::int32_t>(told.begin(), told.end()), plan.checks);
        QVERIFY(good.controls >= 7 && good.passes > 1000);
        QCOMPARE(good.domain.front().text(), std::string("on 64 prompts from 4 templates"));
        const Verdict bad = opened.test(claimAbout({1}), plan);
        QVERIFY2(bad.mark == Mark::Contradicted, bad.summary.text().c_str());
    }

    void theSameRecipeGivesTheSameNumbers()
    {
        Opened one(planted::Ward::Redundant), other(planted::Ward::Redundant);
        TestPlan plan;
        plan.checks = {13, 2, 1, 9};
        Verdict first = one.test(claimAbout({0}), plan), again = other.test(claimAbout({0}), plan);
        first.seconds = again.seconds = 0;
        QVERIFY(first == again);
        plan.seed = 2;
        Verdict another = other.test(claimAbout({0}), plan);
        another.seconds = 0;
        QVERIFY(!(first == another));
    }

    void whatElseItCostsIsTold()
    {
        Opened opened(planted::Ward::Base);
        TestPlan plan;
        plan.checks = {2, 15};
        PromptFamily same = family();
        same.name = "the same again";
        const Verdict verdict = opened.test(claimAbout({0}), plan, {same});
        QVERIFY2(verdict.checks.back().mark == Mark::Contradicted, verdict.checks.back().verdict.text().c_str());
    }

    void badInputGetsAReason_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no prompts") << 0;
        QTest::newRow("one template") << 1;
        QTest::newRow("every score equal") << 2;
    }
    void badInputGetsAReason()
    {
        QFETCH(int, kind);
        Opened opened(planted::Ward::Base);
        Claim claim = claimAbout({0});
        if (kind == 0)
            claim.prompts.pairs.clear();
        if (kind == 1)
            std::erase_if(claim.prompts.pairs, [](const PromptPair &pair) { return pair.templateNumber != 0; });
        if (kind == 2)
            for (PromptPair &pair : claim.prompts.pairs)
                pair.foil = pair.answer;
        const Verdict verdict = opened.test(claim, {});
        QVERIFY(verdict.mark == Mark::CannotTell);
        QVERIFY(verdict.checks.empty() && verdict.summary.text().size() > 30);
    }

    void cancellingEndsIt()
    {
        Opened opened(planted::Ward::Base);
        std::stop_source stop;
        JobContext job(stop.get_token(), {});
        const auto cancel = [&](const CheckResult &) { stop.request_stop(); };
        QVERIFY_EXCEPTION_THROWN(evidence::testClaim(claimAbout({0}), {}, {}, opened.subject(), cancel, job), Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestClaimTest)
#include "test_claim_test.moc"
