#include "tests/widgets/attention/small_attention.h"
#include "tests/widgets/inspector/sample_prompt.h"
#include "widgets/attention/attention_words.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace penfield;
using namespace penfield::test;

class TestAttentionWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void habitsAreToldInOrder()
    {
        const QString told = habitsSentence({0.1f, 0.75f, 0.05f, 0.5f, 0.42f});
        QVERIFY(told.startsWith("token before 75.0"));
        QVERIFY(told.contains("induction 50.0"));
        QVERIFY(told.endsWith("entropy 0.420 nats"));
    }
    void withoutRepeatsNothingIsSaidOfInduction()
    {
        QVERIFY(!habitsSentence({0.1f, 0.75f, 0.05f, std::numeric_limits<float>::quiet_NaN(), 0.42f}).contains("induction"));
    }
    void oneTokenHasNoHabits() { QCOMPARE(habitsSentence({NAN, NAN, NAN, NAN, NAN}), QString()); }

    void whereATokenLooksIsNamedStrongestFirst()
    {
        const QString told = looksAtSentence(*smallLayer(dallasPrompt(), 0), 0, 3);
        QVERIFY2(told.startsWith("“Dallas” (position 3) looks at “city” (position 2) 75.0"), qPrintable(told));
        QVERIFY(told.contains("“Dallas” (position 3) 25.0"));
        QVERIFY(!told.contains("“the”"));  // no weight
    }
    void whoLooksAtATokenIsNamed()
    {
        const QString told = lookedAtSentence(*smallLayer(dallasPrompt(), 0), 0, 3);
        QVERIFY2(told.startsWith("“Dallas” (position 3) is looked at by “is” (position 4) 75.0"), qPrintable(told));
        QCOMPARE(lookedAtSentence(*smallLayer(dallasPrompt(), 0), 0, 5), QString("no later token looks at it"));
    }
    void aCellIsTold()
    {
        QVERIFY(weightSentence(*smallLayer(dallasPrompt(), 0), 1, 4, 0).contains("(position 0): 75.0"));
        QVERIFY(weightSentence(*smallLayer(dallasPrompt(), 0), 1, 2, 4).contains("cannot look at"));
    }
};

QTEST_APPLESS_MAIN(TestAttentionWords)
#include "tst_attention_words.moc"
