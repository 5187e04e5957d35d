#pragma once
// What the payload columns of feature_schema.h hold, in the terms of byte_stream.h (n(…) is a variable-length number).
//
//   feature    density f64 · maxActivation f32 · scale f32 (largest |activation| of the examples)
//              n(histogram edges) f32 … · n(histogram counts) n … (one less than edges, or both none)
//              n(top examples) example … · n(random examples) example …
//              n(promoted) effect … · n(suppressed) effect …
//   example    n(document) n(start) n(length) n(peak) · one bit a token: is it active? · int16 for each active one, × scale / 32767
//   effect     signed(token id) n(text, as a number into the vocabulary) f32
//   document   n(length) n(text) …          vocabulary    n(texts) text …
//   supernode  label kind · n(members): signed(layer) signed(feature) score f64

#include "backend/types/feature_card.h"

#include <cstdint>
#include <span>
#include <vector>

namespace penfield {

using TextNumber = std::uint32_t;  // number into the database's vocabulary

struct StoredExample {
    std::int64_t document = 0;
    int start = 0;
    int peak = 0;
    std::vector<float> activations;
};

struct StoredEffect {
    TokenId token;
    TextNumber text = 0;
    float effect = 0;
};

/// A FeatureCard with documents and texts as numbers, without what the label table has.
struct StoredFeature {
    double density = 0;
    float maxActivation = 0;
    std::vector<float> histogramEdges;
    std::vector<std::int64_t> histogramCounts;
    std::vector<StoredExample> top, random;
    std::vector<StoredEffect> promoted, suppressed;
};

using Payload = std::vector<std::uint8_t>;

// The read functions throw OutOfBytes for a record that cannot be.
Payload writeFeature(const StoredFeature &feature);
StoredFeature readFeature(std::span<const std::uint8_t> payload);

Payload writeDocument(std::span<const TextNumber> tokens);
std::vector<TextNumber> readDocument(std::span<const std::uint8_t> payload);

Payload writeTexts(std::span<const std::string> texts);
std::vector<std::string> readTexts(std::span<const std::uint8_t> payload);

Payload writeSupernode(const Supernode &supernode);
Supernode readSupernode(std::span<const std::uint8_t> payload);

}  // namespace penfield
