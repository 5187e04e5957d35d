// From what is selected to a claim, to its verdict, to the ledger; with an engine whose verdicts are given.

#include "app/gui/evidence_desk.h"

#include "app/gui/explorer.h"
#include "backend/claims/missing.h"
#include "backend/service/backend_service.h"
#include "backend/service/feature_library.h"
#include "backend/types/error.h"
#include "tests/support/await.h"
#include "tests/support/fake_engine.h"
#include "widgets/evidence/claim_editor.h"
#include "widgets/evidence/evidence_panel.h"

#include <QtTest>

using namespace penfield;

namespace {

const NodeKey texas{NodeKind::Feature, LayerIndex(0), TokenPosition(1), 7};

CheckResult checkOf(int number, Mark mark)
{
    CheckResult check;
    check.check = number;
    check.mark = mark;
    check.measures = {{"share lost", 0.6}};
    check.p = PValue{0.005, 199, 0, 0.005, 1};
    return check;
}

claims::TemplateFamily familyOf(const std::string &name)
{
    return {.name = name,
            .templates = {"the capital of {place} is", "in {place} the capital is"},
            .openSlots = {{"place", {{"Texas", "Austin"}, {"Ohio", "Columbus"}, {"Utah", "Salt"}}}},
            .varied = "place"};
}

PromptFamily promptsOf(const std::string &name)
{
    PromptFamily family = claims::expand(familyOf(name));
    family.sealed = {false, true};
    return family;
}

}  // namespace

class EvidenceDeskTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeEngineControl> m_engine;
    std::unique_ptr<BackendService> m_service;
    std::unique_ptr<FeatureLibrary> m_library;
    std::unique_ptr<Explorer> m_explorer;
    std::unique_ptr<EvidencePanel> m_panel;
    std::unique_ptr<EvidenceDesk> m_desk;

    const ClaimEntry &entry() const { return m_desk->entries().front(); }

    /// A claim that lacks nothing.
    qint64 wholeClaim()
    {
        m_desk->claim({texas});
        Claim claim = entry().recipe.claim;
        claim.prompts = promptsOf("capitals");
        claim.direction = EffectDirection::Lowers;
        Q_EMIT m_panel->claimChanged(entry().id, claim);
        return entry().id;
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_shared<FakeEngineControl>();
        m_engine->model.hash = "m";
        m_engine->dictionary.hash = "d";
        m_engine->verdict.mark = Mark::Weakened;
        m_engine->verdict.checks = {checkOf(2, Mark::Supported), checkOf(13, Mark::Weakened)};
        m_service = std::make_unique<BackendService>([control = m_engine] { return std::make_unique<FakeEngine>(control); });
        m_library = std::make_unique<FeatureLibrary>();
        m_explorer = std::make_unique<Explorer>(*m_service, *m_library);
        m_panel = std::make_unique<EvidencePanel>();
        m_desk = std::make_unique<EvidenceDesk>(*m_panel, *m_explorer, *m_service);
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_explorer->open({"model", "dictionary", {}}, "in Texas the capital is");
        QVERIFY(graph.once());
    }
    void cleanup()
    {
        m_desk.reset();
        m_panel.reset();
        m_explorer.reset();
        m_library.reset();
        m_service.reset();
    }

    void aClaimIsAboutTheSelectedUnitsAndAsksForTheRest()
    {
        m_desk->claim({texas, texas, {NodeKind::Head, LayerIndex(1), {}, 2}, {NodeKind::Token, {}, TokenPosition(1), 4}});
        QCOMPARE(m_desk->entries().size(), std::size_t(1));
        const Claim &claim = entry().recipe.claim;
        QCOMPARE(claim.units.size(), std::size_t(2));  // once each; a token is no mechanism
        QVERIFY(claim.units[1].unit == Unit::head(LayerIndex(1), 2));
        QCOMPARE(claim.modelHash, std::string("m"));
        QVERIFY(m_panel->isEditing());
        QVERIFY(!claims::missingOf(claim).empty());
        QVERIFY(claim.score && claim.ablation);  // what is usual is filled in
    }

    void nothingToClaimAboutIsSaid()
    {
        m_desk->claim({{NodeKind::Token, {}, TokenPosition(1), 4}});
        QVERIFY(m_desk->entries().empty());
    }

    void aTestBringsChecksAVerdictAndTheLedger()
    {
        const qint64 id = wholeClaim();
        Await tested(m_service.get(), &BackendService::claimTested);
        Q_EMIT m_panel->testRequested(id);
        QVERIFY(entry().isRunning);
        QVERIFY(tested.once());
        QVERIFY(!entry().isRunning);
        QCOMPARE(entry().verdict->mark, Mark::Weakened);
        QCOMPARE(m_desk->attempts().size(), std::size_t(2));
        QCOMPARE(*m_desk->attempts().front().p, 0.005);
    }

    void anUnfinishedClaimIsAskedAboutNotTested()
    {
        m_desk->claim({texas});
        Q_EMIT m_panel->testRequested(entry().id);
        QCOMPARE(m_engine->count("testClaim"), std::size_t(0));
        QVERIFY(m_panel->isEditing());
    }

    void openingTheSealedHalfIsCounted()
    {
        const qint64 id = wholeClaim();
        Await tested(m_service.get(), &BackendService::claimTested);
        Q_EMIT m_panel->openSealedRequested(id);
        QVERIFY(tested.once());
        QCOMPARE(entry().openings, 1);
    }

    void aCancelledTestHasShownNothing()
    {
        const qint64 id = wholeClaim();
        m_engine->hold("testClaim");
        Q_EMIT m_panel->testRequested(id);
        QVERIFY(m_engine->waitUntilHeld("testClaim"));
        Q_EMIT m_panel->cancelRequested(id);
        QVERIFY(QTest::qWaitFor([&] { return !entry().isRunning; }));
        QVERIFY(!entry().verdict);
        QVERIFY(m_desk->attempts().empty());
    }

    void aTestThatMadeWayForATouchGoesOn()
    {
        const qint64 id = wholeClaim();
        m_engine->hold("testClaim");
        Await tested(m_service.get(), &BackendService::claimTested);
        Q_EMIT m_panel->testRequested(id);
        QVERIFY(m_engine->waitUntilHeld("testClaim"));
        Await touched(m_explorer.get(), &Explorer::outcomeChanged);
        m_explorer->touch({{{LayerIndex(0), FeatureIndex(7)}, TokenPosition(1), TouchKind::Set, 0}});
        QVERIFY(touched.once());
        m_engine->release("testClaim");
        QVERIFY(tested.once());
        QVERIFY(entry().verdict && !entry().isRunning);
    }

    void anEditedClaimLosesItsVerdict()
    {
        const qint64 id = wholeClaim();
        Await tested(m_service.get(), &BackendService::claimTested);
        Q_EMIT m_panel->testRequested(id);
        QVERIFY(tested.once());
        Claim claim = entry().recipe.claim;
        claim.direction = EffectDirection::Raises;
        Q_EMIT m_panel->claimChanged(id, claim);
        QVERIFY(!entry().verdict);
    }

    void aFailureIsSaidAndEndsTheTest()
    {
        const qint64 id = wholeClaim();
        m_engine->failNext("testClaim", std::make_exception_ptr(Error("It is broken. Mend it.")));
        Await failed(m_service.get(), &BackendService::failed);
        Q_EMIT m_panel->testRequested(id);
        QVERIFY(failed.once());
        QVERIFY(QTest::qWaitFor([&] { return !entry().isRunning; }));
    }

    void aPredictionIsComparedWithWhatWasMeasured()
    {
        const qint64 id = wholeClaim();
        Q_EMIT m_panel->predicted({id, 0.5, 0.9, {}});
        Await tested(m_service.get(), &BackendService::claimTested);
        Q_EMIT m_panel->testRequested(id);
        QVERIFY(tested.once());
        QCOMPARE(*entry().prediction->measured, 0.6);
    }
};

QTEST_MAIN(EvidenceDeskTest)
#include "tst_evidence_desk.moc"
