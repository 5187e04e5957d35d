#include "widgets/help/graph_help.h"
#include "widgets/help/help_dialog.h"

#include <QTest>
#include <QTextBrowser>

using namespace penfield;

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySectionSaysSomething()
    {
        const HelpTopic topic = graphHelp();
        QVERIFY(!topic.title.isEmpty());
        for (const HelpSection &section : topic.sections) {
            QVERIFY(!section.title.isEmpty() && !section.paragraphs.isEmpty());
            for (const QString &paragraph : section.paragraphs)
                QVERIFY2(paragraph.endsWith('.') || paragraph.endsWith(')'), qPrintable(paragraph));
        }
    }

    /// What the reference leaves open must be said where a person looks.
    void theDefinitionsAreThere()
    {
        const HelpDialog dialog(graphHelp());
        const QString text = dialog.text()->toPlainText();
        for (const char *word : {"Parallel blocks", "Learned positions", "attention alone", "neurons", "EAP-IG", "gate", "error node"})
            QVERIFY2(text.contains(QLatin1String(word)), word);
    }

    void textIsNotMarkup()
    {
        const HelpDialog dialog({"A <b> & c", {{"x < y", {"1 < 2 & 3"}}}});
        QCOMPARE(dialog.text()->toPlainText(), QString("A <b> & c\nx < y\n1 < 2 & 3"));
    }

    void escapeCloses()
    {
        HelpDialog dialog(graphHelp());
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
