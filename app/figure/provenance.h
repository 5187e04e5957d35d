#pragma once
// Where a figure comes from; written into every file, in words and as JSON.

#include "backend/types/intervention.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace penfield {

struct Provenance {
    QString title;      ///< of the figure, e.g. "Attribution graph"; empty: by the view
    QString modelName, modelHash;
    QString dictionaryName, dictionaryHash;
    QString prompt;
    std::vector<Intervention> interventions;
    QString version;    ///< of Penfield
};

QString provenanceText(const Provenance &provenance);     ///< one line per fact
QByteArray provenanceJson(const Provenance &provenance);

}  // namespace penfield
