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

private:
    static void addRow(QGridLayout &grid, const FactRow &row);
};

}  // namespace penfield
