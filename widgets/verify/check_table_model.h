#pragma once

#include "backend/types/self_check.h"
#include "widgets/common/theme.h"

#include <QAbstractTableModel>

namespace penfield {

class CheckTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Verdict, Group, Name, Compared, Difference, Tolerance, columnCount_ };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<SelfCheckRow> rows);
    void setTheme(const Theme &theme);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const SelfCheckRow &row, int column) const;

    std::vector<SelfCheckRow> m_rows;
    Theme m_theme = Theme::lightTheme();
};

}  // namespace penfield
