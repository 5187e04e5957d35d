#pragma once

#include "backend/dictionary/dictionary.h"
#include "backend/engine/run_cache.h"
#include "backend/model/model_folder.h"
#include "backend/tokenizer/tokenizer.h"
#include "backend/types/engine.h"

#include <memory>
#include <optional>

namespace penfield::engine {

struct EngineOptions {
    int threads = 1;  // of LibTorch's; BLAS has its own (OPENBLAS_NUM_THREADS)
    std::size_t keptRuns = 8;
    std::int64_t keptBytes = std::int64_t(1) << 30;
};

/// Engine on LibTorch, float32. Make and use it in one thread.
class LibTorchEngine : public Engine {
public:
    explicit LibTorchEngine(const EngineOptions &options = {});

    EngineInfo info() const override;
    void useDevice(const std::string &device) override;
    ModelPreview previewModel(const std::string &folder) override;
    SelfCheckReport selfCheck(const std::string &folder, JobContext &job) override;
    ModelInfo openModel(const std::string &folder, JobContext &job) override;
    DictionaryInfo openDictionary(const std::string &folder, JobContext &job) override;
    Prompt tokenize(const std::string &text) override;
    std::shared_ptr<const TraceSummary> trace(const std::string &text, JobContext &job) override;
    std::shared_ptr<const AttributionGraph> attribute(const std::string &text, const AttributionOptions &options, JobContext &job) override;
    std::shared_ptr<const Outcome> intervene(const std::string &text, const std::vector<Intervention> &interventions,
                                             const InterventionOptions &options, JobContext &job) override;
    std::vector<Intervention> matchedControl(const std::string &text, const std::vector<Intervention> &interventions,
                                             const std::string &source, TokenPosition sourcePosition, JobContext &job) override;
    Verdict testClaim(const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others,
                      const std::function<void(const CheckResult &)> &onCheck, JobContext &job) override;
    std::shared_ptr<const AttributionGraph> attributeComponents(const std::string &text, const std::string &counterfactual,
                                                                const ComponentOptions &options, JobContext &job) override;
    std::shared_ptr<const AttentionOverview> attentionOverview(const std::string &text, JobContext &job) override;
    std::shared_ptr<const AttentionLayer> attentionLayer(const std::string &text, LayerIndex layer, JobContext &job) override;
    std::shared_ptr<const LogitLens> logitLens(const std::string &text, const LensOptions &options, JobContext &job) override;
    std::shared_ptr<const TouchCheck> checkTouch(const std::string &text, const std::vector<Intervention> &interventions,
                                                 const InterventionOptions &how, const TouchCheckOptions &options, JobContext &job) override;
    std::shared_ptr<const Sweep> sweep(const std::string &text, const SweepRequest &request, JobContext &job) override;
    std::shared_ptr<const PatchMatrix> patch(const PatchRequest &request, JobContext &job) override;
    std::shared_ptr<const Continuation> generate(const std::string &text, const std::vector<Intervention> &interventions,
                                                 const InterventionOptions &touching, const GenerationOptions &options,
                                                 const TokenListener &listener, JobContext &job) override;

private:
    struct OpenedFolder {
        model::OpenedModel model;
        std::unique_ptr<const Tokenizer> tokenizer;
    };

    const OpenedFolder &requireModel() const;
    const dictionary::Dictionary &requireDictionary() const;
    const dictionary::Dictionary *dictionaryOrNull() const { return m_dictionary ? &*m_dictionary : nullptr; }
    std::shared_ptr<const CachedRun> run(const std::string &text, JobContext &job);  // from the cache when it is there

    at::Device m_device = at::kCPU;  // of the models that are opened from now on
    std::optional<OpenedFolder> m_open;
    std::optional<dictionary::Dictionary> m_dictionary;
    RunCache m_runs;
};

}  // namespace penfield::engine
