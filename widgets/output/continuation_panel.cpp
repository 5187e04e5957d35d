#include "widgets/output/continuation_panel.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/panel_stack.h"
#include "widgets/output/continuation_difference.h"
#include "widgets/output/token_flow.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace penfield {
namespace {

QLabel *muted(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

ContinuationPanel::ContinuationPanel(QWidget *parent)
    : QWidget(parent), m_stack(new PanelStack(this)), m_button(new QPushButton(tr("Continue"))), m_tokens(new QSpinBox),
      m_temperature(new QDoubleSpinBox), m_seed(new QSpinBox), m_verdict(new ElidedLabel), m_touchedName(muted(tr("With the touches"))),
      m_intact(new TokenFlow), m_touched(new TokenFlow)
{
    build();
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? Q_EMIT stopRequested() : Q_EMIT continueRequested(); });
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, [this](double value) { m_seed->setEnabled(value > 0); });
    setTheme(m_theme);
    setReady(false);
    setTouched(false);
}

void ContinuationPanel::build()
{
    m_tokens->setRange(1, 200);
    m_tokens->setValue(20);
    m_tokens->setSuffix(tr(" tokens"));
    m_tokens->setAccessibleName(tr("Tokens to say"));
    m_temperature->setRange(0, 3);
    m_temperature->setSingleStep(0.1);
    m_temperature->setSpecialValueText(tr("most probable"));
    m_temperature->setPrefix(tr("temperature "));
    m_temperature->setAccessibleName(tr("Temperature"));
    m_temperature->setToolTip(tr("0: always the most probable token"));
    m_seed->setRange(0, 1'000'000);
    m_seed->setPrefix(tr("seed "));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("Both sides draw the same numbers"));
    m_seed->setEnabled(false);
    m_intact->setAccessibleName(tr("Continuation without touches"));
    m_touched->setAccessibleName(tr("Continuation with the touches"));

    auto *tools = new QHBoxLayout;
    tools->setSpacing(6);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_button, m_tokens, m_temperature, m_seed})
        tools->addWidget(tool);
    tools->addStretch(1);
    auto *texts = new QWidget;
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(muted(tr("Without touches")));
    column->addWidget(m_intact);
    column->addSpacing(8);
    column->addWidget(m_touchedName);
    column->addWidget(m_touched);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(texts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(6);
    layout->addLayout(tools);
    layout->addWidget(m_verdict);
    layout->addWidget(scroll, 1);
    m_stack->setContent(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void ContinuationPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_intact->setTheme(theme);
    m_touched->setTheme(theme);
    m_intact->setMarkColour(theme.mutedText);
    m_touched->setMarkColour(theme.accent);
}

void ContinuationPanel::setReady(bool hasPrompt)
{
    m_shown = {};
    m_stale = false;
    setRunning(false);
    showTokens();
    if (hasPrompt)
        m_stack->showContent();
    else
        m_stack->showEmpty(tr("Nothing to go on from"), tr("Type a prompt above and press Enter; the model can then go on from it."));
}

void ContinuationPanel::setTouched(bool touched)
{
    m_touchedName->setVisible(touched || !m_shown.touched.empty());
    m_touched->setVisible(touched || !m_shown.touched.empty());
}

void ContinuationPanel::setStale()
{
    m_stale = !m_shown.intact.empty();
    showTokens();
}

void ContinuationPanel::begin()
{
    m_shown = {};
    m_stale = false;
    setRunning(true);
    showTokens();
}

void ContinuationPanel::addToken(const GeneratedToken &token)
{
    if (!m_running)
        return;
    (token.isTouched ? m_shown.touched : m_shown.intact).push_back(token);
    showTokens();
}

void ContinuationPanel::setContinuation(const Continuation &continuation)
{
    m_shown = continuation;
    setRunning(false);
    showTokens();
}

void ContinuationPanel::stop()
{
    setRunning(false);
    showTokens();
}

void ContinuationPanel::setRunning(bool running)
{
    m_running = running;
    m_button->setText(running ? tr("Stop") : tr("Continue"));
}

GenerationOptions ContinuationPanel::options() const
{
    GenerationOptions options;
    options.tokens = m_tokens->value();
    options.temperature = m_temperature->value();
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    return options;
}

QString ContinuationPanel::verdict() const
{
    return m_verdict->text();
}

/// Where the two part, in words; only once both are there.
QString ContinuationPanel::differenceSentence() const
{
    if (m_stale)
        return tr("Said under other touches than those in force now.");
    if (m_running || m_shown.touched.empty())
        return {};
    const ContinuationDifference difference = differenceOf(m_shown.intact, m_shown.touched);
    if (difference.isEmpty())
        return tr("The touches change nothing in these %n token(s).", nullptr, static_cast<int>(m_shown.intact.size()));
    const auto first = std::mismatch(m_shown.intact.begin(), m_shown.intact.end(), m_shown.touched.begin(), m_shown.touched.end(),
                                     [](const GeneratedToken &a, const GeneratedToken &b) { return a.token == b.token; })
                           .first -
                       m_shown.intact.begin();
    const auto changed = std::count(difference.touched.begin(), difference.touched.end(), true);
    return tr("They part at token %1; %n token(s) of the touched side differ.", nullptr, static_cast<int>(changed)).arg(first + 1);
}

void ContinuationPanel::showTokens()
{
    // While tokens still come the sides are of unequal length: nothing is marked yet but what both have.
    const std::size_t both = std::min(m_shown.intact.size(), m_shown.touched.size());
    const std::vector<GeneratedToken> intact(
        m_shown.intact.begin(), m_shown.intact.begin() + static_cast<std::ptrdiff_t>(m_running ? both : m_shown.intact.size()));
    const std::vector<GeneratedToken> touched(
        m_shown.touched.begin(), m_shown.touched.begin() + static_cast<std::ptrdiff_t>(m_running ? both : m_shown.touched.size()));
    const ContinuationDifference difference = m_shown.touched.empty() ? ContinuationDifference() : differenceOf(intact, touched);
    m_intact->setTokens(m_shown.intact, difference.intact);
    m_touched->setTokens(m_shown.touched, difference.touched);
    if (!m_shown.touched.empty())
        setTouched(true);
    m_verdict->setText(differenceSentence());
}

}  // namespace penfield
