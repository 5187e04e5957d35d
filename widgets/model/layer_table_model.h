#pragma once

#include "widgets/common/theme.h"
#include "widgets/model/model_facts.h"

#include <QAbstractTableModel>

namespace penfield {

/// The layers of a dictionary: which, how many features, what it leaves unexplained on the prompt.
class LayerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Layer, Features, Unexplained, columnCount_ };

    using QAbstractTableModel::QAbstractTableModel;

    void setLayers(std::vector<LayerFact> layers);
    void setTheme(const Theme &theme);
    const std::vector<LayerFact> &layers() const { return m_layers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LayerFact> m_layers;
    Theme m_theme = Theme::lightTheme();
};

}  // namespace penfield
