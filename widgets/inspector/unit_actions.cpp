#include "widgets/inspector/unit_actions.h"

#include "widgets/common/icon.h"
#include "widgets/common/numbers.h"
#include "widgets/models/unit_words.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr int steps = 1000;     // of the slider
constexpr int snapSteps = 12;  // how near 0 and the intact value hold on to a dragged handle

InterventionEntry entryOf(const NodeFacts &facts)
{
    InterventionEntry entry;
    entry.intervention = {unitOf(facts.key).value_or(Unit()), facts.key.position, TouchKind::Set, 0};
    const bool multiple = isMultiple(entry.intervention.unit.kind);
    entry.intactActivation = multiple ? 1 : static_cast<double>(facts.activation.value_or(0));
    entry.maxActivation = multiple ? 1 : static_cast<double>(facts.scaleEnd());
    return entry;
}

}  // namespace

UnitActions::UnitActions(QWidget *parent)
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
    connect(m_slider, &QSlider::valueChanged, this, &UnitActions::slide);
}

void UnitActions::slide()
{
    const bool dragged = m_slider->isSliderDown() && !(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    if (dragged)
        for (const double snap : {0.0, m_intact})
            if (const int step = stepOf(snap); std::abs(m_slider->value() - step) <= snapSteps) {
                const QSignalBlocker quiet(m_slider);
                m_slider->setValue(step);
            }
    showValue(value());
    Q_EMIT steerRequested(value());
}

void UnitActions::setTheme(const Theme &theme)
{
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Active, QPalette::Button, theme.accent);
    colours.setColor(QPalette::Inactive, QPalette::Button, theme.accent);
    colours.setColor(QPalette::Active, QPalette::ButtonText, theme.accentText);
    colours.setColor(QPalette::Inactive, QPalette::ButtonText, theme.accentText);
    m_ablate->setPalette(colours);
    m_ablate->setIcon(icon(QStringLiteral("ablate"), theme.accentText, theme.mutedText));
}

QString UnitActions::whyNot(const NodeFacts &facts) const
{
    if (!facts.hasTrace)
        return tr("Run a prompt first.");
    if (facts.prompt.bosPrepended && facts.key.position.value == 0)
        return tr("Nothing is read at the beginning of the sequence.");
    return facts.activation || !facts.key.isFeature() ? QString() : tr("Choose a token first.");
}

void UnitActions::setFacts(const NodeFacts &facts)
{
    const bool isSame = m_hasUnit && m_key == facts.key && m_prompt.tokens == facts.prompt.tokens;
    const double before = value();
    m_hasUnit = true;
    m_key = facts.key;
    m_prompt = facts.prompt;
    const InterventionEntry entry = entryOf(facts);
    m_multiple = isMultiple(entry.intervention.unit.kind);
    m_intact = entry.intactActivation;
    m_range = steeringRange(entry);
    setValue(isSame ? before : m_intact);

    const QString reason = whyNot(facts);
    for (QWidget *part : {static_cast<QWidget *>(m_ablate), static_cast<QWidget *>(m_slider)}) {
        part->setEnabled(reason.isEmpty());
        part->setToolTip(reason);
    }
    if (!reason.isEmpty())
        return;
    m_ablate->setToolTip(m_multiple                           ? tr("Take it away at this token")
                         : facts.noun == UnitNoun::Neuron ? tr("Set this neuron to 0 at this token")
                                                          : tr("Set this feature to 0 at this token"));
    m_slider->setToolTip(sliderToolTip(facts));
}

QString UnitActions::sliderToolTip(const NodeFacts &facts) const
{
    if (m_multiple)
        return tr("Scale it at this token; × 1 is the intact value");
    return (facts.noun == UnitNoun::Neuron ? tr("Set this neuron's activation at this token; the intact value is %1")
                                           : tr("Set this feature's activation at this token; the intact value is %1"))
        .arg(quantityText(m_intact));
}

int UnitActions::stepOf(double value) const
{
    const double span = m_range.maximum - m_range.minimum;
    return span > 0 ? static_cast<int>(std::lround(steps * (value - m_range.minimum) / span)) : 0;
}

/// The intact value is given back exactly, although the slider has steps.
double UnitActions::value() const
{
    const double raw = m_range.minimum + (m_range.maximum - m_range.minimum) * m_slider->value() / steps;
    if (m_slider->value() == stepOf(m_intact))
        return m_intact;
    return m_slider->value() == stepOf(0) ? 0 : raw;
}

void UnitActions::setValue(double value)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(stepOf(value));
    showValue(value);
}

void UnitActions::showValue(double value)
{
    m_value->setText(m_multiple ? QStringLiteral("× %1").arg(quantityText(value)) : quantityText(value));
}

}  // namespace penfield
