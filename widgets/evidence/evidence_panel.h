#pragma once
// The evidence dock: claims as cards, an editor that asks for what is missing, and the ledger of everything tried.

#include "widgets/common/theme.h"
#include "widgets/evidence/claim_entry.h"

#include <QWidget>

#include <optional>
#include <vector>

class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace penfield {

class ClaimCard;
class ClaimEditor;
class LedgerView;
class MessageStrip;
class PanelStack;

class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    void setEntries(std::vector<ClaimEntry> entries);  ///< oldest first; the newest is shown on top
    void setEntry(const ClaimEntry &entry);            ///< one of them changed; one that is not there yet is added
    void setLedger(const std::vector<Attempt> &attempts, const std::vector<Prediction> &predictions);
    void setReadyFamilies(const std::vector<claims::TemplateFamily> &families);
    void showTrouble(const QString &sentence);

    void edit(qint64 claim);                       ///< shows the editor
    void setPrompts(const PromptFamily &prompts);  ///< for the claim that is being edited

    const std::vector<ClaimCard *> &cards() const { return m_cards; }
    ClaimEditor *editor() const { return m_editor; }
    LedgerView *ledger() const { return m_ledger; }
    bool isEditing() const;

Q_SIGNALS:
    void newClaimRequested();  ///< of the units that are selected
    void testRequested(qint64 claim);
    void cancelRequested(qint64 claim);
    void openSealedRequested(qint64 claim);
    void claimChanged(qint64 claim, const penfield::Claim &edited);
    void tableRequested();
    void predicted(const penfield::Prediction &prediction);

private:
    void build();
    void refreshCards();
    void showPage(int page);

    Theme m_theme = Theme::lightTheme();
    std::vector<ClaimEntry> m_entries;
    std::vector<ClaimCard *> m_cards;  // as m_entries, newest first
    std::optional<qint64> m_edited;

    QTabBar *m_tabs;
    MessageStrip *m_message;
    QStackedWidget *m_pages;
    PanelStack *m_claims;
    QVBoxLayout *m_list;
    ClaimEditor *m_editor;
    LedgerView *m_ledger;
};

}  // namespace penfield
