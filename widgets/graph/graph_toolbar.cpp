#include "widgets/graph/graph_toolbar.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icon.h"
#include "widgets/graph/target_menu.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace penfield {

GraphToolbar::GraphToolbar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 6, 3);
    layout->setSpacing(6);
    const PruneOptions defaults;
    m_nodes = addThreshold(tr("&Nodes"), tr("Keeps the nodes that carry this share of all influence on the answers."), 10,
                           static_cast<int>(std::lround(defaults.nodeThreshold * 100)));
    layout->addSpacing(10);
    m_edges = addThreshold(tr("E&dges"), tr("Keeps the edges that carry this share of the influence between kept nodes."), 50,
                           static_cast<int>(std::lround(defaults.edgeThreshold * 100)));
    layout->addSpacing(10);
    m_counts = new ElidedLabel(this);
    layout->addWidget(m_counts, 1);
    m_targets = new TargetMenu(this);
    layout->addWidget(m_targets);
    m_components = addButton(tr("Co&mponents…"),
                             tr("The graph of attention heads and MLPs instead of features: what the answer owes to each of them, compared with "
                                "another prompt. Needs no dictionary."),
                             false);
    connect(m_components, &QToolButton::clicked, this, &GraphToolbar::componentsRequested);
    QToolButton *errors = addButton(tr("E&rrors"), tr("Shows error nodes: what the features do not explain."), true);
    errors->setChecked(true);
    connect(errors, &QToolButton::toggled, this, &GraphToolbar::errorsToggled);
    connect(addButton(tr("&Legend"), tr("Shows what shapes and colours mean."), true), &QToolButton::toggled, this, &GraphToolbar::legendToggled);
    m_fit = addButton(tr("F&it"), tr("Shows the whole graph (0)."), false);
    connect(m_fit, &QToolButton::clicked, this, &GraphToolbar::fitRequested);
}

GraphToolbar::Threshold GraphToolbar::addThreshold(const QString &name, const QString &explanation, int least, int percent)
{
    auto *label = new QLabel(name, this);
    auto *slider = new QSlider(Qt::Horizontal, this);
    auto *value = new QLabel(this);
    slider->setRange(least, 100);
    slider->setValue(percent);
    slider->setMinimumWidth(60);
    slider->setMaximumWidth(120);
    slider->setToolTip(explanation);
    slider->setAccessibleName(QString(name).remove(u'&'));
    slider->setAccessibleDescription(explanation);
    label->setBuddy(slider);
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(tr("%1 %").arg(100)));
    const auto show = [value](int v) { value->setText(tr("%1 %").arg(v)); };
    show(percent);
    connect(slider, &QSlider::valueChanged, value, show);
    connect(slider, &QSlider::valueChanged, this, &GraphToolbar::report);
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(slider), static_cast<QWidget *>(value)})
        layout()->addWidget(widget);
    return {slider, value};
}

QToolButton *GraphToolbar::addButton(const QString &text, const QString &explanation, bool checkable)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolTip(explanation);
    button->setAutoRaise(true);
    button->setCheckable(checkable);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void GraphToolbar::setPruneOptions(const PruneOptions &options)
{
    const PruneOptions before = pruneOptions();
    {
        const QSignalBlocker nodes(this);
        m_nodes.slider->setValue(static_cast<int>(std::lround(options.nodeThreshold * 100)));
        m_edges.slider->setValue(static_cast<int>(std::lround(options.edgeThreshold * 100)));
    }
    const PruneOptions now = pruneOptions();
    if (now.nodeThreshold != before.nodeThreshold || now.edgeThreshold != before.edgeThreshold)
        report();
}

PruneOptions GraphToolbar::pruneOptions() const
{
    return {m_nodes.slider->value() / 100.0, m_edges.slider->value() / 100.0};
}

void GraphToolbar::setTheme(const Theme &theme)
{
    m_fit->setIcon(icon(QStringLiteral("fit"), theme.palette()));
    m_fit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void GraphToolbar::showCounts(int nodes, int edges, int allNodes, int allEdges)
{
    const QLocale locale;
    m_counts->setText(tr("%1 of %2 nodes, %3 of %4 edges").arg(locale.toString(nodes), locale.toString(allNodes), locale.toString(edges), locale.toString(allEdges)));
}

void GraphToolbar::showStatus(const QString &text)
{
    m_counts->setText(text);
}

void GraphToolbar::report()
{
    Q_EMIT pruneOptionsChanged(pruneOptions());
}

}  // namespace penfield
