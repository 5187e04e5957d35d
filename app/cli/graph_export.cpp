#include "app/cli/graph_export.h"

#include "backend/graph_files/graph_json.h"
#include "backend/graph_files/graph_tables.h"
#include "backend/graph_files/members.h"
#include "backend/store/graph_store.h"
#include "backend/store/scratch_file.h"
#include "backend/types/error.h"

#include <filesystem>
#include <fstream>
#include <functional>

namespace penfield::cli {

namespace {

/// Under another name first: the graph that is read may be the one that is written.
void writeThrough(const std::string &path, const std::function<void(std::ostream &)> &write)
{
    ScratchFile scratch(path);
    std::ofstream file(scratch.path(), std::ios::binary);
    write(file);
    file.close();
    if (!file)
        throw Error(
            PENFIELD_SENTENCE("%1 cannot be written. Check that its folder is there, that you may write to it, and that the disk is not "
                              "full."),
            {path});
    scratch.keep();
}

std::string nodesFileBeside(const std::string &csv)
{
    const std::filesystem::path path(csv);
    return (path.parent_path() / (path.stem().string() + "-nodes" + path.extension().string())).string();
}

}  // namespace

std::vector<std::string> exportGraph(const GraphDocument &document, const GraphPart &part, const GraphExports &exports)
{
    std::vector<std::string> written;
    const auto write = [&](const std::string &path, auto writer) {
        writeThrough(path, [&](std::ostream &out) { writer(document, part, out); });
        written.push_back(path);
    };
    if (!exports.json.empty())
        write(exports.json, [](const GraphDocument &d, const GraphPart &p, std::ostream &out) {
            writeGraphJson(d, p, out);
            out << '\n';
        });
    if (!exports.csv.empty()) {
        write(exports.csv, writeEdgesCsv);
        write(nodesFileBeside(exports.csv), writeNodesCsv);
    }
    if (!exports.dot.empty())
        write(exports.dot, writeDot);
    if (!exports.graphml.empty())
        write(exports.graphml, writeGraphMl);
    if (!exports.saved.empty()) {
        saveGraph(exports.saved, textMember(document.metadata, "slug", "graph"), document);
        written.push_back(exports.saved);
    }
    return written;
}

}  // namespace penfield::cli
