#include "backend/training/demo_examples.h"

#include "backend/training/json_text.h"
#include "backend/training/phrases.h"
#include "backend/training/text_file.h"

namespace penfield::training {
namespace {

std::string twoHopText(const Entity &entity, const std::string &city, Relation relation)
{
    return phrases::kRelations[static_cast<std::size_t>(relation)].of[0] + " the " +
           (entity.kind == EntityKind::State ? "state" : "country") + " containing " + city + " is";
}

DemoPrompt twoHopPair(const Grammar &grammar, const std::string &title, Relation relation, const std::string &city,
                      const std::string &otherCity)
{
    const World &world = grammar.world();
    const Entity &entity = world.entities()[static_cast<std::size_t>(world.entityOfCity(city))];
    const Entity &other = world.entities()[static_cast<std::size_t>(world.entityOfCity(otherCity))];
    DemoPrompt prompt;
    prompt.title = title;
    prompt.prompt = twoHopText(entity, city, relation);
    prompt.answer = entity.attribute(relation);
    prompt.heldOut = world.twoHopSplit(entity, city, relation) != Split::Train;
    prompt.note = "The model must think of " + entity.name + " on the way. Ablate " + entity.name + " at " + city + ", or swap it for " +
                  other.name + ".";
    prompt.token = city;
    prompt.ablate = entity.name;
    prompt.swapSupernode = other.name;
    prompt.swapPrompt = twoHopText(other, otherCity, relation);
    prompt.swapToken = otherCity;
    prompt.swapAnswer = other.attribute(relation);
    return prompt;
}

bool isHeldOut(Split split)
{
    return split != Split::Train;
}

std::string field(const std::string &key, const std::string &value)
{
    return jsonString(key) + ": " + jsonString(value);
}

std::string jsonOf(const DemoPrompt &p)
{
    std::string text = "    {" + field("title", p.title) + ",\n     " + field("prompt", p.prompt) + ",\n     " + field("answer", p.answer) +
                       ",\n     " + field("note", p.note) + ",\n     " + jsonString("held_out") + ": " + (p.heldOut ? "true" : "false");
    if (!p.token.empty()) {
        text += ",\n     " + field("token", p.token) + ",\n     " + field("ablate", p.ablate) + ",\n     " + jsonString("swap") + ": {" +
                field("supernode", p.swapSupernode) + ", " + field("source_prompt", p.swapPrompt) + ", " +
                field("source_token", p.swapToken) + ", " + field("answer", p.swapAnswer) + "}";
    }
    return text + "}";
}

}  // namespace

std::vector<DemoPrompt> demoPrompts(const Grammar &grammar)
{
    return {
        twoHopPair(grammar, "Two steps: the capital of a city's state", Relation::Capital, "Dallas", "Oakland"),
        twoHopPair(grammar, "Two steps: the language of a city's country", Relation::Language, "Paris", "Osaka"),
        twoHopPair(grammar, "Two steps: the currency of a city's country", Relation::Currency, "Munich", "Osaka"),
        {"Who receives it", "when Mary and John went to the store John gave a drink to", "Mary", "The name that was not repeated.",
         isHeldOut(namePairSplit("Mary", "John"))},
        {"Copying a sequence", "apple river Lucy seven garden apple river Lucy", "seven",
         "After a word that was there before comes what followed it before.", true},
        {"A verb agrees with its subject", "the keys near the cabinet", "are", "The subject counts, not the nearest noun.",
         isHeldOut(agreementSplit("keys", "cabinet"))},
        {"The day after", "the day after monday is", "tuesday", "Rows of days, months and numbers."},
        {"Addition", "seven plus five equals", "twelve", "Some sums are never in training.", isHeldOut(sumSplit(7, 5))},
        {"Which is larger", "the larger of nine and four is", "nine", "Two numbers compared.", isHeldOut(comparisonSplit(9, 4))},
        {"Opposites in English", "the opposite of hot is", "cold", "The same pairs exist in French."},
        {"Opposites in French", "le contraire de chaud est", "froid", "Compare with the English pair.", isHeldOut(oppositeSplit("chaud"))},
        {"Translation", "the french word for day is", "jour", "From English to French and back."},
    };
}

void saveManifest(const std::filesystem::path &path, const std::vector<DemoPrompt> &prompts)
{
    std::string text = "{\n  " + field("prompt", prompts.front().prompt) + ",\n  \"examples\": [\n";
    for (std::size_t i = 0; i < prompts.size(); ++i)
        text += (i > 0 ? ",\n" : "") + jsonOf(prompts[i]);
    writeText(path, text + "\n  ]\n}\n");
}

}  // namespace penfield::training
