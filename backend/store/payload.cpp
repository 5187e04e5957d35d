#include "backend/store/payload.h"

#include "backend/store/byte_stream.h"

#include <algorithm>
#include <cmath>

namespace penfield {

namespace {

constexpr float kFull = 32767;
constexpr std::size_t kSmallestExample = 4, kSmallestEffect = 6, kSmallestMember = 10;

float largestMagnitude(const StoredFeature &feature)
{
    float largest = 0;
    for (const auto *examples : {&feature.top, &feature.random})
        for (const StoredExample &example : *examples)
            for (const float a : example.activations)
                largest = std::max(largest, std::abs(a));
    return largest;
}

/// An activation that is not zero never becomes zero.
std::int16_t quantized(float activation, float scale)
{
    const float q = std::round(activation / scale * kFull);
    return static_cast<std::int16_t>(q == 0 ? std::copysign(1.0F, activation) : q);
}

void writeExample(ByteWriter &out, const StoredExample &example, float scale)
{
    out.count(static_cast<std::uint64_t>(example.document));
    out.count(static_cast<std::uint64_t>(example.start));
    out.count(example.activations.size());
    out.count(static_cast<std::uint64_t>(example.peak));
    std::vector<std::uint8_t> active((example.activations.size() + 7) / 8);
    for (std::size_t i = 0; i < example.activations.size(); ++i)
        if (example.activations[i] != 0)
            active[i / 8] |= static_cast<std::uint8_t>(1U << (i % 8));
    out.bytes(active);
    for (const float a : example.activations)
        if (a != 0)
            out.int16(quantized(a, scale));
}

StoredExample readExample(ByteReader &in, float scale)
{
    StoredExample example;
    example.document = in.smallNumber();
    example.start = in.smallNumber();
    const std::uint64_t length = in.count();
    example.peak = in.smallNumber();
    const auto active = in.bytes(length / 8 + (length % 8 != 0));
    example.activations.resize(static_cast<std::size_t>(length));
    for (std::size_t i = 0; i < example.activations.size(); ++i)
        if (active[i / 8] >> (i % 8) & 1)
            example.activations[i] = static_cast<float>(in.int16()) / kFull * scale;
    return example;
}

void writeExamples(ByteWriter &out, const std::vector<StoredExample> &examples, float scale)
{
    out.count(examples.size());
    for (const StoredExample &example : examples)
        writeExample(out, example, scale);
}

std::vector<StoredExample> readExamples(ByteReader &in, float scale)
{
    std::vector<StoredExample> examples(in.countOf(kSmallestExample));
    for (StoredExample &example : examples)
        example = readExample(in, scale);
    return examples;
}

void writeEffects(ByteWriter &out, const std::vector<StoredEffect> &effects)
{
    out.count(effects.size());
    for (const StoredEffect &e : effects) {
        out.signedNumber(e.token.value);
        out.count(e.text);
        out.float32(e.effect);
    }
}

std::vector<StoredEffect> readEffects(ByteReader &in)
{
    std::vector<StoredEffect> effects(in.countOf(kSmallestEffect));
    for (StoredEffect &e : effects) {
        e.token = TokenId(in.signedNumber());
        e.text = static_cast<TextNumber>(in.smallNumber());
        e.effect = in.float32();
    }
    return effects;
}

}  // namespace

Payload writeFeature(const StoredFeature &feature)
{
    ByteWriter out;
    const float scale = largestMagnitude(feature);
    out.float64(feature.density);
    out.float32(feature.maxActivation);
    out.float32(scale);
    out.count(feature.histogramEdges.size());
    for (const float edge : feature.histogramEdges)
        out.float32(edge);
    out.count(feature.histogramCounts.size());
    for (const std::int64_t n : feature.histogramCounts)
        out.signedNumber(n);
    writeExamples(out, feature.top, scale);
    writeExamples(out, feature.random, scale);
    writeEffects(out, feature.promoted);
    writeEffects(out, feature.suppressed);
    return out.data();
}

StoredFeature readFeature(std::span<const std::uint8_t> payload)
{
    ByteReader in(payload);
    StoredFeature feature;
    feature.density = in.float64();
    feature.maxActivation = in.float32();
    const float scale = in.float32();
    feature.histogramEdges.resize(in.countOf(sizeof(float)));
    for (float &edge : feature.histogramEdges)
        edge = in.float32();
    feature.histogramCounts.resize(in.countOf(1));
    for (std::int64_t &n : feature.histogramCounts)
        n = in.signedNumber();
    feature.top = readExamples(in, scale);
    feature.random = readExamples(in, scale);
    feature.promoted = readEffects(in);
    feature.suppressed = readEffects(in);
    return feature;
}

Payload writeDocument(std::span<const TextNumber> tokens)
{
    ByteWriter out;
    out.count(tokens.size());
    for (const TextNumber token : tokens)
        out.count(token);
    return out.data();
}

std::vector<TextNumber> readDocument(std::span<const std::uint8_t> payload)
{
    ByteReader in(payload);
    std::vector<TextNumber> tokens(in.countOf(1));
    for (TextNumber &token : tokens)
        token = static_cast<TextNumber>(in.smallNumber());
    return tokens;
}

Payload writeTexts(std::span<const std::string> texts)
{
    ByteWriter out;
    out.count(texts.size());
    for (const std::string &text : texts)
        out.text(text);
    return out.data();
}

std::vector<std::string> readTexts(std::span<const std::uint8_t> payload)
{
    ByteReader in(payload);
    std::vector<std::string> texts(in.countOf(1));
    for (std::string &text : texts)
        text = in.text();
    return texts;
}

Payload writeSupernode(const Supernode &supernode)
{
    ByteWriter out;
    out.text(supernode.label);
    out.text(supernode.kind);
    out.count(supernode.members.size());
    for (const SupernodeMember &member : supernode.members) {
        out.signedNumber(member.id.layer.value);
        out.signedNumber(member.id.feature.value);
        out.float64(member.score);
    }
    return out.data();
}

Supernode readSupernode(std::span<const std::uint8_t> payload)
{
    ByteReader in(payload);
    Supernode supernode;
    supernode.label = in.text();
    supernode.kind = in.text();
    supernode.members.resize(in.countOf(kSmallestMember));
    for (SupernodeMember &member : supernode.members) {
        member.id.layer = LayerIndex(in.signedNumber());
        member.id.feature = FeatureIndex(in.signedNumber());
        member.score = in.float64();
    }
    return supernode;
}

}  // namespace penfield
