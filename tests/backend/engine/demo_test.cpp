// The shipped demo does what the program shows with it.

#include "backend/engine/libtorch_engine.h"
#include "backend/formats/demo_manifest.h"
#include "backend/store/feature_database.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace penfield;

namespace {

constexpr char kDallas[] = "the capital of the state containing Dallas is";
constexpr char kOakland[] = "the capital of the state containing Oakland is";

double probability(const Outcome &outcome, const std::string &token)
{
    const auto found = std::find_if(outcome.shifts.begin(), outcome.shifts.end(), [&](const TokenShift &s) { return s.text == token; });
    return found == outcome.shifts.end() ? 0 : found->probabilityAfter;
}

}  // namespace

class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine.openModel(PENFIELD_DEMO "/model", m_job);
        m_engine.openDictionary(PENFIELD_DEMO "/transcoders", m_job);
        m_supernodes = FeatureDatabase::open(PENFIELD_DEMO "/features.db").supernodes();
    }

    void everyExampleIsAnsweredRight_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("answer");
        for (const formats::DemoExample &example : formats::readDemoManifest(PENFIELD_DEMO "/demo.json").examples)
            QTest::newRow(example.title.c_str()) << QString::fromStdString(example.prompt) << QString::fromStdString(example.answer);
    }
    void everyExampleIsAnsweredRight()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, answer);
        const auto summary = m_engine.trace(prompt.toStdString(), m_job);
        QCOMPARE(QString::fromStdString(summary->output.top[0].text), answer);
        QVERIFY(summary->output.top[0].probability > 0.8);
        QVERIFY(summary->prompt.unknownWords.empty());
    }

    void dictionaryExplainsTheMlps()
    {
        for (const double unexplained : m_engine.trace(kDallas, m_job)->unexplainedByLayer)
            QVERIFY(unexplained < 0.2);
    }

    void ablatingTexasTakesAustinAwayAndTheControlDoesNot()
    {
        const std::vector<Intervention> texas = ablation("Texas");
        QVERIFY(!texas.empty() && texas.size() <= 3);
        const auto outcome = m_engine.intervene(kDallas, texas, {}, m_job);
        QVERIFY(outcome->before.top[0].probability >= 0.9);
        QVERIFY(probability(*outcome, "Austin") < 0.3);
        for (const Readback &r : outcome->readback)
            QVERIFY(std::abs(r.obtained) < 1e-4);
        const std::vector<Intervention> control = m_engine.matchedControl(kDallas, texas, "", {}, m_job);
        QVERIFY(!control.empty());
        QVERIFY(probability(*m_engine.intervene(kDallas, control, {}, m_job), "Austin") >= 0.85);
    }

    void swappingTexasForCaliforniaGivesSacramento()
    {
        std::vector<Intervention> swap = ablation("Texas");
        for (FeatureActivation a : active("California", kOakland, "Oakland"))
            swap.push_back({a.id, positionOf(kDallas, "Dallas"), TouchKind::Set, a.activation});
        QVERIFY(probability(*m_engine.intervene(kDallas, swap, {}, m_job), "Sacramento") > 0.8);
        const std::vector<Intervention> control = m_engine.matchedControl(kDallas, swap, kOakland, positionOf(kOakland, "Oakland"), m_job);
        QVERIFY(!control.empty());
        QVERIFY(probability(*m_engine.intervene(kDallas, control, {}, m_job), "Sacramento") < 0.3);
    }

    void resumingFromTheTouchEqualsRunningEverything()
    {
        std::vector<Intervention> touches = ablation("Texas");
        const auto little = m_engine.intervene(kDallas, touches, {}, m_job);
        QVERIFY(little->resumedAtPosition.value > 1);
        touches.push_back({{LayerIndex(0), FeatureIndex(0)}, TokenPosition(0), TouchKind::Add, 0});
        const auto all = m_engine.intervene(kDallas, touches, {}, m_job);
        QCOMPARE(all->resumedAtPosition, TokenPosition(0));
        for (std::size_t i = 0; i < all->shifts.size(); ++i)
            QVERIFY(std::abs(little->shifts[i].logitAfter - all->shifts[i].logitAfter) < 1e-4);
    }

    void mostInfluentialFeatureAtDallasIsTexas()
    {
        const auto graph = m_engine.attribute(kDallas, {}, m_job);
        const GraphNode *strongest = nullptr;
        for (const GraphNode &node : graph->nodes)
            if (node.key.isFeature() && node.key.position == positionOf(kDallas, "Dallas") &&
                (!strongest || node.influence > strongest->influence))
                strongest = &node;
        QVERIFY(strongest);
        const std::vector<Intervention> texas = ablation("Texas");
        QVERIFY(std::any_of(texas.begin(), texas.end(), [&](const Intervention &t) { return t.unit == Unit(strongest->key.featureId()); }));
        QCOMPARE(graph->modelName, std::string("model"));
        QCOMPARE(graph->dictionaryName, std::string("transcoders"));
    }

    void unknownWordsStillRun()
    {
        const auto summary = m_engine.trace("the capital of Atlantis is", m_job);
        QCOMPARE(summary->prompt.unknownWords, std::vector<std::string>{"Atlantis"});
        QCOMPARE(summary->output.top.size(), std::size_t(10));
    }

private:
    TokenPosition positionOf(const std::string &prompt, const std::string &word)
    {
        const std::vector<std::string> pieces = m_engine.tokenize(prompt).pieces;
        return TokenPosition(std::find(pieces.begin(), pieces.end(), word) - pieces.begin());
    }

    /// The supernode's features that are active at a word.
    std::vector<FeatureActivation> active(const std::string &supernode, const std::string &prompt, const std::string &word)
    {
        const auto node = std::find_if(m_supernodes.begin(), m_supernodes.end(), [&](const Supernode &s) { return s.label == supernode; });
        std::vector<FeatureActivation> found;
        for (const FeatureActivation &a : m_engine.trace(prompt, m_job)->activations)
            if (a.position == positionOf(prompt, word) &&
                std::any_of(node->members.begin(), node->members.end(), [&](const SupernodeMember &m) { return m.id == a.id; }))
                found.push_back(a);
        return found;
    }

    std::vector<Intervention> ablation(const std::string &supernode)
    {
        std::vector<Intervention> touches;
        for (const FeatureActivation &a : active(supernode, kDallas, "Dallas"))
            touches.push_back({a.id, a.position, TouchKind::Set, 0});
        return touches;
    }

    engine::LibTorchEngine m_engine;
    JobContext m_job;
    std::vector<Supernode> m_supernodes;
};

QTEST_APPLESS_MAIN(DemoTest)
#include "demo_test.moc"
