// The table of contents of penfield-bench.

#include "tests/bench/bench.h"

namespace penfield::bench {

std::vector<Figure> headlessDemo();                // light_1.cpp
std::vector<Figure> testSuite();                   // light_2.cpp
std::vector<Figure> startup();                     // light_3.cpp
std::vector<Figure> touchLatency();                // light_4.cpp
std::vector<Figure> graphAgainstDefinition();      // light_5.cpp
std::vector<Figure> demoFigures();                 // light_6.cpp
std::vector<Figure> badInput();                    // light_7.cpp
std::vector<Figure> entityTouches();               // light_8.cpp
std::vector<Figure> modelGoldens();                // models_1.cpp
std::vector<Figure> tokenizerGoldens();            // models_2.cpp
std::vector<Figure> dictionaryVariants();          // models_3.cpp
std::vector<Figure> lazyOpening();                 // models_3.cpp
std::vector<Figure> forwardAgainstTransformers();  // models_4.cpp
std::vector<Figure> timeToFirstLogits();           // models_5.cpp
std::vector<Figure> malformedFiles();              // models_6.cpp
std::vector<Figure> largeModel();                  // models_5.cpp
std::vector<Figure> graphGoldens();                // graph_1.cpp
std::vector<Figure> graphAgainstPeer();            // graph_2.cpp
std::vector<Figure> graphGrowth();                 // graph_3.cpp
std::vector<Figure> promptToDrawnGraph();          // graph_4.cpp
std::vector<Figure> repruning();                   // graph_5.cpp
std::vector<Figure> firstPictureOfAFile();         // graph_6.cpp
std::vector<Figure> largeGraph();                  // graph_7.cpp
std::vector<Figure> graphCancel();                 // graph_3.cpp
std::vector<Figure> badGraphs();                   // graph_9.cpp
std::vector<Figure> plantedGoldens();              // evidence_1.cpp
std::vector<Figure> falseSupport();                // evidence_2.cpp
std::vector<Figure> power();                       // evidence_3.cpp
std::vector<Figure> trapGallery();                 // evidence_4.cpp
std::vector<Figure> statistics();                  // evidence_5.cpp
std::vector<Figure> twoStepEvidence();             // evidence_6.cpp
std::vector<Figure> sameEvidenceAgain();           // evidence_6.cpp
std::vector<Figure> longPromptViews();             // touch_views.cpp
std::vector<Figure> draggedSlider();               // touch_4.cpp
std::vector<Figure> touchSoak();                   // touch_6.cpp
std::vector<Figure> resumedTouches();              // touch_1.cpp
std::vector<Figure> touchGoldens();                // touch_2.cpp
std::vector<Figure> touchAgainstForward();         // touch_3.cpp
std::vector<Figure> sweepOfNodes();                // touch_5.cpp

std::vector<Bench> allBenches()
{
    return {
#ifdef PENFIELD_BENCH_WINDOW
        {"light-1", "the demo without a display: a two-step prompt touched, pictures drawn", headlessDemo},
        {"light-2", "the tests of this build", testSuite},
        {"light-3", "window visible, and engine ready with demo and graph drawn", startup},
        {"light-4", "from a touch to the repainted output", touchLatency},
#endif
        {"light-5", "attribution graph against its definition", graphAgainstDefinition},
        {"light-6", "the demo against the recipe's table", demoFigures},
#ifdef PENFIELD_BENCH_WINDOW
        {"light-7", "bad input of every kind", badInput},
#endif
        {"light-8", "ablating and swapping entities at the city, 100 pairs of each kind", entityTouches},
        {"models-1", "families and options against the packages they come from", modelGoldens},
        {"models-2", "tokenizers against Hugging Face's: ids, decoded text, offsets", tokenizerGoldens},
        {"models-3", "dictionaries of every kind against their own packages", dictionaryVariants},
        {"models-3-lazy", "opening a set that is far larger than memory", lazyOpening},
        {"models-4", "a forward pass against Hugging Face transformers with eager attention", forwardAgainstTransformers},
        {"models-5", "from a folder of 0.5 GB to the first logits", timeToFirstLogits},
        {"models-6", "malformed files of every kind", malformedFiles},
        {"models-large", "a bfloat16 model of 2 billion parameters in this machine's memory", largeModel},
        {"graph-1", "graphs of circuit-tracer itself", graphGoldens},
        {"graph-2", "a graph of a model of GPT-2 small's size, by us and by circuit-tracer", graphAgainstPeer},
        {"graph-3", "how a graph's time grows with tokens and with nodes", graphGrowth},
#ifdef PENFIELD_BENCH_WINDOW
        {"graph-4", "from Enter to the drawn graph of the demo", promptToDrawnGraph},
#endif
        {"graph-5", "pruning 2,000 nodes and 200,000 edges anew", repruning},
#ifdef PENFIELD_BENCH_WINDOW
        {"graph-6", "from a graph's file of 30 MB to its first picture", firstPictureOfAFile},
#endif
        {"graph-7", "a graph of 14,000 nodes and 16,000,000 edges, 1.7 GB of JSON", largeGraph},
        {"graph-8", "cancelling a graph while it is made", graphCancel},
#ifdef PENFIELD_BENCH_WINDOW
        {"graph-9", "graph files that are none, hostile, or strange", badGraphs},
#endif
        {"evidence-1", "every golden value of the reference on the planted models", plantedGoldens},
        {"evidence-2", "200 random claims about random models", falseSupport},
        {"evidence-3", "100 true claims about varied planted models", power},
        {"evidence-4", "the gallery's traps, and what only looks like one", trapGallery},
        {"evidence-5", "statistics against SciPy, and what 95 % intervals cover", statistics},
        {"evidence-6", "the demo's two-step claim, first round, 64 prompts", twoStepEvidence},
        {"evidence-7", "the same claim from its saved recipe", sameEvidenceAgain},
#ifdef PENFIELD_BENCH_WINDOW
        {"touch-views", "a long prompt and many heads in the logit lens and the attention view", longPromptViews},
        {"touch-4", "dragging a steering slider of the demo", draggedSlider},
        {"touch-6", "20,000 random touches of the demo, undone and done again", touchSoak},
#endif
        {"touch-1", "resuming a touched run against computing it anew", resumedTouches},
        {"touch-2", "touches by circuit-tracer, TransformerLens and transformers themselves", touchGoldens},
        {"touch-3", "a touch against a full forward pass with hooks in TransformerLens", touchAgainstForward},
        {"touch-5", "ablating every one of 500 nodes of the demo", sweepOfNodes},
    };
}

}  // namespace penfield::bench
