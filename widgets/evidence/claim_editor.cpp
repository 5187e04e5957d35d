#include "widgets/evidence/claim_editor.h"

#include "backend/claims/missing.h"
#include "widgets/evidence/check_row.h"
#include "widgets/evidence/evidence_words.h"
#include "widgets/evidence/family_editor.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <optional>

namespace penfield {

namespace {

constexpr std::array scores{ScoreKind::LogitDifference, ScoreKind::LogProbability, ScoreKind::KlDivergence};
constexpr std::array ablations{AblationValue::Zero, AblationValue::Mean, AblationValue::Resample, AblationValue::Counterfactual};
constexpr std::array directions{EffectDirection::Lowers, EffectDirection::Raises};
constexpr std::array articles{Article::The, Article::A};

/// Choices in the enum's order, after one that says nothing.
template <class Values, class Text>
QComboBox *choices(const QString &name, const QString &unsaid, const Values &values, Text text)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(unsaid);
    for (const auto value : values)
        box->addItem(text(value));
    return box;
}

template <class Value>
void showChoice(QComboBox *box, const std::optional<Value> &value)
{
    box->setCurrentIndex(value ? 1 + static_cast<int>(*value) : 0);
}

template <class Value>
std::optional<Value> choiceOf(const QComboBox *box)
{
    return box->currentIndex() > 0 ? std::optional(static_cast<Value>(box->currentIndex() - 1)) : std::nullopt;
}

}  // namespace

ClaimEditor::ClaimEditor(QWidget *parent)
    : QWidget(parent), m_question(wrappedText()), m_model(wrappedText()), m_units(wrappedText()), m_prompts(wrappedText()),
      m_name(new QLineEdit), m_score(choices(tr("Score"), tr("not said yet"), scores, scoreText)),
      m_ablation(choices(tr("Values are replaced by"), tr("not said yet"), ablations, ablationText)),
      m_direction(choices(tr("Taking them away"), tr("not said yet"), directions, directionText)),
      m_article(choices(tr("This is"), tr("not said yet"), articles, articleText)), m_least(new QDoubleSpinBox), m_most(new QDoubleSpinBox),
      m_offer(new QPushButton(tr("Fill In What Is Usual"))), m_templates(new QPushButton(tr("Templates…"))),
      m_table(new QPushButton(tr("Table…"))), m_done(new QPushButton(tr("Done"))), m_families(new FamilyEditor)
{
    build();
    connect(m_name, &QLineEdit::textEdited, this, &ClaimEditor::take);
    for (QComboBox *box : {m_score, m_ablation, m_direction, m_article})
        connect(box, &QComboBox::currentIndexChanged, this, &ClaimEditor::take);
    for (QDoubleSpinBox *box : {m_least, m_most})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ClaimEditor::take);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        show(claims::withOffers(m_claim));
        Q_EMIT claimChanged(m_claim);
    });
    connect(m_templates, &QPushButton::toggled, m_families, &QWidget::setVisible);
    connect(m_table, &QPushButton::clicked, this, &ClaimEditor::tableRequested);
    connect(m_families, &FamilyEditor::promptsChosen, this, [this](const PromptFamily &prompts) {
        m_templates->setChecked(false);
        setPrompts(prompts);
    });
    connect(m_done, &QPushButton::clicked, this, &ClaimEditor::done);
    show({});
}

void ClaimEditor::build()
{
    m_name->setAccessibleName(tr("Name of the claim"));
    m_templates->setCheckable(true);
    m_families->hide();
    for (QDoubleSpinBox *box : {m_least, m_most}) {
        box->setRange(-10, 10);
        box->setDecimals(2);
        box->setSingleStep(0.25);
    }
    m_least->setAccessibleName(tr("Smallest dose"));
    m_most->setAccessibleName(tr("Largest dose"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(10);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Model"), m_model);
    form->addRow(tr("Units"), m_units);
    form->addRow(tr("Prompts"), promptsRow());
    form->addRow(tr("Score"), m_score);
    form->addRow(tr("Values are replaced by"), m_ablation);
    form->addRow(tr("Doses, standard deviations"), dosesRow());
    form->addRow(tr("Taking them away"), m_direction);
    form->addRow(tr("This is"), m_article);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_offer);
    foot->addStretch(1);
    foot->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addLayout(form);
    layout->addWidget(m_families, 1);
    layout->addLayout(foot);
    layout->addStretch();
}

QWidget *ClaimEditor::promptsRow()
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_templates);
    buttons->addWidget(m_table);
    buttons->addStretch(1);
    layout->addWidget(m_prompts);
    layout->addLayout(buttons);
    return row;
}

QWidget *ClaimEditor::dosesRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_least);
    layout->addWidget(new QLabel(tr("to")));
    layout->addWidget(m_most);
    layout->addStretch(1);
    return row;
}

void ClaimEditor::setClaim(const Claim &claim)
{
    show(claim);
}

void ClaimEditor::setReadyFamilies(std::vector<claims::TemplateFamily> families)
{
    m_families->setReady(std::move(families));
}

void ClaimEditor::setPrompts(const PromptFamily &prompts)
{
    m_claim.prompts = prompts;
    refresh();
    Q_EMIT claimChanged(m_claim);
}

QString ClaimEditor::question() const
{
    return m_question->isHidden() ? QString() : m_question->text();
}

void ClaimEditor::show(const Claim &claim)
{
    m_showing = true;
    m_claim = claim;
    m_name->setText(QString::fromStdString(claim.name));
    showChoice(m_score, claim.score);
    showChoice(m_ablation, claim.ablation);
    showChoice(m_direction, claim.direction);
    showChoice(m_article, claim.article);
    m_least->setValue(claim.doses ? claim.doses->least : 0);
    m_most->setValue(claim.doses ? claim.doses->most : 0);
    m_showing = false;
    refresh();
}

void ClaimEditor::take()
{
    if (m_showing)
        return;
    m_claim.name = m_name->text().toStdString();
    m_claim.score = choiceOf<ScoreKind>(m_score);
    m_claim.ablation = choiceOf<AblationValue>(m_ablation);
    m_claim.direction = choiceOf<EffectDirection>(m_direction);
    m_claim.article = choiceOf<Article>(m_article);
    m_claim.doses = m_least->value() < m_most->value() ? std::optional(DoseRange{m_least->value(), m_most->value()}) : std::nullopt;
    refresh();
    Q_EMIT claimChanged(m_claim);
}

void ClaimEditor::refresh()
{
    const std::vector<claims::Missing> missing = claims::missingOf(m_claim);
    m_question->setVisible(!missing.empty());
    if (!missing.empty())
        m_question->setText(noteText(missing.front().question));
    m_model->setText(m_claim.modelName.empty() ? tr("none is open") : QString::fromStdString(m_claim.modelName));
    m_units->setText(m_claim.units.empty() ? tr("none are selected") : unitsText(m_claim));
    const PromptFamily &prompts = m_claim.prompts;
    m_prompts->setText(prompts.pairs.empty() ? tr("none yet")
                                             : tr("%1: %n pair(s)", nullptr, static_cast<int>(prompts.pairs.size()))
                                                   .arg(QString::fromStdString(prompts.name.empty() ? "–" : prompts.name)));
}

}  // namespace penfield
