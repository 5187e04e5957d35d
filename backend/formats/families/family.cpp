#include "backend/formats/families/family.h"

#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <array>

namespace penfield::formats {

std::span<const FamilyRow> modelFamilies()
{
    static constexpr std::array<FamilyRow, 1> rows = {{
        {"gpt_neox", ModelFamily::GptNeoX, readGptNeox},
    }};
    return rows;
}

Activation activationFromName(const JsonValue &name)
{
    struct Row {
        std::string_view name;
        Activation activation;
    };
    static constexpr std::array<Row, 6> rows = {{
        {"relu", Activation::Relu},
        {"gelu", Activation::Gelu},
        {"gelu_new", Activation::GeluTanh},
        {"gelu_fast", Activation::GeluTanh},
        {"gelu_pytorch_tanh", Activation::GeluTanh},
        {"silu", Activation::Silu},
    }};
    std::string known;
    for (const Row &row : rows) {
        if (row.name == name.asString())
            return row.activation;
        known += (known.empty() ? "" : ", ") + std::string(row.name);
    }
    throw Error(PENFIELD_SENTENCE("The file %1 asks for the activation function \"%2\", which Penfield does not know. It knows %3."),
                {name.file(), printable(name.asString()), known});
}

int sizeAt(const JsonValue &json, std::string_view key, int most)
{
    return static_cast<int>(json.at(key).asInt(1, most));
}

}  // namespace penfield::formats
