#pragma once
// Feature details in circuit-tracer's packed form (formats.md C.3, 3): index.json.gz tells, by layer, a file and where each feature's
// piece of it begins; a piece is the length of its compressed JSON (32 bits) and the JSON (zlib or gzip).

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace penfield {

class PackedFeatures {
public:
    static constexpr char indexName[] = "index.json.gz";

    /// Reads the index in `folder`. Throws Error for one that is damaged or leads out of the folder.
    static PackedFeatures open(const std::string &folder);

    /// The JSON text of a feature; nothing when the index does not have it. Throws Error.
    std::optional<std::string> json(std::int64_t layer, std::int64_t feature) const;

private:
    struct Layer {
        std::string path;
        std::vector<std::uint64_t> offsets;  ///< [features + 1] ascending
    };
    std::vector<Layer> m_layers;
};

}  // namespace penfield
