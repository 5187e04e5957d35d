// evidence-7 at this level: what is kept comes back to the last bit, and the numbers drawn from it are the same.

#include "backend/claims/claim_book.h"
#include "backend/claims/verdict_json.h"
#include "backend/statistics/bootstrap.h"
#include "backend/statistics/effects.h"
#include "backend/statistics/independence.h"
#include "tests/backend/claims/sample_claim.h"
#include "tests/support/error_of.h"

#include <SQLiteCpp/Database.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace penfield;
using namespace penfield::claims;

class ClaimBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recipesComeBackExactly()
    {
        QCOMPARE(parseRecipe(recipeJson(sampleRecipe()), "r"), sampleRecipe());
        Recipe empty;
        QCOMPARE(parseRecipe(recipeJson(empty), "r"), empty);
    }

    void directionsComeBackExactly()
    {
        Recipe recipe = sampleRecipe();
        Direction direction{HookPoint::ResidMid, {0.1f, -3e-20f, 1.0f / 3}, "illusion"};
        recipe.claim.units = {{Unit::along(LayerIndex(1), std::make_shared<const Direction>(direction))}};
        const Recipe read = parseRecipe(recipeJson(recipe), "r");
        QCOMPARE(read.claim.units[0].unit.direction->vector, direction.vector);
        QCOMPARE(read.claim.units[0].unit.direction->hook, direction.hook);
        QCOMPARE(recipeJson(read), recipeJson(recipe));
    }

    void everyKindOfUnitComesBack()
    {
        Recipe recipe;
        recipe.claim.units = {{Unit(LayerIndex(0), FeatureIndex(5))},
                              {Unit::neuron(LayerIndex(1), 2)},
                              {Unit::head(LayerIndex(1), 2)},
                              {Unit::token()},
                              {Unit::error(LayerIndex(3))}};
        QCOMPARE(parseRecipe(recipeJson(recipe), "r").claim.units, recipe.claim.units);
    }

    void verdictsComeBackExactly()
    {
        QCOMPARE(parseVerdict(verdictJson(sampleVerdict()), "v"), sampleVerdict());
        QCOMPARE(parseVerdict(verdictJson(Verdict()), "v"), Verdict());
    }

    void badRecipesAreSentences_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("another version") << QByteArray("\"penfield_recipe\": 1") << QByteArray("\"penfield_recipe\": 2");
        QTest::newRow("unknown word") << QByteArray("\"mean\"") << QByteArray("\"median\"");
        QTest::newRow("a template that is not there") << QByteArray("\"template\": 0") << QByteArray("\"template\": 4");
        QTest::newRow("a range upside down") << QByteArray("\"doses\": [-1, 1.5]") << QByteArray("\"doses\": [2, 1]");
        QTest::newRow("alpha") << QByteArray("\"alpha\": ") << QByteArray("\"alpha\": 7");
        QTest::newRow("controls") << QByteArray("\"controls\": 200") << QByteArray("\"controls\": 2000000000");
        QTest::newRow("no units") << QByteArray("\"units\":") << QByteArray("\"unity\":");
    }
    void badRecipesAreSentences()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = QByteArray::fromStdString(recipeJson(sampleRecipe()));
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const QString sentence = errorOf([&] { parseRecipe(text.toStdString(), "mine.json"); });
        QVERIFY2(sentence.contains("mine.json"), qPrintable(sentence));
    }

    void theSameNumbersFromAKeptRecipe()
    {
        const Recipe first = sampleRecipe();
        const auto numbers = [](const Recipe &recipe) {
            std::vector<double> clean, ablated;
            std::vector<int> templates;
            Random random(recipe.plan.seed);
            for (const PromptPair &pair : recipe.claim.prompts.pairs) {
                clean.push_back(1 + random.uniform());
                ablated.push_back(random.uniform());
                templates.push_back(pair.templateNumber);
            }
            const statistics::Bootstrap effect =
                statistics::clusterBootstrap(statistics::Clusters(templates), statistics::shareLost(clean, ablated),
                                             {recipe.plan.draws, 1 - recipe.plan.alpha, recipe.plan.seed, statistics::IntervalKind::Bca});
            const PValue p = statistics::independenceTest(clean, ablated, {}, {199, recipe.plan.seed}).p;
            return std::vector<double>{effect.interval.lower, effect.interval.upper, effect.standardError, p.value};
        };
        QCOMPARE(numbers(parseRecipe(recipeJson(first), "r")), numbers(first));
        Recipe other = first;
        other.plan.seed = 5;
        QVERIFY(numbers(other) != numbers(first));
    }

    void aBookKeepsEverything()
    {
        const QString path = m_folder.filePath("session.penfield");
        std::int64_t id = 0;
        {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            ClaimBook book(database, path.toStdString());
            book.createTables();
            id = book.add(Recipe());
            book.replace(id, sampleRecipe());
            book.addVerdict(id, Verdict());
            book.addVerdict(id, sampleVerdict());
            book.addAttempt({id, 1, "L2.F17", "0", "Capitals", 0.005});
            book.addAttempt({0, 0, "L1.H3", "×2", "one prompt", {}});
            const std::int64_t said = book.addPrediction({id, 0.5, 0.8, {}});
            book.replacePrediction(said, {id, 0.5, 0.8, 0.61});
            QCOMPARE(book.openSealed(id, sampleFamily()), 1);
            QCOMPARE(book.openSealed(id, sampleFamily()), 2);
        }
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        ClaimBook book(database, path.toStdString());
        book.createTables();  // an older session may lack them; nothing is lost where they are
        QCOMPARE(book.claims().size(), 1u);
        QCOMPARE(book.claims()[0].id, id);
        QCOMPARE(book.claims()[0].recipe, sampleRecipe());
        QCOMPARE(book.verdicts(id), (std::vector{Verdict(), sampleVerdict()}));
        QVERIFY(book.verdicts(id + 100).empty());
        QCOMPARE(book.attempts(),
                 (std::vector<Attempt>{{id, 1, "L2.F17", "0", "Capitals", 0.005}, {0, 0, "L1.H3", "×2", "one prompt", {}}}));
        QCOMPARE(book.predictions(), (std::vector<Prediction>{{id, 0.5, 0.8, 0.61}}));
        QCOMPARE(book.openings(sampleFamily()), 2);
    }

    void aChangedRecordIsNoticed()
    {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        ClaimBook book(database, "session.penfield");
        book.createTables();
        book.add(sampleRecipe());
        database.exec("UPDATE claim_record SET body = replace(body, 'Texas', 'Maine')");
        QVERIFY(errorOf([&] { book.claims(); }).contains("session.penfield"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(ClaimBookTest)
#include "claim_book_test.moc"
