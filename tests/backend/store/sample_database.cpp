#include "tests/backend/store/sample_database.h"

#include <sstream>

namespace penfield {

FeatureId featureId(int layer, int feature)
{
    return {LayerIndex(layer), FeatureIndex(feature)};
}

namespace {

FeatureExample sampleExample(int seed)
{
    FeatureExample example;
    for (int i = 0; i < 12; ++i) {
        example.tokens.push_back("word" + std::to_string((seed * 7 + i * 3) % 40));
        example.activations.push_back(i % 5 == 0 ? 0.25F * static_cast<float>(seed + i + 1) : 0.0F);
    }
    example.peak = 10;
    return example;
}

void dump(std::ostream &out, const std::vector<FeatureExample> &examples)
{
    for (const FeatureExample &example : examples) {
        out << "example " << example.peak;
        for (std::size_t i = 0; i < example.tokens.size(); ++i)
            out << ' ' << example.tokens[i] << '=' << example.activations[i];
        out << '\n';
    }
}

void dump(std::ostream &out, const std::vector<TokenEffect> &effects)
{
    for (const TokenEffect &e : effects)
        out << "effect " << e.token.value << ' ' << e.text << ' ' << e.effect << '\n';
}

void dump(std::ostream &out, const FeatureCard &card)
{
    out << card.id.layer.value << '/' << card.id.feature.value << ' ' << card.label << ' ' << card.labelSource << ' ' << card.labelScore
        << ' ' << card.density << ' ' << card.maxActivation << '\n';
    for (const float edge : card.histogramEdges)
        out << edge << ' ';
    for (const std::int64_t n : card.histogramCounts)
        out << n << ' ';
    dump(out, card.topExamples);
    dump(out, card.randomExamples);
    dump(out, card.promoted);
    dump(out, card.suppressed);
}

void dump(std::ostream &out, const std::vector<FeatureLabel> &labels)
{
    for (const FeatureLabel &label : labels)
        out << label.id.layer.value << '/' << label.id.feature.value << ' ' << label.label << ' ' << label.score << '\n';
}

}  // namespace

FeatureCard sampleCard(int layer, int feature)
{
    FeatureCard card;
    card.id = featureId(layer, feature);
    card.label = (feature % 2 ? "city of Texas " : "name of a month ") + std::to_string(feature);
    card.labelSource = feature % 2 ? "concept" : "tokens";
    card.labelScore = feature % 2 ? 1.0 / (feature + 1) : -1;
    card.density = 1.0 / (feature + 3);
    card.maxActivation = 2.5F + static_cast<float>(feature);
    card.histogramEdges = {0.0F, 0.5F, 1.0F, 1.5F + static_cast<float>(feature)};
    card.histogramCounts = {5'000'000'000, 12, feature};
    for (int i = 0; i < 3; ++i) {
        card.topExamples.push_back(sampleExample(feature + i));
        card.randomExamples.push_back(sampleExample(feature + 10 * i));
    }
    card.promoted = {{TokenId(5), "Austin", 3.5F}, {TokenId(6), " Dallas", 1.25F}};
    card.suppressed = {{TokenId(9), "Paris", -2.125F}};
    return card;
}

void writeSampleDatabase(const std::string &path, int features)
{
    FeatureDatabaseWriter writer(path);
    writer.setMetadata("model_name", "sample");
    writer.setMetadata("seed", "7");
    for (int i = 0; i < features; ++i)
        writer.addCard(sampleCard(i % 2, i));
    writer.addSupernode({"Texas", "state", {{featureId(1, 1), 0.75}, {featureId(1, 3), 0.5}}});
    writer.addSupernode({"months", "user", {{featureId(0, 2), 1}}});
    writer.commit();
}

std::string dumpOf(const FeatureDatabase &database, int features)
{
    std::ostringstream out;
    out.precision(17);
    for (const auto &[key, value] : database.metadata())
        out << key << ' ' << value << '\n';
    out << database.featureCount() << '\n';
    for (int i = 0; i < features; ++i) {
        const auto card = database.card(featureId(i % 2, i));
        out << "card " << card.has_value() << '\n';
        if (card)
            dump(out, *card);
    }
    dump(out, database.allLabels());
    for (const char *query : {"texas", "month", "1", "nothing"})
        dump(out, database.search(query, 1000));
    for (const Supernode &supernode : database.supernodes()) {
        out << supernode.label << ' ' << supernode.kind;
        for (const SupernodeMember &member : supernode.members)
            out << ' ' << member.id.layer.value << '/' << member.id.feature.value << '=' << member.score;
        out << '\n';
    }
    return out.str();
}

}  // namespace penfield
