// 50,000 training sentences: what is held out never occurs, and every word is known.

#include "backend/training/grammar.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace penfield::training;
using penfield::Random;

class GrammarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Random random(12345);
        m_documents = m_grammar.sampleDocuments(50000, random);
    }

    void everyWordIsKnown()
    {
        for (const Document &document : m_documents)
            QVERIFY(std::find(document.tokens.begin(), document.tokens.end(), m_grammar.vocabulary().unknown()) == document.tokens.end());
    }

    void everyDocumentHasBosAnswerAndStop()
    {
        for (const Document &document : m_documents) {
            QCOMPARE(document.tokens.front(), Vocabulary::kBos);
            QCOMPARE(document.tokens.back(), Vocabulary::kStop);
            QVERIFY(std::find(document.isAnswer.begin(), document.isAnswer.end(), 1) != document.isAnswer.end());
            QVERIFY(document.tokens.size() <= 26);
        }
    }

    void theMixtureIsTheRecipes()
    {
        std::array<double, kTaskCount> share{};
        for (const Document &document : m_documents)
            share[static_cast<std::size_t>(document.task)] += 1.0 / 50000;
        for (std::size_t task = 0; task < kTaskCount; ++task)
            QVERIFY(std::abs(share[task] - taskMixture()[task]) < 0.01);
    }

    void noHeldOutCombinationOccurs()
    {
        const World &world = m_grammar.world();
        for (const Document &document : m_documents) {
            if (document.task != Task::StateTwoHop && document.task != Task::CountryTwoHop)
                continue;
            const auto city = cityOf(document);
            QVERIFY(!city.empty());
            QCOMPARE(world.twoHopSplit(world.entities()[static_cast<std::size_t>(document.entity)], city,
                                       static_cast<Relation>(document.relation)),
                     Split::Train);
        }
    }

    void noHeldOutPairOfNamesOccurs()
    {
        for (const Document &document : ofTask(Task::IndirectObject)) {
            std::set<std::string> names;
            for (const std::string &word : wordsOf(document))
                if (std::isupper(static_cast<unsigned char>(word[0])))
                    names.insert(word);
            QCOMPARE(names.size(), std::size_t(2));
            QCOMPARE(namePairSplit(*names.begin(), *names.rbegin()), Split::Train);
        }
    }

    void theHeldOutWordingDoesNotOccur()
    {
        const std::int32_t heldOut = m_grammar.vocabulary().id("while");
        for (const Document &document : ofTask(Task::IndirectObject))
            QVERIFY(std::find(document.tokens.begin(), document.tokens.end(), heldOut) == document.tokens.end());
    }

    void noHeldOutSumOrComparisonOccurs()
    {
        for (const Document &document : ofTask(Task::Arithmetic)) {
            const auto words = wordsOf(document);  // <bos> a plus b equals c .
            const int first = number(words[1]), second = number(words[3]), third = number(words[5]);
            const bool sum = words[2] == "plus";
            QCOMPARE(sum ? first + second : first - second, third);
            QCOMPARE(sumSplit(sum ? first : third, second), Split::Train);
        }
        for (const Document &document : ofTask(Task::Comparison)) {
            const auto words = wordsOf(document);  // <bos> the larger of a and b is c .
            const int a = number(words[4]), b = number(words[6]);
            QCOMPARE(number(words[8]), words[2] == "larger" ? std::max(a, b) : std::min(a, b));
            QCOMPARE(comparisonSplit(a, b), Split::Train);
        }
    }

    void noHeldOutFrenchWordIsAskedForItsOpposite()
    {
        for (const Document &document : ofTask(Task::Opposite)) {
            const auto words = wordsOf(document);
            const auto at = std::find(words.begin(), words.end(), "contraire");
            if (at == words.end())
                continue;
            const bool asksFirst = words[2] == "est";  // "w est le contraire de o"
            QCOMPARE(oppositeSplit(asksFirst ? words[1] : *(at + 2)), Split::Train);
        }
    }

    void noCityIsInARandomSequence()
    {
        for (const Document &document : ofTask(Task::Induction))
            for (const std::string &word : wordsOf(document)) {
                const int entity = m_grammar.world().entityOfCity(word);
                if (entity >= 0)
                    QCOMPARE(m_grammar.world().entities()[static_cast<std::size_t>(entity)].capital(), word);
            }
    }

    void heldOutSentencesAreHeldOut()
    {
        Random random(3);
        for (int i = 0; i < 200; ++i) {
            const auto words = splitWords(m_grammar.arithmetic(random, Split::HeldOutPair).text);
            const bool sum = words[1] == "plus";  // a plus b equals [ c ]
            QCOMPARE(sumSplit(number(words[sum ? 0 : 5]), number(words[2])), Split::HeldOutPair);
            const Phrase phrase = m_grammar.twoHop(EntityKind::Country, random, Split::OutOfDomain);
            QCOMPARE(m_grammar.world().entities()[static_cast<std::size_t>(phrase.entity)].name, std::string("Egypt"));
        }
    }

    void theSameSeedGivesTheSameSentences()
    {
        Random a(9), b(9), c(10);
        const auto first = m_grammar.sampleDocuments(50, a), second = m_grammar.sampleDocuments(50, b),
                   third = m_grammar.sampleDocuments(50, c);
        bool different = false;
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].tokens, second[i].tokens);
            different = different || first[i].tokens != third[i].tokens;
        }
        QVERIFY(different);
    }

private:
    std::vector<std::string> wordsOf(const Document &document) const
    {
        std::vector<std::string> words;
        for (const std::int32_t token : document.tokens)
            words.push_back(m_grammar.vocabulary().word(token));
        return words;
    }

    std::vector<Document> ofTask(Task task) const
    {
        std::vector<Document> found;
        for (const Document &document : m_documents)
            if (document.task == task)
                found.push_back(document);
        return found;
    }

    // The city that a two-hop document asks about; the answer may be a city as well, it comes later.
    std::string cityOf(const Document &document) const
    {
        for (std::size_t i = 0; i < document.tokens.size(); ++i) {
            const std::string &word = m_grammar.vocabulary().word(document.tokens[i]);
            if (!document.isAnswer[i] && m_grammar.world().entityOfCity(word) == document.entity)
                return word;
        }
        return {};
    }

    static int number(const std::string &word)
    {
        static const auto words =
            splitWords("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                       "eighteen nineteen twenty twenty_one twenty_two twenty_three twenty_four twenty_five twenty_six twenty_seven "
                       "twenty_eight twenty_nine thirty");
        return static_cast<int>(std::find(words.begin(), words.end(), word) - words.begin());
    }

    Grammar m_grammar;
    std::vector<Document> m_documents;
};

QTEST_APPLESS_MAIN(GrammarTest)
#include "grammar_test.moc"
