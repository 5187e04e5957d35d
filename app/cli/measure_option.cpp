#include "app/cli/measure_option.h"

#include <CLI/CLI.hpp>

namespace penfield::cli {

void addMeasureOptions(CLI::App &command, MeasureOptions &options)
{
    command
        .add_option("--measure", options.kind,
                    "What is measured of the answer: the logit of one token less that of another, a probability, or the divergence")
        ->check(CLI::IsMember({"logits", "probability", "kl"}))
        ->capture_default_str();
    command.add_option("--answer", options.answer, "The token that is measured (none: the likeliest)")->type_name("TOKEN");
    command.add_option("--other", options.other, "The token whose logit is taken away (none: the second likeliest)")->type_name("TOKEN");
}

AnswerMeasure measureOf(const MeasureOptions &options, Session &session)
{
    AnswerMeasure measure;
    measure.kind = options.kind == "logits"        ? MeasureKind::LogitDifference
                   : options.kind == "probability" ? MeasureKind::Probability
                                                   : MeasureKind::KlDivergence;
    if (!options.answer.empty())
        measure.answer = session.oneToken(options.answer);
    if (!options.other.empty())
        measure.other = session.oneToken(options.other);
    return measure;
}

const char *measureName(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::LogitDifference:
        return "logit difference";
    case MeasureKind::Probability:
        return "probability";
    case MeasureKind::KlDivergence:
        return "KL divergence (nats)";
    }
    return "";
}

}  // namespace penfield::cli
