#include "widgets/models/entry_order.h"

#include <QTest>

using namespace penfield;

namespace {

/// "a b [c d] e": brackets are a group.
std::vector<InterventionEntry> listOf(const QString &text)
{
    std::vector<InterventionEntry> entries;
    QString group;
    int groups = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('['))
            group = QString::number(++groups);
        else if (c == QLatin1Char(']'))
            group.clear();
        else if (!c.isSpace()) {
            entries.emplace_back().label = c;
            entries.back().group = group;
        }
    }
    return entries;
}

QString textOf(const std::vector<InterventionEntry> &entries)
{
    QString text;
    for (const InterventionEntry &entry : entries)
        text += entry.label;
    return text;
}

}  // namespace

class TestEntryOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsMove_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("wholeGroup");
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("expectedRow");
        QTest::newRow("down") << "abc" << 0 << false << 2 << "bac" << 1;
        QTest::newRow("to the end") << "abc" << 0 << false << 3 << "bca" << 2;
        QTest::newRow("up") << "abc" << 2 << false << 0 << "cab" << 0;
        QTest::newRow("nowhere") << "abc" << 1 << false << 2 << "abc" << 1;
        QTest::newRow("past the end") << "abc" << 1 << false << 9 << "acb" << 2;
        QTest::newRow("a row stays within its group, down") << "a[bc]d" << 1 << false << 4 << "acbd" << 2;
        QTest::newRow("a row stays within its group, up") << "a[bc]d" << 2 << false << 0 << "acbd" << 1;
        QTest::newRow("a group moves as one") << "a[bc]d" << 2 << true << 0 << "bcad" << 0;
        QTest::newRow("a group moves down as one") << "[bc]de" << 0 << true << 3 << "dbce" << 1;
        QTest::newRow("nothing lands within another group, down") << "a[bcd]e" << 0 << false << 2 << "bcdae" << 3;
        QTest::newRow("nothing lands within another group, up") << "[bcd]a" << 3 << false << 1 << "abcd" << 0;
        QTest::newRow("a group within another goes beside it") << "[ab][cd]" << 0 << true << 3 << "cdab" << 2;
    }
    void rowsMove()
    {
        QFETCH(QString, list);
        QFETCH(int, row);
        QFETCH(bool, wholeGroup);
        QFETCH(int, target);
        QFETCH(int, expectedRow);
        const Reordered moved = reorder(listOf(list), row, wholeGroup, target);
        QTEST(textOf(moved.entries), "expected");
        QCOMPARE(moved.row, expectedRow);
    }

    void groupRunIsTheRowsAround()
    {
        const auto entries = listOf("a[bcd]e");
        QCOMPARE(groupRun(entries, 2), std::pair(1, 4));
        QCOMPARE(groupRun(entries, 0), std::pair(0, 1));
    }
};

QTEST_APPLESS_MAIN(TestEntryOrder)
#include "tst_entry_order.moc"
