#pragma once
// Feature-detail JSON beside a graph (formats.md C.3): one file a feature, `features/<scan>/<number>.json`, or packed together.

#include "backend/graph_files/packed_features.h"
#include "backend/types/feature_card.h"
#include "backend/types/graph_document.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace penfield {

class FeatureFolder {
public:
    /// Looks beside the graph's file at `path`: for `features/<scan>` in its folder and in the folder above, then for `<scan>` and for
    /// `features`. Nothing is fetched from the network.
    static FeatureFolder find(const std::string &path, const GraphDocument &document);

    const std::string &folder() const { return m_folder; }  ///< empty: there is none

    /// Nothing when the feature has no file. Throws Error for a file that is not such a feature's.
    std::optional<FeatureCard> card(FeatureId id) const;

private:
    std::optional<FeatureCard> unlabelledCard(FeatureId id) const;

    std::string m_folder;
    std::shared_ptr<const PackedFeatures> m_packed;  // null: a file a feature
    std::unordered_map<FeatureId, std::string> m_names;   // the node's "feature", which is the file's name
    std::unordered_map<FeatureId, std::string> m_labels;  // of the graph
};

/// Reads one such file.
FeatureCard readFeatureJson(const std::string &path, FeatureId id);

}  // namespace penfield
