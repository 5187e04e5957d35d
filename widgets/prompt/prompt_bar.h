#pragma once
// Top of the window: what is asked, what of it is running, and the tokens it was read as. Its height never changes.

#include "backend/types/job.h"
#include "backend/types/prompt.h"
#include "widgets/common/theme.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace penfield {

class ElidedLabel;
class PromptEdit;
class Selection;
class TokenChips;

struct PromptExample {
    QString title;
    QString prompt;
};

class PromptBar : public QWidget {
    Q_OBJECT
public:
    explicit PromptBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);
    void setExamples(const std::vector<PromptExample> &examples);

    void setText(const QString &text);     ///< what is typed; runs nothing
    void setPrompt(const Prompt &prompt);  ///< what was run: fills the chips
    void setActivations(std::vector<float> activations, float maximum);

    /// `phase` is shown as it is (already translated); `secondsRemaining` < 0: not known. The bar of progress appears
    /// only when the work takes longer than `progressDelay`, so that quick answers do not flicker.
    void setBusy(bool busy, const QString &phase = {}, double fraction = 0, double secondsRemaining = -1);

    QString text() const;
    QString status() const;
    bool isBusy() const { return m_busy; }
    PromptEdit *edit() const { return m_edit; }
    TokenChips *chips() const { return m_chips; }

    static constexpr int progressDelay = 200;  // milliseconds

Q_SIGNALS:
    void promptSubmitted(const QString &prompt);
    void cancelRequested();
    void positionClicked(TokenPosition position);

private:
    void build();
    void connectParts();
    void updateStatus();
    void showStatus(const QString &text, const QColor &colour);
    void updateIcons();
    void cancel();
    QString busyText() const;

    Theme m_theme = Theme::lightTheme();
    PromptEdit *m_edit;
    QToolButton *m_examples;
    QMenu *m_examplesMenu;
    QPushButton *m_run;
    QPushButton *m_cancel;
    TokenChips *m_chips;
    ElidedLabel *m_status;
    QProgressBar *m_progress;
    QTimer m_showProgress;

    Prompt m_prompt;
    bool m_busy = false;
    QString m_phase;
    double m_fraction = 0;
    double m_secondsRemaining = -1;
};

}  // namespace penfield
