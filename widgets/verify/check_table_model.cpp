#include "widgets/verify/check_table_model.h"

#include "widgets/common/icon.h"
#include "widgets/verify/check_words.h"

namespace penfield {

void CheckTableModel::setRows(std::vector<SelfCheckRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CheckTableModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole, Qt::ForegroundRole});
}

int CheckTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CheckTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCount_;
}

QVariant CheckTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Verdict:
        return tr("Verdict");
    case Group:
        return tr("Group");
    case Name:
        return tr("Reference");
    case Compared:
        return tr("Compared");
    case Difference:
        return tr("Difference");
    default:
        return tr("Tolerance");
    }
}

QString CheckTableModel::textOf(const SelfCheckRow &row, int column) const
{
    switch (column) {
    case Verdict:
        return verdictText(row);
    case Group:
        return groupText(row);
    case Name:
        return QString::fromStdString(row.name);
    case Compared:
        return comparedText(row);
    case Difference:
        return differenceText(row);
    default:
        return toleranceText(row);
    }
}

QVariant CheckTableModel::data(const QModelIndex &index, int role) const
{
    const SelfCheckRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() != Verdict)
            return {};
        return row.passed ? icon(QStringLiteral("check"), m_theme.accent, m_theme.mutedText)
                          : icon(QStringLiteral("warning"), m_theme.negative, m_theme.mutedText);
    case Qt::ForegroundRole:
        return row.passed ? QVariant() : QVariant(m_theme.negative);
    default:
        return {};
    }
}

}  // namespace penfield
