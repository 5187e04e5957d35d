// Words and ids of the demo.

#include "backend/training/grammar.h"

#include <QTest>

#include <set>

using namespace penfield::training;

class VocabularyTest : public QObject {
    Q_OBJECT

private slots:
    void hasTheRecipesSizeAndAnUnknownWord() { QCOMPARE(m_vocabulary.size(), std::size_t(835 + 1)); }

    void specialWordsStandWhereTheFilesSay()
    {
        QCOMPARE(m_vocabulary.id("<pad>"), Vocabulary::kPad);
        QCOMPARE(m_vocabulary.id("<bos>"), Vocabulary::kBos);
        QCOMPARE(m_vocabulary.id("."), Vocabulary::kStop);
        QCOMPARE(m_vocabulary.id("<unk>"), m_vocabulary.unknown());
        QCOMPARE(m_vocabulary.id("Springfield_Gardens"), m_vocabulary.unknown());
    }

    void everyWordHasItsOwnId()
    {
        for (std::size_t i = 0; i < m_vocabulary.size(); ++i)
            QCOMPARE(m_vocabulary.id(m_vocabulary.words()[i]), static_cast<std::int32_t>(i));
    }

    void aSentenceBeginsWithBos()
    {
        const auto ids = m_vocabulary.encode("the capital of Texas is");
        QCOMPARE(ids.size(), std::size_t(6));
        QCOMPARE(ids.front(), Vocabulary::kBos);
        QCOMPARE(m_vocabulary.word(ids[4]), std::string("Texas"));
    }

    void anAnswerInBracketsIsMarked()
    {
        const Document document = m_vocabulary.encode(Task::StateFact, {"the capital of Texas is [ Austin ]"});
        QCOMPARE(document.tokens.size(), std::size_t(8));
        QCOMPARE(document.isAnswer, (std::vector<std::uint8_t>{0, 0, 0, 0, 0, 0, 1, 0}));
        QCOMPARE(document.tokens.back(), Vocabulary::kStop);
    }

    void onlyCapitalsAmongTheCitiesMayBeCopied()
    {
        const auto &words = m_vocabulary.copyableWords();
        const std::set<std::string> copyable(words.begin(), words.end());
        QVERIFY(copyable.contains("Austin"));
        QVERIFY(copyable.contains("Texas"));
        QVERIFY(!copyable.contains("Dallas"));
        QVERIFY(!copyable.contains("Osaka"));
    }

private:
    World m_world;
    Vocabulary m_vocabulary{m_world};
};

QTEST_APPLESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
