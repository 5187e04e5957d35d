#include "backend/service/word_token.h"

#include "tests/support/fake_engine.h"

#include <QTest>

#include <map>

using namespace penfield;

namespace {

/// Knows the texts it is told; everything else is the unknown token.
class Vocabulary : public FakeEngine {
public:
    Vocabulary(std::map<std::string, std::vector<std::string>> pieces, bool bos)
        : FakeEngine(std::make_shared<FakeEngineControl>()), m_pieces(std::move(pieces)), m_bos(bos)
    {
    }

    Prompt tokenize(const std::string &text) override
    {
        Prompt prompt;
        prompt.bosPrepended = m_bos;
        if (m_bos)
            add(prompt, "<bos>");
        const auto known = m_pieces.find(text);
        if (known == m_pieces.end())
            prompt.unknownWords.push_back(text);
        else
            for (const std::string &piece : known->second)
                add(prompt, piece);
        return prompt;
    }

private:
    static void add(Prompt &prompt, const std::string &piece)
    {
        prompt.tokens.emplace_back(piece == "<bos>" ? 1 : static_cast<std::int64_t>(100 + piece.size()));
        prompt.pieces.push_back(piece);
    }

    std::map<std::string, std::vector<std::string>> m_pieces;
    bool m_bos;
};

}  // namespace

class WordTokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWordAsItGoesOnIsPreferred()
    {
        for (const bool bos : {false, true}) {
            Vocabulary engine({{" Austin", {" Austin"}}, {"Austin", {"Austin"}}}, bos);
            const WordToken found = wordToken(engine, "Austin");
            QCOMPARE(found.text, std::string(" Austin"));
            QCOMPARE(found.token, TokenId(107));
            QCOMPARE(found.tokens, 1);
        }
    }

    void aloneWhenOnlyThatIsOneToken()
    {
        Vocabulary engine({{" Austin", {"_", "_Austin"}}, {"Austin", {"_Austin"}}}, true);
        const WordToken found = wordToken(engine, "Austin");
        QCOMPARE(found.text, std::string("_Austin"));
        QCOMPARE(found.tokens, 1);
    }

    void firstTokenOfALongerWord()
    {
        Vocabulary engine({{" Austinburg", {" Austin", "burg"}}, {"Austinburg", {"Aust", "in", "burg"}}}, false);
        const WordToken found = wordToken(engine, "Austinburg");
        QCOMPARE(found.text, std::string(" Austin"));
        QCOMPARE(found.tokens, 2);
    }

    void aTypedBlankIsKept()
    {
        Vocabulary engine({{" a", {" ", "a"}}, {"a", {"a"}}}, false);
        QCOMPARE(wordToken(engine, " a").text, std::string(" "));
    }

    void unknownIsSaid()
    {
        Vocabulary engine({}, true);
        const WordToken found = wordToken(engine, "qwertz");
        QVERIFY(!found.token.isValid());
        QCOMPARE(found.word, std::string("qwertz"));
    }
};

QTEST_APPLESS_MAIN(WordTokenTest)
#include "word_token_test.moc"
