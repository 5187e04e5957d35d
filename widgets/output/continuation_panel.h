#pragma once
// What the model says after the prompt, token by token: without touches and with them, and where they part.

#include "backend/types/continuation.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace penfield {

class ElidedLabel;
class PanelStack;
class TokenFlow;

class ContinuationPanel : public QWidget {
    Q_OBJECT
public:
    explicit ContinuationPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReady(bool hasPrompt);  ///< another prompt, or none: what was said belongs to the former one
    void setTouched(bool touched);  ///< touches are in force
    void setStale();                ///< what is shown was said under other touches
    void begin();                   ///< a continuation was asked for; its tokens follow
    void addToken(const GeneratedToken &token);
    void setContinuation(const Continuation &continuation);  ///< the end of it
    void stop();                                             ///< it ended otherwise: what is there stays

    GenerationOptions options() const;
    QPushButton *button() const { return m_button; }
    QString verdict() const;

Q_SIGNALS:
    void continueRequested();
    void stopRequested();

private:
    void build();
    void showTokens();
    void setRunning(bool running);
    QString differenceSentence() const;

    Theme m_theme = Theme::lightTheme();
    Continuation m_shown;
    bool m_running = false, m_stale = false;
    PanelStack *m_stack;
    QPushButton *m_button;
    QSpinBox *m_tokens;
    QDoubleSpinBox *m_temperature;
    QSpinBox *m_seed;
    ElidedLabel *m_verdict;
    QLabel *m_touchedName;
    TokenFlow *m_intact, *m_touched;
};

}  // namespace penfield
