#include "backend/model/reference_check.h"

#include "backend/model/model_folder.h"
#include "backend/model/reference_file.h"

#include <algorithm>
#include <filesystem>

namespace penfield::model {

namespace {

std::vector<TokenId> tokensOf(const ReferenceFile &reference)
{
    std::vector<TokenId> tokens;
    for (const std::int64_t id : reference.integers("tokens"))
        tokens.emplace_back(id);
    return tokens;
}

double compared(const at::Tensor &ours, const at::Tensor &theirs, bool relative)
{
    const double off = deviation(ours.cpu(), theirs);
    return relative ? off / std::max(theirs.abs().max().item<double>(), 1e-30) : off;
}

/// The largest deviation of the places that the reference kept.
double compareHooks(const ReferenceFile &reference, const ModelSpec &spec, const LayerTrace &layer, int l, bool relative)
{
    double worst = 0;
    for (const HookPoint hook : {HookPoint::ResidPre, HookPoint::ResidMid, HookPoint::ResidPost}) {
        const std::string name = "blocks." + std::to_string(l) + "." + std::string(hookName(hook));
        if (reference.has(name))
            worst = std::max(worst, compared(tensorAt(spec, layer, hook), reference.tensor(name), relative));
    }
    return worst;
}

}  // namespace

double ReferenceCheck::worst() const
{
    return std::max({logits, residuals, patterns});
}

ReferenceCheck checkReference(const std::string &folder, at::Device device, JobContext &job)
{
    const ReferenceFile reference(folder);
    const OpenedModel opened = openModel(folder, job, device);
    const Trace trace = opened.transformer.run(tokensOf(reference), job, {.allLogits = true});

    ReferenceCheck check;
    check.name = folderName(folder);
    check.what = reference.said("what");
    check.madeBy = reference.said("made_by");
    check.tolerance = reference.tolerance();
    check.relative = reference.said("tolerance_kind") == "relative";
    check.logits = compared(trace.all_logits, reference.tensor("logits"), check.relative);
    for (int l = 0; l < opened.transformer.spec().n_layers; ++l) {
        const LayerTrace &layer = trace.layers[static_cast<std::size_t>(l)];
        check.residuals = std::max(check.residuals, compareHooks(reference, opened.transformer.spec(), layer, l, check.relative));
        check.patterns = std::max(check.patterns, compared(layer.pattern, reference.tensor("blocks." + std::to_string(l) + ".attn.hook_pattern"),
                                                           check.relative));
    }
    return check;
}

}  // namespace penfield::model
