#include "backend/formats/demo_manifest.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

/// JSON whose quotes are written as apostrophes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

DemoManifest parse(const char *text)
{
    const QByteArray data = json(text);
    return parseDemoManifest(bytesOf(data), "demo.json");
}

}  // namespace

class DemoManifestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        const auto manifest = parse("{'prompt': 'the capital of', 'examples': [{"
                                    "'title': 'Two hops', 'prompt': 'the capital of the state containing Dallas is', 'answer': 'Austin', "
                                    "'note': 'never trained on',"
                                    "'held_out': true, 'token': 'Dallas', 'ablate': ['Texas'],"
                                    "'swap': {'supernode': 'California', 'source_prompt': 'the capital of the state containing Oakland is',"
                                    "'source_token': 'Oakland', 'answer': 'Sacramento'}}]}");
        QCOMPARE(manifest.prompt, std::string("the capital of"));
        QCOMPARE(manifest.examples.size(), std::size_t(1));
        const DemoExample &example = manifest.examples.front();
        QCOMPARE(example.title, std::string("Two hops"));
        QCOMPARE(example.answer, std::string("Austin"));
        QCOMPARE(example.note, std::string("never trained on"));
        QVERIFY(example.heldOut);
        QCOMPARE(example.token, std::string("Dallas"));
        QCOMPARE(example.ablate, std::vector<std::string>{"Texas"});
        QVERIFY(example.swap.has_value());
        QCOMPARE(example.swap->supernode, std::string("California"));
        QCOMPARE(example.swap->sourcePrompt, std::string("the capital of the state containing Oakland is"));
        QCOMPARE(example.swap->sourceToken, std::string("Oakland"));
        QCOMPARE(example.swap->answer, std::string("Sacramento"));
    }

    void aPromptIsEnoughForAnExample()
    {
        const auto manifest = parse("{'examples': [{'prompt': 'one two'}]}");
        QCOMPARE(manifest.prompt, std::string("one two"));
        QCOMPARE(manifest.examples.front().title, std::string("one two"));
        QVERIFY(!manifest.examples.front().swap);
        QVERIFY(!manifest.examples.front().heldOut);
    }

    void oneSupernodeNeedsNoList()
    {
        QCOMPARE(parse("{'examples': [{'prompt': 'p', 'ablate': 'Texas'}]}").examples.front().ablate, std::vector<std::string>{"Texas"});
    }
};

QTEST_APPLESS_MAIN(DemoManifestTest)
#include "tst_demo_manifest.moc"
