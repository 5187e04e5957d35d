// tokenizer.json broken in every way: a sentence each, never a guess.

#include "backend/formats/tokenizer_config.h"
#include "backend/tokenizer/tokenizer.h"
#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using formats::bytesOf;

namespace {

/// Quotes are written as apostrophes.
const char *const good = "{'version':'1.0','truncation':null,'padding':null,'added_tokens':[{'id':0,'content':'<bos>','special':true}],"
                         "'normalizer':null,'pre_tokenizer':{'type':'WhitespaceSplit'},'post_processor':null,'decoder':null,"
                         "'model':{'type':'WordLevel','vocab':{'<bos>':0,'<unk>':1,'the':2},'unk_token':'<unk>'}}";

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    const QByteArray json(good);
    if (!json.contains(from))
        qFatal("nothing to change: %s", from.constData());
    return QByteArray(json).replace(from, to).replace('\'', '"');
}

}  // namespace

class TokenizerBadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUnchangedFileIsGood()
    {
        QCOMPARE(errorOf([] { Tokenizer::parse(bytesOf(changed("'", "'")), "good", {}); }), QString());
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &json, const char *words) { QTest::newRow(name) << json << words; };

        row("version 2", changed("'1.0'", "'2.0'"), "of version 2.0; Penfield reads version 1.0");
        row("version is a number", changed("'1.0'", "1.0"), "\"version\" is not a text");
        row("BPE", changed("WordLevel", "BPE"), "of the kind \"BPE\", which Penfield does not read yet");
        row("Unigram", changed("WordLevel", "Unigram"), "of the kind \"Unigram\"");
        row("WordPiece", changed("WordLevel", "WordPiece"), "of the kind \"WordPiece\"");
        row("model without a type", changed("'type':'WordLevel',", ""), "lacks \"type\"");
        row("no model", changed("'model'", "'model_'"), "lacks \"model\"");
        row("model is null", changed("'model':{", "'model':null,'x':{"), "lacks \"model\"");
        row("model is a text", changed("'model':{", "'model':'x','x':{"), "\"model\" is not an object");
        row("no vocabulary", changed("'vocab'", "'vocab_'"), "lacks \"vocab\"");
        row("an empty vocabulary", changed("{'<bos>':0,'<unk>':1,'the':2}", "{}"), "has no words");
        row("vocabulary is a list", changed("{'<bos>':0,'<unk>':1,'the':2}", "[1]"), "\"vocab\" is not an object");
        row("no unknown token", changed(",'unk_token':'<unk>'", ""), "lacks \"unk_token\"");
        row("unknown token is a number", changed("'unk_token':'<unk>'", "'unk_token':1"), "\"unk_token\" is not a text");
        row("an id in quotes", changed("'the':2", "'the':'2'"), "\"the\" is not a whole number");
        row("a negative id", changed("'the':2", "'the':-1"), "\"the\" is not a whole number");
        row("an id of 2^32-1", changed("'the':2", "'the':4294967295"), "\"the\" is not a whole number");
        row("an id of 2^64", changed("'the':2", "'the':18446744073709551616"), "tokenizer.json");
        row("an id of 2.5", changed("'the':2", "'the':2.5"), "\"the\" is not a whole number");
        row("an id twice", changed("'the':2", "'the':1"), "belongs to another token too");
        row("a word twice", changed("'the':2", "'the':2,'the':3"), "\"the\" twice");
        row("a normalizer", changed("'normalizer':null", "'normalizer':{'type':'Lowercase'}"), "a normalizer of the type \"Lowercase\"");
        row("a decoder", changed("'decoder':null", "'decoder':{'type':'ByteLevel'}"), "a decoder of the type \"ByteLevel\"");
        row("another pre-tokenizer", changed("WhitespaceSplit", "ByteLevel"), "splits text by \"ByteLevel\"");
        row("another one inside a sequence",
            changed("{'type':'WhitespaceSplit'}", "{'type':'Sequence','pretokenizers':[{'type':'WhitespaceSplit'},{'type':'Digits'}]}"),
            "splits text by \"Digits\"");
        row("a sequence without stages", changed("{'type':'WhitespaceSplit'}", "{'type':'Sequence'}"), "lacks \"pretokenizers\"");
        row("a pre-tokenizer without a type", changed("{'type':'WhitespaceSplit'}", "{}"), "lacks \"type\"");
        row("added tokens are an object", changed("[{'id':0,'content':'<bos>','special':true}]", "{}"), "\"added_tokens\" is not a list");
        row("an added token without its id", changed("'id':0,", ""), "lacks \"id\"");
        row("an added token without its text", changed("'content':'<bos>',", ""), "lacks \"content\"");
        row("an added token with a word's id", changed("'id':0", "'id':2"), "contradict another token");
        row("an added token with another id", changed("'id':0", "'id':9"), "contradict another token");
        row("two added tokens of one id", changed("'added_tokens':[", "'added_tokens':[{'id':7,'content':'a'},{'id':7,'content':'b'},"),
            "contradict another token");
        row("two added tokens of one text", changed("'added_tokens':[", "'added_tokens':[{'id':7,'content':'a'},{'id':8,'content':'a'},"),
            "contradict another token");
        row("special in words", changed("'special':true", "'special':'yes'"), "\"special\" is not true or false");
        row("a list", "[]", "does not hold an object");
        row("a number", "1", "does not hold an object");
        row("truncated", changed("'unk_token':'<unk>'}}", "'unk_tok"), "not complete, correct JSON");
        row("not JSON", "#version: 0.2\nt h\nth e\n", "not complete, correct JSON");
        row("not UTF-8", changed("'the'", "'th\xff'"), "not UTF-8");
        row("half a surrogate pair", changed("'the'", "'\\ud83d'"), "not complete, correct JSON");
        row("deep", QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000), "levels deep");
        row("deep sequences",
            changed("{'type':'WhitespaceSplit'}",
                    QByteArray("{'type':'Sequence','pretokenizers':[").repeated(200) + QByteArray("]}").repeated(200)),
            "levels deep");
    }

    void isRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const formats::FileMaker files;
        files.write("tokenizer.json", json);
        const QString said = errorOf([&] { Tokenizer::open(files.folder()); });
        QVERIFY2(said.contains(words), qPrintable("said: " + said));
        QVERIFY2(said.contains("tokenizer.json"), qPrintable("said: " + said));
    }

    void truncationIsAlwaysSeen()
    {
        const QByteArray whole = changed("'", "'");
        for (int length = 1; length < whole.size(); ++length) {
            const QByteArray part = whole.first(length);
            QVERIFY2(!errorOf([&] { Tokenizer::parse(bytesOf(part), "part", {}); }).isEmpty(), qPrintable(QString::number(length)));
        }
    }
};

QTEST_APPLESS_MAIN(TokenizerBadTest)
#include "tst_tokenizer_bad.moc"
