// tokenizer.json cut off anywhere. What else can be wrong: tests/malformed/tokenizers.cpp.

#include "backend/formats/tokenizer_config.h"
#include "backend/tokenizer/tokenizer.h"
#include "tests/backend/formats/file_maker.h"
#include "tests/backend/tokenizer/tokenizer_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using formats::bytesOf;

class TokenizerBadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUnchangedFileIsGood()
    {
        QCOMPARE(errorOf([] { Tokenizer::parse(bytesOf(changed("'", "'")), "good", {}); }), QString());
    }

    void theUnchangedBpeIsGood()
    {
        for (const QByteArray &json : {bpe("'merges':['#version: 0.2','t h']"), bpe("'merges':[['t','h']],'dropout':null"), splitBy("a|[^b]{2,}"),
                                       stage("post_processor", "{'type':'Unheard'}")})
            QCOMPARE(errorOf([&] { Tokenizer::parse(bytesOf(json), "good", {}); }), QString());
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
