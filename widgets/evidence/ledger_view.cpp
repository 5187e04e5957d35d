#include "widgets/evidence/ledger_view.h"

#include "widgets/evidence/calibration_plot.h"
#include "widgets/evidence/check_row.h"
#include "widgets/evidence/evidence_words.h"
#include "widgets/evidence/ledger_table_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace penfield {

QString LedgerView::calibrationText(const claims::Calibration &calibration)
{
    return keepUnits(tr("Predictions: %1. Direction right: %2. On average you were %3 % sure, and the size was off by %4 % of the score.")
                         .arg(calibration.predictions)
                         .arg(calibration.rightSign)
                         .arg(qRound(100 * calibration.meanConfidence))
                         .arg(qRound(100 * calibration.meanError))) +
           QLatin1Char('\n') + keepUnits(tr("Across: how sure, from 50 to 100 %. Up: how often right, from 0 to 100 %."));
}

LedgerView::LedgerView(QWidget *parent)
    : QWidget(parent), m_model(new LedgerTableModel(this)), m_sentence(wrappedText()), m_calibrated(wrappedText(true)),
      m_plot(new CalibrationPlot), m_anyDependence(new QCheckBox(tr("Tests may depend on each other"))), m_table(new QTableView)
{
    m_anyDependence->setToolTip(
        tr("Corrects by Benjamini and Yekutieli, which holds for tests that share prompts, instead of Benjamini and Hochberg."));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What was tried"));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wide : {LedgerTableModel::Check, LedgerTableModel::Prompts})
        m_table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);

    auto *calibration = new QHBoxLayout;
    calibration->setSpacing(10);
    calibration->addWidget(m_plot, 0, Qt::AlignTop);
    calibration->addWidget(m_calibrated, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_anyDependence);
    layout->addWidget(m_table, 1);
    layout->addLayout(calibration);
    layout->addStretch();
    connect(m_anyDependence, &QCheckBox::toggled, this, &LedgerView::refresh);
    refresh();
}

void LedgerView::setTheme(const Theme &theme)
{
    m_theme = theme;
    refresh();
}

void LedgerView::setLedger(const std::vector<Attempt> &attempts, const std::vector<Prediction> &predictions)
{
    m_attempts = attempts;
    m_predictions = predictions;
    refresh();
}

QString LedgerView::sentence() const
{
    return m_sentence->text();
}

void LedgerView::refresh()
{
    claims::LedgerOptions options;
    options.anyDependence = m_anyDependence->isChecked();
    m_model->setAttempts(m_attempts, options);
    m_sentence->setText(noteText(m_model->summary().sentence));
    const claims::Calibration calibration = claims::calibrationOf(m_predictions);
    m_plot->setCalibration(calibration, m_theme);
    m_plot->setVisible(calibration.predictions > 0);
    const bool isEmpty = m_attempts.empty();
    m_table->setVisible(!isEmpty);
    m_anyDependence->setVisible(!isEmpty);
    m_calibrated->setText(calibration.predictions == 0
                              ? tr("Say what you expect before you test: your predictions are compared with what was measured here.")
                              : calibrationText(calibration));
}

}  // namespace penfield
