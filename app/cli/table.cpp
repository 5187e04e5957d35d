#include "app/cli/table.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace penfield::cli {

namespace {

/// Code points: what a terminal shows for most scripts.
std::size_t width(const std::string &text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Control characters would break the line.
std::string printable(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return text;
}

}  // namespace

Table::Table(const std::vector<std::string> &header)
{
    std::vector<std::string> names;
    for (const std::string &name : header) {
        m_right.push_back(name.starts_with('>'));
        names.push_back(m_right.back() ? name.substr(1) : name);
    }
    m_rows.push_back(std::move(names));
}

void Table::add(std::vector<std::string> row)
{
    for (std::string &cell : row)
        cell = printable(std::move(cell));
    m_rows.push_back(std::move(row));
}

std::string Table::text(int indent) const
{
    std::vector<std::size_t> widths(m_right.size());
    for (const auto &row : m_rows)
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], width(row[c]));
    std::string out;
    for (const auto &row : m_rows) {
        std::string line(static_cast<std::size_t>(indent), ' ');
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string padding(widths[c] - width(row[c]), ' ');
            line += (c > 0 ? "  " : "") + (m_right[c] ? padding + row[c] : row[c] + padding);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out;
}

std::string number(double value, int decimals)
{
    std::array<char, 400> buffer;  // the largest double has 309 digits before the point
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals).ptr;
    return {buffer.data(), end};
}

std::string bytes(std::int64_t count)
{
    constexpr std::array<const char *, 5> units{"bytes", "kB", "MB", "GB", "TB"};
    auto value = static_cast<double>(count);
    std::size_t unit = 0;
    while (value >= 1000 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return number(value, unit == 0 ? 0 : 1) + ' ' + units[unit];
}

std::string percent(double share)
{
    return number(100 * share, 1) + " %";
}

}  // namespace penfield::cli
