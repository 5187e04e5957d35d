#include "backend/graph_files/read_graph_pt.h"

#include "backend/graph/json_writer.h"
#include "backend/graph/prune.h"
#include "backend/graph_files/finish_graph.h"
#include "backend/graph_files/graph_json.h"
#include "backend/graph_files/members.h"
#include "backend/graph_files/node_table.h"
#include "backend/graph_files/torch_archive.h"
#include "backend/types/error.h"

#include <cmath>
#include <filesystem>
#include <set>

namespace penfield {

namespace {

using formats::PickleRef;
using formats::PickleValue;

constexpr char kReading[] = PENFIELD_SENTENCE("Reading the graph");
constexpr std::int64_t kMostLayers = NodeTable::mostLayers, kMostPositions = NodeTable::mostPositions, kMostFeature = 1 << 30;

/// The dict that circuit-tracer saves, by its keys.
class GraphArchive {
public:
    explicit GraphArchive(const std::string &path) : m_path(path), m_archive(TorchArchive::open(path)) {}

    [[noreturn]] void refuse(const char *what) const
    {
        throw Error(PENFIELD_SENTENCE("The file %1 is not a graph that circuit-tracer saved: \"%2\" is missing or does not fit the rest."),
                    {m_path, what});
    }

    const PickleValue *find(const char *key) const
    {
        const auto ref = m_archive.pickle().find(m_archive.root(), key);
        return ref ? &m_archive.pickle().at(*ref) : nullptr;
    }
    const PickleValue &value(PickleRef ref) const { return m_archive.pickle().at(ref); }

    bool hasTensor(const char *key) const
    {
        const PickleValue *value = find(key);
        return value && value->kind == PickleValue::Kind::Call;
    }

    /// With `dimensions` dimensions; leading ones of length 1 do not count.
    TorchTensor tensor(const char *key, std::size_t dimensions) const
    {
        const auto ref = m_archive.pickle().find(m_archive.root(), key);
        if (!ref)
            refuse(key);
        TorchTensor tensor = m_archive.tensor(*ref, key);
        while (tensor.shape.size() > dimensions && tensor.shape.front() == 1) {
            tensor.shape.erase(tensor.shape.begin());
            tensor.stride.erase(tensor.stride.begin());
        }
        if (tensor.shape.size() != dimensions)
            refuse(key);
        return tensor;
    }

    std::vector<std::int64_t> integers(const char *key) const
    {
        const TorchTensor tensor = this->tensor(key, 1);
        std::vector<std::int64_t> numbers(static_cast<std::size_t>(tensor.shape[0]));
        for (std::size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = tensor.integer(tensor.offset + static_cast<std::int64_t>(i) * tensor.stride[0]);
        return numbers;
    }

    std::string text(const char *key) const
    {
        const PickleValue *value = find(key);
        return value && value->kind == PickleValue::Kind::Text ? value->text : std::string();
    }

    /// Of a text, or of a list of texts.
    std::vector<std::string> texts(const char *key) const
    {
        const PickleValue *found = find(key);
        std::vector<std::string> all;
        if (found && found->kind == PickleValue::Kind::Text)
            all.push_back(found->text);
        if (found && (found->kind == PickleValue::Kind::List || found->kind == PickleValue::Kind::Tuple))
            for (const PickleRef item : found->items)
                if (value(item).kind == PickleValue::Kind::Text)
                    all.push_back(value(item).text);
        return all;
    }

private:
    std::string m_path;
    TorchArchive m_archive;
};

void addFeatures(const GraphArchive &file, AttributionGraph &graph)
{
    const TorchTensor active = file.tensor("active_features", 2), values = file.tensor("activation_values", 1);
    if (active.shape[1] != 3 || values.shape[0] != active.shape[0])
        file.refuse("active_features");
    std::vector<std::int64_t> selected(static_cast<std::size_t>(active.shape[0]));
    if (file.hasTensor("selected_features"))
        selected = file.integers("selected_features");
    else
        for (std::size_t i = 0; i < selected.size(); ++i)
            selected[i] = static_cast<std::int64_t>(i);
    for (const std::int64_t row : selected) {
        if (row < 0 || row >= active.shape[0])
            file.refuse("selected_features");
        const auto number = [&](std::int64_t column) {
            return active.integer(active.offset + row * active.stride[0] + column * active.stride[1]);
        };
        const std::int64_t layer = number(0), position = number(1), feature = number(2);
        if (layer < 0 || layer >= kMostLayers || position < 0 || position >= static_cast<std::int64_t>(graph.prompt.size()) ||
            feature < 0 || feature >= kMostFeature)
            file.refuse("active_features");
        GraphNode node;
        node.key = {NodeKind::Feature, LayerIndex(layer), TokenPosition(position), static_cast<std::int32_t>(feature)};
        node.activation = static_cast<float>(values.number(values.offset + row * values.stride[0]));
        if (!std::isfinite(node.activation))
            node.activation = 0;
        graph.nodes.push_back(std::move(node));
    }
}

void addErrors(AttributionGraph &graph)
{
    for (int layer = 0; layer < graph.n_layers; ++layer)
        for (std::size_t position = 0; position < graph.prompt.size(); ++position) {
            GraphNode node;
            node.key = {NodeKind::Error, LayerIndex(layer), TokenPosition(static_cast<std::int64_t>(position)), -1};
            graph.nodes.push_back(std::move(node));
        }
}

void addTokens(AttributionGraph &graph)
{
    for (std::size_t position = 0; position < graph.prompt.size(); ++position) {
        GraphNode node;
        node.key = {NodeKind::Token, LayerIndex(), TokenPosition(static_cast<std::int64_t>(position)), graph.prompt.tokens[position].value};
        node.label = graph.prompt.pieces[position];
        graph.nodes.push_back(std::move(node));
    }
}

struct Answer {
    std::int64_t id = -1;
    std::string text;
};

/// logit_targets: LogitTarget(token_str, vocab_idx) each, or a tensor of ids; logit_tokens in the first version.
std::vector<Answer> answersOf(const GraphArchive &file)
{
    std::vector<Answer> answers;
    const PickleValue *targets = file.find("logit_targets");
    if (targets && targets->kind == PickleValue::Kind::List) {
        for (const PickleRef item : targets->items) {
            const PickleValue &target = file.value(item);
            if (target.items.size() != 2 || file.value(target.items[0]).kind != PickleValue::Kind::Text)
                file.refuse("logit_targets");
            answers.push_back({file.value(target.items[1]).number, file.value(target.items[0]).text});
        }
        return answers;
    }
    for (const std::int64_t id : file.integers(targets ? "logit_targets" : "logit_tokens"))
        answers.push_back({id, '#' + std::to_string(id)});
    return answers;
}

void addAnswers(const GraphArchive &file, AttributionGraph &graph)
{
    const TorchTensor probabilities = file.tensor("logit_probabilities", 1);
    const std::vector<Answer> answers = answersOf(file);
    if (probabilities.shape[0] != static_cast<std::int64_t>(answers.size()))
        file.refuse("logit_probabilities");
    for (std::size_t i = 0; i < answers.size(); ++i) {
        GraphNode node;
        const std::int64_t id = answers[i].id >= 0 && answers[i].id < kMostFeature ? answers[i].id : -1;
        node.key = {NodeKind::Logit, LayerIndex(), TokenPosition(static_cast<std::int64_t>(graph.prompt.size()) - 1),
                    static_cast<std::int32_t>(id)};
        node.label = answers[i].text;
        node.probability =
            static_cast<float>(probabilities.number(probabilities.offset + static_cast<std::int64_t>(i) * probabilities.stride[0]));
        graph.nodes.push_back(std::move(node));
    }
}

void requireUniqueNodes(const GraphArchive &file, const AttributionGraph &graph)
{
    std::set<NodeKey> keys;
    for (const GraphNode &node : graph.nodes)
        if (!keys.insert(node.key).second)
            file.refuse(node.key.isFeature() ? "selected_features" : "logit_targets");
}

/// Edges into features and answers. Returns how many had no finite weight and were left out.
std::size_t addEdges(const TorchTensor &matrix, AttributionGraph &graph, JobContext &job)
{
    std::size_t notFinite = 0;
    graph.rowStart = {0};
    const auto n = static_cast<std::int64_t>(graph.nodes.size());
    for (std::int64_t target = 0; target < n; ++target) {
        const NodeKind kind = graph.nodes[static_cast<std::size_t>(target)].key.kind;
        for (std::int64_t source = 0; (kind == NodeKind::Feature || kind == NodeKind::Logit) && source < n; ++source) {
            const auto weight = static_cast<float>(matrix.number(matrix.offset + target * matrix.stride[0] + source * matrix.stride[1]));
            if (!std::isfinite(weight) || weight == 0) {
                notFinite += weight != 0;
                continue;
            }
            graph.source.push_back(static_cast<std::int32_t>(source));
            graph.weight.push_back(weight);
        }
        graph.rowStart.push_back(static_cast<std::int64_t>(graph.source.size()));
        job.progress(kReading, static_cast<double>(target), static_cast<double>(n));
    }
    graph.source.shrink_to_fit();
    graph.weight.shrink_to_fit();
    return notFinite;
}

void readPrompt(const GraphArchive &file, AttributionGraph &graph)
{
    graph.prompt.text = file.text("input_string");
    for (const std::int64_t id : file.integers("input_tokens")) {
        graph.prompt.tokens.emplace_back(id >= 0 && id < kMostFeature ? id : -1);
        graph.prompt.pieces.push_back('#' + std::to_string(id));
    }
    if (graph.prompt.tokens.empty() || static_cast<std::int64_t>(graph.prompt.size()) > kMostPositions)
        file.refuse("input_tokens");
}

/// n = features + layers · positions + positions + answers.
int layersOf(const GraphArchive &file, const TorchTensor &matrix, std::int64_t features, std::int64_t positions, std::int64_t answers)
{
    const std::int64_t errors = matrix.shape[0] - features - positions - answers;
    if (matrix.shape[0] != matrix.shape[1] || errors < 0 || errors % positions != 0 || errors / positions > kMostLayers)
        file.refuse("adjacency_matrix");
    return static_cast<int>(errors / positions);
}

std::string transcoderList(const std::vector<std::string> &scans)
{
    JsonWriter json;
    json.beginArray();
    for (const std::string &scan : scans)
        json.value(scan);
    return json.endArray().take();
}

}  // namespace

GraphDocument readGraphPt(const std::string &path, JobContext &job)
{
    const GraphArchive file(path);
    auto graph = std::make_shared<AttributionGraph>();
    readPrompt(file, *graph);
    const TorchTensor matrix = file.tensor("adjacency_matrix", 2);
    addFeatures(file, *graph);
    AttributionGraph answers;
    answers.prompt = graph->prompt;
    addAnswers(file, answers);
    graph->n_layers = layersOf(file, matrix, static_cast<std::int64_t>(graph->nodes.size()),
                               static_cast<std::int64_t>(graph->prompt.size()), static_cast<std::int64_t>(answers.nodes.size()));
    for (const GraphNode &node : graph->nodes)
        if (node.key.layer.value >= graph->n_layers)
            file.refuse("active_features");
    addErrors(*graph);
    addTokens(*graph);
    graph->nodes.insert(graph->nodes.end(), answers.nodes.begin(), answers.nodes.end());
    requireUniqueNodes(file, *graph);
    const std::size_t notFinite = addEdges(matrix, *graph, job);

    std::vector<std::string> scans = file.texts("scan_name");
    if (scans.empty())
        scans = file.texts("scan");
    graph->dictionaryName = scans.size() == 1 ? scans.front() : scans.empty() ? std::string() : "custom";
    GraphDocument remarks;
    finishGraph(*graph, remarks);
    const PruneResult whole{{}, {}, Pruner(graph).cumulativeInfluence()};
    GraphDocument document = describeGraph(graph, whole, {slugOf(std::filesystem::path(path).stem().string()), {}, {1, 1}, {}});
    document.remarks = std::move(remarks.remarks);
    setMember(document.metadata, "transcoder_list", transcoderList(scans.size() > 1 ? scans : std::vector<std::string>()));
    document.remarks.push_back({PENFIELD_SENTENCE("The file has the ids of the prompt's tokens, not their texts; the ids are shown."), {}});
    if (notFinite > 0)
        document.remarks.push_back({PENFIELD_SENTENCE("%1 links have no weight, or one that is not a finite number; they are left out."),
                                    {std::to_string(notFinite)}});
    return document;
}

}  // namespace penfield
