#include "widgets/output/control_strip.h"
#include "widgets/output/touch_check_view.h"
#include "widgets/output/touch_check_words.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace penfield;

namespace {

TouchCheck checkOf(int controls, int asLarge, bool canTell)
{
    TouchCheck check;
    check.effect = -1.5;
    for (int i = 0; i < controls; ++i)
        check.controls.push_back(i < asLarge ? -2.0 - i : -0.01 * i);
    check.asLarge = asLarge;
    check.canTell = canTell;
    check.cuts = {{TouchKind::Set, -1.5}, {TouchKind::Mean, -1.2}, {TouchKind::Resample, 0.3}};
    return check;
}

Twin twin(double cosine, double correlation)
{
    return {FeatureId{LayerIndex(1), FeatureIndex(2)}, FeatureId{LayerIndex(1), FeatureIndex(9)}, TokenPosition(4), cosine, correlation};
}

QString shownText(const QWidget &view)
{
    QString text;
    for (const QLabel *label : view.findChildren<QLabel *>())
        if (!label->isHidden())
            text += label->text() + QLatin1Char('\n');
    return text;
}

}  // namespace

class TouchCheckViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheTouchRanks()
    {
        QCOMPARE(controlVerdict(checkOf(12, 0, true)), QStringLiteral("It does more than any of 12 unit(s) like it."));
        QCOMPARE(controlVerdict(checkOf(12, 5, true)), QStringLiteral("5 of 12 unit(s) like it do as much."));
        QVERIFY(controlVerdict(checkOf(3, 0, false)).startsWith(QStringLiteral("Cannot tell")));
        QVERIFY(controlVerdict(checkOf(0, 0, false)).startsWith(QStringLiteral("Cannot tell")));
    }

    void warnsOnlyWhenTheKnivesDisagree()
    {
        TouchCheck check = checkOf(12, 0, true);
        QVERIFY(cutsWarning(check).isEmpty());
        check.signsDisagree = true;
        QVERIFY(cutsWarning(check).contains(QStringLiteral("knife")));
        QVERIFY(cutsText(check).contains(QStringLiteral("to zero −1.5")));
        QVERIFY(cutsText(check).contains(QStringLiteral("resampled +0.3")));
    }

    void namesTheTwinAndWhy()
    {
        const double unknown = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(twinWarning(twin(0.93, unknown), {}).contains(QStringLiteral("cosine 0.93")));
        QVERIFY(twinWarning(twin(-0.2, 0.99), {}).contains(QStringLiteral("correlation 0.99")));
        auto labels = std::make_shared<LabelMap>();
        const FeatureId id{LayerIndex(1), FeatureIndex(9)};
        labels->emplace(id, FeatureLabel{id, "Texas"});
        QVERIFY(twinWarning(twin(0.93, unknown), labels).contains(QStringLiteral("twin Texas")));
    }

    void hidesWithoutACheckAndShowsWithOne()
    {
        TouchCheckView view;
        QVERIFY(view.isHidden());
        view.setCheck(std::make_shared<TouchCheck>(checkOf(12, 0, true)));
        QVERIFY(!view.isHidden());
        QVERIFY(shownText(view).contains(QStringLiteral("more than any")));
        QVERIFY(view.findChild<QPushButton *>()->isHidden());
        view.setCheck(nullptr);
        QVERIFY(view.isHidden());
    }

    void whatIsOutdatedKeepsItsRoomUntilAnotherComes()
    {
        TouchCheckView view;
        view.setCheck(std::make_shared<TouchCheck>(checkOf(12, 0, true)));
        view.show();
        const int height = view.sizeHint().height();
        view.setOutdated();
        QVERIFY(view.isVisible() && !view.isEnabled());
        QCOMPARE(view.sizeHint().height(), height);
        view.setCheck(std::make_shared<TouchCheck>(checkOf(12, 5, true)));
        QVERIFY(view.isEnabled());
    }

    void offersToTouchBoth()
    {
        TouchCheckView view;
        TouchCheck check = checkOf(12, 0, true);
        check.twins = {twin(0.93, 0.2)};
        view.setCheck(std::make_shared<TouchCheck>(check));
        view.show();
        QSignalSpy asked(&view, &TouchCheckView::twinTouchRequested);
        auto *button = view.findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().value<Twin>().other.index, 9);
    }

    void theStripHoldsZeroAndAllEffects()
    {
        const StripScale scale({-3, 0.5}, -1, 10, 110);
        QCOMPARE(scale.x(-3), 10.0);
        QCOMPARE(scale.x(0.5), 110.0);
        QVERIFY(scale.x(-1) > 10 && scale.x(-1) < scale.x(0));
        const StripScale flat({}, 0, 10, 110);
        QVERIFY(std::isfinite(flat.x(0)));
        const StripScale positive({2, 3}, 4, 0, 100);
        QCOMPARE(positive.x(0), 0.0);
    }
};

QTEST_MAIN(TouchCheckViewTest)
#include "tst_touch_check_view.moc"
