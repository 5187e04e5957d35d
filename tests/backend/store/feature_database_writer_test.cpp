#include "backend/store/feature_database_writer.h"

#include "backend/store/feature_database.h"
#include "tests/backend/store/sample_database.h"
#include "tests/support/error_of.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>
#include <random>

using namespace penfield;

class FeatureDatabaseWriterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::string path(const char *name = "features.db") const { return m_folder->filePath(name).toStdString(); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    static FeatureCard bareCard(int layer, int feature)
    {
        FeatureCard card;
        card.id = featureId(layer, feature);
        return card;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void windowsOfSharedDocumentsBecomeExamples()
    {
        const std::vector<std::string> words{"<bos>", "the", "capital", "of", "Texas", "is"};
        {
            FeatureDatabaseWriter writer(path());
            const DocumentId document = writer.addDocument(words);
            writer.addCard(bareCard(0, 1), std::vector<DocumentWindow>{{document, 2, 2, {0, 0.5F, 2}}},
                           std::vector<DocumentWindow>{{document, 0, 0, {1}}});
            writer.commit();
        }
        const auto card = FeatureDatabase::open(path()).card(featureId(0, 1));
        QCOMPARE(card->topExamples.size(), std::size_t{1});
        QCOMPARE(card->topExamples[0].tokens, (std::vector<std::string>{"capital", "of", "Texas"}));
        QCOMPARE(card->topExamples[0].activations[2], 2.0F);
        QCOMPARE(card->topExamples[0].peak, 2);
        QCOMPARE(card->randomExamples[0].tokens, std::vector<std::string>{"<bos>"});
    }

    void documentsCanBeGivenAsTokenIds()
    {
        {
            FeatureDatabaseWriter writer(path());
            std::vector<std::string> vocabulary;
            for (int i = 0; i < 5000; ++i)  // more than one chunk of texts
                vocabulary.push_back(i % 2 ? "same" : QString("t%1").arg(i).toStdString());
            writer.setVocabulary(vocabulary);
            const DocumentId document = writer.addDocument(std::vector{TokenId(4998), TokenId(1), TokenId(3), TokenId(0)});
            writer.addCard(bareCard(2, 0), std::vector<DocumentWindow>{{document, 0, 0, {1, 1, 1, 1}}});
            writer.commit();
        }
        const auto card = FeatureDatabase::open(path()).card(featureId(2, 0));
        QCOMPARE(card->topExamples[0].tokens, (std::vector<std::string>{"t4998", "same", "same", "t0"}));
    }

    void theSameDocumentIsKeptOnce()
    {
        FeatureDatabaseWriter writer(path());
        const std::vector<std::string> a{"one", "two"}, b{"one", "three"};
        QCOMPARE(writer.addDocument(a), DocumentId(0));
        QCOMPARE(writer.addDocument(b), DocumentId(1));
        QCOMPARE(writer.addDocument(a), DocumentId(0));
    }

    void smallActivationsStayAboveZero()
    {
        {
            FeatureDatabaseWriter writer(path());
            const DocumentId document = writer.addDocument(std::vector<std::string>{"a", "b", "c"});
            writer.addCard(bareCard(0, 0), std::vector<DocumentWindow>{{document, 0, 0, {1000, 1e-6F, -1e-6F}}});
            writer.commit();
        }
        const auto card = FeatureDatabase::open(path()).card(featureId(0, 0));
        QVERIFY(card->topExamples[0].activations[1] > 0);
        QVERIFY(card->topExamples[0].activations[2] < 0);
    }

    void nothingIsLeftWithoutCommit()
    {
        {
            FeatureDatabaseWriter writer(path());
            writer.addCard(sampleCard(0, 0));
        }
        QCOMPARE(files(), QStringList());
    }

    void theOldDatabaseStaysUntilCommit()
    {
        writeSampleDatabase(path(), 4);
        {
            FeatureDatabaseWriter writer(path());
            writer.addCard(sampleCard(0, 0));
            QCOMPARE(FeatureDatabase::open(path()).featureCount(), std::int64_t{4});
        }
        QCOMPARE(FeatureDatabase::open(path()).featureCount(), std::int64_t{4});
        writeSampleDatabase(path(), 6);
        QCOMPARE(FeatureDatabase::open(path()).featureCount(), std::int64_t{6});
        QCOMPARE(files(), QStringList("features.db"));
    }

    void anOpenDatabaseSurvivesItsReplacement()
    {
        writeSampleDatabase(path(), 4);
        const FeatureDatabase old = FeatureDatabase::open(path());
        const std::string before = dumpOf(old, 4);
        writeSampleDatabase(path(), 8);
        QVERIFY(dumpOf(old, 4) == before);
    }

    void impossibleCardsAreRefused_data()
    {
        QTest::addColumn<int>("mistake");
        QTest::addColumn<QString>("says");
        QTest::newRow("density is not a number") << 0 << "not a finite number";
        QTest::newRow("activation is infinite") << 1 << "not a finite number";
        QTest::newRow("window ends behind its document") << 2 << "outside its document";
        QTest::newRow("window of an unknown document") << 3 << "outside its document";
        QTest::newRow("peak outside of the window") << 4 << "outside its document";
        QTest::newRow("more activations than tokens") << 5 << "outside its document";
        QTest::newRow("no layer") << 6 << "is not a feature";
        QTest::newRow("given twice") << 7 << "given twice";
    }
    void impossibleCardsAreRefused()
    {
        QFETCH(int, mistake);
        QFETCH(QString, says);
        FeatureDatabaseWriter writer(path());
        const DocumentId document = writer.addDocument(std::vector<std::string>{"a", "b"});
        FeatureCard card = bareCard(mistake == 6 ? -1 : 0, 0);
        DocumentWindow window{document, 0, 0, {1}};
        if (mistake == 0)
            card.density = std::numeric_limits<double>::quiet_NaN();
        if (mistake == 1)
            window.activations[0] = std::numeric_limits<float>::infinity();
        if (mistake == 2)
            window.start = 2;
        if (mistake == 3)
            window.document = DocumentId(5);
        if (mistake == 4)
            window.peak = 1;
        if (mistake == 5)
            card.topExamples = {{{"a"}, {1, 2}, 0}};
        if (mistake == 7)
            writer.addCard(card);
        const QString sentence = errorOf([&] { writer.addCard(card, std::vector{window}); });
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
    }

    void aTokenBeyondTheVocabularyIsRefused()
    {
        FeatureDatabaseWriter writer(path());
        writer.setVocabulary(std::vector<std::string>{"a", "b"});
        QVERIFY(errorOf([&] { writer.addDocument(std::vector{TokenId(2)}); }).contains("the vocabulary has 2 tokens"));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const QString sentence = errorOf([&] { FeatureDatabaseWriter writer(path("no/such/folder.db")); });
        QVERIFY2(sentence.contains("cannot be written") && sentence.contains("folder.db"), qPrintable(sentence));
    }

    /// As many features, examples and documents as the demo has.
    void aDatabaseOfTheDemosSizeStaysUnderFourMegabytes()
    {
        std::mt19937 random(1);
        const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
        {
            FeatureDatabaseWriter writer(path());
            std::vector<std::string> vocabulary;
            for (int i = 0; i < 835; ++i)
                vocabulary.push_back(QString("token%1").arg(i).toStdString());
            writer.setVocabulary(vocabulary);
            for (int d = 0; d < 10'000; ++d) {
                std::vector<TokenId> document;
                for (int i = 0; i < 12; ++i)
                    document.emplace_back(below(835));
                writer.addDocument(document);
            }
            for (int f = 0; f < 4096; ++f) {
                FeatureCard card = bareCard(f / 1024, f % 1024);
                card.label = "city in the state number " + std::to_string(f % 50);
                card.labelSource = "concept";
                card.histogramEdges.resize(21);
                card.histogramCounts.assign(20, f);
                for (int i = 0; i < 10; ++i) {
                    card.promoted.push_back({TokenId(i), vocabulary[static_cast<std::size_t>(below(835))], 1.0F});
                    card.suppressed.push_back({TokenId(i), vocabulary[static_cast<std::size_t>(below(835))], -1.0F});
                }
                std::vector<DocumentWindow> windows(16);
                for (DocumentWindow &window : windows) {
                    window = {DocumentId(below(10'000)), 0, 5, std::vector<float>(12)};
                    window.activations[5] = 3;
                    window.activations[static_cast<std::size_t>(below(12))] = 1;
                }
                writer.addCard(card, windows);
            }
            writer.commit();
        }
        const qint64 size = QFileInfo(QString::fromStdString(path())).size();
        QVERIFY2(size <= 4 * 1024 * 1024, qPrintable(QString::number(size)));
        QCOMPARE(FeatureDatabase::open(path()).featureCount(), std::int64_t{4096});
    }
};

QTEST_APPLESS_MAIN(FeatureDatabaseWriterTest)
#include "feature_database_writer_test.moc"
