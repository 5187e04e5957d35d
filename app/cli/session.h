#pragma once

#include "app/cli/sources.h"
#include "backend/store/feature_database.h"
#include "backend/types/engine.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penfield::cli {

/// A loaded engine; `device` as in Sources.
std::unique_ptr<Engine> engineOn(const std::string &device);

/// A loaded engine with the files of a command open in it.
class Session {
public:
    explicit Session(const Sources &sources);

    Engine &engine() { return *m_engine; }
    EngineInfo engineInfo() const { return m_engine->info(); }
    JobContext &job() { return m_job; }
    const ModelInfo &model() const { return m_model; }
    const std::optional<DictionaryInfo> &dictionary() const { return m_dictionary; }
    const FeatureDatabase *database() const { return m_database ? &*m_database : nullptr; }

    /// Throws Error that tells how to name one.
    void requireDictionary() const;
    const FeatureDatabase &requireDatabase() const;

    /// The one token that `text` is, without what begins a sequence. Throws Error when it is none or several.
    TokenId oneToken(const std::string &text);

    std::string label(FeatureId feature) const;  ///< empty: none

    /// The prompt's run; says on standard error which words the model does not know.
    std::shared_ptr<const TraceSummary> trace(const std::string &prompt);

private:
    JobContext m_job;
    std::unique_ptr<Engine> m_engine;
    ModelInfo m_model;
    std::optional<DictionaryInfo> m_dictionary;
    std::optional<FeatureDatabase> m_database;
};

/// Id and label: "0:493 Texas".
std::string nameOf(const Session &session, FeatureId feature);

/// "0:493"
std::string idText(FeatureId feature);

}  // namespace penfield::cli
