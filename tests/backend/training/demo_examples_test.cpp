// The prompts of the demo: known words, right answers, honest about what was held out.

#include "backend/formats/demo_manifest.h"
#include "backend/training/demo_examples.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace penfield::training;

class DemoExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void everyWordOfEveryPromptIsKnown()
    {
        for (const DemoPrompt &prompt : m_prompts) {
            for (const std::string &text : {prompt.prompt, prompt.answer, prompt.swapPrompt, prompt.swapAnswer})
                for (const std::int32_t token : m_grammar.vocabulary().encode(text))
                    QVERIFY2(token != m_grammar.vocabulary().unknown(), text.c_str());
        }
    }

    void theFirstPromptIsTheHeldOutTwoHop()
    {
        const DemoPrompt &first = m_prompts.front();
        QCOMPARE(first.prompt, std::string("the capital of the state containing Dallas is"));
        QCOMPARE(first.answer, std::string("Austin"));
        QCOMPARE(first.ablate, std::string("Texas"));
        QCOMPARE(first.swapAnswer, std::string("Sacramento"));
        QVERIFY(first.heldOut);
    }

    void theManifestReadsBack()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("demo.json").toStdString();
        saveManifest(path, m_prompts);
        const auto manifest = penfield::formats::readDemoManifest(path);
        QCOMPARE(manifest.prompt, m_prompts.front().prompt);
        QCOMPARE(manifest.examples.size(), m_prompts.size());
        for (std::size_t i = 0; i < m_prompts.size(); ++i) {
            QCOMPARE(manifest.examples[i].answer, m_prompts[i].answer);
            QCOMPARE(manifest.examples[i].heldOut, m_prompts[i].heldOut);
            QCOMPARE(manifest.examples[i].swap.has_value(), !m_prompts[i].token.empty());
        }
        QCOMPARE(manifest.examples.front().swap->sourceToken, std::string("Oakland"));
    }

private:
    Grammar m_grammar;
    std::vector<DemoPrompt> m_prompts = demoPrompts(m_grammar);
};

QTEST_APPLESS_MAIN(DemoExamplesTest)
#include "demo_examples_test.moc"
