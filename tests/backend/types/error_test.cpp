#include "backend/types/error.h"

#include <QtTest>

using namespace penfield;

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFilledIn_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << "Nothing is wrong." << QStringList{} << "Nothing is wrong.";
        QTest::newRow("one") << "The file %1 is empty." << QStringList{"a.db"} << "The file a.db is empty.";
        QTest::newRow("in another order") << "%2 before %1" << QStringList{"a", "b"} << "b before a";
        QTest::newRow("twice") << "%1 and %1" << QStringList{"a"} << "a and a";
        QTest::newRow("an argument that looks like one") << "%1 %2" << QStringList{"%2", "b"} << "%2 b";
        QTest::newRow("an argument is missing") << "%1 of %2" << QStringList{"a"} << "a of ";
        QTest::newRow("percent signs stay") << "100 % of %0 and %" << QStringList{"a"} << "100 % of %0 and %";
    }
    void placeholdersAreFilledIn()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, arguments);
        std::vector<std::string> texts;
        for (const QString &argument : arguments)
            texts.push_back(argument.toStdString());
        QTEST(QString::fromStdString(fillIn(sentence.toStdString(), texts)), "text");
    }

    void anErrorKeepsWhatATranslationNeeds()
    {
        const Error error(PENFIELD_SENTENCE("The file %1 is empty."), {"a.db"});
        QCOMPARE(error.sentence(), std::string("The file %1 is empty."));
        QCOMPARE(error.arguments(), std::vector<std::string>{"a.db"});
        QCOMPARE(QByteArray(error.what()), QByteArray("The file a.db is empty."));
    }

    void cancellingIsNoError()
    {
        bool wasAnError = false;
        try {
            throw Cancelled();
        } catch (const Error &) {
            wasAnError = true;
        } catch (const std::exception &) {
        }
        QVERIFY(!wasAnError);
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "error_test.moc"
