#include "backend/evidence/isolation.h"

#include "backend/types/error.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/eye.h>
#include <ATen/ops/matmul.h>

#include <map>

namespace penfield::evidence {

namespace {

// What is orthogonal to the circuit's directions at each of its sites.
std::vector<Part> complements(const std::vector<Part> &circuit)
{
    std::map<std::pair<int, HookPoint>, std::vector<at::Tensor>> sites;
    for (const Part &part : circuit) {
        if (part.kind != PartKind::Direction)
            throw Error(
                PENFIELD_SENTENCE("There is nothing that the selected units could be told from. Say what else belongs to their kind."));
        sites[{part.layer, part.hook}].push_back(part.basis);
    }
    std::vector<Part> rest;
    for (const auto &[site, rows] : sites) {
        const at::Tensor basis = direction(site.first, site.second, at::cat(rows)).basis;
        const at::Tensor others = at::eye(basis.size(1), basis.options()).sub(at::matmul(basis.t(), basis));
        if (basis.size(0) < basis.size(1))
            rest.push_back(direction(site.first, site.second, others));
    }
    return rest;
}

}  // namespace

Condition isolated(Trial &trial, const std::vector<Part> &circuit, Knife knife)
{
    const std::vector<Part> &universe = trial.claim().universe;
    return cut(universe.empty() ? complements(circuit) : without(universe, circuit), knife, trial.claim().scope);
}

Condition cutEverything(Trial &trial, Knife knife)
{
    const std::vector<Part> &universe = trial.claim().universe;
    return cut(universe.empty() ? wholeSitesOf(trial.claim().parts) : universe, knife, trial.claim().scope);
}

}  // namespace penfield::evidence
