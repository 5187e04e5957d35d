#include "backend/tokenizer/tokenizer.h"

#include "backend/formats/tokenizer_config.h"
#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using formats::bytesOf;

namespace {

/// Word-level JSON with this vocabulary (quotes as apostrophes) and unknown token.
QByteArray wordLevel(const QByteArray &vocabulary, const QByteArray &unknown = "<unk>")
{
    return QByteArray(
               "{'version':'1.0','added_tokens':[{'id':1,'content':'<bos>','special':true}],'pre_tokenizer':{'type':'WhitespaceSplit'},"
               "'model':{'type':'WordLevel','vocab':"
               + vocabulary + ",'unk_token':'" + unknown + "'}}")
        .replace('\'', '"');
}

const QByteArray small = wordLevel("{'<pad>':0,'<bos>':1,'<unk>':2,'the':3,'capital':4,'Fort_Worth':5}");

formats::SpecialTokens special(std::optional<std::string> bos, std::optional<std::string> pad, std::vector<std::string> all)
{
    formats::SpecialTokens tokens;
    tokens.bos = std::move(bos);
    tokens.pad = std::move(pad);
    tokens.all = std::move(all);
    return tokens;
}

const formats::SpecialTokens usual = special("<bos>", "<pad>", {"<bos>", "<unk>", "<pad>"});

std::unique_ptr<const Tokenizer> make(const QByteArray &json = small, const formats::SpecialTokens &tokens = usual)
{
    return Tokenizer::parse(bytesOf(json), "tokenizer.json", tokens);
}

std::vector<int> ids(const Prompt &prompt)
{
    std::vector<int> values;
    for (const TokenId token : prompt.tokens)
        values.push_back(token.value);
    return values;
}

}  // namespace

class TokenizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsTheBeginningInFront()
    {
        const Prompt prompt = make()->encode("the capital");
        QCOMPARE(ids(prompt), (std::vector<int>{1, 3, 4}));
        QCOMPARE(prompt.pieces, (std::vector<std::string>{"<bos>", "the", "capital"}));
        QVERIFY(prompt.bosPrepended);
        QCOMPARE(prompt.text, std::string("the capital"));
        QVERIFY(prompt.unknownWords.empty());
    }

    void aTypedBeginningIsKept()
    {
        const Prompt prompt = make()->encode("<bos> the");
        QCOMPARE(ids(prompt), (std::vector<int>{1, 3}));
        QVERIFY(!prompt.bosPrepended);
    }

    void anyDeclaredSpecialTokenMayBegin() { QCOMPARE(ids(make()->encode("<pad> the")), (std::vector<int>{0, 3})); }

    void theFirstIdThatIsNotZeroIsPrepended_data()
    {
        QTest::addColumn<QString>("bos");
        QTest::addColumn<QString>("pad");
        QTest::addColumn<QStringList>("all");
        QTest::addColumn<int>("prepended");
        QTest::newRow("bos") << "<bos>"
                             << "<unk>" << QStringList{"<bos>", "<unk>"} << 1;
        QTest::newRow("bos is 0, so pad") << "<pad>"
                                          << "<bos>" << QStringList{"<pad>", "<bos>"} << 1;
        QTest::newRow("no bos, so pad") << ""
                                        << "<bos>" << QStringList{"<bos>"} << 1;
        QTest::newRow("only others") << ""
                                     << "" << QStringList{"<pad>", "<unk>"} << 2;
        QTest::newRow("only 0") << "<pad>"
                                << "" << QStringList{"<pad>"} << -1;
        QTest::newRow("not in the vocabulary") << "<s>"
                                               << "" << QStringList{"<s>"} << -1;
    }

    void theFirstIdThatIsNotZeroIsPrepended()
    {
        QFETCH(QString, bos);
        QFETCH(QString, pad);
        QFETCH(QStringList, all);
        QFETCH(int, prepended);
        const auto given = [](const QString &s) { return s.isEmpty() ? std::nullopt : std::optional(s.toStdString()); };
        std::vector<std::string> texts;
        for (const QString &text : all)
            texts.push_back(text.toStdString());
        const auto tokenizer = make(small, special(given(bos), given(pad), texts));
        QCOMPARE(tokenizer->prependedToken().value_or(TokenId()).value, prepended);
        if (prepended < 0)
            QVERIFY(errorOf([&] { tokenizer->encode("the"); }).contains("Add \"bos_token\" to tokenizer_config.json"));
        else
            QCOMPARE(ids(tokenizer->encode("the")), (std::vector<int>{prepended, 3}));
    }

    void unknownWordsAreListedOnce()
    {
        const Prompt prompt = make()->encode("the mayor of the mayor");
        QCOMPARE(ids(prompt), (std::vector<int>{1, 3, 2, 2, 3, 2}));
        QCOMPARE(prompt.unknownWords, (std::vector<std::string>{"mayor", "of"}));
        QCOMPARE(prompt.pieces[2], std::string("<unk>"));
    }

    void anUnknownFirstWordCountsAsSpecial()  // as in circuit-tracer: <unk> is among all_special_ids
    {
        QCOMPARE(ids(make()->encode("mayor of")), (std::vector<int>{2, 2}));
        QCOMPARE(ids(make(small, special("<bos>", {}, {"<bos>"}))->encode("mayor of")), (std::vector<int>{1, 2, 2}));
    }

    void withoutAnUnknownTokenTheWordIsRefused()
    {
        const auto tokenizer = make(wordLevel("{'<bos>':1,'the':3}", "<none>"));
        QCOMPARE(ids(tokenizer->encode("the")), (std::vector<int>{1, 3}));
        const QString said = errorOf([&] { tokenizer->encode("the mayor"); });
        QVERIFY2(said.contains("does not know the word \"mayor\""), qPrintable(said));
    }

    void anEmptyPromptSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("spaces") << QByteArray("   ");
        QTest::newRow("other white space") << QByteArray("\t\n\r\xC2\xA0\xE3\x80\x80\xE2\x80\xA8");
    }

    void anEmptyPromptSaysWhatToDo()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(errorOf([&] { make()->encode(text.toStdString()); }), "The prompt is empty. Type a few words.");
    }

    void brokenTextIsRefused()
    {
        QVERIFY(errorOf([] { make()->encode("the \xff"); }).contains("byte 4 belongs to no character"));
        QVERIFY(errorOf([] { make()->encode("\xC3"); }).contains("byte 0"));
    }

    void tenThousandWordsAreEncoded()
    {
        std::string text;
        for (int i = 0; i < 10'000; ++i)
            text += "the ";
        QCOMPARE(make()->encode(text).size(), std::size_t(10'001));
    }

    void aMegabyteIsTheLimit()
    {
        QCOMPARE(make()->encode("the " + std::string((1 << 20) - 4, 'x')).size(), std::size_t(3));
        const QString said = errorOf([] { make()->encode(std::string((1 << 20) + 1, 'x')); });
        QVERIFY2(said.contains("The prompt has 1048577 bytes"), qPrintable(said));
    }

    void findsAndNamesTokens()
    {
        const auto tokenizer = make();
        QCOMPARE(tokenizer->find("Fort_Worth"), std::optional(TokenId(5)));
        QVERIFY(!tokenizer->find("fort_worth"));
        QCOMPARE(tokenizer->piece(TokenId(5)), std::string("Fort_Worth"));
        QCOMPARE(tokenizer->piece(TokenId(6)), std::string());
        QCOMPARE(tokenizer->vocabSize(), 6);
        QCOMPARE(tokenizer->largestId(), TokenId(5));
        QVERIFY(tokenizer->isSpecial(TokenId(1)));
        QVERIFY(!tokenizer->isSpecial(TokenId(3)));
    }

    void idsMayHaveGaps()
    {
        const auto tokenizer = make(wordLevel("{'<bos>':1,'<unk>':7,'the':16000000}"));
        QCOMPARE(ids(tokenizer->encode("the x")), (std::vector<int>{1, 16'000'000, 7}));
        QCOMPARE(tokenizer->vocabSize(), 3);
        QCOMPARE(tokenizer->largestId(), TokenId(16'000'000));
    }

    void decodingAnEncodedPromptGivesItsWords()
    {
        const auto tokenizer = make();
        QCOMPARE(tokenizer->decode(tokenizer->encode("  the\ncapital ").tokens), std::string("<bos> the capital"));
    }

    void opensAFolderWithItsSpecialTokens()
    {
        const formats::FileMaker files;
        files.write("tokenizer.json", small);
        files.write("special_tokens_map.json", "{\"bos_token\": \"<unk>\"}");
        QCOMPARE(Tokenizer::open(files.folder())->prependedToken(), std::optional(TokenId(2)));
        files.write("tokenizer_config.json", "{\"bos_token\": {\"content\": \"<bos>\"}}");
        QCOMPARE(Tokenizer::open(files.folder())->prependedToken(), std::optional(TokenId(1)));
    }

    void aFolderWithoutATokenizerIsNamed()
    {
        const formats::FileMaker files;
        QVERIFY(errorOf([&] { Tokenizer::open(files.folder()); }).contains("tokenizer.json is not there"));
        QVERIFY(errorOf([&] { Tokenizer::open(files.path("nowhere")); }).contains("nowhere is not there"));
    }
};

QTEST_APPLESS_MAIN(TokenizerTest)
#include "tst_tokenizer.moc"
