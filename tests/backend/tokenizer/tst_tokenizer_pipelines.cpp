// Hugging Face's tokenizers and ours, side by side, on the pipelines of real model families (tests/reference/tokenizer_pipelines.py).

#include "backend/tokenizer/reference_check.h"
#include "backend/tokenizer/tokenizer.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;

namespace {

std::unique_ptr<const Tokenizer> familyOf(const char *family)
{
    return Tokenizer::open(std::string(PENFIELD_FIXTURES "/tokenizers/") + family);
}

QString pieceOf(const char *family, const char *modelText)
{
    const auto tokenizer = familyOf(family);
    const auto id = tokenizer->find(modelText);
    return id ? QString::fromStdString(tokenizer->piece(*id)) : "none";
}

}  // namespace

class TokenizerPipelinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QString>("family");
        for (const char *family : {"gpt2", "pythia", "llama3", "qwen", "tekken", "llama2", "mistral", "gemma", "odds", "forms", "roberta"})
            QTest::newRow(family) << family;
    }

    void agrees()  // ids, what they decode to, and the characters each token stands for
    {
        QFETCH(QString, family);
        const TokenizerCheck check = checkTokenizer(std::string(PENFIELD_FIXTURES "/tokenizers/") + family.toStdString());
        QStringList examples;
        for (const std::string &example : check.examples)
            examples << QString::fromStdString(example);
        QVERIFY(check.strings > 3000);
        QVERIFY2(check.passed(), qPrintable(QStringLiteral("of %1 strings, %2 ids, %3 spans, %4 texts differ:\n%5")
                                                .arg(check.strings)
                                                .arg(check.idsDiffer)
                                                .arg(check.spansDiffer)
                                                .arg(check.textsDiffer)
                                                .arg(examples.join('\n'))));
    }

    void piecesAreReadable()
    {
        QCOMPARE(pieceOf("gpt2", " the"), " the");
        QCOMPARE(pieceOf("gpt2", "\n"), "\n");
        QCOMPARE(pieceOf("gpt2", "<|endoftext|>"), "<|endoftext|>");
        QCOMPARE(pieceOf("gpt2", "\xE4"), "\\xE4");
        QCOMPARE(pieceOf("gemma", " the"), " the");
        QCOMPARE(pieceOf("gemma", "<0x41>"), "A");
        QCOMPARE(pieceOf("gemma", "<0xE4>"), "\\xE4");
        QCOMPARE(pieceOf("gemma", "nothing like it"), "none");
    }
};

QTEST_APPLESS_MAIN(TokenizerPipelinesTest)
#include "tst_tokenizer_pipelines.moc"
