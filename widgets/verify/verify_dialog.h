#pragma once
// "Does this installation compute what the references compute?" Asks, shows how far it is, and shows the answer as a table. Not modal.

#include "backend/types/self_check.h"
#include "widgets/common/theme.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace penfield {

class CheckTableModel;
class ElidedLabel;
class EmptyState;
class PanelStack;

class VerifyDialog : public QDialog {
    Q_OBJECT
public:
    explicit VerifyDialog(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    void start();  ///< running from now on; asks for a run
    void setProgress(const QString &phase, double fraction);
    void setReport(const SelfCheckReport &report);
    void setTrouble(const QString &sentence);  ///< it could not run at all
    bool isRunning() const { return m_running; }

    QString summary() const;
    QString text() const;  ///< the report, for the clipboard

Q_SIGNALS:
    void runRequested();
    void cancelRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildTable();
    void setRunning(bool running);
    void cancel();
    void copy() const;
    void showMark(const char *icon, const QColor &colour);

    Theme m_theme = Theme::lightTheme();
    SelfCheckReport m_report;
    bool m_running = false;

    PanelStack *m_stack;
    CheckTableModel *m_model;
    QTableView *m_table;
    QLabel *m_mark, *m_summary;
    ElidedLabel *m_detail;
    QProgressBar *m_progress;
    QPushButton *m_copy, *m_run, *m_close;
};

}  // namespace penfield
