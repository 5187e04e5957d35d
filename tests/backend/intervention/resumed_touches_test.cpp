// Resuming equals computing everything anew, whatever is touched.

#include "backend/types/unit_name.h"
#include "tests/backend/intervention/random_touches.h"

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

QString described(const std::vector<Intervention> &touches)
{
    QString text;
    for (const Intervention &t : touches)
        text +=
            QString("%1 at %2: %3 %4; ").arg(QString::fromStdString(unitName(t.unit))).arg(t.position.value).arg(int(t.kind)).arg(t.value);
    return text;
}

}  // namespace

class ResumedTouchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resumingEqualsRecomputing_data()
    {
        QTest::addColumn<int>("family");
        for (int family = 0; family < test::kTouchFamilies; ++family)
            QTest::addRow("%d, %s", family, test::touchFamily(family).family.c_str()) << family;
    }
    void resumingEqualsRecomputing()
    {
        QFETCH(int, family);
        std::mt19937_64 random(static_cast<std::uint64_t>(family) + 1);
        int withAnswer = 0;
        for (std::uint64_t seed = 0; seed < 6; ++seed) {
            const test::TouchSubject subject(test::touchFamily(family), 17 * seed + static_cast<std::uint64_t>(family));
            for (int round = 0; round < 20; ++round) {
                const std::vector<Intervention> touches = subject.randomTouches(random);
                const InterventionOptions options = subject.randomOptions(random);
                const double difference = subject.difference(touches, options);
                QVERIFY2(difference <= 1e-5, qPrintable(QString::number(difference) + " after " + described(touches)));
                withAnswer += subject.touch(touches, options).klDivergence > 0;
            }
        }
        QVERIFY(withAnswer > 60);  // the touches do something
    }

    void everyTouchIsReadBackAsItWasAskedFor()
    {
        std::mt19937_64 random(5);
        std::size_t read = 0;
        for (int round = 0; round < 60; ++round) {
            const test::TouchSubject subject(test::touchFamily(round % test::kTouchFamilies), static_cast<std::uint64_t>(round));
            const Outcome outcome = subject.touch({subject.randomTouches(random).front()}, {});
            read += outcome.readback.size();
            for (const Readback &r : outcome.readback) {
                if (r.obtained == r.before)
                    continue;  // the unit holds nothing there: a note says so
                QVERIFY(std::abs(r.obtained - r.requested) <= 1e-4 * std::max(1.0f, std::abs(r.requested - r.before)));
            }
        }
        QVERIFY(read > 60);
    }
};

QTEST_APPLESS_MAIN(ResumedTouchesTest)
#include "resumed_touches_test.moc"
