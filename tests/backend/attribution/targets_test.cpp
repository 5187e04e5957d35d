// What a graph can be asked to explain: chosen tokens, the difference of two, any direction.

#include "tests/backend/attribution/attribution_case.h"
#include "tests/backend/model/specs_data.h"
#include "tests/support/error_of.h"

#include <ATen/ops/softmax.h>

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

using Kind = AttributionTarget::Kind;

AttributionTarget token(int id)
{
    return {.token = TokenId(id), .minus = {}};
}

AttributionTarget difference(int a, int b)
{
    return {.kind = Kind::Difference, .token = TokenId(a), .minus = TokenId(b)};
}

AttributionTarget direction(std::vector<float> vector, double weight = 0.5)
{
    return {.kind = Kind::Direction, .token = {}, .minus = {}, .direction = std::move(vector), .weight = weight, .label = "north"};
}

AttributionGraph graphOf(const test::AttributionCase &model, std::vector<AttributionTarget> targets)
{
    return model.attribute({.targets = std::move(targets)});
}

/// The last `n` rows of the graph's matrix, those of its logits.
std::vector<std::vector<float>> logitRows(const AttributionGraph &graph, std::size_t n)
{
    const auto matrix = test::matrixOf(graph);
    std::vector<std::vector<float>> rows(matrix.end() - std::ptrdiff_t(n), matrix.end());
    for (std::vector<float> &row : rows)
        row.resize(graph.nodes.size() - n);  // logits are no sources
    return rows;
}

std::vector<float> unembedding(const test::AttributionCase &model, int id)
{
    const at::Tensor column = model.baseline().transformer.weights().W_U.select(1, id).contiguous();
    return {column.data_ptr<float>(), column.data_ptr<float>() + column.numel()};
}

}  // namespace

class TargetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenTokensKeepTheirOrderAndProbability()
    {
        const test::AttributionCase model(test::gatedSpec(), {});
        const AttributionGraph graph = graphOf(model, {token(9), token(2)});
        const at::Tensor probabilities = at::softmax(model.baseline().trace.logits, 0);
        const GraphNode *logit = &graph.nodes[graph.nodes.size() - 2];
        for (const int id : {9, 2}) {
            QCOMPARE(logit->key, (NodeKey{NodeKind::Logit, {}, TokenPosition(5), id}));
            QCOMPARE(logit->label, "t" + std::to_string(id));
            QVERIFY(std::abs(logit->probability - probabilities[id].item<float>()) < 1e-6);
            ++logit;
        }
    }

    void differenceIsTheDifferenceOfTwoRows_data() { test::addSpecRows(); }
    void differenceIsTheDifferenceOfTwoRows()
    {
        QFETCH(QString, kind);
        const test::AttributionCase model(test::specNamed(kind), {});
        const AttributionGraph graph = graphOf(model, {token(9), token(2), difference(9, 2)});
        const auto rows = logitRows(graph, 3);
        for (std::size_t s = 0; s < rows[0].size(); ++s)
            QVERIFY(std::abs(rows[0][s] - rows[1][s] - rows[2][s]) < 1e-5);
        const GraphNode &node = graph.nodes.back(), &nine = graph.nodes[graph.nodes.size() - 3], &two = graph.nodes[graph.nodes.size() - 2];
        QCOMPARE(node.key.feature, std::int32_t(model.baseline().spec().vocabOut() + 2));
        QCOMPARE(node.label, std::string("t9 − t2"));
        QVERIFY(std::abs(node.probability - std::abs(nine.probability - two.probability)) < 1e-6);
    }

    void directionIsTakenAsItIs()
    {
        const test::AttributionCase model(test::gatedSpec(), {});
        std::vector<float> sum = unembedding(model, 9);
        const std::vector<float> other = unembedding(model, 2);
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] -= other[i];
        const AttributionGraph graph = graphOf(model, {difference(9, 2), direction(sum)});
        const auto rows = logitRows(graph, 2);
        for (std::size_t s = 0; s < rows[0].size(); ++s)
            QVERIFY(std::abs(rows[0][s] - rows[1][s]) < 1e-6);
        QCOMPARE(graph.nodes.back().label, std::string("north"));
        QCOMPARE(graph.nodes.back().probability, 0.5f);
    }

    void badTargetsAreSentences_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such token") << "far"
                                       << "cannot be a target";
        QTest::newRow("no token") << "none"
                                  << "cannot be a target";
        QTest::newRow("twice") << "twice"
                               << "named twice";
        QTest::newRow("difference to itself") << "same"
                                              << "needs two tokens";
        QTest::newRow("wrong width") << "short"
                                     << "has 3 numbers";
        QTest::newRow("not a number") << "nan"
                                      << "needs finite numbers";
        QTest::newRow("no weight") << "weightless"
                                   << "weight above 0";
    }
    void badTargetsAreSentences()
    {
        QFETCH(QString, which);
        QFETCH(QString, said);
        const test::AttributionCase model(test::gatedSpec(), {});
        const auto d_model = std::size_t(model.baseline().spec().d_model);
        const std::map<QString, std::vector<AttributionTarget>> targets = {
            {"far", {token(100000)}},
            {"none", {token(-1)}},
            {"twice", {token(3), token(3)}},
            {"same", {difference(4, 4)}},
            {"short", {direction({1, 2, 3})}},
            {"nan", {direction(std::vector<float>(d_model, NAN))}},
            {"weightless", {direction(std::vector<float>(d_model, 1), 0)}},
        };
        const QString told = errorOf([&] { graphOf(model, targets.at(which)); });
        QVERIFY2(told.contains(said), qPrintable(told));
    }
};

QTEST_APPLESS_MAIN(TargetsTest)
#include "targets_test.moc"
