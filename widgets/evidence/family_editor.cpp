#include "widgets/evidence/family_editor.h"

#include "backend/claims/split_family.h"
#include "backend/types/error.h"
#include "widgets/evidence/check_row.h"
#include "widgets/evidence/evidence_words.h"
#include "widgets/evidence/slot_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace penfield {

FamilyEditor::FamilyEditor(QWidget *parent)
    : QWidget(parent), m_start(new QComboBox), m_varied(new QComboBox), m_templates(new QPlainTextEdit), m_words(new QPlainTextEdit),
      m_pairs(new QSpinBox), m_report(wrappedText(true)), m_use(new QPushButton(tr("Use These Prompts")))
{
    build();
    connect(m_start, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            setFamily(m_ready[static_cast<std::size_t>(index - 1)]);
    });
    connect(m_templates, &QPlainTextEdit::textChanged, this, &FamilyEditor::refresh);
    connect(m_words, &QPlainTextEdit::textChanged, this, &FamilyEditor::refreshSlots);
    connect(m_varied, &QComboBox::currentIndexChanged, this, &FamilyEditor::refresh);
    connect(m_pairs, &QSpinBox::valueChanged, this, &FamilyEditor::refresh);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_prompts)
            Q_EMIT promptsChosen(*m_prompts);
    });
    setReady({});
    refresh();
}

void FamilyEditor::build()
{
    m_start->setAccessibleName(tr("Start from"));
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_templates->setAccessibleName(tr("Templates"));
    m_templates->setTabChangesFocus(true);
    m_templates->setPlaceholderText(QStringLiteral("the capital of {city} is"));
    m_words->setAccessibleName(tr("Words"));
    m_words->setTabChangesFocus(true);
    m_words->setPlaceholderText(QStringLiteral("city: Dallas = Austin, Oakland = Sacramento"));
    m_varied->setAccessibleName(tr("The counterfactual changes"));
    m_varied->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pairs->setAccessibleName(tr("Pairs"));
    m_pairs->setRange(2, 4096);
    m_pairs->setValue(64);
    m_report->setMinimumHeight(2 * fontMetrics().lineSpacing());

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(new QLabel(tr("Pairs")));
    foot->addWidget(m_pairs);
    foot->addStretch(1);
    foot->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    layout->addWidget(new QLabel(tr("Templates, one a line")));
    layout->addWidget(m_templates, 2);
    layout->addWidget(new QLabel(tr("Words for each slot, one slot a line")));
    layout->addWidget(m_words, 1);
    layout->addWidget(new QLabel(tr("The counterfactual changes")));
    layout->addWidget(m_varied, 0, Qt::AlignLeft);
    layout->addWidget(m_report);
    layout->addLayout(foot);
}

void FamilyEditor::setReady(std::vector<claims::TemplateFamily> families)
{
    m_ready = std::move(families);
    m_start->clear();
    m_start->addItem(tr("My own templates"));
    for (const claims::TemplateFamily &family : m_ready)
        m_start->addItem(QString::fromStdString(family.name));
    m_start->setVisible(!m_ready.empty());
}

void FamilyEditor::setFamily(const claims::TemplateFamily &family)
{
    QStringList lines;
    for (const std::string &wording : family.templates)
        lines << QString::fromStdString(wording);
    m_name = family.name;
    {
        const QSignalBlocker quiet(m_pairs), silent(m_templates), still(m_words);
        m_pairs->setValue(family.pairs);
        m_templates->setPlainText(lines.join(QLatin1Char('\n')));
        m_words->setPlainText(slotText(family.openSlots));
    }
    refreshSlots();
    m_varied->setCurrentText(QString::fromStdString(family.varied));
    refresh();
}

claims::TemplateFamily FamilyEditor::family() const
{
    claims::TemplateFamily family;
    family.name = m_name;
    for (const QString &line : m_templates->toPlainText().split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            family.templates.push_back(line.toStdString());
    family.openSlots = slotsOf(m_words->toPlainText());
    family.varied = m_varied->currentText().toStdString();
    family.pairs = m_pairs->value();
    return family;
}

QString FamilyEditor::report() const
{
    return m_report->text();
}

void FamilyEditor::refreshSlots()
{
    const QString chosen = m_varied->currentText();
    {
        const QSignalBlocker quiet(m_varied);
        m_varied->clear();
        for (const claims::Slot &slot : slotsOf(m_words->toPlainText()))
            m_varied->addItem(QString::fromStdString(slot.name));
        m_varied->setCurrentIndex(std::max(0, m_varied->findText(chosen)));
    }
    refresh();
}

void FamilyEditor::refresh()
{
    m_prompts.reset();
    const claims::TemplateFamily templates = family();
    if (templates.templates.empty() && templates.openSlots.empty()) {
        m_report->setText(
            tr("Write the same question in several wordings, with {slots} for what varies. Half of the templates are set aside "
               "for confirmation."));
    } else {
        try {
            PromptFamily prompts = claims::expand(templates);
            claims::splitByTemplate(prompts);
            m_report->setText(
                prompts.isSplit()
                    ? tr("%n pair(s) from", nullptr, static_cast<int>(prompts.pairs.size())) + QLatin1Char(' ') +
                          tr("%n template(s); half of them are set aside.", nullptr, static_cast<int>(prompts.templates.size()))
                    : tr("Add a second template: one alone cannot be split."));
            if (prompts.isSplit())
                m_prompts = std::move(prompts);
        } catch (const Error &error) {
            m_report->setText(noteText({error.sentence(), error.arguments()}));
        }
    }
    m_use->setEnabled(m_prompts.has_value());
}

}  // namespace penfield
