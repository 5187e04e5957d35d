#include "backend/training/demo_families.h"

#include <array>

#include "backend/claims/recipe_json.h"
#include "backend/training/phrases.h"
#include "backend/training/template_text.h"
#include "backend/training/text_file.h"

namespace penfield::training {
namespace {

constexpr int kStatement = 0, kQuestion = 2;  // of phrases::kFactFrames

// The frame up to its answer, with {opening} and {city} left open.
std::string wordingOf(int frame, const std::string &relation, const std::string &subject)
{
    std::string text =
        fill(phrases::kFactFrames[static_cast<std::size_t>(frame)], {{"rel", relation}, {"x", fill(subject, {{"e", "{city}"}})}});
    const std::string opening = "{pre} ";
    if (text.starts_with(opening))
        text.replace(0, opening.size(), "{opening}");
    return text.substr(0, text.find(" ["));
}

claims::Slot openings()
{
    claims::Slot slot{"opening", {}};
    for (const std::string &prefix : phrases::kPrefixes)
        slot.fillers.push_back({prefix.empty() ? "" : prefix + " "});
    return slot;
}

// "The capital of the state containing Dallas is": only combinations and wordings that were trained on, so that the behaviour is there.
claims::TemplateFamily twoStepFamily(const Grammar &grammar, const std::string &name, EntityKind kind, Relation relation)
{
    claims::TemplateFamily family;
    family.name = name;
    family.varied = "city";
    const phrases::RelationWording &words = phrases::kRelations[static_cast<std::size_t>(relation)];
    for (const int frame : {kStatement, kQuestion})
        for (std::size_t of = 0; of < words.of.size(); ++of)
            for (const std::string &subject : kind == EntityKind::State ? phrases::kStateByCity : phrases::kCountryByCity)
                if (templateSplit(frame, relation, static_cast<int>(of), subject) == Split::Train)
                    family.templates.push_back(wordingOf(frame, words.of[of], subject));
    claims::Slot cities{"city", {}};
    for (const World::TwoHop &item : grammar.world().twoHops(kind, Split::Train))
        if (item.relation == relation)
            cities.fillers.push_back({item.city, grammar.world().entities()[static_cast<std::size_t>(item.entity)].attribute(relation)});
    family.openSlots = {openings(), std::move(cities)};
    return family;
}

claims::TemplateFamily oppositeFamily(const Grammar &grammar)
{
    claims::TemplateFamily family;
    family.name = "Opposites in English";
    family.varied = "word";
    for (const std::string &wording : phrases::kOppositeEnglish)
        family.templates.push_back(fill(wording.substr(0, wording.find(" [")), {{"w", "{word}"}}));
    claims::Slot words{"word", {}};
    for (const OppositePair &pair : grammar.world().opposites())
        for (const std::size_t side : {0, 1})
            words.fillers.push_back({pair.english[side], pair.english[1 - side]});
    family.openSlots = {std::move(words)};
    return family;
}

}  // namespace

std::vector<claims::TemplateFamily> demoFamilies(const Grammar &grammar)
{
    return {twoStepFamily(grammar, "Two steps: the capital of a city's state", EntityKind::State, Relation::Capital),
            twoStepFamily(grammar, "Two steps: the language of a city's country", EntityKind::Country, Relation::Language),
            twoStepFamily(grammar, "Two steps: the currency of a city's country", EntityKind::Country, Relation::Currency),
            oppositeFamily(grammar)};
}

void saveFamilies(const std::filesystem::path &path, const std::vector<claims::TemplateFamily> &families)
{
    writeText(path, claims::templateFamiliesJson(families) + "\n");
}

}  // namespace penfield::training
