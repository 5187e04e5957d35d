// The concept that a feature gets, and its F1 on other documents.

#include "backend/training/concept_matching.h"
#include "backend/training/feature_labels.h"

#include <QTest>

using namespace penfield::training;

namespace {

// Tokens 0 … 9: concept 1 holds on the even ones, concept 0 everywhere.
AnnotatedDocuments evenTokens(const LayerActivations &active)
{
    AnnotatedDocuments data;
    for (int i = 0; i < 10; ++i) {
        data.concepts.push_back(i % 2 == 0 ? std::vector<ConceptId>{0, 1} : std::vector<ConceptId>{0});
        data.activations.token.push_back(5);
    }
    data.active = {active};
    return data;
}

}  // namespace

class ConceptMatchingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPerfectFeatureIsFound()
    {
        const AnnotatedDocuments data = evenTokens({{{0, 1}, {2, 1}, {4, 1}, {6, 1}, {8, 1}}});
        const ConceptMatch match = matchConcepts(data, data, 2)[0][0];
        QCOMPARE(match.concept_, 1);
        QCOMPARE(match.f1, 1.0);
    }

    void aThresholdMayHelp()
    {
        const AnnotatedDocuments data =
            evenTokens({{{0, 5}, {1, .1F}, {2, 5}, {3, .1F}, {4, 5}, {5, .1F}, {6, 5}, {7, .1F}, {8, 5}, {9, .1F}}});
        const ConceptMatch match = matchConcepts(data, data, 2)[0][0];
        // Everything it is active on is concept 0 with F1 1; both answers are perfect, the older concept wins.
        QCOMPARE(match.concept_, 0);
        const AnnotatedDocuments strong = evenTokens({{{0, 5}, {2, 5}, {3, .1F}, {4, 5}, {6, 5}, {8, 5}}});
        const ConceptMatch even = matchConcepts(strong, strong, 2)[0][0];
        QCOMPARE(even.concept_, 1);
        QVERIFY(even.f1 > 0.9);
    }

    void aLabelTellsWhatAFeatureMostlyDoes()
    {
        // Strongest on one even token, but most of its mass is on the odd ones: no threshold may leave them out.
        const AnnotatedDocuments data = evenTokens({{{0, 1.1F}, {1, 1}, {3, 1}, {5, 1}, {7, 1}}});
        const ConceptMatch match = matchConcepts(data, data, 2)[0][0];
        QCOMPARE(match.concept_, 0);
        QVERIFY(match.f1 > 0.4 && match.f1 < 0.8);
    }

    void theScoreComesFromTheOtherDocuments()
    {
        const AnnotatedDocuments choosing = evenTokens({{{0, 1}, {2, 1}, {4, 1}, {6, 1}, {8, 1}}});
        const AnnotatedDocuments scoring = evenTokens({{{1, 1}, {3, 1}}});
        QCOMPARE(matchConcepts(choosing, scoring, 2)[0][0].f1, 0.0);
    }

    void aFeatureThatIsHardlyActiveMatchesNothing()
    {
        const AnnotatedDocuments data = evenTokens({{{0, 1}}, {}});
        QCOMPARE(matchConcepts(data, data, 2)[0][0].concept_, -1);
        QCOMPARE(matchConcepts(data, data, 2)[0][1].concept_, -1);
    }

    void aWeakMatchIsLabelledByItsTokens()
    {
        const Grammar grammar;
        const ConceptAnnotator annotator(grammar);
        Activations activations;
        activations.token = {grammar.vocabulary().id("Dallas"), grammar.vocabulary().id("Waco")};
        const std::vector<ActiveToken> active = {{0, 1.0F}, {1, 2.0F}};
        const GeneratedLabel weak = labelOf({0, 0.0, 0.2}, active, activations, annotator, grammar.vocabulary());
        QCOMPARE(weak.text, std::string("mostly: Waco, Dallas"));
        QCOMPARE(weak.source, std::string("tokens"));
        QVERIFY(weak.score < 0);
        const GeneratedLabel strong = labelOf({0, 0.0, 0.8}, active, activations, annotator, grammar.vocabulary());
        QCOMPARE(strong.source, std::string("concept"));
        QCOMPARE(strong.score, 0.8);
        QVERIFY(labelOf({}, {}, activations, annotator, grammar.vocabulary()).text.empty());
    }
};

QTEST_APPLESS_MAIN(ConceptMatchingTest)
#include "concept_matching_test.moc"
