#include "backend/training/planted/folder.h"

#include "backend/formats/safetensors_writer.h"
#include "backend/training/planted/words.h"
#include "backend/training/text_file.h"
#include "backend/training/tokenizer_json.h"

#include <list>
#include <string>

namespace penfield::training::planted {

namespace {

class TensorList {
public:
    void add(const std::string &name, std::vector<std::int64_t> shape, const std::vector<double> &values)
    {
        const std::vector<float> &kept = m_values.emplace_back(values.begin(), values.end());
        m_tensors.push_back({name, formats::DType::F32, std::move(shape), std::as_bytes(std::span(kept))});
    }
    void add(const std::string &name, const Matrix &matrix)
    {
        add(name, {std::int64_t(matrix.rows), std::int64_t(matrix.columns)}, matrix.values);
    }
    void addZeros(const std::string &name, const std::vector<std::int64_t> &shape)
    {
        std::int64_t count = 1;
        for (const std::int64_t size : shape)
            count *= size;
        add(name, shape, std::vector<double>(static_cast<std::size_t>(count), 0));
    }

    const std::vector<formats::TensorToWrite> &tensors() const { return m_tensors; }

private:
    std::list<std::vector<float>> m_values;  // stays where it is while more is added
    std::vector<formats::TensorToWrite> m_tensors;
};

// [d_model, heads·width] → [heads, d_model, width].
std::vector<double> byHead(const Matrix &matrix)
{
    std::vector<double> values;
    for (std::size_t h = 0; h < kHeads; ++h)
        for (std::size_t r = 0; r < matrix.rows; ++r)
            for (std::size_t w = 0; w < kHeadWidth; ++w)
                values.push_back(matrix(r, h * kHeadWidth + w));
    return values;
}

TensorList tensorsOf(const PlantedModel &model)
{
    const auto heads = std::int64_t(kHeads), width = std::int64_t(kHeadWidth), d_model = std::int64_t(model.d_model());
    TensorList list;
    list.add("embed.W_E", model.W_E);
    list.add("pos_embed.W_pos", model.W_pos);
    for (const auto &[name, matrix] : {std::pair{"Q", &model.W_Q}, std::pair{"K", &model.W_K}, std::pair{"V", &model.W_V}}) {
        list.add(std::string("blocks.0.attn.W_") + name, {heads, d_model, width}, byHead(*matrix));
        list.addZeros(std::string("blocks.0.attn.b_") + name, {heads, width});
    }
    list.add("blocks.0.attn.W_O", {heads, width, d_model}, model.W_O.values);
    list.addZeros("blocks.0.attn.b_O", {d_model});
    list.add("blocks.0.mlp.W_in", model.W_in);
    list.add("blocks.0.mlp.b_in", {std::int64_t(model.b_in.size())}, model.b_in);
    list.add("blocks.0.mlp.W_out", model.W_out);
    list.addZeros("blocks.0.mlp.b_out", {d_model});
    list.add("unembed.W_U", model.W_U);
    list.add("unembed.b_U", {std::int64_t(model.b_U.size())}, model.b_U);
    return list;
}

std::string configJson(const PlantedModel &model)
{
    const auto line = [](const char *key, std::size_t value) { return std::string("  \"") + key + "\": " + std::to_string(value) + ",\n"; };
    return "{\n" + line("n_layers", 1) + line("d_model", model.d_model()) + line("n_ctx", kPositions) + line("d_head", kHeadWidth) +
           line("n_heads", kHeads) + line("d_mlp", model.d_mlp()) + line("d_vocab", model.W_E.rows) +
           line("d_vocab_out", model.W_U.columns) +
           "  \"act_fn\": \"relu\",\n"
           "  \"normalization_type\": null,\n"
           "  \"positional_embedding_type\": \"standard\",\n"
           "  \"attention_dir\": \"causal\",\n"
           "  \"use_attn_scale\": true,\n"
           "  \"attn_only\": false,\n"
           "  \"gated_mlp\": false\n}\n";
}

}  // namespace

void savePlanted(const std::filesystem::path &folder, const PlantedModel &model)
{
    std::filesystem::create_directories(folder);
    const TensorList list = tensorsOf(model);
    formats::writeSafetensors((folder / "model.safetensors").string(), list.tensors());
    writeText(folder / "config.json", configJson(model));
    writeText(folder / "tokenizer.json", tokenizerJson(vocabulary()));
    writeText(folder / "tokenizer_config.json", tokenizerConfigJson());
}

void saveWards(const std::filesystem::path &folder)
{
    for (const Ward ward : wards)
        savePlanted(folder / wardName(ward), plant(ward));
}

}  // namespace penfield::training::planted
