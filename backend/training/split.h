#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace penfield::training {

// Where a document's item stands: seen in training, or one of the ways of holding out.
enum class Split {
    Train,
    HeldOutPair,      // this combination never occurs (city with relation, two names, two addends, a French word)
    HeldOutCity,      // this city never occurs in a two-hop document
    OutOfDomain,      // this state or country never occurs in a two-hop document
    HeldOutTemplate,  // this wording never occurs
};

// A stable place in [0, 1) for an item, from the hash of its key parts joined by '|'.
// Holding out is `splitPosition({...}) < fraction`, on every machine and in every version.
double splitPosition(std::initializer_list<std::string_view> keyParts);

}  // namespace penfield::training
