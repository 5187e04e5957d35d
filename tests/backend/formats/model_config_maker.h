#pragma once
// A config.json for tests, and changes to it.

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penfield::formats {

/// Pythia's own config.json, with a small model's sizes.
inline QJsonObject goodConfig()
{
    return {{"model_type", "gpt_neox"},       {"architectures", QJsonArray{"GPTNeoXForCausalLM"}},
            {"num_hidden_layers", 4},         {"hidden_size", 128},
            {"num_attention_heads", 4},       {"intermediate_size", 512},
            {"max_position_embeddings", 64},  {"vocab_size", 1100},
            {"layer_norm_eps", 1e-5},         {"rotary_pct", 0.25},
            {"rotary_emb_base", 10000},       {"hidden_act", "relu"},
            {"use_parallel_residual", false}, {"tie_word_embeddings", false},
            {"torch_dtype", "float16"}};
}

inline QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

inline QJsonObject configWith(const QString &key, const QJsonValue &value)
{
    QJsonObject json = goodConfig();
    json[key] = value;
    return json;
}

}  // namespace penfield::formats
