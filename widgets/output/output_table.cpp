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

const TokenShift *shiftOf(const Outcome &outcome, TokenId token)
{
    const auto found = std::find_if(outcome.shifts.begin(), outcome.shifts.end(), [token](const auto &s) { return s.token == token; });
    return found == outcome.shifts.end() ? nullptr : &*found;
}

}  // namespace

void OutputTable::clear()
{
    *this = {};
}

void OutputTable::setDistribution(const TokenDistribution &before)
{
    clear();
    m_before = before;
    showBefore();
}

void OutputTable::showBefore()
{
    m_rows.clear();
    int rank = 0;
    for (const TokenProbability &token : m_before.top)
        m_rows.push_back({token.token, tokenWord(token.text), token.probability, {}, {}, rank++, -1});
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
    if (!outcome) {
        m_hasAfter = m_hasControl = false;
        showBefore();
        return;
    }
    if (!startsFrom(outcome->before))
        startFrom(*outcome);
    else if (!m_hasAfter)
        giveWay();
    std::vector<const TokenShift *> newcomers;
    for (const TokenShift &shift : outcome->shifts) {
        OutputRow *row = find(shift.token);
        if (!row) {
            newcomers.push_back(&shift);
            continue;
        }
        row->after = shift.probabilityAfter;
        row->rankAfter = shift.rankAfter;
    }
    for (const TokenShift *shift : newcomers)  // only now is it known which appended rows have become free
        freeRow() = {shift->token, tokenWord(shift->text), shift->probabilityBefore, shift->probabilityAfter,
                     {},           shift->rankBefore,      shift->rankAfter};
    m_hasAfter = true;
}

void OutputTable::setControl(const Outcome *control)
{
    m_hasControl = control != nullptr;
    for (OutputRow &row : m_rows) {
        const TokenShift *shift = control ? shiftOf(*control, row.token) : nullptr;
        row.control = shift ? std::optional(shift->probabilityAfter) : std::nullopt;
    }
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
        m_rows.push_back({shift.token, tokenWord(shift.text), shift.probabilityBefore, {}, {}, shift.rankBefore, -1});
    m_settled = m_rows.size();
}

void OutputTable::forgetAfter()
{
    for (OutputRow &row : m_rows) {
        row.after = row.control = std::nullopt;
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
