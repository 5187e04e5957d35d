#include "widgets/patching/patch_toolbar.h"

#include "widgets/patching/patch_picture.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace penfield {

PatchToolbar::PatchToolbar(QWidget *parent)
    : QWidget(parent), m_corrupted(new QLineEdit), m_place(new QComboBox), m_measure(new QComboBox), m_patch(new QToolButton)
{
    m_corrupted->setPlaceholderText(tr("Corrupted prompt: as many tokens, another answer"));
    m_corrupted->setAccessibleName(tr("Corrupted prompt"));
    m_corrupted->setToolTip(tr("Pieces of the run above are put into the run of this prompt, one at a time."));
    const auto addPlace = [this](PatchedPlace place, const QString &text) { m_place->addItem(text, static_cast<int>(place)); };
    addPlace(PatchedPlace::Residual, tr("Residual stream"));
    addPlace(PatchedPlace::AttentionOut, tr("Attention out"));
    addPlace(PatchedPlace::MlpOut, tr("MLP out"));
    addPlace(PatchedPlace::Heads, tr("Heads"));
    m_place->setAccessibleName(tr("What is patched"));
    for (const MeasureKind kind : {MeasureKind::LogitDifference, MeasureKind::Probability, MeasureKind::KlDivergence})
        m_measure->addItem(measureName({kind, {}, {}}), static_cast<int>(kind));
    m_measure->setAccessibleName(tr("How the answer is measured"));
    m_patch->setText(tr("Patch"));
    m_patch->setToolTip(tr("Patch every cell"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_corrupted, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_measure);
    layout->addWidget(m_patch);

    connect(m_corrupted, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_corrupted, &QLineEdit::returnPressed, this, &PatchToolbar::patchRequested);
    connect(m_patch, &QToolButton::clicked, this, &PatchToolbar::patchRequested);
    connect(m_place, &QComboBox::activated, this, &PatchToolbar::patchRequested);
    connect(m_measure, &QComboBox::activated, this, &PatchToolbar::patchRequested);
}

void PatchToolbar::offer(const QString &corrupted)
{
    if (!m_typed)
        m_corrupted->setText(corrupted);
}

QString PatchToolbar::corrupted() const
{
    return m_corrupted->text();
}

PatchedPlace PatchToolbar::place() const
{
    return static_cast<PatchedPlace>(m_place->currentData().toInt());
}

MeasureKind PatchToolbar::measure() const
{
    return static_cast<MeasureKind>(m_measure->currentData().toInt());
}

}  // namespace penfield
