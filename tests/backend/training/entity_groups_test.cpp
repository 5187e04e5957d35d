// Which features carry an entity: by the share of their activation mass.

#include "backend/training/entity_groups.h"

#include <QTest>

using namespace penfield::training;

class EntityGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const int entity : {0, 1, -1}) {
            Document document;
            document.entity = entity;
            m_documents.push_back(document);
        }
        m_activations.token = {1, 1, 1};
        m_activations.document = {0, 1, 2};
    }

    void aFeatureBelongsWhereItsMassIs()
    {
        const LayerActivations active = {{{0, 9.0F}, {1, 1.0F}}};
        const EntityGroups groups = entityGroups(active, m_activations, m_documents, 2, 0.25);
        QCOMPARE(groups[0].size(), std::size_t(1));
        QCOMPARE(groups[0][0].share, 0.9);
        QVERIFY(groups[1].empty());
    }

    void otherDocumentsDoNotCount()
    {
        const LayerActivations active = {{{0, 1.0F}, {2, 100.0F}}};
        QCOMPARE(entityGroups(active, m_activations, m_documents, 2, 0.25)[0][0].share, 1.0);
    }

    void aFeatureThatIsNeverActiveBelongsNowhere()
    {
        const EntityGroups groups = entityGroups({{}}, m_activations, m_documents, 2, 0.0);
        QVERIFY(groups[0].empty() && groups[1].empty());
    }

    void theStrongestShareComesFirst()
    {
        const LayerActivations active = {{{0, 1.0F}, {1, 1.0F}}, {{0, 3.0F}, {1, 1.0F}}};
        const EntityGroups groups = entityGroups(active, m_activations, m_documents, 2, 0.3);
        QCOMPARE(groups[0].size(), std::size_t(2));
        QCOMPARE(groups[0][0].feature, 1);
    }

private:
    std::vector<Document> m_documents;
    Activations m_activations;
};

QTEST_APPLESS_MAIN(EntityGroupsTest)
#include "entity_groups_test.moc"
