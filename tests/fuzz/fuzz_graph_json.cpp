#include "backend/graph_files/graph_json.h"
#include "backend/graph_files/read_graph_json.h"
#include "backend/graph_files/saved_view.h"
#include "backend/types/error.h"
#include "tests/fuzz/memory_path.h"
#include "tests/fuzz/sound_graph.h"

#include <sstream>

namespace penfield::fuzz {

namespace {

std::string written(const GraphDocument &document)
{
    std::ostringstream text;
    writeGraphJson(document, wholeGraph(*document.graph), text);
    return text.str();
}

}  // namespace

bool accepts(std::string_view input)
{
    static const MemoryPath file;
    JobContext job;
    try {
        const GraphDocument document = readGraphJson(file.holding(input), job);
        requireSound(document);
        savedView(document);
        featureLabels(document);
        const std::string text = written(document);
        const GraphDocument again = readGraphJson(file.holding(text), job);
        requireSound(again);
        require(again.records == document.records && again.graph->source == document.graph->source &&
                    again.graph->weight == document.graph->weight && again.metadata == document.metadata && again.view == document.view &&
                    again.others == document.others,
                "writing lost something");
        return true;
    } catch (const Error &) {
        return false;
    }
}

std::vector<std::string> seeds()
{
    const std::string nodes =
        R"([{"node_id": "E_9_0", "feature": 0, "layer": "E", "ctx_idx": 0, "feature_type": "embedding", "clerp": "Emb: \"a\""}, )"
        R"({"node_id": "0_1_0", "feature": 4, "layer": "0", "ctx_idx": 0, "feature_type": "cross layer transcoder", "activation": 1.5, "x": [1, {}]}, )"
        R"({"node_id": "0_1_0", "feature": -1, "layer": "1", "ctx_idx": 0, "feature_type": "mlp reconstruction error", "jsNodeId": "1_0-0"}, )"
        R"x({"node_id": "3_5_0", "feature": 5, "layer": "3", "ctx_idx": 0, "feature_type": "logit", "token_prob": 0.5, "clerp": "Output \"b\" (p=0.500)"}])x";
    const std::string links =
        R"([{"source": "E_9_0", "target": "0_1_0", "weight": 0.25}, {"source": "0_1_0", "target": "3_5_0", "weight": -1e-3}])";
    return {
        R"({"metadata": {"slug": "s", "scan": "m", "prompt_tokens": ["a"], "prompt": "a"}, "qParams": {"pinnedIds": ["0_1_0"], "supernodes": [["x", "0_1_0"]]}, "nodes": )" +
            nodes + R"(, "links": )" + links + "}",
        R"({"links": )" + links +
            R"(, "qParams": {"pinnedIds": "0_1_0,x", "supernodes": "[[\"x\",\"0_1_0\"]]", "clerps": "[[\"0_1\",\"y\"]]"}, "other": [null, true], "nodes": )" +
            nodes + "}"};
}

}  // namespace penfield::fuzz
