// What the grammar says about each token.

#include "backend/training/concepts.h"

#include <QTest>

#include <algorithm>

using namespace penfield::training;

class ConceptsTest : public QObject {
    Q_OBJECT

private slots:
    void aCityIsACityOfItsState()
    {
        const auto labels = labelsAt("the capital of the state containing Dallas is [ Austin ]", 7);
        QVERIFY(has(labels, "the word “Dallas”"));
        QVERIFY(has(labels, "a city in Texas"));
        QVERIFY(has(labels, "a city in Texas, or Texas"));
        QVERIFY(!has(labels, "a city in Ohio"));
    }

    void beforeTheAnswerThereIsWhatIsAsked()
    {
        const auto labels = labelsAt("the capital of the state containing Dallas is [ Austin ]", 8);
        QVERIFY(has(labels, "about to answer: capital"));
        QVERIFY(has(labels, "about to answer for Texas"));
        QVERIFY(has(labels, "about to answer “Austin”"));
        QVERIFY(has(labels, "asked for: capital"));
    }

    void nothingIsAboutToBeAnsweredEarlier()
    {
        for (const std::string &label : labelsAt("the capital of the state containing Dallas is [ Austin ]", 7))
            QVERIFY(label.find("about to answer") == std::string::npos);
    }

    void namesHaveRoles()
    {
        const std::string text = "when Mary and John went to the store John gave a drink to [ Mary ]";
        QVERIFY(has(labelsAt(text, 2, Task::IndirectObject), "the first name of two"));
        QVERIFY(has(labelsAt(text, 4, Task::IndirectObject), "the second name of two"));
        QVERIFY(has(labelsAt(text, 9, Task::IndirectObject), "the repeated name"));
        QVERIFY(has(labelsAt(text, 13, Task::IndirectObject), "about to answer: who receives it"));
    }

    void aPluralSubjectAsksForAPluralVerb()
    {
        const std::string text = "the keys near the cabinet [ are ] old";
        QVERIFY(has(labelsAt(text, 2, Task::Agreement), "the subject of the verb"));
        QVERIFY(has(labelsAt(text, 2, Task::Agreement), "a plural noun"));
        QVERIFY(has(labelsAt(text, 5, Task::Agreement), "about to answer: a plural verb"));
    }

private:
    std::vector<std::string> labelsAt(const std::string &text, std::size_t position, Task task = Task::StateTwoHop)
    {
        const bool fact = task == Task::StateTwoHop;
        const Phrase phrase{text, fact ? m_grammar.world().entityByName("Texas") : -1, fact ? static_cast<int>(Relation::Capital) : -1};
        std::vector<std::string> labels;
        const auto concepts = m_annotator.annotate(m_grammar.vocabulary().encode(task, phrase));
        for (const ConceptId concept_ : concepts.at(position))
            labels.push_back(m_annotator.label(concept_));
        return labels;
    }

    static bool has(const std::vector<std::string> &labels, const std::string &label)
    {
        return std::find(labels.begin(), labels.end(), label) != labels.end();
    }

    Grammar m_grammar;
    ConceptAnnotator m_annotator{m_grammar};
};

QTEST_APPLESS_MAIN(ConceptsTest)
#include "concepts_test.moc"
