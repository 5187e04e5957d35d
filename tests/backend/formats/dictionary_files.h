#pragma once
// Dictionaries of every format, with zeros for weights, as they lie in a folder.

#include "tests/backend/formats/file_maker.h"
#include "tests/backend/formats/zip_maker.h"

#include <QMap>

#include <vector>

namespace penfield::formats {

inline const QByteArray goodSet = "model_name: penfield/demo\n"
                                  "model_kind: transcoder_set\n"
                                  "feature_input_hook: \"mlp.hook_in\"   # after the gain\n"
                                  "feature_output_hook: 'hook_mlp_out'\n";

inline constexpr int F = 6, D = 4;

struct Shape {
    QByteArray name;
    std::vector<int> dimensions;
    QByteArray dtype = "F32";
};

/// A safetensors file of zeros.
inline QByteArray tensors(const std::vector<Shape> &shapes)
{
    QByteArray header = "{";
    qint64 at = 0;
    for (const Shape &shape : shapes) {
        qint64 bytes = shape.dtype == "F32" || shape.dtype == "I32" ? 4 : 2;
        QByteArray dimensions;
        for (const int d : shape.dimensions) {
            bytes *= d;
            dimensions += (dimensions.isEmpty() ? "" : ",") + QByteArray::number(d);
        }
        header += (header.size() > 1 ? ",\"" : "\"") + shape.name + "\":{\"dtype\":\"" + shape.dtype + "\",\"shape\":[" + dimensions +
                  "],\"data_offsets\":[" + QByteArray::number(at) + "," + QByteArray::number(at + bytes) + "]}";
        at += bytes;
    }
    return safetensors(header + "}", QByteArray(int(at), '\0'));
}

inline std::vector<Shape> saeShapes()
{
    return {{"W_enc", {D, F}}, {"W_dec", {F, D}}, {"b_enc", {F}}, {"b_dec", {D}}};
}
inline std::vector<Shape> transcoderShapes()
{
    return {{"W_enc", {F, D}}, {"W_dec", {F, D}}, {"b_enc", {F}}, {"b_dec", {D}}};
}
inline std::vector<Shape> sparsifyShapes()
{
    return {{"encoder.weight", {F, D}}, {"W_dec", {F, D}}, {"encoder.bias", {F}}, {"b_dec", {D}}};
}
inline std::vector<Shape> gemma2Shapes()
{
    return {{"w_enc", {D, F}}, {"w_dec", {F, D}}, {"b_enc", {F}}, {"b_dec", {D}}, {"threshold", {F}}};
}

inline std::vector<Shape> with(std::vector<Shape> shapes, const Shape &more)
{
    for (Shape &shape : shapes)
        if (shape.name == more.name) {
            shape = more;
            return shapes;
        }
    shapes.push_back(more);
    return shapes;
}

inline std::vector<Shape> without(std::vector<Shape> shapes, const QByteArray &name)
{
    std::erase_if(shapes, [&](const Shape &shape) { return shape.name == name; });
    return shapes;
}

inline QByteArray saeCfg(const QByteArray &changes = {}, const QByteArray &hook = "blocks.1.hook_resid_pre")
{
    return "{\"d_in\": 4, \"d_sae\": 6" + (changes.isEmpty() ? QByteArray() : ", " + changes) + ", \"metadata\": {\"hook_name\": \"" +
           hook + "\", \"hook_name_out\": \"blocks.1.hook_mlp_out\"}}";
}

inline QByteArray array(const QByteArray &shape, int n)
{
    return npy("<f4", shape, QByteArray(4 * n, '\0'));
}

inline std::vector<ZipPart> params()
{
    return {{"W_enc.npy", array("(4, 6)", 24)},
            {"W_dec.npy", array("(6, 4)", 24)},
            {"b_enc.npy", array("(6,)", 6)},
            {"b_dec.npy", array("(4,)", 4)},
            {"threshold.npy", array("(6,)", 6)}};
}

inline QByteArray gemma2Config(const QByteArray &in = "model.layers.1.output", const QByteArray &more = {})
{
    return "{\"architecture\": \"jump_relu\", \"hf_hook_point_in\": \"" + in + "\"" + more + "}";
}

inline QByteArray yaml(const QByteArray &kind = "transcoder_set", const QByteArray &more = {})
{
    return "model_kind: " + kind + "\nfeature_input_hook: mlp.hook_in\nfeature_output_hook: hook_mlp_out\n" + more;
}

using Files = QMap<QString, QByteArray>;

inline Files sae(const QByteArray &cfg = saeCfg(), const std::vector<Shape> &shapes = saeShapes())
{
    return {{"cfg.json", cfg}, {"sae_weights.safetensors", tensors(shapes)}};
}

inline Files moved(const Files &files, const QString &folder)
{
    Files result;
    for (auto it = files.begin(); it != files.end(); ++it)
        result[folder + "/" + it.key()] = it.value();
    return result;
}

inline Files joined(Files a, const Files &b)
{
    a.insert(b);
    return a;
}

inline Files sparsify(const QByteArray &cfg, const std::vector<Shape> &shapes = sparsifyShapes(), const QString &folder = "layers.1")
{
    return {{folder + "/cfg.json", cfg}, {folder + "/sae.safetensors", tensors(shapes)}};
}

inline Files gemma(const std::vector<ZipPart> &parts, const QString &folder = "gemma-scope-2b-pt-res/layer_1/width_16k/average_l0_70")
{
    return {{folder + "/params.npz", zip(parts)}};
}

inline Files gemma2(const QByteArray &config = gemma2Config(), const std::vector<Shape> &shapes = gemma2Shapes())
{
    return {{"config.json", config}, {"params.safetensors", tensors(shapes)}};
}

inline Files clt()
{
    return {{"config.yaml", yaml("cross_layer_transcoder")},
            {"W_enc_0.safetensors", tensors({{"W_enc_0", {F, D}}, {"b_enc_0", {F}}, {"b_dec_0", {D}}})},
            {"W_enc_1.safetensors", tensors({{"W_enc_1", {F, D}}, {"b_enc_1", {F}}, {"b_dec_1", {D}}})},
            {"W_dec_0.safetensors", tensors({{"W_dec_0", {F, 2, D}}})},
            {"W_dec_1.safetensors", tensors({{"W_dec_1", {F, 1, D}}})}};
}

/// The same with the file replaced (removed when empty).
inline Files changed(Files files, const QString &name, const QByteArray &content)
{
    if (content.isEmpty())
        files.remove(name);
    else
        files[name] = content;
    return files;
}

}  // namespace penfield::formats
