#pragma once
// Everything that was tried, newest first, with what is left of each p-value after correction.

#include "backend/claims/ledger_summary.h"

#include <QAbstractTableModel>

#include <vector>

namespace penfield {

class LedgerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Unit, Check, Prompts, P, Corrected, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttempts(std::vector<Attempt> attempts, const claims::LedgerOptions &options = {});
    const claims::LedgerSummary &summary() const { return m_summary; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Attempt &attempt, double corrected, int column) const;

    std::vector<Attempt> m_attempts;
    claims::LedgerSummary m_summary;
};

}  // namespace penfield
