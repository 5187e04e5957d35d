#include "widgets/start/start_page.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icon.h"
#include "widgets/common/section_header.h"
#include "widgets/common/thin_progress.h"
#include "widgets/start/recent_button.h"

#include <QCommandLinkButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace penfield {

namespace {

constexpr int widestPage = 900, columnGap = 40, sectionGap = 26;

QLabel *wrapped(const QString &text, bool muted)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *heading(const QString &text, double scale)
{
    QLabel *label = wrapped(text, false);
    QFont big = label->font();
    big.setPointSizeF(big.pointSizeF() * scale);
    big.setWeight(QFont::DemiBold);
    label->setFont(big);
    return label;
}

}  // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_demo(new QCommandLinkButton(tr("Open the demo"), tr("A small model of our own with its features, their names and "
                                                                             "groups. Nothing is downloaded."))),
      m_model(new QCommandLinkButton(tr("Open a model…"), tr("A folder on this computer with config.json and *.safetensors. Its dictionary and "
                                                             "feature database are opened after it."))),
      m_recentHeader(new SectionHeader(tr("Recent"))), m_noRecent(wrapped(tr("Models that you open are listed here, each with its dictionary and "
                                                                             "its feature database."), true)),
      m_recentList(new QVBoxLayout), m_opening(new QWidget), m_openingText(new ElidedLabel), m_openingBar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *area = new QScrollArea;
    area->setWidget(buildPage());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    setAccessibleName(tr("Start page"));
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(m_model, &QPushButton::clicked, this, &StartPage::modelRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StartPage::cancelRequested);
    clearOpening();
    setTheme(m_theme);
}

QWidget *StartPage::buildPage()
{
    auto *column = new QWidget;
    column->setMaximumWidth(widestPage);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(28, 36, 28, 28);
    layout->setSpacing(0);
    layout->addWidget(heading(QStringLiteral("Penfield"), 2.0));
    layout->addSpacing(4);
    layout->addWidget(wrapped(tr("A visual explorer for the circuits and features inside neural networks."), true));
    layout->addSpacing(10);
    layout->addWidget(buildOpening());
    layout->addSpacing(sectionGap - 16);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(columnGap);
    halves->addWidget(buildBegin(), 1);
    halves->addWidget(buildRecent(), 1);
    layout->addLayout(halves);
    layout->addSpacing(sectionGap);
    layout->addWidget(buildFormats());
    layout->addStretch(1);

    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("startPage"));
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    return page;
}

QWidget *StartPage::buildOpening()
{
    makeThin(*m_openingBar);
    m_openingBar->setAccessibleName(tr("Progress"));
    m_cancel->setAccessibleName(tr("Cancel the opening"));
    m_cancel->setToolTip(tr("Cancel the opening (Esc)"));
    auto *line = new QHBoxLayout(m_opening);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_openingText, 1);
    line->addWidget(m_openingBar, 0, Qt::AlignVCenter);
    line->addWidget(m_cancel);
    QSizePolicy keepPlace = m_opening->sizePolicy();
    keepPlace.setRetainSizeWhenHidden(true);
    m_opening->setSizePolicy(keepPlace);
    return m_opening;
}

QWidget *StartPage::buildBegin()
{
    auto *begin = new QWidget;
    auto *layout = new QVBoxLayout(begin);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new SectionHeader(tr("Begin")));
    layout->addWidget(m_demo);
    layout->addWidget(m_model);
    layout->addSpacing(6);
    layout->addWidget(wrapped(tr("Or drop a model's folder on this window, alone or together with its dictionary and its feature database."), true));
    layout->addStretch(1);
    for (QCommandLinkButton *button : {m_demo, m_model})
        button->setAccessibleName(button->text());
    return begin;
}

QWidget *StartPage::buildRecent()
{
    auto *recent = new QWidget;
    auto *layout = new QVBoxLayout(recent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_recentHeader);
    layout->addWidget(m_noRecent);
    m_recentList->setSpacing(2);
    layout->addLayout(m_recentList);
    layout->addStretch(1);
    return recent;
}

QWidget *StartPage::buildFormats()
{
    auto *formats = new QWidget;
    auto *grid = new QGridLayout(formats);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->addWidget(new SectionHeader(tr("What can be opened")), 0, 0, 1, 2);
    const auto row = [grid](const QString &what, const QString &which) {
        const int at = grid->rowCount();
        auto *name = new QLabel(what);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(name, at, 0);
        grid->addWidget(wrapped(which, true), at, 1);
    };
    row(tr("Models"), tr("GPT-2, GPT-NeoX and Pythia, Llama, Mistral, Qwen 2 and 3, Gemma 2 and 3, and models of TransformerLens: a folder with "
                         "config.json, weights as *.safetensors, and tokenizer.json."));
    row(tr("Dictionaries"), tr("Transcoders, cross-layer transcoders and sparse autoencoders of circuit-tracer, SAELens, Gemma Scope, Gemma "
                               "Scope 2 and sparsify: a folder, or a params.npz."));
    row(tr("Feature databases"), tr("Penfield's own, *.db: names, examples and groups of features."));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 130);
    return formats;
}

void StartPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateIcons();
    for (RecentButton *button : findChildren<RecentButton *>())
        button->setTheme(theme);
}

void StartPage::updateIcons()
{
    m_demo->setIcon(icon(QStringLiteral("graph"), m_theme.accent, m_theme.mutedText));
    m_model->setIcon(icon(QStringLiteral("open"), m_theme.accent, m_theme.mutedText));
    m_cancel->setIcon(icon(QStringLiteral("stop"), m_theme.palette()));
}

void StartPage::setDemoThere(bool there)
{
    m_demo->setEnabled(there);
}

void StartPage::setRecent(const std::vector<StartEntry> &entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // it may be the one that was just clicked
        delete item;
    }
    m_noRecent->setVisible(entries.empty());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto *button = new RecentButton(entries[i]);
        button->setTheme(m_theme);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT recentChosen(static_cast<int>(i)); });
        m_recentList->addWidget(button);
    }
}

void StartPage::setOpening(const QString &sentence, double fraction)
{
    m_openingText->setText(sentence);
    m_openingBar->setValue(static_cast<int>(std::lround(1000 * fraction)));
    m_opening->show();
}

void StartPage::clearOpening()
{
    m_opening->hide();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_opening->isHidden())
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace penfield
