#pragma once
// The rows of the output panel. Watched tokens stand first, in the order in which they were pinned, wherever they rank. Likely tokens keep the place the prompt gave them; at the first touch those that were hardly likely
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
    std::optional<double> logitBefore{}, logitAfter{};
    bool watched = false;
};

/// A token that a person pinned.
struct PinnedToken {
    TokenId token;
    std::string text;  ///< UTF-8, as the vocabulary has it
    bool operator==(const PinnedToken &) const = default;
};

class OutputTable {
public:
    void setDistribution(const TokenDistribution &before);  ///< a new prompt: a new order, no outcome, no control
    /// Null: back to the distribution alone. The control's values belonged to the outcome before and are dropped; its place
    /// in the rows is kept until setControl says otherwise, so that a moving slider does not change their height.
    void setOutcome(const Outcome *outcome);
    void setControl(const Outcome *control);  ///< null: none
    void clear();  ///< the watched tokens stay watched

    void setWatched(std::vector<PinnedToken> tokens);
    /// Of the intact run: what is known of tokens that are not among its most probable ones.
    void setIntactShifts(const std::vector<TokenShift> &shifts);
    /// What the touches did is kept, but not shown: no row moves while the intact answer is looked at.
    void setAfterHidden(bool hidden);

    const std::vector<OutputRow> &rows() const { return m_shown; }
    const std::vector<PinnedToken> &watched() const { return m_watched; }
    int watchedCount() const { return static_cast<int>(m_watched.size()); }
    const OutputRow *rowOf(TokenId token) const;  ///< null: it has none
    bool isEmpty() const { return m_rows.empty(); }
    bool hasAfter() const { return m_hasAfter && !m_afterHidden; }
    bool hasControl() const { return m_hasControl && !m_afterHidden; }
    int lines() const { return m_hasControl ? 3 : 2; }  ///< bars a row has room for; a first touch finds its place already there

private:
    bool startsFrom(const TokenDistribution &before) const;
    void startFrom(const Outcome &outcome);
    void showBefore();
    void showAfter(const Outcome &outcome);
    void giveWay();
    void forgetAfter();
    OutputRow *find(TokenId token);
    OutputRow &freeRow();
    OutputRow watchedRow(const PinnedToken &watched) const;
    void arrange();

    TokenDistribution m_before;
    std::vector<OutputRow> m_rows;   // without regard to what is watched
    std::vector<OutputRow> m_shown;  // the watched ones, then the others
    std::vector<PinnedToken> m_watched;
    std::vector<TokenShift> m_intact, m_touched, m_controlled;  // what is known of watched tokens
    std::size_t m_settled = 0;  // leading rows that stay whatever the touch; the rest came with an outcome
    bool m_hasAfter = false;
    bool m_hasControl = false;
    bool m_afterHidden = false;
};

/// How a token's text is shown and spoken of: without the blanks around it, or "␣" when there is nothing else.
QString tokenWord(const std::string &text);

}  // namespace penfield
