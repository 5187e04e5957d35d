#include "backend/model/checkpoint.h"

#include "backend/model/tensor_reader.h"
#include "backend/types/error.h"

#include <algorithm>
#include <unordered_set>

namespace penfield::model {

namespace {

// The first few names, for a sentence.
std::string listed(const std::vector<std::string> &names)
{
    constexpr std::size_t kShown = 4;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kShown); ++i)
        text.append(i ? ", " : "").append(names[i]);
    return names.size() > kShown ? text + ", … (" + std::to_string(names.size()) + ")" : text;
}

std::string prefixOf(const formats::SafetensorsModel &files, const Family &family, const ModelSpec &spec)
{
    for (const char *prefix : family.prefixes)
        if (files.find(tensorName(family.tensors.front(), spec, prefix, 0)))
            return prefix;
    return family.prefixes.front();
}

/// Collects what the family's table asks for and keeps the books of names.
class Planner {
public:
    Planner(const formats::SafetensorsModel &files, const formats::ModelConfig &config)
        : m_files(files), m_config(config), m_family(familyOf(config.family)), m_prefix(prefixOf(files, m_family, config.spec))
    {
        m_plan.spec = config.spec;
        tieWhereUnsaid();
    }

    CheckpointPlan plan()
    {
        std::vector<std::string> missing;
        for (const TensorEntry &entry : m_family.tensors)
            for (int layer = 0; layer < (isPerLayer(entry.slot) ? m_plan.spec.n_layers : 1); ++layer)
                if (isPresent(m_plan.spec, entry.slot))
                    add(entry, layer, missing);
        if (!missing.empty())
            throw Error(
                PENFIELD_SENTENCE("The weights in %1 lack %2. The download may be incomplete, or config.json belongs to another model."),
                {m_files.folder(), listed(missing)});
        requireNoOthers();
        for (const PlannedTensor &t : m_plan.tensors)
            check(t);
        return std::move(m_plan);
    }

private:
    // transformers ties them when neither config.json nor the checkpoint says otherwise.
    void tieWhereUnsaid()
    {
        for (const TensorEntry &entry : m_family.tensors)
            if (entry.slot == Slot::W_U && !m_config.tieSaid && !m_plan.spec.tied && !m_files.find(name(entry, 0))) {
                m_plan.spec.tied = true;
                m_plan.notes.push_back(
                    {PENFIELD_SENTENCE("%1 is not in the checkpoint, and config.json does not say whether it is tied: the embedding's "
                                       "transpose is used."),
                     {name(entry, 0)}});
            }
    }

    std::string name(const TensorEntry &entry, int layer) const { return tensorName(entry, m_plan.spec, m_prefix, layer); }

    void add(const TensorEntry &entry, int layer, std::vector<std::string> &missing)
    {
        std::string stored = name(entry, layer);
        if (const formats::TensorView *view = m_files.find(stored))
            m_plan.tensors.push_back({&entry, layer, view});
        else
            missing.push_back(stored);
        m_known.insert(std::move(stored));
    }

    void requireNoOthers() const
    {
        std::vector<std::string> foreign;
        for (const std::string &name : m_files.names())
            if (!m_known.contains(name) && !isIgnored(name))
                foreign.push_back(name);
        if (!foreign.empty())
            throw Error(PENFIELD_SENTENCE("The weights in %1 hold tensors that a model of type %2 does not have: %3. Check config.json."),
                        {m_files.folder(), m_plan.spec.family, listed(foreign)});
    }

    bool isIgnored(const std::string &stored) const
    {
        const auto ignores = [&](const char *pattern) { return matches(stored, pattern); };
        const auto isTiedCopy = [&](const TensorEntry &entry) {
            return entry.slot == Slot::W_U && m_plan.spec.tied && stored == name(entry, 0);
        };
        return std::any_of(m_family.ignored.begin(), m_family.ignored.end(), ignores)
               || std::any_of(m_family.tensors.begin(), m_family.tensors.end(), isTiedCopy);
    }

    void check(const PlannedTensor &t)
    {
        requireShape(*t.stored, storedShape(m_plan.spec, *t.entry));
        m_plan.parameters += t.stored->elements();
        const bool rearranged = t.entry->layout == Layout::QkvInEachHead || (t.entry->layout == Layout::HeadsOutermost && t.stored->shape.size() == 3);
        m_plan.bytesNeeded += rearranged ? t.stored->elements() * static_cast<std::int64_t>(sizeof(float)) : bytesToConvert(*t.stored);
    }

    const formats::SafetensorsModel &m_files;
    const formats::ModelConfig &m_config;
    const Family &m_family;
    std::string m_prefix;
    CheckpointPlan m_plan;
    std::unordered_set<std::string> m_known;
};

}  // namespace

CheckpointPlan planCheckpoint(const formats::SafetensorsModel &files, const formats::ModelConfig &config)
{
    return Planner(files, config).plan();
}

}  // namespace penfield::model
