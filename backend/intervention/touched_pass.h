#pragma once
// One pass with touches: what is added where, and what it leaves behind (see intervention_runner.h for the steps).

#include "backend/intervention/contribution.h"
#include "backend/intervention/subject.h"
#include "backend/intervention/touches.h"

#include <vector>

namespace penfield::intervention {

/// One row after the prompt: a token that was generated.
struct NewToken {
    TokenId token;
    std::int64_t position = 0;
};

class TouchedPass {
public:
    /// `sites`: at least one. All are kept by reference.
    TouchedPass(const Subject &subject, const Baseline &intact, const std::vector<Site> &sites, const InterventionOptions &options);

    /// Of one token after the prompt, of which the intact run knows nothing; `sites` are at its position. There is no plan.
    TouchedPass(const Subject &subject, const Baseline &intact, const std::vector<Site> &sites, const InterventionOptions &options,
                NewToken row);

    /// What the model is to compute; its edit refers to this object.
    const model::ResumePlan &plan() const { return m_plan; }

    /// What is to be added at a hook; undefined: nothing. `rows` are of this run alone and end with its last position.
    at::Tensor edit(int layer, HookPoint hook, const model::LayerTrace &rows);

    /// May edit() have something to add or to read there?
    bool isInterestedIn(int layer, HookPoint hook) const;

    /// Read-back and changed activations, after the plan was carried out.
    void describe(const model::Resumed &resumed, Outcome &outcome) const;

private:
    /// What the pass leaves behind at one site.
    struct SiteRecord {
        Contribution contribution;
        at::Tensor start;  // [n, width] the tensor there before anything was added for the site's own touches
    };
    /// At one layer of the dictionary.
    struct LayerRecord {
        dictionary::SparseActivations after;  // features in this run, absolute positions; empty where none can have changed
        at::Tensor input;                     // [n, d_in] what neurons read in this run; undefined where `after` says all
    };

    void makePlan();
    at::Tensor addBelow(int layer, const at::Tensor &tensor, at::Tensor sum) const;
    void readFeatures(int layer, const model::LayerTrace &rows);
    bool isOutput(HookPoint hook) const { return m_subject.dictionary && hook == m_subject.dictionary->outputHook(); }
    bool isConstrained(int layer) const { return m_options.isConstrained(LayerIndex(layer)); }
    bool isWrittenFromBelow(int layer) const;
    bool featuresCanChange(int layer) const;
    const Site *siteAt(const Place &place) const;
    SiteRecord &recordOf(const Site &site) { return m_records[static_cast<std::size_t>(&site - m_sites.data())]; }
    const SiteRecord &recordOf(const Site &site) const { return m_records[static_cast<std::size_t>(&site - m_sites.data())]; }
    void describeChanges(int layer, Outcome &outcome) const;

    const Subject &m_subject;
    const Baseline &m_intact;
    const std::vector<Site> &m_sites;
    const InterventionOptions &m_options;
    model::ResumePlan m_plan;
    std::int64_t m_positions = 0;         // of the prompt, or with the new token
    TokenId m_newToken;                   // invalid: the prompt's own rows
    std::vector<SiteRecord> m_records;    // [sites]
    std::vector<LayerRecord> m_features;  // [layers]
};

}  // namespace penfield::intervention
