#include "widgets/heatmap/heatmap_toolbar.h"

#include "widgets/common/icon.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

namespace penfield {

HeatmapToolbar::HeatmapToolbar(QWidget *parent)
    : QWidget(parent), m_modes(new QButtonGroup(this)), m_order(new QComboBox(this)), m_layer(new QComboBox(this)), m_filter(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    addModeButton(MatrixMode::Before, tr("Before"), tr("Activations of the intact run"));
    addModeButton(MatrixMode::After, tr("After"), tr("Activations of the run with your touches"));
    addModeButton(MatrixMode::Difference, tr("Difference"), tr("What your touches changed: after − before"));
    m_order->setAccessibleName(tr("Order of the rows"));
    m_order->addItem(tr("Strongest first"), static_cast<int>(RowOrder::Strongest));
    m_order->addItem(tr("By layer"), static_cast<int>(RowOrder::Layer));
    m_order->addItem(tr("Most influential first"), static_cast<int>(RowOrder::Influence));
    m_layer->setAccessibleName(tr("Layer"));
    m_filter->setAccessibleName(tr("Filter features"));
    m_filter->setPlaceholderText(tr("Filter features"));
    m_filter->setClearButtonEnabled(true);
    m_filterIcon = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    for (QComboBox *box : {m_order, m_layer})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addSpacing(6);
    layout->addWidget(m_order);
    layout->addWidget(m_layer);
    layout->addWidget(m_filter, 1);
    constexpr int iconAndFrame = 40;  // beside the filter's text
    m_filter->setMinimumWidth(m_filter->fontMetrics().horizontalAdvance(m_filter->placeholderText()) + iconAndFrame);

    setLayerCount(0);
    setHasInfluence(false);
    showMode();
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(static_cast<MatrixMode>(id)); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &HeatmapToolbar::requestChanged);
    connect(m_layer, &QComboBox::currentIndexChanged, this, &HeatmapToolbar::requestChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &HeatmapToolbar::requestChanged);
}

void HeatmapToolbar::addModeButton(MatrixMode mode, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_modes->addButton(button, static_cast<int>(mode));
    layout()->addWidget(button);
}

QToolButton *HeatmapToolbar::modeButton(MatrixMode mode) const
{
    return qobject_cast<QToolButton *>(m_modes->button(static_cast<int>(mode)));
}

void HeatmapToolbar::setTheme(const Theme &theme)
{
    m_filterIcon->setIcon(icon(QStringLiteral("filter"), theme.palette()));
}

void HeatmapToolbar::setLayerCount(int layers)
{
    if (m_layer->count() == layers + 1)
        return;
    const QSignalBlocker quiet(m_layer);
    m_layer->clear();
    m_layer->addItem(tr("All layers"), -1);
    for (int layer = 0; layer < layers; ++layer)
        m_layer->addItem(tr("Layer %1").arg(layer), layer);
}

void HeatmapToolbar::setHasInfluence(bool has)
{
    const int row = m_order->findData(static_cast<int>(RowOrder::Influence));
    auto *model = qobject_cast<QStandardItemModel *>(m_order->model());
    model->item(row)->setEnabled(has);
    model->item(row)->setToolTip(has ? QString() : tr("Needs the attribution graph of this prompt"));
}

void HeatmapToolbar::setHasOutcome(bool has)
{
    m_hasOutcome = has;
    showMode();
}

void HeatmapToolbar::setMode(MatrixMode mode)
{
    m_wanted = mode;
    showMode();
    Q_EMIT requestChanged();
}

void HeatmapToolbar::setOrder(RowOrder order)
{
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
}

void HeatmapToolbar::showMode()
{
    modeButton(MatrixMode::After)->setEnabled(m_hasOutcome);
    modeButton(MatrixMode::Difference)->setEnabled(m_hasOutcome);
    modeButton(request().mode)->setChecked(true);
}

MatrixRequest HeatmapToolbar::request() const
{
    MatrixRequest request;
    request.mode = m_hasOutcome ? m_wanted : MatrixMode::Before;
    request.order = static_cast<RowOrder>(m_order->currentData().toInt());
    request.layer = LayerIndex(m_layer->currentData().toInt());
    request.filter = m_filter->text();
    return request;
}

}  // namespace penfield
