#include "backend/formats/dtype.h"

#include <array>

namespace penfield::formats {

namespace {

struct Row {
    DType dtype;
    std::string_view name;
    int bytes;
};

// In the order of the enumeration.
constexpr std::array<Row, 13> rows = {{
    {DType::Bool, "BOOL", 1},
    {DType::U8, "U8", 1},
    {DType::I8, "I8", 1},
    {DType::I16, "I16", 2},
    {DType::U16, "U16", 2},
    {DType::I32, "I32", 4},
    {DType::U32, "U32", 4},
    {DType::I64, "I64", 8},
    {DType::U64, "U64", 8},
    {DType::F16, "F16", 2},
    {DType::BF16, "BF16", 2},
    {DType::F32, "F32", 4},
    {DType::F64, "F64", 8},
}};

}  // namespace

int bytesPerElement(DType dtype)
{
    return rows[static_cast<std::size_t>(dtype)].bytes;
}

std::string_view dtypeName(DType dtype)
{
    return rows[static_cast<std::size_t>(dtype)].name;
}

std::optional<DType> dtypeFromName(std::string_view name)
{
    for (const Row &row : rows)
        if (row.name == name)
            return row.dtype;
    return std::nullopt;
}

}  // namespace penfield::formats
