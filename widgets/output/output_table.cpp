#include "widgets/output/output_table.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr double hardlyLikely = 0.001;  // less is shown as "<0.1 %"

bool sameDistribution(const TokenDistribution &a, const TokenDistribution &b)
{
    const auto same = [](const TokenProbability &x, const TokenProbability &y) {
        return x.token == y.token && std::abs(x.probability - y.probability) < 1e-6;
    };
    const std::size_t common = std::min(a.top.size(), b.top.size());
    return common > 0 && a.position == b.position &&
           std::equal(a.top.begin(), a.top.begin() + static_cast<std::ptrdiff_t>(common), b.top.begin(), same);
}

const TokenShift *find(const std::vector<TokenShift> &shifts, TokenId token)
{
    const auto found = std::find_if(shifts.begin(), shifts.end(), [token](const auto &s) { return s.token == token; });
    return found == shifts.end() ? nullptr : &*found;
}

const TokenShift *shiftOf(const Outcome &outcome, TokenId token)
{
    const TokenShift *top = find(outcome.shifts, token);
    return top ? top : find(outcome.watched, token);
}

/// Everything that an outcome says of single tokens.
std::vector<TokenShift> allShifts(const Outcome &outcome)
{
    std::vector<TokenShift> all = outcome.shifts;
    all.insert(all.end(), outcome.watched.begin(), outcome.watched.end());
    return all;
}

void setAfter(OutputRow &row, const TokenShift &shift)
{
    row.after = shift.probabilityAfter;
    row.rankAfter = shift.rankAfter;
    row.logitAfter = shift.logitAfter;
}

void setBefore(OutputRow &row, const TokenShift &shift)
{
    row.before = shift.probabilityBefore;
    row.rankBefore = shift.rankBefore;
    row.logitBefore = shift.logitBefore;
}

OutputRow rowFor(const TokenShift &shift)
{
    OutputRow row{shift.token, tokenWord(shift.text), {}, {}, {}, -1, -1};
    setBefore(row, shift);
    return row;
}

}  // namespace

void OutputTable::clear()
{
    const std::vector<PinnedToken> watched = std::move(m_watched);
    *this = {};
    m_watched = watched;
}

void OutputTable::setDistribution(const TokenDistribution &before)
{
    clear();
    m_before = before;
    showBefore();
    arrange();
}

void OutputTable::setWatched(std::vector<PinnedToken> tokens)
{
    m_watched = std::move(tokens);
    arrange();
}

void OutputTable::setIntactShifts(const std::vector<TokenShift> &shifts)
{
    m_intact = shifts;
    arrange();
}

void OutputTable::setAfterHidden(bool hidden)
{
    m_afterHidden = hidden;
    arrange();
}

const OutputRow *OutputTable::rowOf(TokenId token) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [token](const OutputRow &row) { return row.token == token; });
    return found == m_shown.end() ? nullptr : &*found;
}

OutputRow OutputTable::watchedRow(const PinnedToken &watched) const
{
    OutputRow row{watched.token, tokenWord(watched.text), {}, {}, {}, -1, -1};
    const auto top = std::find_if(m_before.top.begin(), m_before.top.end(), [&](const auto &t) { return t.token == watched.token; });
    if (const TokenShift *intact = penfield::find(m_intact, watched.token))
        setBefore(row, *intact);
    if (top != m_before.top.end()) {
        row.before = top->probability;
        row.logitBefore = top->logit;
        row.rankBefore = static_cast<int>(top - m_before.top.begin());
    }
    if (const TokenShift *touched = penfield::find(m_touched, watched.token)) {
        setBefore(row, *touched);
        setAfter(row, *touched);
    }
    if (const TokenShift *controlled = penfield::find(m_controlled, watched.token))
        row.control = controlled->probabilityAfter;
    row.watched = true;
    return row;
}

/// From what is known to what is shown.
void OutputTable::arrange()
{
    m_shown.clear();
    if (m_rows.empty())
        return;
    for (const PinnedToken &watched : m_watched)
        m_shown.push_back(watchedRow(watched));
    const auto isWatched = [this](const OutputRow &row) {
        return std::any_of(m_watched.begin(), m_watched.end(), [&](const PinnedToken &w) { return w.token == row.token; });
    };
    for (const OutputRow &row : m_rows)
        if (!isWatched(row))
            m_shown.push_back(row);
    for (OutputRow &row : m_shown)
        if (m_afterHidden) {
            row.after = row.control = row.logitAfter = std::nullopt;
            row.rankAfter = -1;
        }
}

void OutputTable::showBefore()
{
    m_rows.clear();
    int rank = 0;
    for (const TokenProbability &token : m_before.top)
        m_rows.push_back({token.token, tokenWord(token.text), token.probability, {}, {}, rank++, -1, token.logit});
    m_settled = m_rows.size();
}

/// The first touch may bring tokens up that matter more than those which were hardly likely from the start.
void OutputTable::giveWay()
{
    const auto hardly = std::find_if(m_rows.begin(), m_rows.end(), [](const OutputRow &row) { return row.before && *row.before < hardlyLikely; });
    m_rows.erase(hardly, m_rows.end());
    m_settled = m_rows.size();
}

void OutputTable::setOutcome(const Outcome *outcome)
{
    forgetAfter();
    if (outcome)
        showAfter(*outcome);
    else
        showBefore();
    m_hasAfter = outcome != nullptr;
    m_hasControl = m_hasControl && outcome;
    arrange();
}

void OutputTable::showAfter(const Outcome &outcome)
{
    if (!startsFrom(outcome.before))
        startFrom(outcome);
    else if (!m_hasAfter)
        giveWay();
    m_touched = allShifts(outcome);
    std::vector<const TokenShift *> newcomers;
    for (const TokenShift &shift : outcome.shifts)
        if (OutputRow *row = find(shift.token))
            setAfter(*row, shift);
        else
            newcomers.push_back(&shift);
    for (const TokenShift *shift : newcomers) {  // only now is it known which appended rows have become free
        OutputRow &row = freeRow();
        row = rowFor(*shift);
        setAfter(row, *shift);
    }
}

void OutputTable::setControl(const Outcome *control)
{
    m_hasControl = control != nullptr;
    m_controlled = control ? allShifts(*control) : std::vector<TokenShift>();
    for (OutputRow &row : m_rows) {
        const TokenShift *shift = control ? shiftOf(*control, row.token) : nullptr;
        row.control = shift ? std::optional(shift->probabilityAfter) : std::nullopt;
    }
    arrange();
}

bool OutputTable::startsFrom(const TokenDistribution &before) const
{
    return sameDistribution(m_before, before);
}

/// The prompt is new together with its outcome: descending by the larger of the two probabilities, as the shifts come.
void OutputTable::startFrom(const Outcome &outcome)
{
    clear();
    m_before = outcome.before;
    for (const TokenShift &shift : outcome.shifts)
        m_rows.push_back(rowFor(shift));
    m_settled = m_rows.size();
}

void OutputTable::forgetAfter()
{
    m_touched.clear();
    m_controlled.clear();
    for (OutputRow &row : m_rows) {
        row.after = row.control = row.logitAfter = std::nullopt;
        row.rankAfter = -1;
    }
}

OutputRow *OutputTable::find(TokenId token)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [token](const OutputRow &r) { return r.token == token; });
    return found == m_rows.end() ? nullptr : &*found;
}

OutputRow &OutputTable::freeRow()
{
    const auto free =
        std::find_if(m_rows.begin() + static_cast<std::ptrdiff_t>(m_settled), m_rows.end(), [](const OutputRow &r) { return !r.after; });
    return free != m_rows.end() ? *free : m_rows.emplace_back();
}

QString tokenWord(const std::string &text)
{
    const QString word = QString::fromStdString(text).trimmed();
    return word.isEmpty() ? QString(QChar(0x2423)) : word;
}

}  // namespace penfield
