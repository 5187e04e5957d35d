#include "widgets/prompt/prompt_bar.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icon.h"
#include "widgets/common/numbers.h"
#include "widgets/common/thin_progress.h"
#include "widgets/prompt/prompt_edit.h"
#include "widgets/prompt/prompt_words.h"
#include "widgets/prompt/token_chips.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace penfield {

PromptBar::PromptBar(QWidget *parent)
    : QWidget(parent), m_edit(new PromptEdit(this)), m_examples(new QToolButton(this)), m_examplesMenu(new QMenu(this)),
      m_run(new QPushButton(tr("Run"), this)), m_cancel(new QPushButton(tr("Cancel"), this)), m_chips(new TokenChips(this)),
      m_status(new ElidedLabel(this)), m_progress(new QProgressBar(this))
{
    build();
    connectParts();
    updateIcons();
    updateStatus();
}

void PromptBar::build()
{
    m_examples->setMenu(m_examplesMenu);
    m_examples->setPopupMode(QToolButton::InstantPopup);
    m_examples->setFocusPolicy(Qt::StrongFocus);
    m_examples->setAccessibleName(tr("Example prompts"));
    m_examples->setToolTip(tr("Example prompts"));
    m_examples->setEnabled(false);
    m_run->setAccessibleName(tr("Run the prompt"));
    m_run->setToolTip(tr("Run the prompt (Enter)"));
    m_run->setEnabled(false);
    m_cancel->setAccessibleName(tr("Cancel what is running"));
    m_cancel->setToolTip(tr("Cancel what is running (Esc)"));
    m_cancel->setEnabled(false);
    makeThin(*m_progress);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_showProgress.setSingleShot(true);
    m_showProgress.setInterval(progressDelay);

    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_edit, 1);
    line->addWidget(m_examples);
    line->addWidget(m_run);
    line->addWidget(m_cancel);
    auto *statusLine = new QHBoxLayout;
    statusLine->setSpacing(8);
    statusLine->addWidget(m_status, 1);
    statusLine->addWidget(m_progress, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(5);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    layout->addLayout(statusLine);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PromptBar::connectParts()
{
    connect(m_edit, &PromptEdit::submitted, this, &PromptBar::promptSubmitted);
    connect(m_edit, &PromptEdit::escapePressed, this, &PromptBar::cancel);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_run->setEnabled(!text.trimmed().isEmpty());
        updateStatus();
    });
    connect(m_run, &QPushButton::clicked, m_edit, &PromptEdit::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PromptBar::cancel);
    connect(m_chips, &TokenChips::positionClicked, this, &PromptBar::positionClicked);
    connect(&m_showProgress, &QTimer::timeout, m_progress, &QWidget::show);
}

void PromptBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_chips->setTheme(theme);
    updateIcons();
    updateStatus();
}

void PromptBar::setSelection(Selection *selection)
{
    m_chips->setSelection(selection);
}

void PromptBar::setExamples(const std::vector<PromptExample> &examples)
{
    m_examplesMenu->clear();
    for (const PromptExample &example : examples) {
        QAction *action = m_examplesMenu->addAction(example.title);
        action->setToolTip(example.prompt);
        connect(action, &QAction::triggered, this, [this, prompt = example.prompt] {
            m_edit->setText(prompt);
            m_edit->submit();
        });
    }
    m_examplesMenu->setToolTipsVisible(true);
    m_examples->setEnabled(!examples.empty());
}

void PromptBar::setText(const QString &text)
{
    m_edit->setText(text);
}
QString PromptBar::text() const
{
    return m_edit->text();
}
QString PromptBar::status() const
{
    return m_status->text();
}

void PromptBar::setPrompt(const Prompt &prompt)
{
    m_prompt = prompt;
    m_chips->setPrompt(prompt);
    updateStatus();
}

void PromptBar::setActivations(std::vector<float> activations, float maximum)
{
    m_chips->setActivations(std::move(activations), maximum);
}

void PromptBar::setBusy(bool busy, const QString &phase, double fraction, double secondsRemaining)
{
    if (busy && !m_busy)
        m_showProgress.start();
    if (!busy) {
        m_showProgress.stop();
        m_progress->hide();
    }
    m_busy = busy;
    m_phase = phase;
    m_fraction = fraction;
    m_secondsRemaining = secondsRemaining;
    m_cancel->setEnabled(busy);
    m_progress->setValue(static_cast<int>(std::lround(1000 * fraction)));
    updateStatus();
}

void PromptBar::cancel()
{
    if (m_busy)
        Q_EMIT cancelRequested();
}

QString PromptBar::busyText() const
{
    const QString text = tr("%1 … %2").arg(m_phase, percentText(m_fraction));
    if (m_secondsRemaining < 1)
        return text;
    return tr("%1, about %n second(s) left", nullptr, static_cast<int>(std::lround(m_secondsRemaining))).arg(text);
}

void PromptBar::updateStatus()
{
    const QString unknown = unknownWordsSentence(m_prompt);
    const bool edited = !m_prompt.tokens.empty() && !text().trimmed().isEmpty() && text() != QString::fromStdString(m_prompt.text);
    if (m_busy)
        showStatus(busyText(), m_theme.mutedText);
    else if (edited)
        showStatus(tr("Edited. Press Enter to run it."), m_theme.mutedText);
    else if (!unknown.isEmpty())
        showStatus(unknown, m_theme.warning);
    else
        showStatus(m_prompt.tokens.empty() ? QString() : tr("%n token(s)", nullptr, static_cast<int>(m_prompt.size())), m_theme.mutedText);
}

void PromptBar::showStatus(const QString &text, const QColor &colour)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour);
    m_status->setPalette(colours);
    m_status->setText(text);
}

void PromptBar::updateIcons()
{
    m_examples->setIcon(icon(QStringLiteral("examples"), m_theme.text, m_theme.mutedText));
    m_run->setIcon(icon(QStringLiteral("run"), m_theme.palette()));
    m_cancel->setIcon(icon(QStringLiteral("stop"), m_theme.palette()));
}

}  // namespace penfield
