// Documents in rows.

#include "backend/training/grammar.h"
#include "backend/training/row_packer.h"

#include <QTest>

using namespace penfield::training;
using penfield::Random;

class RowPackerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Random random(5);
        m_documents = m_grammar.sampleDocuments(128, random);
        m_packed = packRows(m_documents, 0.1F);
    }

    void everyTokenIsThereOnce()
    {
        std::size_t tokens = 0;
        for (const Document &document : m_documents)
            tokens += document.tokens.size();
        std::size_t placed = 0;
        for (const std::int64_t document : m_packed.document)
            placed += document >= 0 ? 1 : 0;
        QCOMPARE(placed, tokens);
        for (std::size_t d = 0; d < m_documents.size(); ++d)
            for (std::size_t i = 0; i < m_documents[d].tokens.size(); ++i)
                QCOMPARE(m_packed.tokens[static_cast<std::size_t>(m_packed.start[d]) + i], m_documents[d].tokens[i]);
    }

    void noDocumentCrossesARow()
    {
        for (std::size_t d = 0; d < m_documents.size(); ++d) {
            const auto last = m_packed.start[d] + static_cast<std::int64_t>(m_documents[d].tokens.size()) - 1;
            QCOMPARE(m_packed.start[d] / PackedRows::kLength, last / PackedRows::kLength);
        }
    }

    void littleIsPadding()
    {
        std::size_t padding = 0;
        for (const std::int64_t document : m_packed.document)
            padding += document < 0 ? 1 : 0;
        QVERIFY(static_cast<double>(padding) < 0.15 * static_cast<double>(m_packed.document.size()));
    }

    void answersWeighOneAndOtherWordsLess()
    {
        const Document document = m_grammar.vocabulary().encode(Task::StateFact, {"the capital of Texas is [ Austin ]"});
        const PackedRows packed = packRows({&document, 1}, 0.1F);
        const std::vector<float> expected = {0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 1.0F, 0.1F, 0.0F};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(packed.weight[i], expected[i]);
        QCOMPARE(packed.target[5], static_cast<std::int64_t>(m_grammar.vocabulary().id("Austin")));
    }

    void aDocumentLongerThanARowIsRefused()
    {
        Document document;
        document.tokens.assign(PackedRows::kLength + 1, 3);
        document.isAnswer.assign(PackedRows::kLength + 1, 0);
        QVERIFY_THROWS_EXCEPTION(std::length_error, packRows({&document, 1}, 0.1F));
    }

private:
    Grammar m_grammar;
    std::vector<Document> m_documents;
    PackedRows m_packed;
};

QTEST_APPLESS_MAIN(RowPackerTest)
#include "row_packer_test.moc"
