#include "app/cli/facts.h"

#include "app/cli/table.h"
#include "backend/graph/json_writer.h"

#include <iterator>

namespace penfield::cli {

namespace {

Section specification(const ModelInfo &model)
{
    Section section{"specification", {}, {}};
    for (const Fact &fact : model.facts)
        section.facts.emplace_back(fact.name, fact.value);
    return section;
}

Section files(const ModelInfo &model)
{
    Section section{"files", {}, {}};
    for (const SourceFile &file : model.files)
        section.facts.emplace_back(file.path, file.part + ", " + bytes(file.bytes));
    return section;
}

void addUnlessEmpty(Facts &facts, const char *name, const std::string &value)
{
    if (!value.empty())
        facts.emplace_back(name, value);
}

std::string featuresPerLayer(const DictionaryInfo &dictionary)
{
    std::string features;
    for (const int n : dictionary.featuresPerLayer)
        features += (features.empty() ? "" : " ") + std::to_string(n);
    return features;
}

}  // namespace

Sections sectionsOf(const ModelInfo &model)
{
    Facts facts{{"name", model.name},
                {"path", model.path},
                {"family", model.family},
                {"layers", std::to_string(model.n_layers)},
                {"d_model", std::to_string(model.d_model)},
                {"heads", std::to_string(model.n_heads)},
                {"d_head", std::to_string(model.d_head)},
                {"d_mlp", std::to_string(model.d_mlp)},
                {"context", std::to_string(model.n_ctx)},
                {"vocabulary", std::to_string(model.d_vocab)},
                {"prompts", model.promptsAreIds ? "token ids" : "text"},
                {"parameters", std::to_string(model.parameters)},
                {"stored as", model.storageDtype},
                {"in memory", bytes(model.bytesInMemory)},
                {"of that in the files", bytes(model.bytesMapped)},
                {"device", model.device},
                {"hash", model.hash}};
    Sections sections{{"model", std::move(facts), model.notes}};
    if (!model.facts.empty())
        sections.push_back(specification(model));
    if (!model.files.empty())
        sections.push_back(files(model));
    return sections;
}

Sections sectionsOf(const DictionaryInfo &dictionary)
{
    Facts facts{{"name", dictionary.name}, {"path", dictionary.path}, {"kind", dictionary.kind}};
    addUnlessEmpty(facts, "format", dictionary.format);
    facts.insert(facts.end(), {{"activation", dictionary.activation},
                               {"reads", dictionary.inputHook},
                               {"writes", dictionary.outputHook},
                               {"linear path", dictionary.hasSkip ? "yes" : "no"},
                               {"in graphs", dictionary.inGraph ? "yes" : "no"},
                               {"features per layer", featuresPerLayer(dictionary)}});
    if (dictionary.bytesOnDisk > 0)
        facts.emplace_back("on disk", bytes(dictionary.bytesOnDisk));
    facts.emplace_back("hash", dictionary.hash);
    for (const Fact &fact : dictionary.facts)
        facts.emplace_back(fact.name, fact.value);
    Sections sections{{"dictionary", std::move(facts), dictionary.notes}};
    if (dictionary.layers.empty())
        return sections;
    Section layers{"layers", {}, {}};
    for (const DictionaryLayer &layer : dictionary.layers)
        layers.facts.emplace_back(std::to_string(layer.layer), std::to_string(layer.features) + " features, " + std::to_string(layer.d_in) + " → "
                                                                   + std::to_string(layer.d_out) + ", " + layer.path);
    sections.push_back(std::move(layers));
    return sections;
}

Facts factsOf(const FeatureDatabase &database)
{
    Facts facts{{"path", database.path()}, {"features", std::to_string(database.featureCount())}};
    facts.emplace_back("labels", std::to_string(database.allLabels().size()));
    facts.emplace_back("groups", std::to_string(database.supernodes().size()));
    for (const auto &[key, value] : database.metadata())
        facts.emplace_back(key, value);
    return facts;
}

Facts factsOf(const EngineInfo &engine)
{
    std::string devices;
    for (const std::string &device : engine.devices)
        devices += (devices.empty() ? "" : " ") + device;
    Facts facts{{"library", engine.library},
                {"BLAS", engine.blas},
                {"speed", number(engine.gflopPerSecond, 1) + " GFLOP/s"},
                {"device", engine.device},
                {"threads", std::to_string(engine.threads)}};
    addUnlessEmpty(facts, "devices", devices);
    return facts;
}

void append(Sections &sections, Sections more)
{
    std::move(more.begin(), more.end(), std::back_inserter(sections));
}

std::string sectionsText(const Sections &sections)
{
    std::string text;
    for (const auto &[name, facts, notes] : sections) {
        Table table({"", ""});
        for (const auto &[key, value] : facts)
            table.add({key, value});
        text += (text.empty() ? "" : "\n") + name + table.text();
        for (const Note &note : notes)
            text += "  note: " + note.text() + '\n';
    }
    return text;
}

std::string sectionsJson(const Sections &sections)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &[name, facts, notes] : sections) {
        json.key(name).beginObject();
        for (const auto &[key, value] : facts)
            json.field(key, value);
        std::vector<std::string> sentences;
        for (const Note &note : notes)
            sentences.push_back(note.text());
        if (!sentences.empty())
            json.list("notes", sentences);
        json.endObject();
    }
    return json.endObject().text() + '\n';
}

}  // namespace penfield::cli
