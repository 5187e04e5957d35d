#pragma once
// How many times did I look: the sentence, the calibration of the user's predictions, and the list.

#include "backend/claims/ledger_summary.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QTableView;

namespace penfield {

class CalibrationPlot;
class LedgerTableModel;

class LedgerView : public QWidget {
    Q_OBJECT
public:
    explicit LedgerView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setLedger(const std::vector<Attempt> &attempts, const std::vector<Prediction> &predictions);

    QString sentence() const;
    LedgerTableModel *model() const { return m_model; }

private:
    static QString calibrationText(const claims::Calibration &calibration);
    void refresh();

    Theme m_theme = Theme::lightTheme();
    std::vector<Attempt> m_attempts;
    std::vector<Prediction> m_predictions;
    LedgerTableModel *m_model;
    QLabel *m_sentence, *m_calibrated;
    CalibrationPlot *m_plot;
    QCheckBox *m_anyDependence;
    QTableView *m_table;
};

}  // namespace penfield
