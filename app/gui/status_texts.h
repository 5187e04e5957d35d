#pragma once

#include "backend/service/word_token.h"
#include "backend/types/attribution_graph.h"
#include "backend/types/intervention.h"
#include "backend/types/model_info.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/unit_noun.h"

#include <QString>

namespace penfield {

/// What the open dictionary's features are called.
UnitNoun nounOf(const DictionaryInfo &dictionary);

/// "9 ms · resumed at layer 3, position 7 · 4 units"
QString touchCostText(const Outcome &outcome);

/// "12 ms · 84 active features"
QString traceCostText(const TraceSummary &trace, UnitNoun noun = UnitNoun::Feature);

/// "12 ms · 84 features, 2,310 edges · replacement 0.71, completeness 0.88"
QString graphCostText(const AttributionGraph &graph, UnitNoun noun = UnitNoun::Feature);

/// "demo · 4 layers, d_model 128 · transcoders 4 × 1,024"
QString sourceText(const ModelInfo &model, const DictionaryInfo &dictionary);

/// What became of a word that is to be watched; empty: it is one token, as expected.
QString wordTokenText(const WordToken &found);

/// Library, BLAS, speed, device, threads: a line each.
QString engineText(const EngineInfo &info);

}  // namespace penfield
