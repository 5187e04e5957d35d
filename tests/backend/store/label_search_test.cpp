#include "backend/store/label_search.h"

#include <QtTest>

using namespace penfield;

class LabelSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("expected");
        // clang-format off
        QTest::newRow("whatever the case") << "city of Texas" << "TEXAS" << true;
        QTest::newRow("beginning of a word") << "city of Texas" << "tex" << true;
        QTest::newRow("inside of a word") << "city of Texas" << "exas" << false;
        QTest::newRow("every word counts") << "city of Texas" << "texas city" << true;
        QTest::newRow("one word is missing") << "city of Texas" << "city Utah" << false;
        QTest::newRow("after an underscore") << "token Fort_Worth" << "worth" << true;
        QTest::newRow("punctuation") << "token = +" << "+" << true;
        QTest::newRow("punctuation inside of a word") << "a+b" << "+b" << true;
        QTest::newRow("Chinese has no spaces") << "关于德州的城市" << "德州" << true;
        QTest::newRow("longer than the label") << "Texas" << "Texas and more" << false;
        QTest::newRow("nothing was typed") << "Texas" << "  " << true;
        // clang-format on
    }
    void matches()
    {
        QFETCH(QString, label);
        QFETCH(QString, query);
        QTEST(labelMatches(label.toStdString(), searchWords(query.toStdString())), "expected");
    }

    void onlyPlainWordsGoToTheIndex()
    {
        QCOMPARE(ftsQuery(searchWords("texas  city9")), std::string("\"texas\"* \"city9\"*"));
        QCOMPARE(ftsQuery(searchWords("texas \" OR label:x")), std::string());
        QCOMPARE(ftsQuery(searchWords("德州")), std::string());
    }
};

QTEST_APPLESS_MAIN(LabelSearchTest)
#include "label_search_test.moc"
