// The tokenizer that is shipped gives the ids that the model was trained on.

#include "backend/training/grammar.h"
#include "backend/training/text_file.h"
#include "backend/training/tokenizer_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace penfield::training;

class TokenizerJsonTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_json = QJsonDocument::fromJson(QByteArray::fromStdString(tokenizerJson(m_grammar.vocabulary()))).object();
        QVERIFY(!m_json.isEmpty());
    }

    void everyWordHasTheGrammarsId()
    {
        const QJsonObject words = m_json["model"].toObject()["vocab"].toObject();
        QCOMPARE(static_cast<std::size_t>(words.size()), m_grammar.vocabulary().size());
        for (auto it = words.begin(); it != words.end(); ++it)
            QCOMPARE(it.value().toInt(), m_grammar.vocabulary().id(it.key().toStdString()));
    }

    void specialTokensAreAdded()
    {
        QStringList added;
        for (const QJsonValue &token : m_json["added_tokens"].toArray())
            added << token.toObject()["content"].toString();
        QCOMPARE(added, (QStringList{"<pad>", "<bos>", "<unk>"}));
    }

    void theOtherFilesAreJsonAndNameBos()
    {
        for (const std::string &text : {tokenizerConfigJson(), specialTokensJson()})
            QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(text)).object()["bos_token"].toString(), QString("<bos>"));
    }

private:
    Grammar m_grammar;
    QJsonObject m_json;
};

QTEST_APPLESS_MAIN(TokenizerJsonTest)
#include "tokenizer_json_test.moc"
