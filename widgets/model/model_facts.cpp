#include "widgets/model/model_facts.h"

#include "widgets/common/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace penfield {

namespace {

constexpr double nothingExplained = 0.9;  // near 1 the dictionary says nothing of what it reads

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelPanel)
};

/// Words of the engine's (PENFIELD_SENTENCE) in the user's language.
QString engineWord(const std::string &word)
{
    return QCoreApplication::translate("Error", word.c_str());
}

QString text(const std::string &s)
{
    return QString::fromStdString(s);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

void addIfThere(FactSection &section, const QString &name, const QString &value, bool isPath = false)
{
    if (!value.isEmpty())
        section.rows.push_back({name, value, isPath});
}

void addFacts(FactSection &section, const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts)
        section.rows.push_back({engineWord(fact.name), text(fact.value), false});
}

FactSection identity(const ModelInfo &model)
{
    FactSection section{Words::tr("Model"), {}, {}};
    addIfThere(section, Words::tr("name"), text(model.name));
    addIfThere(section, Words::tr("family"), text(model.family));
    section.rows.push_back({Words::tr("parameters"), number(model.parameters)});
    addIfThere(section, Words::tr("stored as"), text(model.storageDtype));
    addIfThere(section, Words::tr("folder"), text(model.path), true);
    addIfThere(section, Words::tr("hash"), text(model.hash), true);
    return section;
}

FactSection memory(const ModelInfo &model)
{
    FactSection section{Words::tr("Memory"), {}, {}};
    section.rows.push_back({Words::tr("weights in use"), bytesText(model.bytesInMemory)});
    section.rows.push_back({Words::tr("of them in the files"), bytesText(model.bytesMapped)});
    section.rows.push_back({Words::tr("of them converted"), bytesText(model.bytesInMemory - model.bytesMapped)});
    section.rows.push_back({Words::tr("runs on"), text(model.device)});
    return section;
}

/// What every model has, for one whose facts the engine does not tell.
FactSection sizes(const ModelInfo &model)
{
    FactSection section{Words::tr("Specification"), {}, {}};
    addFacts(section, model.facts);
    if (!model.facts.empty())
        return section;
    section.rows = {{Words::tr("layers"), number(model.n_layers)},       {QStringLiteral("d_model"), number(model.d_model)},
                    {Words::tr("heads"), number(model.n_heads)},         {QStringLiteral("d_head"), number(model.d_head)},
                    {QStringLiteral("d_mlp"), number(model.d_mlp)},      {Words::tr("context"), number(model.n_ctx)},
                    {Words::tr("vocabulary"), number(model.d_vocab)}};
    return section;
}

FactSection files(const ModelInfo &model)
{
    FactSection section{Words::tr("Files"), {}, {}};
    qint64 total = 0;
    for (const SourceFile &file : model.files) {
        section.rows.push_back({engineWord(file.part) + QStringLiteral(" · ") + bytesText(file.bytes), text(file.path), true});
        total += file.bytes;
    }
    section.detail = bytesText(total);
    return section;
}

QString suspicionMark(const LayerFact &layer)
{
    return layer.isSuspicious() ? QStringLiteral("\t! ") + suspicionSentence() : QString();
}

}  // namespace

bool LayerFact::isSuspicious() const
{
    return unexplained >= nothingExplained;
}

std::vector<FactSection> modelSections(const ModelInfo &model)
{
    std::vector<FactSection> sections{identity(model), memory(model), sizes(model)};
    if (!model.files.empty())
        sections.push_back(files(model));
    return sections;
}

std::vector<FactSection> dictionarySections(const DictionaryInfo &dictionary)
{
    FactSection section{Words::tr("Dictionary"), {}, {}};
    addIfThere(section, Words::tr("name"), text(dictionary.name));
    addIfThere(section, Words::tr("format"), text(dictionary.format));
    addIfThere(section, Words::tr("kind"), text(dictionary.kind));
    addIfThere(section, Words::tr("activation"), text(dictionary.activation));
    addIfThere(section, Words::tr("reads"), text(dictionary.inputHook));
    addIfThere(section, Words::tr("writes"), text(dictionary.outputHook));
    section.rows.push_back({Words::tr("linear path beside the features"), dictionary.hasSkip ? Words::tr("yes") : Words::tr("no")});
    section.rows.push_back({Words::tr("in attribution graphs"), dictionary.inGraph ? Words::tr("yes") : Words::tr("no")});
    addFacts(section, dictionary.facts);
    if (dictionary.bytesOnDisk > 0)
        section.rows.push_back({Words::tr("on disk"), bytesText(dictionary.bytesOnDisk)});
    addIfThere(section, Words::tr("place"), text(dictionary.path), true);
    addIfThere(section, Words::tr("hash"), text(dictionary.hash), true);
    return {section};
}

FactSection databaseSection(const OpenDatabase &database)
{
    FactSection section{Words::tr("Feature database"), {}, {}};
    section.rows.push_back({Words::tr("features"), number(database.features)});
    section.rows.push_back({Words::tr("file"), database.path, true});
    for (auto it = database.metadata.begin(); it != database.metadata.end(); ++it)
        section.rows.push_back({it.key(), it.value(), it.key().endsWith(QLatin1String("_hash"))});
    return section;
}

std::vector<LayerFact> layerFacts(const DictionaryInfo &dictionary, const std::vector<double> &unexplainedByLayer)
{
    std::vector<LayerFact> facts;
    const auto unexplained = [&](int layer) {
        const auto at = static_cast<std::size_t>(layer);
        return layer >= 0 && at < unexplainedByLayer.size() ? unexplainedByLayer[at] : -1.0;
    };
    for (const DictionaryLayer &layer : dictionary.layers)
        facts.push_back({layer.layer, layer.features, unexplained(layer.layer), text(layer.path)});
    if (!facts.empty())
        return facts;
    for (std::size_t i = 0; i < dictionary.featuresPerLayer.size(); ++i)
        if (const int layer = static_cast<int>(i); dictionary.featuresPerLayer[i] > 0)
            facts.push_back({layer, dictionary.featuresPerLayer[i], unexplained(layer), {}});
    return facts;
}

QString suspicionSentence()
{
    return Words::tr("Hardly anything of what this layer computes is explained. The hook or the convention may be wrong.");
}

QStringList notesOf(const std::vector<Note> &notes)
{
    QStringList sentences;
    for (const Note &note : notes)
        sentences << text(fillIn(engineWord(note.sentence).toStdString(), note.arguments));
    return sentences;
}

QString sectionsText(const std::vector<FactSection> &sections)
{
    QString all;
    for (const FactSection &section : sections) {
        all += section.title + QLatin1Char('\n');
        for (const FactRow &row : section.rows)
            all += QLatin1Char('\t') + row.name + QLatin1Char('\t') + row.value + QLatin1Char('\n');
    }
    return all;
}

QString layersText(const std::vector<LayerFact> &layers)
{
    if (layers.empty())
        return {};
    QString all = QStringList{Words::tr("Layer"), Words::tr("Features"), Words::tr("Unexplained")}.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const LayerFact &layer : layers) {
        const QString share = layer.unexplained < 0 ? QString(QChar(0x2013)) : percentText(layer.unexplained);
        all += QStringList{number(layer.layer), number(layer.features), share}.join(QLatin1Char('\t')) + suspicionMark(layer) + QLatin1Char('\n');
    }
    return all;
}

}  // namespace penfield
