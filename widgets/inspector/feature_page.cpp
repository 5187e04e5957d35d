#include "widgets/inspector/feature_page.h"

#include "widgets/common/numbers.h"
#include "widgets/inspector/effect_bars.h"
#include "widgets/inspector/example_lines.h"
#include "widgets/plots/histogram_plot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTabWidget>

#include <algorithm>
#include <cmath>

namespace penfield {

namespace {
constexpr int sliderSteps = 1000;
constexpr double snapDistance = 0.015;  // share of the slider's length within which it holds on to 0 and to the intact value

QLabel *mutedLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}
}  // namespace

FeaturePage::FeaturePage(QWidget *parent) : QWidget(parent)
{
    build();
    connect(m_ablate, &QPushButton::clicked, this, &FeaturePage::ablateClicked);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { ++m_gesture; });
    connect(m_slider, &QSlider::actionTriggered, this, [this](int action) {
        if (action != QAbstractSlider::SliderMove)
            ++m_gesture;  // a key or a click on the groove is a step of its own
    });
    connect(m_slider, &QSlider::valueChanged, this, &FeaturePage::sliderMoved);
}

void FeaturePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_activation = mutedLabel();
    m_along = new ExampleLines;
    m_along->setAccessibleName(tr("Activation along the prompt"));
    column->addWidget(m_activation);
    column->addWidget(m_along);
    buildTouching(column);

    m_statistics = mutedLabel();
    m_histogram = new HistogramPlot;
    m_top = new ExampleLines;
    m_top->setAccessibleName(tr("Top examples"));
    m_random = new ExampleLines;
    m_random->setAccessibleName(tr("Random examples"));
    m_examples = new QTabWidget;
    m_examples->setAccessibleName(tr("Examples"));
    m_examples->setDocumentMode(true);
    m_examples->addTab(m_top, tr("Top examples"));
    m_examples->addTab(m_random, tr("Random examples"));
    m_effects = new EffectBars;
    column->addWidget(m_statistics);
    column->addWidget(m_examples);
    column->addWidget(m_effects);
    column->addWidget(m_histogram);
}

void FeaturePage::buildTouching(QLayout *column)
{
    m_ablate = new QPushButton(tr("&Ablate"));
    m_ablate->setToolTip(tr("Set this feature to 0 at this token"));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, sliderSteps);
    m_slider->setPageStep(sliderSteps / 10);
    m_slider->setAccessibleName(tr("Steer"));
    m_slider->setToolTip(tr("Set this feature to another activation at this token"));
    m_sliderText = new QLabel;
    m_sliderText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.0000 (×0.00)")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_ablate);
    row->addWidget(new QLabel(tr("Steer")));
    row->addWidget(m_slider, 1);
    row->addWidget(m_sliderText);
    m_groups = new QHBoxLayout;
    m_groups->addStretch(1);
    auto *box = static_cast<QVBoxLayout *>(column);
    box->addLayout(row);
    box->addLayout(m_groups);
}

void FeaturePage::setTheme(const Theme &theme)
{
    for (ExampleLines *lines : {m_along, m_top, m_random})
        lines->setTheme(theme);
    m_effects->setTheme(theme);
    m_histogram->setTheme(theme);
}

void FeaturePage::showFeature(const NodeKey &key, const TraceSummary *trace, const FeatureCard *card, bool cardMissing)
{
    const float cardMaximum = card ? card->maxActivation : 0;
    showAlongPrompt(key, trace, cardMaximum);
    showCard(card, cardMissing);
    showSteering(m_present, cardMaximum);
}

void FeaturePage::showAlongPrompt(const NodeKey &key, const TraceSummary *trace, float cardMaximum)
{
    m_present = 0;
    if (!trace) {
        m_along->setExamples({}, 0);
        m_activation->clear();
        return;
    }
    FeatureExample line;
    line.tokens = trace->prompt.pieces;
    line.activations.assign(trace->prompt.size(), 0.0F);
    for (const FeatureActivation &a : trace->activations)
        if (a.id == key.featureId())
            line.activations[a.position.index()] = a.activation;
    const bool there = key.position.isValid() && key.position.index() < line.tokens.size();
    line.peak = there ? key.position.value : 0;
    m_present = there ? line.activations[key.position.index()] : 0;
    const float largest = *std::max_element(line.activations.begin(), line.activations.end());
    m_activation->setText(!there            ? QString()
                          : m_present != 0 ? tr("Activation %1 at “%2”").arg(quantityText(m_present), QString::fromStdString(line.tokens[key.position.index()]))
                                            : tr("Not active at “%1”").arg(QString::fromStdString(line.tokens[key.position.index()])));
    m_along->setExamples({line}, std::max(largest, cardMaximum));
}

void FeaturePage::showCard(const FeatureCard *card, bool missing)
{
    const FeatureCard nothing;
    const FeatureCard &c = card ? *card : nothing;
    m_top->setExamples(c.topExamples, c.maxActivation);
    m_random->setExamples(c.randomExamples, c.maxActivation);
    m_effects->setEffects(c.promoted, c.suppressed);
    m_histogram->setHistogram(c.histogramEdges, c.histogramCounts);
    m_histogram->setMarker(card && m_present > 0 ? std::optional<double>(m_present) : std::nullopt);
    const bool known = card != nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{m_examples, m_effects, m_histogram})
        part->setVisible(!missing);
    m_statistics->setText(known     ? tr("Active on %1 of all tokens · largest activation %2").arg(percentText(c.density), quantityText(c.maxActivation))
                          : missing ? tr("The feature database knows nothing of this feature.")
                                    : QString());
}

void FeaturePage::showSteering(double present, double known)
{
    const QSignalBlocker quiet(m_slider);
    const double largest = std::max(present, known);
    m_maximum = largest > 0 ? 2 * largest : 1;
    m_slider->setValue(static_cast<int>(std::lround(present / m_maximum * sliderSteps)));
    m_sliderText->setText(quantityText(present));
}

double FeaturePage::sliderValue() const
{
    const double value = m_maximum * m_slider->value() / sliderSteps;
    if (m_slider->isSliderDown() && std::abs(value - m_present) < snapDistance * m_maximum)
        return m_present;
    return m_slider->isSliderDown() && value < snapDistance * m_maximum ? 0 : value;
}

void FeaturePage::sliderMoved()
{
    const double value = sliderValue();
    const QString factor = m_present > 0 ? tr(" (×%1)").arg(quantityText(value / m_present)) : QString();
    m_sliderText->setText(quantityText(value) + factor);
    Q_EMIT steered(value, m_gesture);
}

void FeaturePage::setGroups(const QStringList &names)
{
    while (m_groups->count() > 1) {
        QLayoutItem *item = m_groups->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &name : names) {
        auto *button = new QPushButton(tr("Ablate the group “%1”").arg(name));
        button->setObjectName("group:" + name);
        button->setToolTip(tr("Set every feature of this group to 0 at this token"));
        connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT groupClicked(name); });
        m_groups->insertWidget(m_groups->count() - 1, button);
    }
}

QString FeaturePage::statistics() const
{
    return m_statistics->text();
}

QString FeaturePage::text() const
{
    return QStringList{m_activation->text(), m_statistics->text(), m_top->text()}.join('\n');
}

}  // namespace penfield
