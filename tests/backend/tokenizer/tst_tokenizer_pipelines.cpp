// Hugging Face's tokenizers and ours, side by side, on the pipelines of real model families (tests/reference/tokenizer_pipelines.py).

#include "backend/tokenizer/tokenizer.h"
#include "tests/support/error_of.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <zlib.h>

using namespace penfield;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads golden.bin from its beginning to its end.
class Golden {
public:
    explicit Golden(const QString &path) : m_data(qUncompress(QByteArray("\0\x40\0\0", 4) + contentsOf(path))) {}

    template <class T>
    T next()
    {
        if (m_at + qsizetype(sizeof(T)) > m_data.size())
            qFatal("golden.bin is too short");
        const T value = qFromLittleEndian<T>(m_data.constData() + m_at);
        m_at += sizeof(T);
        return value;
    }

    std::vector<TokenId> ids()
    {
        std::vector<TokenId> ids(next<quint32>());
        for (TokenId &id : ids)
            id = TokenId(next<quint16>());
        return ids;
    }

    bool atEnd() const { return m_at == m_data.size(); }

private:
    QByteArray m_data;
    qsizetype m_at = 0;
};

std::string repeated(const std::string &text, int times)
{
    std::string whole;
    for (int i = 0; i < times; ++i)
        whole += text;
    return whole;
}

QString shown(const std::vector<TokenId> &ids)
{
    QStringList numbers;
    for (std::size_t i = 0; i < std::min<std::size_t>(ids.size(), 40); ++i)
        numbers << QString::number(ids[i].value);
    return numbers.join(' ');
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
    void initTestCase() { m_strings = QJsonDocument::fromJson(contentsOf(PENFIELD_FIXTURES "/tokenizers/strings.json")).array(); }

    void agrees_data()
    {
        QTest::addColumn<QString>("family");
        for (const char *family : {"gpt2", "pythia", "llama3", "qwen", "tekken", "llama2", "mistral", "gemma", "odds", "forms"})
            QTest::newRow(family) << family;
    }

    void agrees()
    {
        QFETCH(QString, family);
        QVERIFY(m_strings.size() > 3000);
        const auto tokenizer = familyOf(qPrintable(family));
        Golden golden(QStringLiteral(PENFIELD_FIXTURES "/tokenizers/") + family + "/golden.bin");
        int idsDiffer = 0, textsDiffer = 0;
        QStringList first;
        for (const auto &item : std::as_const(m_strings)) {
            const QJsonArray row = item.toArray();
            const std::string text = repeated(row[0].toString().toStdString(), row[1].toInt());
            const std::vector<TokenId> expected = golden.ids();
            const auto expectedText = golden.next<quint32>();
            const std::vector<TokenId> got = tokenizer->encodePlain(text);
            const std::string decoded = tokenizer->decode(expected);
            const bool sameText = crc32(0, reinterpret_cast<const Bytef *>(decoded.data()), uInt(decoded.size())) == expectedText;
            idsDiffer += got != expected;
            textsDiffer += !sameText;
            if ((got != expected || !sameText) && first.size() < 8)
                first << QString(QJsonDocument(row).toJson(QJsonDocument::Compact)) << shown(got) << shown(expected)
                      << QString::fromStdString(decoded.substr(0, 200));
        }
        QVERIFY(golden.atEnd());
        QVERIFY2(idsDiffer == 0 && textsDiffer == 0,
                 qPrintable(QStringLiteral("%1 ids, %2 texts differ:\n%3").arg(idsDiffer).arg(textsDiffer).arg(first.join('\n'))));
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

private:
    QJsonArray m_strings;
};

QTEST_APPLESS_MAIN(TokenizerPipelinesTest)
#include "tst_tokenizer_pipelines.moc"
