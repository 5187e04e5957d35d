#include "backend/service/feature_library.h"

#include "tests/backend/store/sample_database.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penfield;

class FeatureLibraryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<FeatureLibrary> m_library;

    QString path() const { return m_folder.filePath("features.db"); }
    void openSample()
    {
        Await opened(m_library.get(), &FeatureLibrary::opened);
        m_library->open(path());
        QVERIFY(opened.once());
    }

private Q_SLOTS:
    void initTestCase() { writeSampleDatabase(path().toStdString(), 20); }
    void init() { m_library = std::make_unique<FeatureLibrary>(); }
    void cleanup() { m_library.reset(); }

    void openingTellsWhatIsThere()
    {
        Await opened(m_library.get(), &FeatureLibrary::opened);
        m_library->open(path());
        QVERIFY(opened.once());
        const FeatureDatabaseInfo info = opened.last();
        QCOMPARE(info.path, path());
        QCOMPARE(info.featureCount, 20);
        QCOMPARE(info.metadata["model_name"], QString("sample"));
    }

    void aCardArrives()
    {
        openSample();
        Await card(m_library.get(), &FeatureLibrary::cardReady);
        m_library->requestCard(featureId(1, 7));
        QVERIFY(card.once());
        QCOMPARE(card.last()->label, std::string("city of Texas 7"));
    }

    void theNewestCardWins()
    {
        openSample();
        Await card(m_library.get(), &FeatureLibrary::cardReady);
        for (int i = 0; i < 20; ++i)
            m_library->requestCard(featureId(i % 2, i));
        QVERIFY(card.once());
        Await afterwards(m_library.get(), &FeatureLibrary::supernodesReady);
        m_library->requestSupernodes();
        QVERIFY(afterwards.once());
        QCOMPARE(card.count(), 1);
        QCOMPARE(card.last()->id, featureId(1, 19));
    }

    void aFeatureThatIsNotThereIsSaidSo()
    {
        openSample();
        Await missing(m_library.get(), &FeatureLibrary::cardMissing);
        m_library->requestCard(featureId(5, 5));
        QVERIFY(missing.once());
        QCOMPARE(missing.last(), featureId(5, 5));
    }

    void labelsOfEveryAskerArrive()
    {
        openSample();
        Await labels(m_library.get(), &FeatureLibrary::labelsReady);
        m_library->requestLabels({featureId(1, 1), featureId(0, 777)});
        m_library->requestAllLabels();
        QVERIFY(labels.atLeast(2));
        QCOMPARE(labels.value(0)->size(), std::size_t{1});
        QCOMPARE(labels.value(0)->at(featureId(1, 1)).label, std::string("city of Texas 1"));
        QCOMPARE(labels.value(1)->size(), std::size_t{20});
    }

    void supernodesArrive()
    {
        openSample();
        Await supernodes(m_library.get(), &FeatureLibrary::supernodesReady);
        m_library->requestSupernodes();
        QVERIFY(supernodes.once());
        QCOMPARE(supernodes.last()->front().label, std::string("Texas"));
    }

    void theNewestSearchWins()
    {
        openSample();
        Await found(m_library.get(), &FeatureLibrary::found);
        for (const char *typed : {"m", "mo", "mon", "mont"})
            m_library->search(typed);
        QVERIFY(found.once());
        QCOMPARE(found.last<0>(), QString("mont"));
        QCOMPARE(found.last<1>()->size(), std::size_t{10});
        QCOMPARE(found.count(), 1);
    }

    void aBadFileIsToldAndTheOpenOneStays()
    {
        openSample();
        Await failed(m_library.get(), &FeatureLibrary::failed);
        Await card(m_library.get(), &FeatureLibrary::cardReady);
        m_library->open(m_folder.filePath("nothing.db"));
        m_library->requestCard(featureId(0, 4));
        QVERIFY(card.once());
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.last().contains("is not there"));
        QCOMPARE(card.last()->id, featureId(0, 4));
    }

    void withoutADatabaseNothingIsFound()
    {
        Await missing(m_library.get(), &FeatureLibrary::cardMissing);
        Await labels(m_library.get(), &FeatureLibrary::labelsReady);
        Await found(m_library.get(), &FeatureLibrary::found);
        m_library->requestCard(featureId(0, 0));
        m_library->requestAllLabels();
        m_library->search("texas");
        QVERIFY(missing.once() && labels.once() && found.once());
        QVERIFY(labels.last()->empty());
        QVERIFY(found.last<1>()->empty());
    }

    void itMayGoWhileItReads()
    {
        m_library->open(path());
        for (int i = 0; i < 20; ++i)
            m_library->requestLabels({featureId(0, i)});
        m_library.reset();
        QVERIFY(!m_library);
    }
};

QTEST_GUILESS_MAIN(FeatureLibraryTest)
#include "feature_library_test.moc"
