#include "widgets/evidence/evidence_panel.h"

#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/evidence/claim_card.h"
#include "widgets/evidence/claim_editor.h"
#include "widgets/evidence/ledger_view.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace penfield {

namespace {

enum Page { Claims, Ledger, Editor };

QScrollArea *scrolled(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

}  // namespace

EvidencePanel::EvidencePanel(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar), m_message(new MessageStrip), m_pages(new QStackedWidget), m_claims(new PanelStack),
      m_list(new QVBoxLayout), m_editor(new ClaimEditor), m_ledger(new LedgerView)
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &EvidencePanel::showPage);
    connect(m_claims->emptyState(), &EmptyState::actionTriggered, this, &EvidencePanel::newClaimRequested);
    connect(m_editor, &ClaimEditor::claimChanged, this, [this](const Claim &claim) {
        if (m_edited)
            Q_EMIT claimChanged(*m_edited, claim);
    });
    connect(m_editor, &ClaimEditor::tableRequested, this, &EvidencePanel::tableRequested);
    connect(m_editor, &ClaimEditor::done, this, [this] { showPage(Claims); });
    refreshCards();
}

void EvidencePanel::build()
{
    m_tabs->addTab(tr("Claims"));
    m_tabs->addTab(tr("Ledger"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Evidence"));
    auto *cards = new QWidget;
    cards->setLayout(m_list);
    m_list->setContentsMargins(8, 8, 8, 8);
    m_list->setSpacing(8);
    m_list->addStretch(1);
    m_claims->setContent(scrolled(cards));
    m_pages->addWidget(m_claims);
    m_pages->addWidget(m_ledger);
    m_pages->addWidget(scrolled(m_editor));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
}

void EvidencePanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_message->setTheme(theme);
    m_ledger->setTheme(theme);
    refreshCards();
}

void EvidencePanel::setEntries(std::vector<ClaimEntry> entries)
{
    m_entries = std::move(entries);
    std::reverse(m_entries.begin(), m_entries.end());
    refreshCards();
}

void EvidencePanel::setEntry(const ClaimEntry &entry)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&](const ClaimEntry &known) { return known.id == entry.id; });
    if (at == m_entries.end()) {
        m_entries.insert(m_entries.begin(), entry);
        refreshCards();
        return;
    }
    *at = entry;
    m_cards[static_cast<std::size_t>(at - m_entries.begin())]->setEntry(entry, m_theme);
}

void EvidencePanel::setLedger(const std::vector<Attempt> &attempts, const std::vector<Prediction> &predictions)
{
    m_ledger->setLedger(attempts, predictions);
}

void EvidencePanel::setReadyFamilies(const std::vector<claims::TemplateFamily> &families)
{
    m_editor->setReadyFamilies(families);
}

void EvidencePanel::showTrouble(const QString &sentence)
{
    m_message->showMessage(MessageStrip::Kind::Error, sentence);
}

void EvidencePanel::edit(qint64 claim)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&](const ClaimEntry &known) { return known.id == claim; });
    if (at == m_entries.end())
        return;
    m_edited = claim;
    m_editor->setClaim(at->recipe.claim);
    m_pages->setCurrentIndex(Editor);
}

void EvidencePanel::setPrompts(const PromptFamily &prompts)
{
    m_editor->setPrompts(prompts);
}

bool EvidencePanel::isEditing() const
{
    return m_pages->currentIndex() == Editor;
}

void EvidencePanel::showPage(int page)
{
    m_edited.reset();
    m_tabs->setCurrentIndex(page);
    m_pages->setCurrentIndex(page);
}

void EvidencePanel::refreshCards()
{
    while (m_cards.size() > m_entries.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < m_entries.size()) {
        auto *card = new ClaimCard;
        connect(card, &ClaimCard::testRequested, this, &EvidencePanel::testRequested);
        connect(card, &ClaimCard::cancelRequested, this, &EvidencePanel::cancelRequested);
        connect(card, &ClaimCard::openSealedRequested, this, &EvidencePanel::openSealedRequested);
        connect(card, &ClaimCard::predicted, this, &EvidencePanel::predicted);
        connect(card, &ClaimCard::editRequested, this, &EvidencePanel::edit);
        m_list->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_cards[i]->setEntry(m_entries[i], m_theme);
    if (m_entries.empty()) {
        m_claims->showEmpty(tr("No claim yet"),
                            tr("Select units in the graph and say what they do. Every claim is tested against controls and "
                               "answered with a verdict that names where it holds."));
        m_claims->emptyState()->setAction(tr("New Claim"));
    } else {
        m_claims->showContent();
    }
}

}  // namespace penfield
