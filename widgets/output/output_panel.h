#pragma once
// What the model says next: before a touch, after it, and under a matched control.

#include "backend/types/intervention.h"
#include "backend/types/touch_check.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
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

    const OutputPicture &picture() const { return m_picture; }  ///< for export
    OutputBars *bars() const { return m_bars; }

    void copy();  ///< to the clipboard, as text and as CSV

Q_SIGNALS:
    void tokenChosen(TokenId token);
    void twinTouchRequested(const penfield::Twin &twin);

private:
    void build();
    void addCopyActions();
    void refresh();
    void chooseRow(int row);
    void followSelection();

    Theme m_theme = Theme::lightTheme();
    QPointer<Selection> m_selection;
    TokenDistribution m_before;
    std::shared_ptr<const Outcome> m_outcome, m_control;
    OutputPicture m_picture;

    PanelStack *m_stack;
    QLabel *m_sentence;
    ElidedLabel *m_figures;
    QScrollArea *m_scroll;
    OutputBars *m_bars;
    TouchCheckView *m_check;
};

}  // namespace penfield
