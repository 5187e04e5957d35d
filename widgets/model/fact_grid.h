#pragma once

#include "widgets/model/model_facts.h"

#include <QWidget>

class QGridLayout;

namespace penfield {

/// Names on the left, muted; values on the right, wrapped, or shortened in the middle where they are paths.
class FactGrid : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(const FactSection &section, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow(QGridLayout &grid, const FactRow &row);

    QGridLayout *m_grid;
};

}  // namespace penfield
