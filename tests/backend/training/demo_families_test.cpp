// The families that are shipped are the grammar's, and the demo knows every word of them.

#include "backend/training/demo_families.h"

#include "backend/claims/recipe_json.h"

#include <QtTest>

using namespace penfield;

class DemoFamiliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsShippedIsTheGrammars()
    {
        QCOMPARE(claims::readTemplateFamilies(PENFIELD_DEMO "/families.json"), training::demoFamilies(training::Grammar()));
    }

    void everyWordIsKnown()
    {
        const training::Grammar grammar;
        for (const claims::TemplateFamily &templates : training::demoFamilies(grammar))
            for (const PromptPair &pair : claims::expand(templates).pairs)
                for (const std::string &word :
                     training::splitWords(pair.prompt + " " + pair.counterfactual + " " + pair.answer + " " + pair.foil))
                    QVERIFY2(grammar.vocabulary().id(word) != grammar.vocabulary().unknown(), word.c_str());
    }
};

QTEST_APPLESS_MAIN(DemoFamiliesTest)
#include "demo_families_test.moc"
