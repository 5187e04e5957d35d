// Hugging Face's tokenizers and ours, side by side, on the pipelines of real model families (tests/reference/tokenizer_pipelines.py).

#include "backend/tokenizer/reference_check.h"
#include "backend/tokenizer/tokenizer.h"
#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;

namespace {

QByteArray contentsOf(const char *name)
{
    QFile file(QStringLiteral(PENFIELD_FIXTURES "/tokenizers/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

    void anotherTokenizersReferenceDiffers()  // else nothing would be compared
    {
        const formats::FileMaker files;
        files.write("strings.json", contentsOf("strings.json"));
        files.write("mixed/tokenizer.json", contentsOf("llama2/tokenizer.json"));
        files.write("mixed/golden.bin", contentsOf("mistral/golden.bin"));
        const TokenizerCheck check = checkTokenizer(files.path("mixed"));
        QVERIFY(check.idsDiffer > 100 && check.textsDiffer > 100);
        QVERIFY(!check.passed() && !check.examples.empty());
    }

    void untrimmedOffsetsDiffer()
    {
        const formats::FileMaker files;
        const QByteArray json = contentsOf("roberta/tokenizer.json");
        QVERIFY(json.contains("\"trim_offsets\": true"));
        files.write("strings.json", contentsOf("strings.json"));
        files.write("untrimmed/tokenizer.json", QByteArray(json).replace("\"trim_offsets\": true", "\"trim_offsets\": false"));
        files.write("untrimmed/golden.bin", contentsOf("roberta/golden.bin"));
        const TokenizerCheck check = checkTokenizer(files.path("untrimmed"));
        QCOMPARE(check.idsDiffer + check.textsDiffer, 0);
        QVERIFY(check.spansDiffer > 100);
    }

    void aDamagedReferenceIsASentence()
    {
        const formats::FileMaker files;
        files.write("damaged/tokenizer.json", contentsOf("gpt2/tokenizer.json"));
        files.write("damaged/golden.bin", contentsOf("gpt2/golden.bin"));
        files.write("strings.json", R"({"made_by": "nobody", "strings": [["the", 1]]})");  // the reference is about more
        QVERIFY(errorOf([&] { checkTokenizer(files.path("damaged")); }).contains("golden.bin is damaged"));
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\1\0\0\0nonsense", 12), QByteArray("\xff\xff\xff\xff", 4)}) {
            files.write("damaged/golden.bin", bytes);
            QVERIFY(!errorOf([&] { checkTokenizer(files.path("damaged")); }).isEmpty());
        }
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
