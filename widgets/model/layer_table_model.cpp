#include "widgets/model/layer_table_model.h"

#include "widgets/common/icon.h"
#include "widgets/common/numbers.h"

#include <QLocale>

namespace penfield {

void LayerTableModel::setLayers(std::vector<LayerFact> layers)
{
    beginResetModel();
    m_layers = std::move(layers);
    endResetModel();
}

void LayerTableModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (!m_layers.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole, Qt::ForegroundRole});
}

int LayerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

int LayerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCount_;
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Unexplained)
        return tr("Share of the variance that the features do not explain, on the prompt that was run last");
    if (role != Qt::DisplayRole)
        return {};
    return section == Layer ? tr("Layer") : section == Features ? tr("Features") : tr("Unexplained");
}

QVariant LayerTableModel::data(const QModelIndex &index, int role) const
{
    const LayerFact &layer = m_layers[static_cast<std::size_t>(index.row())];
    const bool isWarning = index.column() == Unexplained && layer.isSuspicious();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Unexplained)
            return layer.unexplained < 0 ? QString(QChar(0x2013)) : percentText(layer.unexplained);
        return QLocale().toString(index.column() == Layer ? layer.layer : layer.features);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return isWarning ? QVariant(icon(QStringLiteral("warning"), m_theme.warning, m_theme.mutedText)) : QVariant();
    case Qt::ForegroundRole:
        return isWarning ? QVariant(m_theme.warning) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isWarning ? suspicionSentence() : layer.path;
    default:
        return {};
    }
}

}  // namespace penfield
