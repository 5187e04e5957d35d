#include "backend/training/row_packer.h"

#include <stdexcept>

namespace penfield::training {
namespace {

// Finds the first row with room, or opens a new one.
std::size_t rowWithRoom(std::vector<std::int64_t> &used, std::int64_t length)
{
    for (std::size_t row = 0; row < used.size(); ++row) {
        if (used[row] + length <= PackedRows::kLength)
            return row;
    }
    used.push_back(0);
    return used.size() - 1;
}

void resize(PackedRows &packed, std::size_t rows)
{
    const std::size_t count = rows * PackedRows::kLength;
    packed.rows = static_cast<std::int64_t>(rows);
    packed.tokens.resize(count, 0);
    packed.position.resize(count, 0);
    packed.document.resize(count, -1);
    packed.target.resize(count, 0);
    packed.weight.resize(count, 0.0F);
}

}  // namespace

PackedRows packRows(std::span<const Document> documents, float otherWeight)
{
    PackedRows packed;
    std::vector<std::int64_t> used;
    for (std::size_t d = 0; d < documents.size(); ++d) {
        const Document &document = documents[d];
        const auto length = static_cast<std::int64_t>(document.tokens.size());
        if (length > PackedRows::kLength)
            throw std::length_error("a document is longer than a row");
        const std::size_t row = rowWithRoom(used, length);
        const auto start = static_cast<std::size_t>(static_cast<std::int64_t>(row) * PackedRows::kLength + used[row]);
        used[row] += length;
        if (static_cast<std::size_t>(packed.rows) < used.size())
            resize(packed, used.size());
        packed.start.push_back(static_cast<std::int64_t>(start));
        for (std::size_t i = 0; i < document.tokens.size(); ++i) {
            packed.tokens[start + i] = document.tokens[i];
            packed.position[start + i] = static_cast<std::int64_t>(i);
            packed.document[start + i] = static_cast<std::int64_t>(d);
            if (i + 1 == document.tokens.size())
                continue;
            packed.target[start + i] = document.tokens[i + 1];
            packed.weight[start + i] = document.isAnswer[i + 1] ? 1.0F : otherWeight;
        }
    }
    return packed;
}

}  // namespace penfield::training
