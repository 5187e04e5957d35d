#pragma once

#include <string>
#include <vector>

#include "backend/training/concepts.h"
#include "backend/training/feature_activations.h"

namespace penfield::training {

// Documents with everything known about their tokens.
struct AnnotatedDocuments {
    std::vector<Document> documents;
    Activations activations;
    std::vector<LayerActivations> active;          // by layer
    std::vector<std::vector<ConceptId>> concepts;  // by token
};
AnnotatedDocuments annotate(const LanguageModel &model, const TranscoderSet &transcoders, ConceptAnnotator &annotator,
                            std::vector<Document> documents);

// The concept that tells best where a feature is active.
struct ConceptMatch {
    ConceptId concept_ = -1;  // -1: never active, or nothing matches
    double threshold = 0.0;   // active above this
    double f1 = 0.0;          // on documents that took no part in the choice
};

// Concept and threshold are chosen on `choosing`, F1 comes from `scoring`. By layer and feature.
std::vector<std::vector<ConceptMatch>> matchConcepts(const AnnotatedDocuments &choosing, const AnnotatedDocuments &scoring,
                                                     std::size_t concepts);

}  // namespace penfield::training
