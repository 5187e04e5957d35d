#include "app/cli/self_check_text.h"

#include "app/cli/table.h"
#include "backend/graph/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace penfield::cli {

namespace {

/// "1.2e-06", "0", "3"
std::string small(double value)
{
    std::array<char, 40> buffer;
    constexpr int digits = 2;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, digits).ptr;
    return {buffer.data(), end};
}

std::size_t agreeing(const SelfCheckReport &report)
{
    return static_cast<std::size_t>(std::count_if(report.rows.begin(), report.rows.end(), [](const SelfCheckRow &row) { return row.passed; }));
}

}  // namespace

std::string selfCheckText(const SelfCheckReport &report)
{
    Table table({"group", "name", ">difference", ">tolerance", "unit", "verdict", "compared"});
    for (const SelfCheckRow &row : report.rows) {
        const bool compared = row.trouble.empty();
        table.add({row.group, row.name, compared ? small(row.difference) : "-", small(row.tolerance), row.unit,
                   row.passed ? "agrees" : compared ? "DIFFERS" : "NOT COMPARED", compared ? row.compared : row.trouble});
    }
    return table.text(0) + report.library + " · " + report.blas + " · " + report.device + " · " + number(report.seconds, 1) + " s\n"
           + std::to_string(agreeing(report)) + " of " + std::to_string(report.rows.size()) + " agree\n";
}

std::string selfCheckJson(const SelfCheckReport &report)
{
    JsonWriter json;
    json.beginObject().field("library", report.library).field("blas", report.blas).field("device", report.device);
    json.field("seconds", report.seconds).field("passed", report.passed()).field("agree", agreeing(report)).key("rows").beginArray();
    for (const SelfCheckRow &row : report.rows) {
        json.beginObject().field("group", row.group).field("name", row.name).field("compared", row.compared);
        json.field("difference", row.difference).field("tolerance", row.tolerance).field("unit", row.unit);
        json.field("passed", row.passed).field("trouble", row.trouble).endObject();
    }
    return json.endArray().endObject().text() + '\n';
}

}  // namespace penfield::cli
