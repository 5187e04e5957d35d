#include "widgets/verify/verify_dialog.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/icon.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/thin_progress.h"
#include "widgets/verify/check_table_model.h"
#include "widgets/verify/check_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace penfield {

VerifyDialog::VerifyDialog(QWidget *parent)
    : QDialog(parent), m_stack(new PanelStack(this)), m_model(new CheckTableModel(this)), m_table(new QTableView), m_mark(new QLabel),
      m_summary(new QLabel), m_detail(new ElidedLabel), m_progress(new QProgressBar), m_copy(new QPushButton(tr("Copy as Text"))),
      m_run(new QPushButton), m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Verify Installation"));
    setModal(false);
    resize(1000, 560);
    build();
    connect(m_copy, &QPushButton::clicked, this, &VerifyDialog::copy);
    connect(m_run, &QPushButton::clicked, this, [this] { m_running ? cancel() : start(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    setTheme(m_theme);
    setRunning(false);
    m_run->setFocus();
}

void VerifyDialog::build()
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    makeThin(*m_progress);
    m_progress->setAccessibleName(tr("Progress"));
    m_mark->setFixedSize(20, 20);
    m_stack->setContent(buildTable());

    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_mark);
    said->addWidget(m_summary, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_progress, 0, Qt::AlignVCenter);
    foot->addSpacing(8);
    for (QPushButton *button : {m_copy, m_run, m_close})
        foot->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addLayout(said);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
}

QWidget *VerifyDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Comparisons"));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(90);
    m_table->horizontalHeader()->setSectionResizeMode(CheckTableModel::Compared, QHeaderView::Stretch);
    return m_table;
}

void VerifyDialog::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_model->setTheme(theme);
    m_copy->setIcon(icon(QStringLiteral("copy"), theme.palette()));
}

void VerifyDialog::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_run->setText(running ? tr("Cancel") : tr("Run Again"));
    m_copy->setEnabled(!running && !m_report.rows.empty());
    if (m_report.rows.empty())
        m_stack->showEmpty(running ? tr("Comparing…") : tr("Nothing was compared"),
                           tr("Small models and dictionaries that ship with Penfield are computed here, and compared with what the field's "
                              "reference programs computed from them."));
    else
        m_stack->showContent();
}

void VerifyDialog::start()
{
    if (m_running)
        return;
    m_report = {};
    m_model->setRows({});
    m_summary->setText(tr("Comparing this installation with its references."));
    m_detail->setText({});
    m_progress->setValue(0);
    showMark("info", m_theme.accent);
    setRunning(true);
    Q_EMIT runRequested();
}

void VerifyDialog::setProgress(const QString &phase, double fraction)
{
    if (!m_running)
        return;
    m_detail->setText(phase);
    m_progress->setValue(static_cast<int>(std::lround(1000 * fraction)));
}

void VerifyDialog::setReport(const SelfCheckReport &report)
{
    m_report = report;
    m_model->setRows(report.rows);
    m_summary->setText(summaryText(report));
    m_detail->setText(circumstancesText(report));
    report.passed() ? showMark("check", m_theme.accent) : showMark("warning", m_theme.negative);
    setRunning(false);
}

void VerifyDialog::setTrouble(const QString &sentence)
{
    m_summary->setText(sentence);
    m_detail->setText({});
    showMark("warning", m_theme.negative);
    setRunning(false);
}

void VerifyDialog::cancel()
{
    Q_EMIT cancelRequested();
    m_summary->setText(tr("Cancelled."));
    m_detail->setText({});
    setRunning(false);
}

/// Nobody waits for a dialog that is not there.
void VerifyDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (m_running && !event->spontaneous())
        cancel();
}

void VerifyDialog::showMark(const char *name, const QColor &colour)
{
    m_mark->setPixmap(icon(QLatin1String(name), colour, m_theme.mutedText).pixmap(QSize(20, 20), devicePixelRatioF()));
}

QString VerifyDialog::summary() const
{
    return m_summary->text();
}

QString VerifyDialog::text() const
{
    return reportText(m_report);
}

void VerifyDialog::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

}  // namespace penfield
