#include "backend/training/feature_examples.h"

#include <algorithm>
#include <set>

namespace penfield::training {
namespace {

DocumentWindow windowAround(const ActiveToken &chosen, std::span<const ActiveToken> active, const Activations &activations,
                            const std::vector<std::int32_t> &starts)
{
    const std::int32_t document = activations.document[static_cast<std::size_t>(chosen.token)];
    const std::int32_t begin = starts[static_cast<std::size_t>(document)], end = starts[static_cast<std::size_t>(document) + 1];
    DocumentWindow window{DocumentId(document), 0, chosen.token - begin, std::vector<float>(static_cast<std::size_t>(end - begin), 0.0F)};
    // `active` is in token order.
    auto at =
        std::lower_bound(active.begin(), active.end(), begin, [](const ActiveToken &a, std::int32_t token) { return a.token < token; });
    for (; at != active.end() && at->token < end; ++at)
        window.activations[static_cast<std::size_t>(at->token - begin)] = at->value;
    return window;
}

}  // namespace

std::vector<std::int32_t> documentStarts(const Activations &activations)
{
    std::vector<std::int32_t> starts;
    for (std::size_t i = 0; i < activations.size(); ++i) {
        if (activations.position[i] == 0)
            starts.push_back(static_cast<std::int32_t>(i));
    }
    starts.push_back(static_cast<std::int32_t>(activations.size()));
    return starts;
}

FeatureExamples examplesOf(std::span<const ActiveToken> active, const Activations &activations, const std::vector<std::int32_t> &starts,
                           std::size_t topCount, std::size_t randomCount, Random &random)
{
    std::vector<ActiveToken> order = random.sample(std::vector<ActiveToken>(active.begin(), active.end()), active.size());
    FeatureExamples examples;
    const auto take = [&](std::vector<DocumentWindow> &into, std::size_t count) {
        std::set<std::int32_t> used;
        for (const ActiveToken &chosen : order) {
            if (into.size() == count)
                break;
            if (!used.insert(activations.document[static_cast<std::size_t>(chosen.token)]).second)
                continue;
            into.push_back(windowAround(chosen, active, activations, starts));
        }
    };
    take(examples.random, randomCount);
    std::stable_sort(order.begin(), order.end(), [](const ActiveToken &a, const ActiveToken &b) { return a.value > b.value; });
    take(examples.top, topCount);
    return examples;
}

}  // namespace penfield::training
