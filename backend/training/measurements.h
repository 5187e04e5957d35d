#pragma once

#include <string>
#include <vector>

#include "backend/training/accuracy.h"
#include "backend/training/concept_matching.h"
#include "backend/training/demo_examples.h"
#include "backend/training/fidelity.h"
#include "backend/training/touch_test.h"

namespace penfield::training {

// How many features of a layer tell one concept of the grammar, by F1 on fresh documents.
struct ConceptCount {
    std::size_t live = 0, above90 = 0, above90Words = 0, labelled = 0;
};

struct ExampleMeasurement {
    DemoPrompt example;
    std::string top;           // the most likely word
    double probability = 0.0;  // of the right answer
};

// Everything that the model card says, measured on the files as they lie on disk.
struct Measurements {
    std::vector<AccuracyRow> model;      // the model alone
    std::vector<AccuracyRow> replaced;   // all MLPs replaced by their transcoders, no error term
    std::vector<Fidelity> fidelity;      // by layer
    std::vector<ConceptCount> concepts;  // by layer
    TouchResult states, countries;       // 100 fresh pairs each
    std::vector<TouchStep> dallas;       // the default prompt, touched
    std::vector<ExampleMeasurement> examples;
    double meanGroupSize = 0.0;
};

Measurements measureDemo(const Grammar &grammar, const LanguageModel &model, const TranscoderSet &transcoders,
                         const ConceptAnnotator &annotator, const AnnotatedDocuments &choosing,
                         const std::vector<std::vector<ConceptMatch>> &matches, std::size_t documentsPerRow);

}  // namespace penfield::training
