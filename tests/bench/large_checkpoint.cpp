#include "tests/bench/large_checkpoint.h"

#include <cmath>
#include <cstdint>
#include <fstream>
#include <random>
#include <unistd.h>
#include <vector>

namespace fs = std::filesystem;

namespace penfield::bench {

namespace {

struct Entry {
    std::string name;
    std::vector<std::int64_t> shape;
    double mean = 0;          // of random weights: 1 for gains
    double deviation = 0.03;  // of random weights

    std::int64_t elements() const
    {
        std::int64_t n = 1;
        for (const std::int64_t d : shape)
            n *= d;
        return n;
    }
};

std::string headerOf(const std::vector<Entry> &entries, const char *dtype, int bytesPerElement, std::int64_t &total)
{
    std::string header = R"({"__metadata__":{"format":"pt"})";  // transformers 4 refuses a file that does not say so
    total = 0;
    for (const Entry &e : entries) {
        header += ",\"" + e.name + R"(":{"dtype":")" + dtype + R"(","shape":[)";
        for (std::size_t i = 0; i < e.shape.size(); ++i)
            header += (i ? "," : "") + std::to_string(e.shape[i]);
        header += R"(],"data_offsets":[)" + std::to_string(total) + ",";
        total += e.elements() * bytesPerElement;
        header += std::to_string(total) + "]}";
    }
    header += "}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    return header;
}

void writeHeader(std::ofstream &file, const std::string &header)
{
    for (int i = 0; i < 8; ++i)
        file.put(static_cast<char>(header.size() >> (8 * i)));
    file << header;
}

void writeRandom(const fs::path &path, const std::vector<Entry> &entries, unsigned seed)
{
    std::int64_t total = 0;
    std::ofstream file(path, std::ios::binary);
    writeHeader(file, headerOf(entries, "F32", 4, total));
    std::minstd_rand random(seed);
    std::vector<float> values;
    for (const Entry &e : entries) {
        const auto reach = static_cast<float>(e.deviation * std::sqrt(3.0));
        std::uniform_real_distribution<float> spread(-reach, reach);
        values.resize(static_cast<std::size_t>(e.elements()));
        for (float &v : values)
            v = static_cast<float>(e.mean) + (reach > 0 ? spread(random) : 0);
        file.write(reinterpret_cast<const char *>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(float)));
    }
}

std::vector<Entry> gpt2Entries(std::int64_t layers, std::int64_t d, std::int64_t vocab, std::int64_t context)
{
    std::vector<Entry> entries{{"wte.weight", {vocab, d}}, {"wpe.weight", {context, d}}, {"ln_f.weight", {d}, 1}, {"ln_f.bias", {d}}};
    for (std::int64_t l = 0; l < layers; ++l) {
        const std::string p = "h." + std::to_string(l) + ".";
        for (const char *norm : {"ln_1", "ln_2"}) {
            entries.push_back({p + norm + ".weight", {d}, 1});
            entries.push_back({p + norm + ".bias", {d}});
        }
        const auto linear = [&](const char *name, std::int64_t in, std::int64_t out) {
            entries.push_back({p + name + ".weight", {in, out}});
            entries.push_back({p + name + ".bias", {out}});
        };
        linear("attn.c_attn", d, 3 * d);
        linear("attn.c_proj", d, d);
        linear("mlp.c_fc", d, 4 * d);
        linear("mlp.c_proj", 4 * d, d);
    }
    return entries;
}

std::vector<Entry> llamaEntries(std::int64_t layers, std::int64_t d, std::int64_t mlp, std::int64_t vocab)
{
    std::vector<Entry> entries{{"model.embed_tokens.weight", {vocab, d}, 0, 0.02}, {"model.norm.weight", {d}, 1, 0}};
    for (std::int64_t l = 0; l < layers; ++l) {
        const std::string p = "model.layers." + std::to_string(l) + ".";
        for (const char *norm : {"input_layernorm", "post_attention_layernorm"})
            entries.push_back({p + norm + ".weight", {d}, 1, 0.1});
        for (const char *name : {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"})
            entries.push_back({p + name + ".weight", {d, d}, 0, 0.036});
        for (const char *name : {"mlp.gate_proj", "mlp.up_proj"})
            entries.push_back({p + name + ".weight", {mlp, d}, 0, 0.036});
        entries.push_back({p + "mlp.down_proj.weight", {d, mlp}, 0, 0.018});
    }
    return entries;
}

std::vector<Entry> gemma2Entries(std::int64_t layers, std::int64_t d, std::int64_t mlp, std::int64_t q, std::int64_t kv, std::int64_t vocab)
{
    std::vector<Entry> entries{{"model.embed_tokens.weight", {vocab, d}}, {"model.norm.weight", {d}}};
    for (std::int64_t l = 0; l < layers; ++l) {
        const std::string p = "model.layers." + std::to_string(l) + ".";
        for (const char *norm : {"input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm", "post_feedforward_layernorm"})
            entries.push_back({p + norm + ".weight", {d}});
        entries.push_back({p + "self_attn.q_proj.weight", {q, d}});
        entries.push_back({p + "self_attn.k_proj.weight", {kv, d}});
        entries.push_back({p + "self_attn.v_proj.weight", {kv, d}});
        entries.push_back({p + "self_attn.o_proj.weight", {d, q}});
        entries.push_back({p + "mlp.gate_proj.weight", {mlp, d}});
        entries.push_back({p + "mlp.up_proj.weight", {mlp, d}});
        entries.push_back({p + "mlp.down_proj.weight", {d, mlp}});
    }
    return entries;
}

}  // namespace

ScratchFolder::ScratchFolder()
    : m_path(fs::temp_directory_path() / ("penfield-bench-" + std::to_string(::getpid()) + "-" + std::to_string(std::random_device{}())))
{
    fs::create_directories(m_path);
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

void writeGpt2Small(const fs::path &folder)
{
    std::ofstream(folder / "config.json")
        << R"({"model_type": "gpt2", "architectures": ["GPT2LMHeadModel"], "n_layer": 12, "n_embd": 768, "n_head": 12,)"
        << R"( "n_positions": 1024, "n_ctx": 1024, "vocab_size": 50257, "activation_function": "gelu_new", "layer_norm_epsilon": 1e-05,)"
        << R"( "tie_word_embeddings": true})";
    const std::vector<Entry> entries = gpt2Entries(12, 768, 50257, 1024);
    writeRandom(folder / "model.safetensors", entries, 1);
}

void writeLlamaGpt2Small(const fs::path &folder)
{
    fs::create_directories(folder);
    std::ofstream(folder / "config.json")
        << R"({"model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_size": 768, "intermediate_size": 3072,)"
        << R"( "num_hidden_layers": 12, "num_attention_heads": 12, "num_key_value_heads": 12, "head_dim": 64, "vocab_size": 50257,)"
        << R"( "max_position_embeddings": 1024, "rms_norm_eps": 1e-05, "rope_theta": 10000.0, "hidden_act": "silu",)"
        << R"( "tie_word_embeddings": true, "torch_dtype": "float32"})";
    writeRandom(folder / "model.safetensors", llamaEntries(12, 768, 3072, 50257), 2);
}

void writeTranscoders(const fs::path &folder)
{
    constexpr std::int64_t kFeatures = 16384, kWidth = 768;
    constexpr double kRead = 1 / 27.7128, kActive = -2.743;  // rows read a number of deviation 1; 0.3 % of them exceed 2.743
    fs::create_directories(folder);
    std::ofstream(folder / "config.yaml") << "model_name: bench\nmodel_kind: transcoder_set\nfeature_input_hook: mlp.hook_in\n"
                                          << "feature_output_hook: hook_mlp_out\n";
    for (unsigned l = 0; l < 12; ++l)
        writeRandom(folder / ("layer_" + std::to_string(l) + ".safetensors"),
                    {{"W_enc", {kFeatures, kWidth}, 0, kRead},
                     {"W_dec", {kFeatures, kWidth}, 0, 0.03},
                     {"b_enc", {kFeatures}, kActive, 0},
                     {"b_dec", {kWidth}, 0, 0.01}},
                    3 + l);
}

void writeHollowGemma2(const fs::path &folder)
{
    std::ofstream(folder / "config.json")
        << R"({"model_type": "gemma2", "architectures": ["Gemma2ForCausalLM"], "num_hidden_layers": 26, "hidden_size": 2304,)"
        << R"( "num_attention_heads": 8, "num_key_value_heads": 4, "head_dim": 256, "intermediate_size": 9216, "vocab_size": 256000,)"
        << R"( "max_position_embeddings": 8192, "sliding_window": 4096, "query_pre_attn_scalar": 256, "rms_norm_eps": 1e-06,)"
        << R"( "hidden_activation": "gelu_pytorch_tanh", "attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0})";
    const std::vector<Entry> entries = gemma2Entries(26, 2304, 9216, 2048, 1024, 256000);
    std::int64_t total = 0;
    const std::string header = headerOf(entries, "BF16", 2, total);
    const fs::path path = folder / "model.safetensors";
    std::ofstream file(path, std::ios::binary);
    writeHeader(file, header);
    file.close();
    fs::resize_file(path, 8 + header.size() + static_cast<std::uintmax_t>(total));
}

}  // namespace penfield::bench
