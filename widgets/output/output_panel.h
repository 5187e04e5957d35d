#pragma once
// What the model says next: before a touch, after it, and under a matched control.

#include "backend/types/intervention.h"
#include "backend/types/touch_check.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/output/history_strip.h"
#include "widgets/output/output_painter.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;

namespace penfield {

class ElidedLabel;
class OutputBars;
class PanelStack;
class Selection;
class TouchCheckView;
class WatchBar;

class OutputPanel : public QWidget {
    Q_OBJECT
public:
    explicit OutputPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);  ///< not owned; choosing a row selects its logit

    void setDistribution(const TokenDistribution &distribution);  ///< a new prompt
    void setOutcome(std::shared_ptr<const Outcome> outcome);      ///< null: nothing is touched
    void setControl(std::shared_ptr<const Outcome> control);      ///< null: no control
    void setCheck(std::shared_ptr<const TouchCheck> check);       ///< of the outcome; null: none, or not yet
    void setLabels(Labels labels);
    void clear();

    void setWatched(std::vector<PinnedToken> tokens);  ///< emits nothing
    void watch(const PinnedToken &token);              ///< pins it, if it is not pinned
    void setIntactShifts(const std::vector<TokenShift> &shifts);  ///< of tokensOfInterest(), without touches
    void setWatchNote(const QString &note);             ///< what became of the word that was typed
    void setIntactShown(bool shown);                    ///< for as long as it is looked at, the answer without touches
    void setHistory(const History &history);
    void forgetTokens();                                ///< another model: its vocabulary is another

    const std::vector<PinnedToken> &watched() const { return m_picture.table.watched(); }
    std::vector<TokenId> tokensOfInterest() const;      ///< watched or compared: what must be known wherever it ranks

    const OutputPicture &picture() const { return m_picture; }  ///< for export
    OutputBars *bars() const { return m_bars; }
    WatchBar *watchBar() const { return m_watchBar; }
    HistoryStrip *historyStrip() const { return m_history; }

    void copy();  ///< to the clipboard, as text and as CSV

Q_SIGNALS:
    void tokenChosen(TokenId token);
    void twinTouchRequested(const penfield::Twin &twin);
    void wordTyped(const QString &word);    ///< to be watched: watch(), or setWatchNote()
    void watchedChanged();                  ///< by the person
    void tokensOfInterestChanged();
    void historyStepChosen(int index);

private:
    void build();
    void addCopyActions();
    void refresh();
    void chooseRow(int row);
    void followSelection();
    void togglePin(int row);
    void changeWatched(std::vector<PinnedToken> tokens);
    QString figures() const;

    Theme m_theme = Theme::lightTheme();
    QPointer<Selection> m_selection;
    TokenDistribution m_before;
    std::shared_ptr<const Outcome> m_outcome, m_control;
    OutputPicture m_picture;

    PanelStack *m_stack;
    QLabel *m_sentence;
    ElidedLabel *m_figures, *m_remarks;
    QScrollArea *m_scroll;
    OutputBars *m_bars;
    WatchBar *m_watchBar;
    HistoryStrip *m_history;
    TouchCheckView *m_check;
    bool m_intactShown = false;
};

}  // namespace penfield
