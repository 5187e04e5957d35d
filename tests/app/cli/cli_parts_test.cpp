// The parts of penfield-cli that need no engine.

#include "app/cli/groups.h"
#include "app/cli/positions.h"
#include "app/cli/sources.h"
#include "app/cli/table.h"
#include "app/cli/touch_syntax.h"
#include "tests/support/error_of.h"

#include <QTest>

using namespace penfield;
using namespace penfield::cli;

namespace {

Prompt promptOf(const std::vector<std::string> &pieces)
{
    Prompt prompt;
    prompt.text = "a prompt";
    prompt.pieces = pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        prompt.tokens.emplace_back(std::int64_t(i));
    return prompt;
}

FeatureId feature(int layer, int index)
{
    return {LayerIndex(layer), FeatureIndex(index)};
}

/// Features 1, 2 and 3 of layer 0 are active at position 2 with 1.0, 2.0 and 3.0; feature 1 also at position 1 with 0.5.
TraceSummary smallTrace()
{
    TraceSummary trace;
    trace.activations = {{feature(0, 1), TokenPosition(1), 0.5f},
                         {feature(0, 1), TokenPosition(2), 1.0f},
                         {feature(0, 2), TokenPosition(2), 2.0f},
                         {feature(0, 3), TokenPosition(2), 3.0f}};
    return trace;
}

Supernode group(const std::string &name, const std::vector<int> &features)
{
    Supernode node{name, "state", {}};
    for (const int f : features)
        node.members.push_back({feature(0, f), 1.0});
    return node;
}

Intervention setTo(int f, double value)
{
    return {feature(0, f), TokenPosition(2), TouchKind::Set, value};
}

}  // namespace

class CliPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void touchesAreRead()
    {
        const Prompt prompt = promptOf({"<bos>", "the", " Dallas"});
        const Intervention touch = parseTouch("0:493@Dallas=-2.5", TouchKind::Add, prompt);
        QVERIFY((touch == Intervention{feature(0, 493), TokenPosition(2), TouchKind::Add, -2.5}));
        QVERIFY(!parseTouch("1:2=3e-1", TouchKind::Set, prompt).position.isValid());
        QCOMPARE(parseAblation("3:0@1", prompt).position, TokenPosition(1));
    }

    void tokensThatLookLikeNumbersOrSignsAreFoundFirst()
    {
        const Prompt prompt = promptOf({"<bos>", "7", "@", "="});
        QCOMPARE(positionOf(prompt, "7"), TokenPosition(1));
        QCOMPARE(positionOf(prompt, "="), TokenPosition(3));
        QCOMPARE(positionOf(prompt, "2"), TokenPosition(2));
        QCOMPARE(parseTouch("0:1@==2", TouchKind::Set, prompt).position, TokenPosition(3));
    }

    void ablationOfAGroupTouchesOnlyWhatIsActive()
    {
        const auto touches = ablation(smallTrace(), group("A", {1, 3, 9}), TokenPosition(2));
        QVERIFY((touches == std::vector{setTo(1, 0), setTo(3, 0)}));
    }

    void swapSetsWhatGroupsShareOnlyOnce()
    {
        TraceSummary other;
        other.activations = {{feature(0, 2), TokenPosition(4), 5.0f}, {feature(0, 3), TokenPosition(4), 7.0f}};
        const Supernode in = group("B", {2, 3});
        // 1 goes; 2 was there and is raised; 3 is a member of both: what it had goes, what it has there comes.
        const auto touches = swap(smallTrace(), group("A", {1, 3}), TokenPosition(2), {other, in, TokenPosition(4)});
        QVERIFY((touches == std::vector{setTo(1, 0), setTo(2, 7), setTo(3, 7)}));
    }

    void membersOfBothGroupsThatAreInactiveElsewhereGo()
    {
        const TraceSummary other;
        const Supernode in = group("B", {3});
        QVERIFY((swap(smallTrace(), group("A", {3}), TokenPosition(2), {other, in, TokenPosition(4)}) == std::vector{setTo(3, 0)}));
    }

    void strongestPositionIsByTheSum()
    {
        QCOMPARE(strongestPosition(smallTrace(), group("A", {1})), TokenPosition(2));
        QVERIFY(!strongestPosition(smallTrace(), group("A", {9})).isValid());
    }

    void groupsAreNamedInTheSentence()
    {
        QVERIFY(errorOf([] { groupNamed({group("Texas", {1})}, "Texan"); }).contains("Texas"));
        QVERIFY(errorOf([] { groupNamed({}, "Texas"); }).contains("no groups"));
    }

    void tableAlignsWordsOfOtherScripts()
    {
        Table table({"word", ">share"});
        table.add({"é", "1"});
        table.add({"longer", "100"});
        QCOMPARE(table.text(0), std::string("word    share\né           1\nlonger    100\n"));
    }

    void tableKeepsControlCharactersOffTheTerminal()
    {
        Table table({"word"});
        table.add({"a\nb\x1b[31m"});
        QCOMPARE(table.text(0), std::string("word\na b [31m\n"));
    }

    void numbersAreInTheCLocale()
    {
        QCOMPARE(percent(0.98765), std::string("98.8 %"));
        QCOMPARE(number(-1234.5, 2), std::string("-1234.50"));
    }

    void demoFillsInOnlyWhatBelongsTogether()
    {
        const SourceOptions model{"/m", "", ""}, dictionary{"", "/d", ""};
        QVERIFY(resolve(model).dictionary.empty() && resolve(model).database.empty());
        QCOMPARE(resolve(dictionary).model, demoFolder() + "/model");
        QVERIFY(resolve(dictionary).database.empty());
        QCOMPARE(resolve({}).database, demoFolder() + "/features.db");
    }
};

QTEST_APPLESS_MAIN(CliPartsTest)
#include "cli_parts_test.moc"
