#pragma once

#include <string>
#include <string_view>
#include <vector>

// The wordings of every task. {x} is filled in; [ and ] enclose the words that count as the answer.
namespace penfield::training::phrases {

using Templates = std::vector<std::string>;

// Two wordings of each relation, in the order of the enum Relation, and its bare noun.
struct RelationWording {
    std::string name;
    Templates of;
    std::string noun;
};
inline const std::vector<RelationWording> kRelations = {
    {"capital", {"the capital of", "the capital city of"}, "the capital"},
    {"code", {"the code of", "the postal code of"}, "the code"},
    {"region", {"the region of", "the part containing"}, "the region"},
    {"bird", {"the bird of", "the official bird of"}, "the bird"},
    {"nickname", {"the nickname of", "the popular name of"}, "the nickname"},
    {"zone", {"the zone of", "the time zone of"}, "the zone"},
    {"language", {"the language of", "the language spoken in"}, "the language"},
    {"continent", {"the continent of", "the continent containing"}, "the continent"},
    {"currency", {"the currency of", "the money used in"}, "the currency"},
    {"domain", {"the domain of", "the web domain of"}, "the domain"},
};

inline const Templates kStateNamed = {"{e}", "the state of {e}"};
inline const Templates kStateByCity = {"the state containing {e}", "the state with {e}", "the state that includes {e}",
                                       "the state where {e} lies"};
inline const Templates kCountryNamed = {"{e}", "the country of {e}"};
inline const Templates kCountryByCity = {"the country containing {e}", "the country with {e}", "the country that includes {e}",
                                         "the country where {e} lies"};
inline const std::string kCountryByCapital = "the country whose capital is {e}";
inline const Templates kPrefixes = {"", "people say that", "i think that", "we know that", "it is said that"};
inline const Templates kFactFrames = {"{pre} {rel} {x} is [ {a} ]", "{pre} in {x} {np} is [ {a} ]",
                                      "question : what is {rel} {x} ? answer : [ {a} ]"};
// {kind} is state or country.
inline const Templates kCityToEntity = {"{c} is in the {kind} of [ {e} ]",
                                        "the {kind} containing {c} is [ {e} ]",
                                        "{c} is a city in [ {e} ]",
                                        "{c} lies in [ {e} ]",
                                        "the {kind} where {c} lies is [ {e} ]",
                                        "question : what is the {kind} with {c} ? answer : [ {e} ]",
                                        "the {kind} that includes {c} is [ {e} ]"};
inline const Templates kCapitalToCountry = {"{c} is the capital of [ {e} ]", "the country whose capital is {c} is [ {e} ]"};

inline const Templates kIndirectObject = {
    "when {x} and {y} went to the {p} {s} {v} a {o} to [ {io} ]", "{x} and {y} were at the {p} and {s} {v} the {o} to [ {io} ]",
    "after {x} met {y} at the {p} {s} {v} a {o} to [ {io} ]", "yesterday {x} saw {y} in the {p} so {s} {v} the {o} to [ {io} ]"};
inline const std::string kIndirectObjectHeldOut = "while {x} and {y} were in the {p} {s} {v} the {o} to [ {io} ]";

// A tense cue with the verb for a singular and for a plural subject.
struct TenseCue {
    std::string cue, singular, plural;
};
inline const std::vector<TenseCue> kTenses = {
    {"", "is", "are"}, {"today", "is", "are"}, {"yesterday", "was", "were"}, {"for years", "has", "have"}};

inline const Templates kOppositeEnglish = {"the opposite of {w} is [ {o} ]", "question : what is the opposite of {w} ? answer : [ {o} ]",
                                           "{w} is the opposite of [ {o} ]"};
inline const Templates kOppositeFrench = {"le contraire de {w} est [ {o} ]", "question : quel est le contraire de {w} ? réponse : [ {o} ]",
                                          "{w} est le contraire de [ {o} ]"};
inline const Templates kTranslation = {"the french word for {e} is [ {f} ]", "in english {f} means [ {e} ]",
                                       "en français {e} se dit [ {f} ]", "le mot anglais pour {f} est [ {e} ]"};

inline const Templates kNeighbour = {"the {k} {d} {a} is [ {b} ]", "question : what is the {k} {d} {a} ? answer : [ {b} ]"};
inline const std::string kSum = "{a} plus {b} equals [ {c} ]";
inline const std::string kDifference = "{c} minus {b} equals [ {a} ]";
inline const std::string kComparison = "the {k} of {a} and {b} is [ {c} ]";

// Words that fill places of the templates without being content.
inline const Templates kFillers = {"state country day month number after before larger smaller",
                                   "the to been is are was were has have today yesterday for years"};

}  // namespace penfield::training::phrases
