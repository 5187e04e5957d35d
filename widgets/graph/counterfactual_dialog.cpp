#include "widgets/graph/counterfactual_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace penfield {

namespace {

constexpr int kFieldWidth = 60;  // characters

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

CounterfactualDialog::CounterfactualDialog(const QString &prompt, const QString &offered, QWidget *parent)
    : QDialog(parent), m_prompt(prompt), m_field(new QLineEdit(offered)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Graph of Components"));
    m_field->setMinimumWidth(m_field->fontMetrics().averageCharWidth() * kFieldWidth);
    m_field->setAccessibleName(tr("Counterfactual prompt"));
    m_field->selectAll();
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Draw"));
    auto *form = new QFormLayout;
    form->addRow(tr("Prompt:"), wrapped(prompt));
    form->addRow(tr("&Compare with:"), m_field);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        wrapped(tr("Shows which attention heads and MLPs make the answer differ between two prompts. Change a word that matters, "
                   "such as “Dallas” to “Chicago”; both prompts must have equally many tokens.")));
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    connect(m_field, &QLineEdit::textChanged, this, &CounterfactualDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_field->setFocus();
    refresh();
}

QString CounterfactualDialog::counterfactual() const
{
    return m_field->text();
}

void CounterfactualDialog::refresh()
{
    const bool asks = !m_field->text().trimmed().isEmpty() && m_field->text() != m_prompt;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(asks);
}

}  // namespace penfield
