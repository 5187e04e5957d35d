#include "backend/claims/split_family.h"

#include "backend/types/random.h"

#include <xxhash.h>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <string_view>

namespace penfield::claims {

void splitByTemplate(PromptFamily &family, std::uint64_t seed)
{
    family.sealed.clear();
    if (family.templates.size() < 2)
        return;
    std::vector<std::size_t> order(family.templates.size()), pairs(family.templates.size(), 0);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (const PromptPair &pair : family.pairs)
        ++pairs[static_cast<std::size_t>(pair.templateNumber)];
    Random(seed).shuffle(order);
    // The largest first, each to the side that has less: sides of equal size, chosen by chance among templates of equal size.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pairs[a] > pairs[b]; });
    std::vector<bool> sealed(family.templates.size(), false);
    std::size_t open = 0, kept = 0, sealedTemplates = 0;
    for (const std::size_t t : order) {
        const bool isSealed = kept != open ? kept < open : 2 * sealedTemplates < family.templates.size() && open > 0;
        sealed[t] = isSealed;
        (isSealed ? kept : open) += pairs[t];
        sealedTemplates += isSealed;
    }
    if (sealedTemplates == 0)  // no template has prompts
        sealed[order.back()] = true;
    family.sealed = std::move(sealed);
}

PromptFamily halfOf(const PromptFamily &family, Half half)
{
    PromptFamily side = family;
    std::erase_if(side.pairs, [&](const PromptPair &pair) { return family.isSealed(pair) != (half == Half::Sealed); });
    return side;
}

std::string sealedHash(const PromptFamily &family)
{
    std::string text;
    for (const PromptPair &pair : family.pairs)
        if (family.isSealed(pair))
            for (const std::string &part : {pair.prompt, pair.counterfactual, pair.answer, pair.foil})
                text += std::to_string(part.size()) + ':' + part;
    const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
    char hex[33];
    std::snprintf(hex, sizeof hex, "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
                  static_cast<unsigned long long>(hash.low64));
    return hex;
}

}  // namespace penfield::claims
