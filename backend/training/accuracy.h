#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/training/grammar.h"
#include "backend/training/language_model.h"

namespace penfield::training {

// One line of the accuracy table.
struct AccuracyRow {
    std::string name;
    bool heldOut = false;
    std::size_t documents = 0;
    double accuracy = 0.0;         // share of answer tokens that are top-1 (of documents, for one answer each)
    double meanProbability = 0.0;  // of the right answer
    double crossEntropy = 0.0;     // of the answer, nats
};

// Documents whose answers make one row.
struct AccuracySet {
    std::string name;
    bool heldOut;
    std::vector<Document> documents;
};

// The recipe's rows: two-hop exhaustively over (city, relation) in one wording, the others `perRow` fresh documents.
std::vector<AccuracySet> accuracySets(const Grammar &grammar, std::size_t perRow, std::uint64_t seed);
AccuracyRow measureAccuracy(const LanguageModel &model, const AccuracySet &set, const MlpHook &hook = {});
std::vector<AccuracyRow> measureAccuracy(const LanguageModel &model, const std::vector<AccuracySet> &sets, const MlpHook &hook = {});

// "the R of the state containing C is [ A ] ."
Document plainTwoHop(const Grammar &grammar, const World::TwoHop &item);

}  // namespace penfield::training
