// Hugging Face's tokenizers and ours, side by side, on strings made to be awkward (tests/reference/tokenizer_wordlevel.py).

#include "backend/tokenizer/tokenizer.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace penfield;

class TokenizerGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QString>("variant");
        for (const char *variant : {"whitespace_split", "whitespace", "added", "no_pre_tokenizer"})
            QTest::newRow(variant) << variant;
    }

    void agrees()
    {
        QFETCH(QString, variant);
        const QString folder = QStringLiteral(PENFIELD_FIXTURES "/tokenizer_wordlevel/") + variant;
        const auto tokenizer = Tokenizer::open(folder.toStdString());
        QFile file(folder + "/golden.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(tokenizer->vocabSize(), golden["vocab_size"].toInt());

        const QJsonArray cases = golden["cases"].toArray();
        QVERIFY(cases.size() > 300);
        QStringList differences;
        for (const auto &item : cases)
            differences << difference(*tokenizer, item.toObject());
        differences.removeAll(QString());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join("\n")));
    }

private:
    /// Empty when ids and decoded text are the same.
    static QString difference(const Tokenizer &tokenizer, const QJsonObject &golden)
    {
        const QString text = golden["text"].toString();
        std::vector<TokenId> expected;
        for (const auto &id : golden["ids"].toArray())
            expected.emplace_back(id.toInt());
        const std::vector<TokenId> got = tokenizer.encodePlain(text.toStdString()).tokens;
        if (got != expected)
            return QStringLiteral("%1: %2 tokens, %3 expected")
                .arg(QString::fromUtf8(golden["text"].toString().toUtf8().toPercentEncoding()))
                .arg(got.size())
                .arg(expected.size());
        if (tokenizer.decode(got) != golden["decoded"].toString().toStdString())
            return QStringLiteral("%1: decoded as %2").arg(text, QString::fromStdString(tokenizer.decode(got)));
        return {};
    }
};

QTEST_APPLESS_MAIN(TokenizerGoldenTest)
#include "tst_tokenizer_golden.moc"
