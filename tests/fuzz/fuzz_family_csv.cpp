// A table of prompts from anybody's spreadsheet.

#include "backend/claims/family_csv.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

bool accepts(std::string_view input)
{
    try {
        const PromptFamily family = claims::parseFamilyCsv(input, "fuzzed");
        for (const PromptPair &pair : family.pairs) {
            require(static_cast<std::size_t>(pair.templateNumber) < family.templates.size(), "a template that is not there");
            require(pair.cells.size() == family.nuisances.size(), "a cell without its nuisance");
            require(!pair.prompt.empty() && pair.answer != pair.foil, "a pair that says nothing");
        }
        require(family.pairs.empty() || claims::parseFamilyCsv(claims::familyCsv(family), "again").pairs == family.pairs,
                "a table that does not come back");
        return true;
    } catch (const Error &) {
        return false;
    }
}

std::vector<std::string> seeds()
{
    return {
        "prompt,counterfactual,answer,foil,template\nthe capital of Texas is,the capital of Ohio is,Austin,Columbus,t1\n",
        "\xEF\xBB\xBFprompt;counterfactual;answer;foil;template;year\r\n\"a;b\";c;d;e;x;1\r\n\"q \"\"r\"\"\";s;t;u;y;2",
        "foil\tanswer\tcounterfactual\tprompt\nb\ta\tq\t\"p\nq\"\n",
    };
}

}  // namespace penfield::fuzz
