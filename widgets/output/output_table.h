#pragma once
// The rows of the output panel. Likely tokens keep the place the prompt gave them; at the first touch those that were hardly likely
// are ordered anew together with the tokens that come up. From then on nothing on the screen changes its place while a slider
// moves: further tokens are appended, or take the place of an appended one that left.

#include "backend/types/intervention.h"

#include <QString>

#include <optional>
#include <vector>

namespace penfield {

struct OutputRow {
    TokenId token;
    QString text;
    std::optional<double> before, after, control;  ///< probabilities; none: not among the tokens that were reported
    int rankBefore = -1, rankAfter = -1;           ///< 0 = most probable; −1: not known
};

class OutputTable {
public:
    void setDistribution(const TokenDistribution &before);  ///< a new prompt: a new order, no outcome, no control
    /// Null: back to the distribution alone. The control's values belonged to the outcome before and are dropped; its place
    /// in the rows is kept until setControl says otherwise, so that a moving slider does not change their height.
    void setOutcome(const Outcome *outcome);
    void setControl(const Outcome *control);  ///< null: none
    void clear();

    const std::vector<OutputRow> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }
    bool hasAfter() const { return m_hasAfter; }
    bool hasControl() const { return m_hasControl; }

private:
    bool startsFrom(const TokenDistribution &before) const;
    void startFrom(const Outcome &outcome);
    void showBefore();
    void giveWay();
    void forgetAfter();
    OutputRow *find(TokenId token);
    OutputRow &freeRow();

    TokenDistribution m_before;
    std::vector<OutputRow> m_rows;
    std::size_t m_settled = 0;  // leading rows that stay whatever the touch; the rest came with an outcome
    bool m_hasAfter = false;
    bool m_hasControl = false;
};

/// How a token's text is shown and spoken of: without the blanks around it, or "␣" when there is nothing else.
QString tokenWord(const std::string &text);

}  // namespace penfield
