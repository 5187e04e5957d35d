#pragma once
// Claims of this session: from what is selected to a claim, from a claim to its test, from its results to the panel and the ledger.

#include "backend/claims/template_family.h"
#include "backend/types/attribution_graph.h"
#include "backend/types/ledger.h"
#include "widgets/common/newest_task.h"
#include "widgets/evidence/claim_entry.h"

#include <QObject>

#include <vector>

namespace penfield {

class BackendService;
class EvidencePanel;
class Explorer;

class EvidenceDesk : public QObject {
    Q_OBJECT
public:
    /// None is owned; all must outlive the desk.
    EvidenceDesk(EvidencePanel &panel, Explorer &explorer, BackendService &service, QObject *parent = nullptr);

    void setReadyFamilies(std::vector<claims::TemplateFamily> families);  ///< of the demo; tests of other behaviours come from them
    void claim(const std::vector<NodeKey> &nodes);                        ///< a new claim about these nodes' units
    const std::vector<ClaimEntry> &entries() const { return m_entries; }
    const std::vector<Attempt> &attempts() const { return m_attempts; }

private:
    void connectPanel();
    void connectService();
    ClaimEntry *find(qint64 id);
    void test(qint64 id, bool openSealed);
    void acceptCheck(qint64 id, const CheckResult &check);
    void acceptVerdict(qint64 id, const Verdict &verdict);
    void setRunning(bool running);
    void readTable();
    void noteAttempts(const ClaimEntry &entry);
    std::vector<PromptFamily> otherFamilies(const Claim &claim) const;

    EvidencePanel &m_panel;
    Explorer &m_explorer;
    BackendService &m_service;
    std::vector<claims::TemplateFamily> m_families;
    std::vector<ClaimEntry> m_entries;
    std::vector<Attempt> m_attempts;
    std::vector<Prediction> m_predictions;
    qint64 m_running = 0;  ///< the claim whose test was asked for last, and that has no verdict yet; 0: none
    qint64 m_last = 0;     ///< the newest claim
    NewestTask m_reading;
};

}  // namespace penfield
