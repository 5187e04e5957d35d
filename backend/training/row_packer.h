#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "backend/training/document.h"

namespace penfield::training {

// Documents laid end to end in rows of equal length, so that little is padding.
struct PackedRows {
    static constexpr std::int64_t kLength = 64;

    std::int64_t rows = 0;
    // All [rows · kLength].
    std::vector<std::int64_t> tokens;    // <pad> where there is nothing
    std::vector<std::int64_t> position;  // within the document
    std::vector<std::int64_t> document;  // index of the document, -1 for padding
    std::vector<std::int64_t> target;    // the next token of the same document, 0 where there is none
    std::vector<float> weight;           // loss weight of the target, 0 where there is none
    // Where each document begins in the flat arrays.
    std::vector<std::int64_t> start;
};

// First fit. A target that is (part of) an answer weighs 1, any other `otherWeight`.
PackedRows packRows(std::span<const Document> documents, float otherWeight);

}  // namespace penfield::training
