#pragma once
// Reads a feature database (see feature_schema.h). The file may come from anywhere: it is opened read-only with SQLite's
// defences on, checked first, and every row is compared with its checksum when it is read.
// Thread: use an object in one thread at a time; several may have the same file open. Errors: throws Error.

#include "backend/types/feature_card.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penfield {

class FeatureDatabase {
public:
    static FeatureDatabase open(const std::string &path);
    ~FeatureDatabase();
    FeatureDatabase(FeatureDatabase &&) noexcept;
    FeatureDatabase &operator=(FeatureDatabase &&) noexcept;

    const std::string &path() const;
    std::int64_t featureCount() const;
    const std::map<std::string, std::string> &metadata() const;

    std::optional<FeatureCard> card(FeatureId id) const;  ///< nothing: the database does not have this feature

    /// Labels of those of `ids` that have one, in the order of `ids`.
    std::vector<FeatureLabel> labels(std::span<const FeatureId> ids) const;
    std::vector<FeatureLabel> allLabels() const;  ///< ascending by id; features without a label are left out

    std::vector<Supernode> supernodes() const;                     ///< in the order they were added
    std::vector<Supernode> supernodesOf(FeatureId feature) const;  ///< those with this member

    /// Features whose label has every word of `text` (the beginning of a word is enough); highest score first.
    std::vector<FeatureLabel> search(std::string_view text, int limit) const;

private:
    class Impl;
    explicit FeatureDatabase(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace penfield
