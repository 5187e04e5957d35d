// A tokenizer.json that multiplies what it is given: refused with a sentence, before the memory is taken.

#include "backend/formats/tokenizer_config.h"
#include "backend/tokenizer/aligned_text.h"
#include "backend/tokenizer/tokenizer.h"
#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;

namespace {

const QByteArray vocabulary = "'model':{'type':'BPE','unk_token':'a','merges':[],'vocab':{'a':0,'b':1}}";

QByteArray file(const QByteArray &members)
{
    return QByteArray("{'version':'1.0'," + members + ',' + vocabulary + '}').replace('\'', '"');
}

std::unique_ptr<const Tokenizer> parse(const QByteArray &members)
{
    return Tokenizer::parse(formats::bytesOf(file(members)), "tokenizer.json", {});
}

/// So many stages of one kind, one after the other.
QByteArray sequence(const QByteArray &key, const QByteArray &stages, const QByteArray &stage, int times)
{
    return '\'' + key + "':{'type':'Sequence','" + stages + "':[" + QByteArrayList(times, stage).join(',') + "]}";
}

const QByteArray doubling = "{'type':'Replace','pattern':{'String':'a'},'content':'aa'}";
const QByteArray prepending = "{'type':'Prepend','prepend':'" + QByteArray(1'000'000, 'a') + "'}";

}  // namespace

class TextGrowthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &members, const QByteArray &text = "a") {
            QTest::newRow(name) << members << text;
        };
        row("a replacement, again and again", sequence("normalizer", "normalizers", doubling, 60));
        row("a long replacement of everything",
            "'normalizer':{'type':'Replace','pattern':{'String':'a'},'content':'" + QByteArray(10'000, 'b') + "'}",
            QByteArray(1'000'000, 'a'));
        row("a prefix, again and again", sequence("normalizer", "normalizers", prepending, 6));
        row("a prefix before each of many stretches",
            "'added_tokens':[{'id':7,'content':'|','normalized':false}],'normalizer':" + prepending, QByteArray("a|").repeated(100'000));
        row("bytes of bytes", sequence("pre_tokenizer", "pretokenizers", "{'type':'ByteLevel','add_prefix_space':false}", 60), " ");
        row("bytes of bytes, in words", sequence("pre_tokenizer", "pretokenizers", "{'type':'ByteLevel','add_prefix_space':true}", 60),
            QByteArray("a ").repeated(100'000));
    }

    void encodingIsRefused()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, text);
        const auto tokenizer = parse(members);
        const QString said = errorOf([&] { tokenizer->encodePlain(text.toStdString()); });
        QVERIFY2(said.contains("its tokenizer.json multiplies what it is given"), qPrintable(said));
    }

    void addedTokensThatGrowAreRefusedOnOpening()
    {
        QByteArrayList added;
        for (int i = 0; i < 200; ++i)
            added << "{'id':" + QByteArray::number(i + 2) + ",'content':'x" + QByteArray::number(i) + "','normalized':true}";
        const QString said = errorOf([&] { parse("'added_tokens':[" + added.join(',') + "],'normalizer':" + prepending); });
        QVERIFY2(said.contains("its tokenizer.json multiplies"), qPrintable(said));
    }

    void decodingIsRefused()
    {
        const QByteArray growing = "{'type':'Replace','pattern':{'String':'a'},'content':'" + QByteArray(1000, 'a') + "'}";
        const auto tokenizer = parse(sequence("decoder", "decoders", growing, 9));
        const std::vector<TokenId> one(1, TokenId(0));
        QVERIFY(errorOf([&] { tokenizer->decode(one); }).contains("multiplies"));
        QVERIFY(errorOf([&] { tokenizer->piece(TokenId(0)); }).contains("multiplies"));
        const auto less = parse(sequence("decoder", "decoders", growing, 1));
        QVERIFY(errorOf([&] { less->decode(std::vector<TokenId>(100'000, TokenId(0))); }).contains("multiplies"));
    }

    void aPromptWhosePiecesGrowIsRefused()
    {
        const QByteArray growing = "'decoder':{'type':'Replace','pattern':{'String':'a'},'content':'" + QByteArray(10'000, 'a') + "'}";
        formats::SpecialTokens special;
        special.bos = "b";
        const auto tokenizer = Tokenizer::parse(formats::bytesOf(file(growing)), "tokenizer.json", special);
        QCOMPARE(tokenizer->encode("aa").pieces.at(2).size(), std::size_t(10'000));
        QVERIFY(errorOf([&] { tokenizer->encode(std::string(10'000, 'a')); }).contains("multiplies"));
    }

    void theLongestPromptMayGrowAsTextsDo()
    {
        const auto tokenizer = parse("'normalizer':{'type':'Sequence','normalizers':[{'type':'Prepend','prepend':'▁'},{'type':'Replace',"
                                     "'pattern':{'String':' '},'content':'▁'}]}");
        QCOMPARE(tokenizer->encodePlain(std::string(1 << 20, ' ')).tokens.size(), std::size_t(1 << 20) + 1);
    }

    void sixtyFourMegabytesAreForTextAndSpansBeforeAndAfter()
    {
        QVERIFY(2 * AlignedText::mostBytes * (1 + sizeof(ByteSpan)) <= std::size_t(64) << 20);
    }
};

QTEST_APPLESS_MAIN(TextGrowthTest)
#include "tst_text_growth.moc"
