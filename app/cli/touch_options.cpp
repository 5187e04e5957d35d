#include "app/cli/touch_options.h"

#include "app/cli/touch_syntax.h"
#include "backend/types/error.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <utility>

namespace penfield::cli {

namespace {

void readConstraint(InterventionOptions &options, const std::string &text)
{
    int first = 0, last = 0;
    const char *end = text.data() + text.size();
    const auto [dash, wrongFirst] = std::from_chars(text.data(), end, first);
    const auto [stop, wrongLast] = std::from_chars(dash == end ? end : dash + 1, end, last);
    if (wrongFirst != std::errc() || dash == end || *dash != '-' || wrongLast != std::errc() || stop != end)
        throw Error(PENFIELD_SENTENCE("\"%1\" does not say which layers. Write FIRST-LAST, e.g. 2-5."), {text});
    options.constrainedFrom = LayerIndex(first);
    options.constrainedTo = LayerIndex(last);
}

}  // namespace

void addTouchOptions(CLI::App &command, TouchOptions &options)
{
    const char *unit = "UNIT@TOKEN=VALUE";
    command
        .add_option("--set", options.set,
                    "Give a unit this value. UNIT: 0:493 a feature, L0N12 a neuron, L0H3 a head, L0E an error, token, or "
                    "L0.hook_resid_post:FILE a direction. TOKEN: a word of the prompt, a position, FIRST..LAST, or FIRST.. for what is "
                    "generated too; none: everywhere")
        ->type_name(unit)
        ->allow_extra_args(false);
    command.add_option("--scale", options.scale, "Multiply its value")->type_name(unit)->allow_extra_args(false);
    command.add_option("--add", options.add, "Add to its value")->type_name(unit)->allow_extra_args(false);
    command.add_option("--ablate", options.ablate, "Set it to zero")->type_name("UNIT@TOKEN")->allow_extra_args(false);
    command.add_option("--mean", options.mean, "Set it to its mean over the references")->type_name("UNIT@TOKEN")->allow_extra_args(false);
    command.add_option("--resample", options.resample, "Set it to what it is in another prompt")
        ->type_name("UNIT@TOKEN=PROMPT")
        ->allow_extra_args(false);
    command.add_option("--reference", options.references, "A prompt of which --mean takes the mean (none: the prompt itself)")
        ->type_name("PROMPT")
        ->allow_extra_args(false);
    command.add_option("--constrain", options.constrained, "Hold what features write to in these layers")->type_name("FIRST-LAST");
    command.add_flag("--freeze-attention", options.freezeAttention, "Keep the attention patterns of the untouched run");
}

std::vector<Intervention> touchesOf(const TouchOptions &options, const Prompt &prompt)
{
    std::vector<Intervention> touches;
    for (const std::string &text : options.ablate)
        touches.push_back(parseAblation(text, prompt));
    for (const std::string &text : options.mean) {
        touches.push_back(parseAblation(text, prompt));
        touches.back().kind = TouchKind::Mean;
    }
    for (const std::string &text : options.resample)
        touches.push_back(parseResampling(text, prompt));
    for (const auto &[texts, kind] :
         {std::pair(&options.set, TouchKind::Set), {&options.scale, TouchKind::Scale}, {&options.add, TouchKind::Add}})
        for (const std::string &text : *texts)
            touches.push_back(parseTouch(text, kind, prompt));
    return touches;
}

InterventionOptions interventionOptions(const TouchOptions &options, int topTokens)
{
    InterventionOptions result{options.freezeAttention, topTokens};
    result.references = options.references;
    if (!options.constrained.empty())
        readConstraint(result, options.constrained);
    return result;
}

}  // namespace penfield::cli
