// graph-9: files that are no graphs, or strange ones, each to the real command line: a sentence and exit status 1, or opened with a
// warning; never a crash, never more than a gigabyte, never long.

#include "tests/backend/graph_files/pt_maker.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_checkpoint.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <fstream>
#include <functional>
#include <sys/resource.h>

namespace penfield::bench {

namespace {

constexpr int kPatience = 60'000;  // milliseconds
constexpr std::uint64_t kMemory = std::uint64_t{1} << 30;
constexpr int kManyLinks = 10'000'000;

struct BadFile {
    const char *name;
    std::function<void(std::ostream &)> write;
};

const std::string kNodes = R"({"node_id": "E_9_0", "feature": 0, "layer": "E", "ctx_idx": 0, "feature_type": "embedding"},
{"node_id": "0_1_0", "feature": 4, "layer": "0", "ctx_idx": 0, "feature_type": "cross layer transcoder"},
{"node_id": "0_1_0", "feature": -1, "layer": "1", "ctx_idx": 0, "feature_type": "mlp reconstruction error"},
{"node_id": "2_7_0", "feature": 52, "layer": "2", "ctx_idx": 0, "feature_type": "cross layer transcoder"},
{"node_id": "4_5_0", "feature": 5, "layer": "4", "ctx_idx": 0, "feature_type": "logit", "token_prob": 0.5})";

std::string link(const char *source, const char *target, const char *weight)
{
    return std::string(R"({"source": ")") + source + R"(", "target": ")" + target + R"(", "weight": )" + weight + "}";
}

std::string graph(const std::string &nodes, const std::string &links)
{
    return R"({"metadata": {"prompt": "x", "prompt_tokens": ["x"]}, "qParams": {}, "nodes": [)" + nodes + R"(], "links": [)" + links + "]}";
}

std::vector<BadFile> badFiles()
{
    std::vector<BadFile> all;
    const auto add = [&](const char *name, const std::string &text) { all.push_back({name, [text](std::ostream &out) { out << text; }}); };
    const auto addBytes = [&](const char *name, const QByteArray &bytes) { add(name, bytes.toStdString()); };
    const std::string good = graph(kNodes, link("E_9_0", "2_7_0", "1"));
    add("empty.json", "");
    add("nonsense.json", "nonsense");
    add("half.json", good.substr(0, good.size() / 2));
    add("almost.json", good.substr(0, good.size() - 1));
    add("more.json", good + good);
    add("list.json", "[]");
    add("object.json", "{}");
    add("no-links.json", R"({"nodes": []})");
    add("latin1.json", graph(kNodes, link("\xe4", "2_7_0", "1")));
    add("twice.json", R"({"nodes": [], "nodes": [], "links": []})");
    add("nodes-object.json", R"({"nodes": {}, "links": []})");
    add("node-number.json", graph("7", ""));
    add("node-nameless.json", graph("{}", ""));
    add("node-type.json", graph(R"({"node_id": "a", "ctx_idx": {}})", ""));
    add("position.json", graph(R"({"node_id": "a", "layer": "0", "ctx_idx": 4000000000})", ""));
    add("layer.json", graph(R"({"node_id": "a", "layer": "-3", "ctx_idx": 0, "feature_type": "lorsa"})", ""));
    add("link-type.json", graph(kNodes, R"({"source": [], "target": 1})"));
    add("huge-number.json", graph(kNodes, link("E_9_0", "2_7_0", "1e999")));
    add("nan.json", graph(kNodes, link("E_9_0", "2_7_0", "NaN")));
    add("infinite.json", graph(kNodes, link("E_9_0", "2_7_0", "1e300")));
    add("null-weight.json", graph(kNodes, link("E_9_0", "2_7_0", "null")));
    add("missing-node.json", graph(kNodes, link("E_9_0", "8_8_8", "1")));
    add("duplicate-ids.json", graph(kNodes + ",\n" + kNodes, ""));
    add("shared-id.json", graph(kNodes, link("0_1_0", "2_7_0", "1") + "," + link("0_1_0", "4_5_0", "2")));
    add("cycle.json", graph(kNodes, link("2_7_0", "4_5_0", "1") + "," + link("4_5_0", "2_7_0", "1")));
    add("self.json", graph(kNodes, link("2_7_0", "2_7_0", "1")));
    add("unknown-type.json", graph(kNodes + R"(, {"node_id": "z", "layer": "1", "ctx_idx": 0, "feature_type": "hologram"})", ""));
    add("no-answers.json",
        graph(R"({"node_id": "a", "feature": 1, "layer": "0", "ctx_idx": 0, "feature_type": "cross layer transcoder"})", ""));
    add("deep.json", R"({"metadata": )" + std::string(5'000'000, '['));
    add("deep-node.json", graph(R"({"x": )" + std::string(1'000'000, '['), ""));
    all.push_back({"endless-text.json", [](std::ostream &out) {
                       out << R"({"metadata": {"prompt": ")";
                       const std::string piece(1 << 20, 'x');
                       for (int i = 0; i < 500; ++i)
                           out << piece;
                   }});
    all.push_back({"many-nodes.json", [](std::ostream &out) {
                       out << R"({"links": [], "nodes": [)";
                       for (int i = 0; i < 1'000'000; ++i)
                           out << (i ? "," : "") << R"({"node_id": "1_)" << i << R"(_0", "feature": )" << i
                               << R"(, "layer": "1", "ctx_idx": 0, "feature_type": "lorsa"})";
                       out << "]}";
                   }});
    all.push_back({"many-links-twice.json", [](std::ostream &out) {
                       const std::string text = graph(kNodes, "");
                       out << text.substr(0, text.size() - 2);
                       for (int i = 0; i < kManyLinks; ++i)
                           out << (i ? "," : "") << R"({"source":"E_9_0","target":"2_7_0","weight":1})";
                       out << "]}";
                   }});
    all.push_back({"many-links-to-nowhere.json", [](std::ostream &out) {
                       out << R"({"links": [)";  // before the nodes
                       for (int i = 0; i < kManyLinks; ++i)
                           out << (i ? "," : "") << R"({"source":")" << i << R"(","target":"x","weight":1})";
                       out << R"(], "nodes": [)" << kNodes << "]}";
                   }});
    addBytes("nonsense.pt", "PK\x03\x04 nonsense");
    addBytes("no-pickle.pt", formats::zip({{"g/a", "x"}}));
    addBytes("path.pt", formats::zip({{"../data.pkl", "x"}}));
    addBytes("system.pt", torchArchive(pickled(pickleGlobal("os", "system") + "(" + pickleText("touch /tmp/owned") + "tR")));
    addBytes("stack-global.pt", torchArchive(pickled(pickleText("builtins") + pickleText("exec") + "\x93")));
    addBytes("instance.pt", torchArchive(pickled("(ios\nsystem\n")));
    addBytes("cut.pt", torchArchive(QByteArray("\x80\x02}(", 4)));
    addBytes("marks.pt", torchArchive(pickled(QByteArray(8'000'000, '('))));
    addBytes("values.pt", torchArchive(pickled("(" + QByteArray(8'000'000, ']') + "l")));
    addBytes("long-text.pt", torchArchive(pickled("X\xff\xff\xff\xff")));
    addBytes("itself.pt", torchArchive(pickled("}q\x01(" + pickleText("input_tokens") + "h\x01u")));
    addBytes("number.pt", torchArchive(pickled(pickleInt(3))));
    addBytes("bomb.pt", formats::zip({{"g/data.pkl", QByteArray(200'000'000, 'N'), true}}));
    addBytes("stride.pt",
             torchArchive(pickled("}(" + pickleText("input_tokens") + pickleTensor("LongStorage", "0", 0, {2'000'000'000}, {0}) + "u"),
                          {{"g/data/0", QByteArray(8, '\0')}}));
    addBytes("saved.graph", QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x'));
    return all;
}

/// What is wrong with how the file was answered; empty: nothing.
std::string complaint(const QString &path)
{
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit limit{kMemory, kMemory};
        setrlimit(RLIMIT_AS, &limit);
    });
    process.start(QCoreApplication::applicationDirPath() + "/penfield-cli", {"graph", path, "--prune"});
    if (!process.waitForFinished(kPatience))
        return "took too long";
    const QByteArray errors = process.readAllStandardError();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() > 1)
        return "crashed";
    if (errors.size() < 20 || errors.contains("terminate called") || errors.contains("bad_alloc"))
        return process.exitCode() == 0 ? "opened without a warning" : "refused without a sentence";
    if (process.exitCode() == 1 && errors.count('\n') != 1)
        return "refused with more than a sentence";
    return {};
}

}  // namespace

std::vector<Figure> badGraphs()
{
    const ScratchFolder scratch;
    const std::vector<BadFile> files = badFiles();
    int answered = 0;
    std::string complaints;
    for (const BadFile &file : files) {
        const std::filesystem::path path = scratch.path() / file.name;
        {
            std::ofstream out(path, std::ios::binary);
            file.write(out);
        }
        const std::string wrong = complaint(QString::fromStdString(path.string()));
        answered += wrong.empty();
        if (!wrong.empty())
            complaints += std::string(", ") + file.name + ' ' + wrong;
        std::filesystem::remove(path);
    }
    return {atLeast(static_cast<double>(files.size()),
                    "bad files answered by a sentence or opened with a warning, within 1 GiB" + complaints, answered)};
}

}  // namespace penfield::bench
