#include "tests/widgets/common/widget_checks.h"
#include "widgets/prompt/prompt_history.h"
#include "widgets/prompt/prompt_words.h"

#include <QCoreApplication>
#include <QTest>

using namespace penfield;

namespace {

Prompt promptOf(const std::string &text, std::vector<std::string> pieces, std::vector<std::string> unknown = {}, bool bos = true)
{
    Prompt prompt;
    prompt.text = text;
    prompt.pieces = std::move(pieces);
    prompt.tokens.resize(prompt.pieces.size());
    prompt.unknownWords = std::move(unknown);
    prompt.bosPrepended = bos;
    return prompt;
}

}  // namespace

class TestPromptWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheAddedTokenIsMuted();
    void wordsWithoutBlanksInTheirTokensStillBeginWords();
    void pieceOfAWordContinuesIt();
    void blanksInTheTokenBeginAWord();
    void unknownTokenShowsTheTypedWord();
    void repeatedUnknownWordIsFoundTwice();
    void normalizedTextStillShowsEveryToken();
    void sentenceNamesTheUnknownWords();
    void sentenceCountsWhatItDoesNotName();
    void knownPromptNeedsNoSentence();

    void historyGoesBackAndForth();
    void historyKeepsTheDraft();
    void historyHasNoDoubles();
    void historySkipsWhatIsAlreadyShown();
    void historyIsBounded();
    void emptyHistoryChangesNothing();
};

void TestPromptWords::onlyTheAddedTokenIsMuted()
{
    const auto words = chipWords(promptOf("a b", {"<bos>", "a", "b"}));
    QVERIFY(words[0].isBos && !words[1].isBos);
    QVERIFY(!chipWords(promptOf("<bos> a", {"<bos>", "a"}, {}, false))[0].isBos);
}

void TestPromptWords::wordsWithoutBlanksInTheirTokensStillBeginWords()
{
    for (const ChipWord &word : chipWords(promptOf("the capital of", {"<bos>", "the", "capital", "of"})))
        QVERIFY2(word.beginsWord, qPrintable(word.text));
}

void TestPromptWords::pieceOfAWordContinuesIt()
{
    const auto words = chipWords(promptOf("Dallas, Texas.", {"<bos>", "Dallas", ",", "Tex", "as", "."}));
    std::vector<bool> begins;
    for (const ChipWord &word : words)
        begins.push_back(word.beginsWord);
    QVERIFY((begins == std::vector<bool>{true, true, false, true, false, false}));
}

void TestPromptWords::blanksInTheTokenBeginAWord()
{
    const auto words = chipWords(promptOf("to be", {"<bos>", "to", " be"}));
    QVERIFY(words[2].beginsWord);
    QCOMPARE(words[2].text, QStringLiteral("be"));
    QCOMPARE(words[2].piece, QStringLiteral(" be"));
}

void TestPromptWords::unknownTokenShowsTheTypedWord()
{
    const auto words = chipWords(promptOf("in Zanzibar is", {"<bos>", "in", "<unk>", "is"}, {"Zanzibar"}));
    QVERIFY(words[2].isUnknown);
    QCOMPARE(words[2].text, QStringLiteral("Zanzibar"));
    QVERIFY(!words[1].isUnknown && !words[3].isUnknown);
}

void TestPromptWords::repeatedUnknownWordIsFoundTwice()
{
    const auto words = chipWords(promptOf("foo bar foo", {"<unk>", "<unk>", "<unk>"}, {"foo", "bar"}, false));
    QCOMPARE(words[0].text, QStringLiteral("foo"));
    QCOMPARE(words[1].text, QStringLiteral("bar"));
    QCOMPARE(words[2].text, QStringLiteral("foo"));
}

void TestPromptWords::normalizedTextStillShowsEveryToken()
{
    const auto words = chipWords(promptOf("The CAPITAL", {"<bos>", "the", " capital"}));  // a lower-casing tokenizer
    QCOMPARE(words[1].text, QStringLiteral("the"));
    QCOMPARE(words[2].text, QStringLiteral("capital"));
    QVERIFY(words[2].beginsWord);
}

void TestPromptWords::sentenceNamesTheUnknownWords()
{
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    const QString one = unknownWordsSentence(promptOf("x", {"<unk>"}, {"Zanzibar"}));
    const QString two = unknownWordsSentence(promptOf("x y", {"<unk>", "<unk>"}, {"Zanzibar", "Xyzzy"}));
    QCoreApplication::removeTranslator(&english);
    QCOMPARE(one, QStringLiteral("1 word not in the model's vocabulary: “Zanzibar”. The model reads the unknown token there."));
    QCOMPARE(two, QStringLiteral("2 words not in the model's vocabulary: “Zanzibar”, “Xyzzy”. The model reads the unknown token there."));
}

void TestPromptWords::sentenceCountsWhatItDoesNotName()
{
    const QString sentence = unknownWordsSentence(promptOf("", {}, {"a", "b", "c", "d", "e"}));
    QVERIFY2(sentence.contains(QStringLiteral("“c” and 2 more")), qPrintable(sentence));
    QVERIFY(!sentence.contains(QStringLiteral("“d”")));
}

void TestPromptWords::knownPromptNeedsNoSentence()
{
    QVERIFY(unknownWordsSentence(promptOf("a", {"a"})).isEmpty());
}

void TestPromptWords::historyGoesBackAndForth()
{
    PromptHistory history;
    history.add("one");
    history.add("two");
    QCOMPARE(history.older(""), QStringLiteral("two"));
    QCOMPARE(history.older("two"), QStringLiteral("one"));
    QCOMPARE(history.older("one"), QStringLiteral("one"));
    QCOMPARE(history.newer("one"), QStringLiteral("two"));
}

void TestPromptWords::historyKeepsTheDraft()
{
    PromptHistory history;
    history.add("one");
    QCOMPARE(history.older("half typ"), QStringLiteral("one"));
    QCOMPARE(history.newer("one"), QStringLiteral("half typ"));
    QCOMPARE(history.newer("half typ"), QStringLiteral("half typ"));
}

void TestPromptWords::historyHasNoDoubles()
{
    PromptHistory history;
    for (const char *prompt : {"one", "two", "one"})
        history.add(prompt);
    QCOMPARE(history.prompts(), (QStringList{"two", "one"}));
}

void TestPromptWords::historySkipsWhatIsAlreadyShown()
{
    PromptHistory history;
    history.add("one");
    history.add("two");
    QCOMPARE(history.older("two"), QStringLiteral("one"));  // "two" was run and still stands there
}

void TestPromptWords::historyIsBounded()
{
    PromptHistory history;
    for (int i = 0; i < PromptHistory::maximum + 10; ++i)
        history.add(QString::number(i));
    QCOMPARE(history.prompts().size(), PromptHistory::maximum);
    QCOMPARE(history.prompts().first(), QStringLiteral("10"));
}

void TestPromptWords::emptyHistoryChangesNothing()
{
    PromptHistory history;
    QCOMPARE(history.older("typed"), QStringLiteral("typed"));
    QCOMPARE(history.newer("typed"), QStringLiteral("typed"));
}

QTEST_GUILESS_MAIN(TestPromptWords)
#include "tst_prompt_words.moc"
