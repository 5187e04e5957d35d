#include "backend/evidence/site_edit.h"

#include "backend/model/index_tensor.h"
#include "backend/types/error.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <map>
#include <utility>

namespace penfield::evidence {

namespace {

struct Subject {
    IntactRuns &runs;
    std::size_t group;
    const model::ModelSpec &spec;
    const dictionary::Dictionary *dictionary;
};

// What the new value is taken from, given a reading [B, P, any] of either side.
template <class Reading>
at::Tensor targetOf(Knife knife, const RunGroup &group, const Reading &read)
{
    switch (knife) {
    case Knife::Zero:
        return at::zeros_like(read(Side::Clean));
    case Knife::Mean:
        return read(Side::Clean).mean(0, true).expand_as(read(Side::Clean));
    case Knife::Resample:
        return read(Side::Clean).index_select(0, model::indexTensor(group.partner));
    case Knife::Counterfactual:
        return read(Side::Counterfactual);
    case Knife::Clean:
        return read(Side::Clean);
    }
    return {};
}

void checkHook(const Part &unit, const model::ModelSpec &spec)
{
    if (unit.layer < 0 || unit.layer >= spec.n_layers)
        throw Error(PENFIELD_SENTENCE("There is no layer %1: this model's layers are 0 to %2."),
                    {std::to_string(unit.layer), std::to_string(spec.n_layers - 1)});
    if (!isWritable(unit.hook) || (unit.hook == HookPoint::ResidMid && spec.parallel_blocks))
        throw Error(PENFIELD_SENTENCE("Nothing can be changed at %1 of this model. Choose the output of an attention or of an MLP."),
                    {std::string(hookName(unit.hook))});
    if (unit.kind == PartKind::Head && (unit.index < 0 || unit.index >= spec.n_heads))
        throw Error(PENFIELD_SENTENCE("There is no head %1: this model has %2 heads in a layer."),
                    {std::to_string(unit.index), std::to_string(spec.n_heads)});
    if (unit.kind == PartKind::Direction && unit.basis.size(1) != model::widthAt(spec, unit.hook))
        throw Error(
            PENFIELD_SENTENCE("The direction has %1 numbers, but %2 of this model is %3 wide."),
            {std::to_string(unit.basis.size(1)), std::string(hookName(unit.hook)), std::to_string(model::widthAt(spec, unit.hook))});
}

at::Tensor columnsOf(const std::vector<Part> &heads, const model::ModelSpec &spec)
{
    at::Tensor columns = at::zeros({std::int64_t(spec.n_heads), std::int64_t(spec.d_head)}, at::kFloat);
    for (const Part &unit : heads)
        columns.select(0, unit.index).fill_(1);
    return columns.flatten();
}

at::Tensor basisOf(const std::vector<Part> &directions)
{
    std::vector<at::Tensor> rows;
    for (const Part &unit : directions)
        rows.push_back(unit.basis);
    return rows.size() == 1 ? rows.front() : direction(directions.front().layer, directions.front().hook, at::cat(rows)).basis;
}

// [.., d_in] → activations of the chosen features, [.., f].
at::Tensor activations(const dictionary::Layer &layer, const std::vector<std::int64_t> &features, const at::Tensor &input)
{
    const at::Tensor rows = input.reshape({-1, input.size(-1)});
    std::vector<std::int64_t> shape = input.sizes().vec();
    shape.back() = static_cast<std::int64_t>(features.size());
    return layer.encodeDense(rows).index_select(1, model::indexTensor(features, rows.device())).reshape(shape);
}

void fillFeatures(SiteEdit &edit, const std::vector<Part> &units, Knife knife, const Subject &subject)
{
    if (!subject.dictionary || !subject.dictionary->has(edit.layer))
        throw Error(PENFIELD_SENTENCE("The claim is about features of layer %1, but no dictionary of that layer is open."),
                    {std::to_string(edit.layer)});
    const dictionary::Layer &layer = subject.dictionary->layer(edit.layer);
    for (const Part &unit : units) {
        if (unit.index < 0 || unit.index >= layer.features())
            throw Error(PENFIELD_SENTENCE("There is no feature %1 in layer %2: it has %3."),
                        {std::to_string(unit.index), std::to_string(edit.layer), std::to_string(layer.features())});
        edit.features.push_back(unit.index);
    }
    edit.written = layer.decoderRows(edit.features);
    const HookPoint input = subject.dictionary->inputHook();
    edit.target = targetOf(knife, subject.runs.groups()[subject.group], [&](Side side) {
        return activations(layer, edit.features, subject.runs.values(subject.group, side, edit.layer, input));
    });
}

SiteEdit editOf(const std::vector<Part> &units, const Cut &cut, const at::Tensor &where, const Subject &subject)
{
    const Part &first = units.front();
    SiteEdit edit;
    edit.layer = first.layer;
    edit.hook = first.hook;
    edit.where = where;
    edit.share = cut.share;
    if (first.kind == PartKind::Feature) {
        fillFeatures(edit, units, cut.knife, subject);
        return edit;
    }
    edit.target = targetOf(cut.knife, subject.runs.groups()[subject.group],
                           [&](Side side) { return subject.runs.values(subject.group, side, edit.layer, edit.hook); });
    if (first.kind == PartKind::Head)
        edit.columns = columnsOf(units, subject.spec);
    if (first.kind == PartKind::Direction)
        edit.basis = basisOf(units);
    return edit;
}

}  // namespace

std::int64_t SiteEdit::firstPosition() const
{
    return where.sum(0).flatten().nonzero()[0].item<std::int64_t>();
}

std::vector<SiteEdit> siteEdits(const Condition &condition, IntactRuns &runs, std::size_t group, const std::vector<PromptCase> &cases,
                                const model::ModelSpec &spec, const dictionary::Dictionary *dictionary)
{
    const Subject subject{runs, group, spec, dictionary};
    const RunGroup &prompts = runs.groups()[group];
    std::vector<SiteEdit> edits;
    for (const Cut &cut : condition.cuts) {
        std::map<std::tuple<int, HookPoint, PartKind>, std::vector<Part>> sites;
        for (const Part &unit : cut.units) {
            checkHook(unit, spec);
            sites[{unit.layer, unit.hook, unit.kind}].push_back(unit);
        }
        const at::Tensor where = touchedPositions(prompts, cases, cut.scope);
        for (const auto &[site, units] : sites)
            edits.push_back(editOf(units, cut, where, subject));
    }
    for (const Push &push : condition.pushes) {
        checkHook(push.direction, spec);
        SiteEdit edit;
        edit.layer = push.direction.layer;
        edit.hook = push.direction.hook;
        edit.where = touchedPositions(prompts, cases, push.scope);
        edit.vector = push.direction.basis.select(0, 0).mul(push.amount);
        edits.push_back(std::move(edit));
    }
    return edits;
}

at::Tensor added(const SiteEdit &edit, const model::LayerTrace &rows, const PromptRows &prompts, const model::ModelSpec &spec,
                 const dictionary::Dictionary *dictionary)
{
    const auto ofPrompts = [&](const at::Tensor &x) {
        return x.narrow(0, prompts.first, prompts.count).narrow(1, prompts.from, x.size(1) - prompts.from).reshape({-1, x.size(-1)});
    };
    if (edit.vector.defined())
        return ofPrompts(edit.where) * edit.vector;
    if (!edit.features.empty()) {
        const at::Tensor present = activations(dictionary->layer(edit.layer), edit.features, dictionary->input(spec, rows));
        return at::matmul(ofPrompts(edit.target) - present, edit.written) * ofPrompts(edit.where) * edit.share;
    }
    at::Tensor difference = (ofPrompts(edit.target) - model::tensorAt(spec, rows, edit.hook)) * ofPrompts(edit.where);
    if (edit.columns.defined())
        difference = difference * edit.columns;
    if (edit.basis.defined())
        difference = at::matmul(at::matmul(difference, edit.basis.t()), edit.basis);
    return edit.share == 1 ? difference : difference * edit.share;
}

}  // namespace penfield::evidence
