#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "backend/claims/recipe_json.h"
#include "backend/claims/verdict_json.h"
#include "backend/claims/words.h"
#include "backend/formats/mapped_file.h"
#include "backend/types/error.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct EvidenceOptions {
    SourceOptions sources;
    std::string recipe, others;
    bool json = false;
};

std::string contentOf(const std::string &path)
{
    const auto file = formats::MappedFile::open(path);
    const formats::ByteView bytes = file->bytes();
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

std::vector<PromptFamily> otherFamilies(const std::string &path)
{
    std::vector<PromptFamily> families;
    if (!path.empty())
        for (const claims::TemplateFamily &family : claims::readTemplateFamilies(path))
            families.push_back(claims::expand(family));
    return families;
}

void requireSameModel(const Claim &claim, const ModelInfo &model)
{
    if (!claim.modelHash.empty() && claim.modelHash != model.hash)
        throw Error(PENFIELD_SENTENCE(
                        "The recipe is about the model %1 with other weights than those in %2. Name the model's folder with --model."),
                    {claim.modelName, model.path});
}

std::string asText(const CheckResult &result)
{
    return "check " + std::to_string(result.check) + ": " + std::string(claims::wordOf(result.mark)) + ". " + result.verdict.text() + "\n";
}

std::string measuresText(const CheckResult &result)
{
    Table table({"", "", ">value", ">from", ">to"});
    for (const Measure &measure : result.measures) {
        const bool known = measure.interval.isKnown();
        table.add({measure.name, measure.detail, number(measure.value, 4), known ? number(measure.interval.lower, 4) : "",
                   known ? number(measure.interval.upper, 4) : ""});
    }
    return table.text(4);
}

std::string asText(const Verdict &verdict)
{
    std::string domain;
    for (const Note &note : verdict.domain)
        domain += (domain.empty() ? "" : ", ") + note.text();
    return "\n" + std::string(claims::wordOf(verdict.mark)) + ": " + verdict.summary.text() + "\n" + domain +
           "\nwhat would change it: " + verdict.wouldChange.text() + "\n" + std::to_string(verdict.passes) + " passes, " +
           number(verdict.seconds, 2) + " s\n";
}

void run(const EvidenceOptions &options)
{
    const claims::Recipe recipe = claims::parseRecipe(contentOf(options.recipe), options.recipe);
    Session session(resolve(options.sources));
    requireSameModel(recipe.claim, session.model());
    const auto tell = [&](const CheckResult &result) {
        if (!options.json)
            std::cout << asText(result) << measuresText(result) << std::flush;
    };
    const Verdict verdict = session.engine().testClaim(recipe.claim, recipe.plan, otherFamilies(options.others), tell, session.job());
    std::cout << (options.json ? claims::verdictJson(verdict) + "\n" : asText(verdict));
}

}  // namespace

void addEvidenceCommand(CLI::App &app)
{
    auto options = std::make_shared<EvidenceOptions>();
    CLI::App *command =
        app.add_subcommand("evidence", "Test a claim by its recipe: every check against controls, and a verdict with its domain");
    command->add_option("recipe", options->recipe, "The claim and how it is tested (JSON)")->type_name("FILE")->required();
    command->add_option("--others", options->others, "Other behaviours as prompt families (JSON), for check 15")->type_name("FILE");
    command->add_flag("--json", options->json, "Print the verdict as JSON");
    addSourceOptions(*command, options->sources);
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
