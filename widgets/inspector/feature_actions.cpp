#include "widgets/inspector/feature_actions.h"

#include "widgets/common/icon.h"
#include "widgets/common/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr int steps = 1000;  // of the slider

InterventionEntry entryOf(const NodeFacts &facts)
{
    InterventionEntry entry;
    entry.intervention = {facts.key.featureId(), facts.key.position, TouchKind::Set, 0};
    entry.intactActivation = static_cast<double>(facts.activation.value_or(0));
    entry.maxActivation = static_cast<double>(facts.scaleEnd());
    return entry;
}

}  // namespace

FeatureActions::FeatureActions(QWidget *parent)
    : QWidget(parent), m_ablate(new QPushButton(tr("Ablate"), this)), m_slider(new QSlider(Qt::Horizontal, this)), m_name(new QLabel(tr("Steer"), this)),
      m_value(new QLabel(this))
{
    m_ablate->setAccessibleName(tr("Ablate"));
    m_ablate->setDefault(true);
    m_slider->setAccessibleName(tr("Steer to activation"));
    m_slider->setRange(0, steps);
    m_slider->setPageStep(steps / 10);
    m_slider->setSingleStep(steps / 100);
    m_slider->setMinimumWidth(60);
    m_name->setBuddy(m_slider);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_value->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000.00")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_ablate);
    layout->addWidget(m_name);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_value);
    connect(m_ablate, &QPushButton::clicked, this, [this] {
        setValue(0);
        Q_EMIT ablateRequested();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showValue(value());
        Q_EMIT steerRequested(value());
    });
}

void FeatureActions::setTheme(const Theme &theme)
{
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Active, QPalette::Button, theme.accent);
    colours.setColor(QPalette::Inactive, QPalette::Button, theme.accent);
    colours.setColor(QPalette::Active, QPalette::ButtonText, theme.accentText);
    colours.setColor(QPalette::Inactive, QPalette::ButtonText, theme.accentText);
    m_ablate->setPalette(colours);
    m_ablate->setIcon(icon(QStringLiteral("ablate"), theme.accentText, theme.mutedText));
}

QString FeatureActions::whyNot(const NodeFacts &facts) const
{
    if (!facts.hasTrace)
        return tr("Run a prompt first.");
    if (facts.prompt.bosPrepended && facts.key.position.value == 0)
        return tr("Features are not read at the beginning of the sequence.");
    return facts.activation ? QString() : tr("Choose a token first.");
}

void FeatureActions::setFacts(const NodeFacts &facts)
{
    const bool isSame = m_hasUnit && m_key == facts.key && m_prompt.tokens == facts.prompt.tokens;
    const double before = value();
    m_hasUnit = true;
    m_key = facts.key;
    m_prompt = facts.prompt;
    m_intact = static_cast<double>(facts.activation.value_or(0));
    m_range = steeringRange(entryOf(facts));
    setValue(isSame ? before : m_intact);

    const QString reason = whyNot(facts);
    for (QWidget *part : {static_cast<QWidget *>(m_ablate), static_cast<QWidget *>(m_slider)}) {
        part->setEnabled(reason.isEmpty());
        part->setToolTip(reason);
    }
    if (!reason.isEmpty())
        return;
    m_ablate->setToolTip(tr("Set this feature to 0 at this token"));
    m_slider->setToolTip(tr("Set this feature's activation at this token; the intact value is %1").arg(quantityText(m_intact)));
}

int FeatureActions::stepOf(double value) const
{
    const double span = m_range.maximum - m_range.minimum;
    return span > 0 ? static_cast<int>(std::lround(steps * (value - m_range.minimum) / span)) : 0;
}

/// The intact value is given back exactly, although the slider has steps.
double FeatureActions::value() const
{
    const double raw = m_range.minimum + (m_range.maximum - m_range.minimum) * m_slider->value() / steps;
    return m_slider->value() == stepOf(m_intact) ? m_intact : raw;
}

void FeatureActions::setValue(double value)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(stepOf(value));
    showValue(value);
}

void FeatureActions::showValue(double value)
{
    m_value->setText(quantityText(value));
}

}  // namespace penfield
