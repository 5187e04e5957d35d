#include "app/gui/evidence_desk.h"

#include "app/gui/explorer.h"
#include "backend/claims/family_csv.h"
#include "backend/claims/missing.h"
#include "backend/claims/split_family.h"
#include "backend/service/backend_service.h"
#include "backend/service/failure.h"
#include "backend/types/unit_name.h"
#include "widgets/common/labels.h"
#include "widgets/evidence/evidence_panel.h"
#include "widgets/models/unit_words.h"

#include <QFileDialog>

#include <algorithm>
#include <utility>

namespace penfield {

namespace {

// What is quick and what ends the matter comes first; a contradiction ends it.
const std::vector<std::int32_t> allChecks{14, 13, 2, 15, 11, 12, 1, 3, 9, 7, 5, 6, 8, 4};

}  // namespace

EvidenceDesk::EvidenceDesk(EvidencePanel &panel, Explorer &explorer, BackendService &service, QObject *parent)
    : QObject(parent), m_panel(panel), m_explorer(explorer), m_service(service)
{
    connectPanel();
    connectService();
}

void EvidenceDesk::connectPanel()
{
    connect(&m_panel, &EvidencePanel::testRequested, this, [this](qint64 id) { test(id, false); });
    connect(&m_panel, &EvidencePanel::openSealedRequested, this, [this](qint64 id) { test(id, true); });
    connect(&m_panel, &EvidencePanel::cancelRequested, this, [this] {
        m_service.cancel(JobKind::TestClaim);
        setRunning(false);  // it may have been cancelled before it began: then nobody tells of its end
    });
    connect(&m_panel, &EvidencePanel::claimChanged, this, [this](qint64 id, const Claim &edited) {
        ClaimEntry *entry = find(id);
        if (!entry || entry->recipe.claim == edited)
            return;
        entry->recipe.claim = edited;
        entry->verdict.reset();  // of another claim
        m_panel.setEntry(*entry);
    });
    connect(&m_panel, &EvidencePanel::predicted, this, [this](const Prediction &prediction) {
        if (ClaimEntry *entry = find(prediction.claim))
            entry->prediction = prediction;
        m_predictions.push_back(prediction);
    });
    connect(&m_panel, &EvidencePanel::tableRequested, this, &EvidenceDesk::readTable);
}

void EvidenceDesk::connectService()
{
    connect(&m_service, &BackendService::checkDone, this, &EvidenceDesk::acceptCheck);
    connect(&m_service, &BackendService::claimTested, this, &EvidenceDesk::acceptVerdict);
    connect(&m_service, &BackendService::progress, this, [this](JobKind kind, const QString &phase, double fraction, double) {
        ClaimEntry *entry = kind == JobKind::TestClaim ? find(m_running) : nullptr;
        if (!entry)
            return;
        entry->phase = phase.toStdString();
        entry->fraction = fraction;
        m_panel.setEntry(*entry);
    });
    // A test makes way for a touch and is started anew: it is over only when there is a verdict, or when it was not started again.
    connect(&m_service, &BackendService::jobStarted, this, [this](JobKind kind) {
        if (kind == JobKind::TestClaim)
            setRunning(true);
    });
    connect(&m_service, &BackendService::jobFinished, this, [this](JobKind kind) {
        if (kind == JobKind::TestClaim)
            setRunning(false);
    });
    connect(&m_service, &BackendService::failed, this, [this](JobKind kind, const QString &sentence) {
        if (kind == JobKind::TestClaim)
            m_panel.showTrouble(sentence);
    });
}

void EvidenceDesk::setReadyFamilies(std::vector<claims::TemplateFamily> families)
{
    m_families = std::move(families);
    m_panel.setReadyFamilies(m_families);
}

void EvidenceDesk::claim(const std::vector<NodeKey> &nodes)
{
    ClaimEntry entry;
    entry.id = ++m_last;
    Claim &claim = entry.recipe.claim;
    claim.modelName = m_explorer.model().name;
    claim.modelHash = m_explorer.model().hash;
    const auto last = m_explorer.trace() ? static_cast<std::int64_t>(m_explorer.trace()->prompt.size()) - 1 : -1;
    for (const NodeKey &node : nodes)
        if (const auto unit = unitOf(node); unit && unit->kind != UnitKind::Token) {
            const bool atLast = node.position.isValid() && node.position.value == last;
            const ClaimedUnit claimed{*unit, {.where = atLast ? Where::LastToken : Where::EveryToken}};
            if (std::find(claim.units.begin(), claim.units.end(), claimed) == claim.units.end())
                claim.units.push_back(claimed);
        }
    if (claim.units.empty())
        return m_panel.showTrouble(tr("A claim is about features, heads or errors. Select one in the graph first, or pin several."));
    claim.dictionaryName = m_explorer.dictionary().name;
    claim.dictionaryHash = m_explorer.dictionary().hash;
    const QString first = titleOf(nodes.front(), m_explorer.labels());
    claim.name = (claim.units.size() > 1 ? tr("%1 and %n other(s)", nullptr, static_cast<int>(claim.units.size()) - 1).arg(first) : first)
                     .toStdString();
    claim = claims::withOffers(std::move(claim));
    entry.recipe.plan.checks = allChecks;
    m_entries.push_back(entry);
    m_panel.setEntry(entry);
    m_panel.edit(entry.id);
}

ClaimEntry *EvidenceDesk::find(qint64 id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const ClaimEntry &e) { return e.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void EvidenceDesk::test(qint64 id, bool openSealed)
{
    ClaimEntry *entry = find(id);
    if (!entry)
        return;
    setRunning(false);  // a newer test takes the place of one that runs
    if (const auto missing = claims::missingOf(entry->recipe.claim); !missing.empty())
        return m_panel.edit(id);
    if (entry->recipe.claim.modelHash != m_explorer.model().hash)
        return m_panel.showTrouble(
            tr("This claim is about the model %1. Open it first.").arg(QString::fromStdString(entry->recipe.claim.modelName)));
    TestPlan plan = entry->recipe.plan;
    plan.openSealed = openSealed;
    entry->openings += openSealed ? 1 : 0;
    entry->verdict.reset();
    entry->isRunning = true;
    entry->fraction = 0;
    m_running = id;
    m_panel.setEntry(*entry);
    m_service.testClaim(id, entry->recipe.claim, plan, otherFamilies(entry->recipe.claim));
}

/// Behaviours that the claim says nothing about.
std::vector<PromptFamily> EvidenceDesk::otherFamilies(const Claim &claim) const
{
    constexpr std::size_t most = 6;
    std::vector<PromptFamily> others;
    for (const claims::TemplateFamily &family : m_families)
        if (family.name != claim.prompts.name && others.size() < most)
            others.push_back(claims::expand(family));
    return others;
}

void EvidenceDesk::acceptCheck(qint64 id, const CheckResult &check)
{
    ClaimEntry *entry = find(id);
    if (!entry || !entry->isRunning)
        return;
    if (!entry->verdict)
        entry->verdict.emplace();
    auto &checks = entry->verdict->checks;
    const auto same = std::find_if(checks.begin(), checks.end(), [&](const CheckResult &c) { return c.check == check.check; });
    if (same != checks.end())
        *same = check;  // the test had made way for a touch, and was started anew
    else
        checks.push_back(check);
    m_panel.setEntry(*entry);
}

void EvidenceDesk::acceptVerdict(qint64 id, const Verdict &verdict)
{
    ClaimEntry *entry = find(id);
    if (!entry)
        return;
    entry->verdict = verdict;
    entry->isRunning = false;
    m_running = 0;
    const auto necessity = std::find_if(verdict.checks.begin(), verdict.checks.end(), [](const CheckResult &c) { return c.check == 2; });
    if (entry->prediction && necessity != verdict.checks.end() && !necessity->measures.empty()) {
        entry->prediction->measured = necessity->measures.front().value;
        for (Prediction &prediction : m_predictions)
            if (prediction.claim == id && !prediction.measured)
                prediction.measured = entry->prediction->measured;
    }
    noteAttempts(*entry);
    m_panel.setEntry(*entry);
    m_panel.setLedger(m_attempts, m_predictions);
}

void EvidenceDesk::noteAttempts(const ClaimEntry &entry)
{
    std::string units;
    for (const ClaimedUnit &unit : entry.recipe.claim.units)
        units += (units.empty() ? "" : ", ") + unitName(unit.unit);
    for (const CheckResult &check : entry.verdict->checks)
        m_attempts.push_back(
            {entry.id, check.check, units, {}, entry.recipe.claim.prompts.name, check.p ? std::optional(check.p->value) : std::nullopt});
}

/// A test that ended without a verdict (cancelled, failed, overtaken) has shown nothing.
void EvidenceDesk::setRunning(bool running)
{
    ClaimEntry *entry = find(m_running);
    if (!entry || entry->isRunning == running)
        return;
    entry->isRunning = running;
    if (!running)
        entry->verdict.reset();
    m_panel.setEntry(*entry);
}

void EvidenceDesk::readTable()
{
    const QString path = QFileDialog::getOpenFileName(&m_panel, tr("Prompts from a Table"), {}, tr("Tables (*.csv *.tsv *.txt)"));
    if (path.isEmpty())
        return;
    m_reading.submit([this, path = path.toStdString()](const std::stop_token &) -> NewestTask::Deliver {
        try {
            PromptFamily family = claims::readFamilyCsv(path);
            claims::splitByTemplate(family);
            return [this, family = std::move(family)] { m_panel.setPrompts(family); };
        } catch (...) {
            return [this, failure = describe(std::current_exception())] { m_panel.showTrouble(translated(failure)); };
        }
    });
}

}  // namespace penfield
