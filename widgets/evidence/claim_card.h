#pragma once
// A claim with its verdict, its checks as rows, its domain, and what can be done next.

#include "widgets/common/theme.h"
#include "widgets/evidence/claim_entry.h"

#include <QFrame>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace penfield {

class CheckRow;
class MarkSymbol;
class PredictionBox;

class ClaimCard : public QFrame {
    Q_OBJECT
public:
    explicit ClaimCard(QWidget *parent = nullptr);

    void setEntry(const ClaimEntry &entry, const Theme &theme);
    const ClaimEntry &entry() const { return m_entry; }
    const std::vector<CheckRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void testRequested(qint64 claim);
    void cancelRequested(qint64 claim);
    void editRequested(qint64 claim);
    void openSealedRequested(qint64 claim);
    /// Before testRequested, when the claim was never tested: what the user expects.
    void predicted(const penfield::Prediction &prediction);

private:
    void build();
    void refreshHead();
    void refreshChecks(const Theme &theme);
    void refreshActions();
    void test();

    ClaimEntry m_entry;
    std::vector<CheckRow *> m_rows;
    MarkSymbol *m_mark;
    QLabel *m_name, *m_units, *m_summary, *m_domain, *m_change, *m_said, *m_sealed, *m_phase;
    QVBoxLayout *m_checks;
    PredictionBox *m_prediction;
    QProgressBar *m_progress;
    QPushButton *m_test, *m_edit, *m_open;
};

}  // namespace penfield
