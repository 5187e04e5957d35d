#include "app/cli/trace_text.h"

#include "app/cli/session.h"
#include "app/cli/table.h"

#include <algorithm>

namespace penfield::cli {

std::vector<FeatureActivation> strongest(const TraceSummary &trace, std::size_t most)
{
    std::vector<FeatureActivation> features = trace.activations;
    std::stable_sort(features.begin(), features.end(),
                     [](const FeatureActivation &a, const FeatureActivation &b) { return a.activation > b.activation; });
    features.resize(std::min(most, features.size()));
    return features;
}

std::string tokenLine(const Prompt &prompt)
{
    std::string line;
    for (std::size_t i = 0; i < prompt.size(); ++i)
        line += (i > 0 ? "  " : "") + std::to_string(i) + ' ' + prompt.pieces[i];
    return line;
}

std::string nextTokens(const TokenDistribution &output, std::size_t most)
{
    Table table({"token", ">probability", ">logit"});
    for (std::size_t i = 0; i < std::min(most, output.top.size()); ++i)
        table.add({output.top[i].text, percent(output.top[i].probability), number(output.top[i].logit, 2)});
    return table.text();
}

std::string strongestFeatures(const Session &session, const TraceSummary &trace, std::size_t most)
{
    Table table({"feature", "token", ">activation", "label"});
    for (const FeatureActivation &active : strongest(trace, most))
        table.add(
            {idText(active.id), trace.prompt.pieces[active.position.index()], number(active.activation, 2), session.label(active.id)});
    return table.text();
}

}  // namespace penfield::cli
