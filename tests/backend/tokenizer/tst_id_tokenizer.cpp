// A model without a tokenizer: prompts are ids.

#include "backend/tokenizer/tokenizer.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;

namespace {

std::vector<int> idsOf(const std::string &text)
{
    std::vector<int> ids;
    for (const TokenId token : Tokenizer::ofIds(300)->encode(text).tokens)
        ids.push_back(token.value);
    return ids;
}

}  // namespace

class IdTokenizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsIds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"17 4 256", "[17, 4, 256]", "17,4,256", "  17\t4\n256 ", "[17 4 256]", " [ 17,4 ,256, ] ", "017 4 256"})
            QTest::newRow(text) << text;
    }

    void readsIds()
    {
        QFETCH(QString, text);
        QCOMPARE(idsOf(text.toStdString()), (std::vector<int>{17, 4, 256}));
    }

    void theSmallestAndTheLargestAreIds() { QCOMPARE(idsOf("0 299"), (std::vector<int>{0, 299})); }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << "The prompt is empty.";
        QTest::newRow("an empty list") << QByteArray("[]") << "type token ids from 0 to 299";
        QTest::newRow("words") << QByteArray("17 the") << "\"the\" is not a token id";
        QTest::newRow("half a list") << QByteArray("[17 4") << "\"[17\" is not a token id";
        QTest::newRow("a fraction") << QByteArray("1.5") << "\"1.5\" is not a token id";
        QTest::newRow("hexadecimal") << QByteArray("0x11") << "\"0x11\" is not a token id";
        QTest::newRow("negative") << QByteArray("-1") << "\"-1\" is not a token id";
        QTest::newRow("out of range") << QByteArray("17 300") << "There is no token 300 in this model: its ids are 0 to 299.";
        QTest::newRow("far out of range") << QByteArray("99999999999999999999999") << "There is no token 99999999999999999999999";
        QTest::newRow("not UTF-8") << QByteArray("17 \xff") << "byte 3 belongs to no character";
        QTest::newRow("too long") << QByteArray("1 ").repeated(600'000) << "at most 1048576";
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const QString said = errorOf([&] { idsOf(text.toStdString()); });
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void promptIsWhatWasTypedAndNothingElse()
    {
        const Prompt prompt = Tokenizer::ofIds(300)->encode("[17, 4]");
        QCOMPARE(prompt.text, std::string("[17, 4]"));
        QCOMPARE(prompt.pieces, (std::vector<std::string>{"#17", "#4"}));
        QVERIFY(prompt.spans == (std::vector<ByteSpan>{{1, 3}, {5, 6}}));
        QVERIFY(!prompt.bosPrepended && prompt.unknownWords.empty());
    }

    void tokensReadAsTheirIds()
    {
        const auto tokenizer = Tokenizer::ofIds(300);
        QCOMPARE(tokenizer->piece(TokenId(299)), std::string("#299"));
        QCOMPARE(tokenizer->piece(TokenId(300)), std::string());
        QCOMPARE(tokenizer->find("#17"), std::optional(TokenId(17)));
        QCOMPARE(tokenizer->find("17"), std::optional(TokenId(17)));
        QVERIFY(!tokenizer->find("300") && !tokenizer->find("the"));
        QCOMPARE(tokenizer->vocabSize(), 300);
        QCOMPARE(tokenizer->largestId(), TokenId(299));
        QVERIFY(!tokenizer->prependedToken());
        const std::vector<TokenId> ids{TokenId(17), TokenId(4)};
        QCOMPARE(tokenizer->encodePlain(tokenizer->decode(ids)).tokens, ids);
    }
};

QTEST_APPLESS_MAIN(IdTokenizerTest)
#include "tst_id_tokenizer.moc"
