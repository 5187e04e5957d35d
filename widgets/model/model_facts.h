#pragma once
// What is known of a model, its dictionary and their database, as rows: gathered once for the panel and for the clipboard.

#include "backend/types/model_info.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace penfield {

struct FactRow {
    QString name, value;
    bool isPath = false;  ///< gives way in the middle
};

struct FactSection {
    QString title;
    QString detail;  ///< muted, beside the title
    std::vector<FactRow> rows;
};

/// Of the dictionary, one layer.
struct LayerFact {
    int layer = 0;
    int features = 0;
    double unexplained = -1;  ///< share of the variance on the prompt that was run last; negative: none was
    QString path;
    bool isSuspicious() const;
};

struct OpenDatabase {
    QString path;
    qint64 features = 0;
    QMap<QString, QString> metadata;
    bool isOfAnotherDictionary = false;
};

std::vector<FactSection> modelSections(const ModelInfo &model);
std::vector<FactSection> dictionarySections(const DictionaryInfo &dictionary);
FactSection databaseSection(const OpenDatabase &database);

std::vector<LayerFact> layerFacts(const DictionaryInfo &dictionary, const std::vector<double> &unexplainedByLayer);
QString suspicionSentence();  ///< what an unexplained share near 1 means

QStringList notesOf(const std::vector<Note> &notes);  ///< in the user's language

/// Tab-separated lines under headings, for the clipboard.
QString sectionsText(const std::vector<FactSection> &sections);
QString layersText(const std::vector<LayerFact> &layers);

}  // namespace penfield
