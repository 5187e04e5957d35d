#include "backend/claims/family_csv.h"
#include "backend/claims/recipe_json.h"
#include "backend/claims/split_family.h"
#include "backend/claims/template_family.h"
#include "tests/support/error_of.h"

#include <QtTest>

#include <set>

using namespace penfield;
using namespace penfield::claims;

namespace {

TemplateFamily capitals()
{
    TemplateFamily family;
    family.name = "Capitals";
    family.templates = {"the capital of {city} is", "{opening} in {city} the capital is", "say {{x}}: {city}", "{city} lies near"};
    family.openSlots = {{"city", {{"Dallas", "Austin"}, {"Houston", "Austin"}, {"Miami", "Tallahassee"}, {"Oakland", "Sacramento"}}},
                        {"opening", {{"people say"}, {"today"}}}};
    family.varied = "city";
    family.pairs = 16;
    return family;
}

TemplateFamily changed(void (*change)(TemplateFamily &))
{
    TemplateFamily family = capitals();
    change(family);
    return family;
}

}  // namespace

class PromptFamilyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairsDifferInTheVariedSlotAlone()
    {
        const PromptFamily family = expand(capitals());
        QCOMPARE(family.pairs.size(), 16u);
        QCOMPARE(family.nuisances, std::vector<std::string>{"opening"});
        std::set<std::string> seen;
        std::vector<int> perTemplate(4);
        for (const PromptPair &pair : family.pairs) {
            ++perTemplate[static_cast<std::size_t>(pair.templateNumber)];
            QVERIFY(pair.answer != pair.foil);  // Dallas and Houston never meet
            QVERIFY(seen.insert(pair.prompt + "|" + pair.counterfactual).second);
            if (pair.templateNumber == 1)
                QVERIFY(pair.prompt.starts_with(pair.cells[0]) && pair.counterfactual.starts_with(pair.cells[0]));
            if (pair.templateNumber == 2)
                QVERIFY(pair.prompt.starts_with("say {x}: "));
        }
        QCOMPARE(perTemplate, (std::vector<int>{4, 4, 4, 4}));
    }

    void aSeedGivesTheSamePairs()
    {
        QCOMPARE(expand(capitals()), expand(capitals()));
        QVERIFY(expand(capitals()) != expand(changed([](TemplateFamily &f) { f.seed = 2; })));
    }

    void takesWhatThereIs()
    {
        // One template without {opening}: 12 ordered pairs of cities, of which 2 share their answer.
        QCOMPARE(expand(changed([](TemplateFamily &f) {
                     f.pairs = 400;
                     f.templates = {"{city}"};
                     f.openSlots.pop_back();
                 })).pairs.size(),
                 10u);
    }

    void badTemplatesAreSentences_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<TemplateFamily>("family");
        QTest::newRow("none") << "There is no template. Write at least two wordings of the same question."
                              << changed([](TemplateFamily &f) { f.templates.clear(); });
        QTest::newRow("unknown slot") << "There is no slot {town}. Add it with the words that fill it, or take it out of the template."
                                      << changed([](TemplateFamily &f) { f.templates[0] = "{town} {city}"; });
        QTest::newRow("nothing varies") << "The template “the end” lacks the slot {city}, which the counterfactual changes. Put it in."
                                        << changed([](TemplateFamily &f) { f.templates[0] = "the end"; });
        QTest::newRow("open brace") << "In the template “{city” a brace opens no slot. Write {name}, or {{ for a brace."
                                    << changed([](TemplateFamily &f) { f.templates[0] = "{city"; });
        QTest::newRow("closing brace") << "In the template “{city} }” a brace closes that was never opened. Write }} for a brace."
                                       << changed([](TemplateFamily &f) { f.templates[0] = "{city} }"; });
        QTest::newRow("empty slot") << "The slot {opening} has 0 words; between 1 and 4096 can fill it."
                                    << changed([](TemplateFamily &f) { f.openSlots[1].fillers.clear(); });
        QTest::newRow("one answer") << "Every word of {city} has the same answer, so no counterfactual changes it. Add a word with another."
                                    << changed([](TemplateFamily &f) { f.openSlots[0].fillers.resize(2); });
        QTest::newRow("too many") << "1000000 pairs were asked for; choose between 1 and 4096."
                                  << changed([](TemplateFamily &f) { f.pairs = 1'000'000; });
    }
    void badTemplatesAreSentences()
    {
        QFETCH(TemplateFamily, family);
        QTEST(errorOf([&] { expand(family); }), "sentence");
    }

    void wholeTemplatesAreSealed()
    {
        PromptFamily family = expand(capitals());
        splitByTemplate(family, 3);
        QVERIFY(family.isSplit());
        const PromptFamily open = halfOf(family, Half::Discovery), sealed = halfOf(family, Half::Sealed);
        QCOMPARE(open.pairs.size(), 8u);
        QCOMPARE(sealed.pairs.size(), 8u);
        std::set<int> here, there;
        for (const PromptPair &pair : open.pairs)
            here.insert(pair.templateNumber);
        for (const PromptPair &pair : sealed.pairs) {
            there.insert(pair.templateNumber);
            QVERIFY(!here.contains(pair.templateNumber));
        }
        QCOMPARE(there.size(), 2u);
    }

    void differentSeedsSealDifferentTemplates()
    {
        std::set<std::vector<bool>> splits;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            PromptFamily family = expand(capitals());
            splitByTemplate(family, seed);
            splits.insert(family.sealed);
        }
        QVERIFY(splits.size() > 3);
    }

    void unevenTemplatesAreBalanced()
    {
        PromptFamily family;
        family.templates = {"a", "b", "c"};
        for (int i = 0; i < 12; ++i)
            family.pairs.push_back({"p" + std::to_string(i), "q", "x", "y", i < 8 ? 0 : i < 10 ? 1 : 2, {}});
        splitByTemplate(family);
        QVERIFY(family.sealed[0] != family.sealed[1]);
        QCOMPARE(family.sealed[1], family.sealed[2]);
    }

    void oneTemplateCannotBeSplit()
    {
        PromptFamily family = expand(changed([](TemplateFamily &f) { f.templates.resize(1); }));
        splitByTemplate(family);
        QVERIFY(!family.isSplit());
    }

    void theSealedHalfHasANameOfItsOwn()
    {
        PromptFamily family = expand(capitals());
        splitByTemplate(family);
        const std::string hash = sealedHash(family);
        PromptFamily renamed = family;
        renamed.name = "other";
        QCOMPARE(sealedHash(renamed), hash);
        for (PromptPair &pair : renamed.pairs)
            if (renamed.isSealed(pair)) {
                pair.foil += "s";
                break;
            }
        QVERIFY(sealedHash(renamed) != hash);
    }

    void tablesComeBack()
    {
        PromptFamily family = expand(capitals());
        family.pairs[0].prompt = "quoted \"x\", and\nanother line; ";
        family.pairs[1].cells[0] = "";
        const PromptFamily read = parseFamilyCsv(familyCsv(family), family.name);
        QCOMPARE(read.pairs.size(), family.pairs.size());
        for (std::size_t i = 0; i < read.pairs.size(); ++i) {
            QCOMPARE(read.pairs[i].prompt, family.pairs[i].prompt);
            QCOMPARE(read.pairs[i].cells, family.pairs[i].cells);
            QCOMPARE(read.templates[static_cast<std::size_t>(read.pairs[i].templateNumber)],
                     family.templates[static_cast<std::size_t>(family.pairs[i].templateNumber)]);
        }
    }

    void readsWhatSpreadsheetsWrite()
    {
        const PromptFamily family =
            parseFamilyCsv("\xEF\xBB\xBF"
                           "foil;answer;counterfactual;prompt;year\r\nb;a;\"q;\"\"x\"\"\";p;1999\r\n\r\nd;c;r;s;2000",
                           "t.csv");
        QCOMPARE(family.pairs.size(), 2u);
        QCOMPARE(family.pairs[0], (PromptPair{"p", "q;\"x\"", "a", "b", 0, {"1999"}}));
        QCOMPARE(family.pairs[1], (PromptPair{"s", "r", "c", "d", 0, {"2000"}}));
        QCOMPARE(family.templates.size(), 1u);
    }

    void badTablesAreSentences_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const QByteArray head = "prompt,counterfactual,answer,foil,template\n";
        QTest::newRow("empty") << QByteArray()
                               << "t.csv is empty. The first line names the columns: prompt, counterfactual, answer, foil, template.";
        QTest::newRow("no foil")
            << QByteArray("prompt,counterfactual,answer\np,q,a\n")
            << "t.csv has no column “foil”. The first line names the columns: prompt, counterfactual, answer, foil, and "
               "template if there are several wordings.";
        QTest::newRow("twice") << QByteArray("prompt,prompt\n") << "t.csv has two columns “prompt”. Keep one.";
        QTest::newRow("short line") << head + "p,q,a,b,t\np,q,a\n"
                                    << "t.csv, line 3: there are 3 columns instead of 5. Put text that holds a separator in quotes.";
        QTest::newRow("open quote") << head + "\"p,q,a,b,t\n"
                                    << "t.csv, line 2: a quote opens here and never closes.";
        QTest::newRow("text after quote") << head + "\"p\"x,q,a,b,t\n"
                                          << "t.csv, line 2: text follows a closing quote. Double the quotes inside quoted text.";
        QTest::newRow("not UTF-8") << head + "p,q,a,b,t\np\xff,q,a,b,t\n"
                                   << "t.csv, line 3: this is not text in UTF-8. Save the table as CSV in UTF-8.";
        QTest::newRow("a zero byte") << head + QByteArray("p\0,q,a,b,t\n", 11)
                                     << "t.csv, line 2: this is not text in UTF-8. Save the table as CSV in UTF-8.";
        QTest::newRow("no prompt") << head + ",q,a,b,t\n"
                                   << "t.csv, line 2: the prompt or its counterfactual is empty.";
        QTest::newRow("no answer") << head + "p,q,,b,t\n"
                                   << "t.csv, line 2: the answer or the foil is empty.";
        QTest::newRow("own foil")
            << head + "p,q,a,a,t\n"
            << "t.csv, line 2: the answer is its own foil, so the score can only be 0. The foil is the counterfactual's answer.";
        QTest::newRow("no change") << head + "p,p,a,b,t\n"
                                   << "t.csv, line 2: the counterfactual is the prompt itself. Change what the answer depends on.";
        QTest::newRow("many columns") << QByteArray(300, ',') << "t.csv, line 1: there are more than 64 columns.";
        QTest::newRow("long") << head + QByteArray("p,q,a,b,t\n").repeated(20'001) << "t.csv has more than 20000 lines.";
        QTest::newRow("large") << head + QByteArray(17 << 20, 'x')
                               << "t.csv is larger than 16 MB. A table of prompts is small: is it the right file?";
    }
    void badTablesAreSentences()
    {
        QFETCH(QByteArray, text);
        QTEST(errorOf([&] { parseFamilyCsv(text.toStdString(), "t.csv"); }), "sentence");
    }

    // Any bytes at all: a sentence or a family, never anything else.
    void survivesEveryCutAndFlip()
    {
        const std::string whole = familyCsv(expand(capitals())) + "\"a \"\" b\",\"c\nd\",x,y,\"t\",z\n";
        QCOMPARE(parseFamilyCsv(whole, "t.csv").pairs.size(), 17u);
        for (std::size_t length = 0; length < whole.size(); ++length)
            errorOf([&] { parseFamilyCsv(whole.substr(0, length), "t.csv"); });
        for (std::size_t at = 0; at < whole.size(); ++at)
            for (const char byte : {'"', ',', '\n', '\r', '\0', '\xff'}) {
                std::string flipped = whole;
                flipped[at] = byte;
                errorOf([&] { parseFamilyCsv(flipped, "t.csv"); });
            }
    }

    void theDemosFamiliesExpand()
    {
        const std::vector<TemplateFamily> families = readTemplateFamilies(PENFIELD_DEMO "/families.json");
        QVERIFY(families.size() >= 4);
        for (const TemplateFamily &templates : families) {
            PromptFamily family = expand(templates);
            splitByTemplate(family);
            QVERIFY2(family.isSplit() && family.pairs.size() >= 48, templates.name.c_str());
            for (const PromptPair &pair : family.pairs)
                QVERIFY2(pair.prompt.find("  ") == std::string::npos && !pair.prompt.starts_with(' ') && !pair.prompt.ends_with(' '),
                         pair.prompt.c_str());
        }
        QCOMPARE(parseTemplateFamilies(templateFamiliesJson(families), "again"), families);
    }
};

QTEST_APPLESS_MAIN(PromptFamilyTest)
#include "prompt_family_test.moc"
