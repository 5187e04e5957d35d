#include "widgets/evidence/claim_card.h"

#include "backend/claims/ledger_summary.h"
#include "backend/claims/missing.h"
#include "widgets/common/thin_progress.h"
#include "widgets/evidence/check_row.h"
#include "widgets/evidence/evidence_words.h"
#include "widgets/evidence/mark_symbol.h"
#include "widgets/evidence/prediction_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace penfield {

ClaimCard::ClaimCard(QWidget *parent)
    : QFrame(parent), m_mark(new MarkSymbol), m_name(wrappedText()), m_units(wrappedText(true)), m_summary(wrappedText()),
      m_domain(wrappedText(true)), m_change(wrappedText(true)), m_said(wrappedText(true)), m_sealed(wrappedText(true)),
      m_phase(wrappedText(true)), m_checks(new QVBoxLayout), m_prediction(new PredictionBox), m_progress(new QProgressBar),
      m_test(new QPushButton), m_edit(new QPushButton(tr("Edit"))), m_open(new QPushButton(tr("Confirm")))
{
    build();
    connect(m_test, &QPushButton::clicked, this, &ClaimCard::test);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_entry.id); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openSealedRequested(m_entry.id); });
}

void ClaimCard::build()
{
    setFrameShape(QFrame::StyledPanel);
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    makeThin(*m_progress);
    m_progress->setAccessibleName(tr("Progress"));
    m_open->setToolTip(tr("Tests the claim on the prompts that were set aside. Every opening is counted."));

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_name, 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_test);
    actions->addWidget(m_open);
    actions->addWidget(m_edit);
    actions->addStretch(1);
    m_checks->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    for (QLabel *label : {m_units, m_summary, m_domain, m_change, m_said})
        layout->addWidget(label);
    layout->addLayout(m_checks);
    layout->addWidget(m_prediction);
    layout->addWidget(m_phase);
    layout->addWidget(m_progress);
    layout->addWidget(m_sealed);
    layout->addLayout(actions);
}

void ClaimCard::setEntry(const ClaimEntry &entry, const Theme &theme)
{
    m_entry = entry;
    m_mark->setVisible(entry.verdict.has_value());
    if (entry.verdict)
        m_mark->setMark(entry.verdict->mark, theme);
    refreshHead();
    refreshChecks(theme);
    refreshActions();
}

void ClaimCard::refreshHead()
{
    const Claim &claim = m_entry.recipe.claim;
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    m_name->setText(claim.name.empty() ? tr("Claim without a name") : QString::fromStdString(claim.name));
    show(m_units, unitsText(claim));
    if (!m_entry.verdict) {
        for (QLabel *label : {m_summary, m_domain, m_change, m_said})
            label->hide();
        return;
    }
    const Verdict &verdict = *m_entry.verdict;
    show(m_summary, tr("%1: %2", "verdict, reason").arg(markText(verdict.mark), noteText(verdict.summary)));
    show(m_domain, QStringList{domainText(verdict), costText(verdict)}.join(QStringLiteral(" · ")));
    show(m_change,
         verdict.wouldChange.sentence.empty() ? QString() : tr("What would change my mind: %1").arg(noteText(verdict.wouldChange)));
    const bool said = m_entry.prediction && m_entry.prediction->measured;
    show(m_said, said ? predictionText(m_entry.prediction->expected, *m_entry.prediction->measured) : QString());
}

void ClaimCard::refreshChecks(const Theme &theme)
{
    const std::size_t wanted = m_entry.verdict ? m_entry.verdict->checks.size() : 0;
    while (m_rows.size() > wanted) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < wanted) {
        m_rows.push_back(new CheckRow);
        m_checks->addWidget(m_rows.back());
    }
    for (std::size_t i = 0; i < wanted; ++i)
        m_rows[i]->setCheck(m_entry.verdict->checks[i], theme);
}

void ClaimCard::refreshActions()
{
    const bool complete = claims::missingOf(m_entry.recipe.claim).empty();
    m_progress->setVisible(m_entry.isRunning);
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(1000 * m_entry.fraction));
    m_phase->setVisible(m_entry.isRunning || !complete);
    m_phase->setText(m_entry.isRunning ? noteText({m_entry.phase, {}}) : tr("Something is still to be said before this can be tested."));
    m_test->setText(m_entry.isRunning ? tr("Cancel") : m_entry.verdict ? tr("Test Again") : tr("Test"));
    m_test->setEnabled(complete || m_entry.isRunning);
    m_edit->setEnabled(!m_entry.isRunning);
    m_open->setVisible(m_entry.verdict && !m_entry.verdict->sealedOpened);
    m_open->setEnabled(!m_entry.isRunning);
    m_prediction->setVisible(complete && !m_entry.verdict && !m_entry.isRunning);
    m_sealed->setVisible(m_entry.verdict.has_value());
    m_sealed->setText(noteText(claims::openingsSentence(m_entry.openings)));
}

void ClaimCard::test()
{
    if (m_entry.isRunning) {
        Q_EMIT cancelRequested(m_entry.id);
        return;
    }
    if (!m_entry.verdict)
        Q_EMIT predicted({m_entry.id, m_prediction->expected(), m_prediction->confidence(), {}});
    Q_EMIT testRequested(m_entry.id);
}

}  // namespace penfield
