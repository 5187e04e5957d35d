#pragma once
// What the heatmap is asked to show: the run, the order of the rows, a layer, words to look for.

#include "widgets/common/theme.h"
#include "widgets/models/feature_token_matrix.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace penfield {

class HeatmapToolbar : public QWidget {
    Q_OBJECT
public:
    explicit HeatmapToolbar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setLayerCount(int layers);
    void setHasOutcome(bool has);      ///< without one only the intact run can be shown; the wish is kept for the next
    void setHasInfluence(bool has);

    MatrixRequest request() const;     ///< what can be shown now
    void setMode(MatrixMode mode);
    void setOrder(RowOrder order);

    QLineEdit *filter() const { return m_filter; }
    QComboBox *orderBox() const { return m_order; }
    QComboBox *layerBox() const { return m_layer; }
    QToolButton *modeButton(MatrixMode mode) const;

Q_SIGNALS:
    void requestChanged();

private:
    void addModeButton(MatrixMode mode, const QString &text, const QString &toolTip);
    void showMode();

    QButtonGroup *m_modes;
    QComboBox *m_order, *m_layer;
    QLineEdit *m_filter;
    QAction *m_filterIcon;
    MatrixMode m_wanted = MatrixMode::After;
    bool m_hasOutcome = false;
};

}  // namespace penfield
