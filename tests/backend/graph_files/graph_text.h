#pragma once
// Graph files put together from their parts, and a place to write them.

#include "backend/graph_files/graph_json.h"
#include "backend/graph_files/read_graph_json.h"
#include "backend/types/error.h"

#include <QTemporaryDir>

#include <fstream>
#include <sstream>
#include <string>

namespace penfield {

/// "node_id", "feature", "layer", "ctx_idx" and "feature_type" of a node; `more` begins with a comma.
inline std::string nodeText(const std::string &id, const std::string &feature, const std::string &layer, int position,
                            const std::string &type, const std::string &more = {})
{
    return "{\"node_id\": \"" + id + "\", \"feature\": " + feature + ", \"layer\": \"" + layer +
           "\", \"ctx_idx\": " + std::to_string(position) + ", \"feature_type\": \"" + type + "\"" + more + "}";
}

inline std::string linkText(const std::string &source, const std::string &target, const std::string &weight)
{
    return "{\"source\": \"" + source + "\", \"target\": \"" + target + "\", \"weight\": " + weight + "}";
}

inline std::string graphText(const std::string &nodes, const std::string &links, const std::string &metadata = "{}",
                             const std::string &view = "{}")
{
    return "{\"metadata\": " + metadata + ", \"qParams\": " + view + ", \"nodes\": [" + nodes + "], \"links\": [" + links + "]}";
}

/// A token, a feature of layer 1 and an answer at one position, one after the other.
inline std::string smallNodes()
{
    return nodeText("E_9_0", "0", "E", 0, "embedding", ", \"clerp\": \"Emb: \\\"the\\\"\"") + ", " +
           nodeText("1_7_0", "43", "1", 0, "cross layer transcoder", ", \"activation\": 2.5, \"clerp\": \"a label\"") + ", " +
           nodeText("3_5_0", "5", "3", 0, "logit", ", \"token_prob\": 0.5, \"clerp\": \"Output \\\"Austin\\\" (p=0.500)\"");
}

inline std::string smallLinks()
{
    return linkText("E_9_0", "1_7_0", "0.25") + ", " + linkText("1_7_0", "3_5_0", "-1.5");
}

class GraphFolder {
public:
    std::string path(const std::string &name = "graph.json") const { return m_folder.filePath(QString::fromStdString(name)).toStdString(); }
    std::string write(const std::string &text, const std::string &name = "graph.json") const
    {
        std::ofstream(path(name), std::ios::binary) << text;
        return path(name);
    }
    GraphDocument read(const std::string &text) const
    {
        JobContext job;
        return readGraphJson(write(text), job);
    }

private:
    QTemporaryDir m_folder;
};

inline std::string written(const GraphDocument &document)
{
    std::ostringstream text;
    writeGraphJson(document, wholeGraph(*document.graph), text);
    return text.str();
}

}  // namespace penfield
