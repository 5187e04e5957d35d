#include "widgets/evidence/ledger_table_model.h"

#include "widgets/evidence/evidence_words.h"

#include <QLocale>

#include <cmath>

namespace penfield {

namespace {

QString pText(double p)
{
    return std::isnan(p) ? QStringLiteral("–") : QLocale().toString(p, 'g', 2);
}

}  // namespace

void LedgerTableModel::setAttempts(std::vector<Attempt> attempts, const claims::LedgerOptions &options)
{
    beginResetModel();
    m_attempts = std::move(attempts);
    m_summary = claims::summarise(m_attempts, options);
    endResetModel();
}

int LedgerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int LedgerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Check:
        return tr("Check");
    case Prompts:
        return tr("Prompts");
    case P:
        return tr("p");
    default:
        return tr("corrected");
    }
}

QVariant LedgerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = m_attempts.size() - 1 - static_cast<std::size_t>(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_attempts[row], m_summary.acrossLedger[row], index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= P)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString LedgerTableModel::text(const Attempt &attempt, double corrected, int column) const
{
    switch (column) {
    case Unit:
        return QString::fromStdString(attempt.dose.empty() ? attempt.unit : attempt.unit + " · " + attempt.dose);
    case Check:
        return attempt.check == 0 ? tr("a touch") : checkName(attempt.check);
    case Prompts:
        return QString::fromStdString(attempt.prompts);
    case P:
        return pText(attempt.p.value_or(std::nan("")));
    default:
        return pText(corrected);
    }
}

}  // namespace penfield
