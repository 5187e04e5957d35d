// What of the typed text each token stands for, in bytes. Hugging Face's own answers are compared in tst_tokenizer_pipelines.

#include "backend/formats/tokenizer_config.h"
#include "backend/tokenizer/tokenizer.h"
#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;

namespace {

/// A BPE without merges over these characters, with more members of the file, apostrophes for quotes.
std::unique_ptr<const Tokenizer> characters(const QString &tokens, const QByteArray &members = "'normalizer':null")
{
    QByteArrayList vocabulary{"'<unk>':0"};
    for (const QChar &c : tokens)
        vocabulary << '\'' + QString(c).toUtf8() + "':" + QByteArray::number(vocabulary.size());
    const QByteArray json =
        "{'version':'1.0'," + members + ",'model':{'type':'BPE','unk_token':'<unk>','merges':[],'vocab':{" + vocabulary.join(',') + "}}}";
    return Tokenizer::parse(formats::bytesOf(QByteArray(json).replace('\'', '"')), "tokenizer.json", {});
}

/// The text behind each token.
QStringList behind(const Tokenizer &tokenizer, const QString &text)
{
    const QByteArray typed = text.toUtf8();
    QStringList stretches;
    for (const ByteSpan span : tokenizer.encodePlain(typed.toStdString()).spans)
        stretches << QString::fromUtf8(typed.mid(span.begin, span.end - span.begin));
    return stretches;
}

}  // namespace

class TokenSpansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areBytesOfTheTypedText()
    {
        const auto spans = characters("aé中")->encodePlain("aé中a").spans;
        QVERIFY(spans == (std::vector<ByteSpan>{{0, 1}, {1, 3}, {3, 6}, {6, 7}}));
    }

    void anUnknownCharacterIsItself() { QCOMPARE(behind(*characters("a"), "a中a"), (QStringList{"a", "中", "a"})); }

    void aComposedCharacterIsItsBase()  // as Hugging Face has it: the mark belongs to no token
    {
        QCOMPARE(behind(*characters("aé", "'normalizer':{'type':'NFC'}"), "ae\u0301a"), (QStringList{"a", "e", "a"}));
    }

    void everyPartOfADecomposedCharacterHasTheWhole()
    {
        QCOMPARE(behind(*characters("ae\u0301", "'normalizer':{'type':'NFD'}"), "aé"), (QStringList{"a", "é", "é"}));
        QCOMPARE(behind(*characters("fi", "'normalizer':{'type':'NFKC'}"), "ﬁ"), (QStringList{"ﬁ", "ﬁ"}));
    }

    void whatIsPutInFrontBelongsToTheFirstCharacter()
    {
        QCOMPARE(behind(*characters("_ab", "'normalizer':{'type':'Prepend','prepend':'_'}"), "ab"), (QStringList{"a", "a", "b"}));
    }

    void aReplacementBelongsToTheLastCharacterOfTheMatch()
    {
        const auto tokenizer = characters("ab.", "'normalizer':{'type':'Replace','pattern':{'String':'xyz'},'content':'..'}");
        QCOMPARE(behind(*tokenizer, "axyzb"), (QStringList{"a", "z", "z", "b"}));
    }

    void strippedSpaceBelongsToNobody()
    {
        const auto tokenizer = characters("ab", "'normalizer':{'type':'Strip','strip_left':true,'strip_right':true}");
        QCOMPARE(behind(*tokenizer, "  ab "), (QStringList{"a", "b"}));
    }

    void anAddedTokenHasTheSpaceItSwallows()
    {
        const auto tokenizer = characters("ab", "'added_tokens':[{'id':9,'content':'<x>','lstrip':true,'normalized':false}]");
        QCOMPARE(behind(*tokenizer, "a  <x>b"), (QStringList{"a", "  <x>", "b"}));
    }

    void halfACharacterHasTheWhole()
    {
        const auto tokenizer = characters("Ã©a", "'pre_tokenizer':{'type':'ByteLevel','add_prefix_space':false,'use_regex':false}");
        QCOMPARE(behind(*tokenizer, "éa"), (QStringList{"é", "é", "a"}));
    }

    void spacesAreTrimmedWhereThePostProcessorSaysSo()
    {
        const QByteArray split = "'pre_tokenizer':{'type':'ByteLevel','add_prefix_space':false,'use_regex':false},";
        const QByteArray trims = "'post_processor':{'type':'Sequence','processors':[{'type':'TemplateProcessing'},"
                                 "{'type':'ByteLevel','add_prefix_space':false,'trim_offsets':true}]}";
        QCOMPARE(behind(*characters("Ġa", split + trims), "a a"), (QStringList{"a", "", "a"}));
        QCOMPARE(behind(*characters("Ġa", split + "'post_processor':null"), "a a"), (QStringList{"a", " ", "a"}));
    }

    void whatIsPrependedStandsForNothing()
    {
        formats::SpecialTokens special;
        special.bos = "b";
        const QByteArray json = R"({"model":{"type":"WordLevel","unk_token":"a","vocab":{"a":0,"b":1}}})";
        const Prompt prompt = Tokenizer::parse(formats::bytesOf(json), "tokenizer.json", special)->encode("a");
        QVERIFY(prompt.bosPrepended);
        QVERIFY(prompt.spans == (std::vector<ByteSpan>{{0, 0}, {0, 1}}));
    }

    void textThatIsNotUtf8HasNone()
    {
        QVERIFY(errorOf([] { characters("a")->encodePlain("a\xC3"); }).contains("byte 1 belongs to no character"));
    }
};

QTEST_APPLESS_MAIN(TokenSpansTest)
#include "tst_token_spans.moc"
