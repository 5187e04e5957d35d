// What a graph may explain: chosen from the answers of the prompt.

#include "widgets/graph/target_menu.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace penfield;

class TestTargetMenu : public QObject {
    Q_OBJECT

    static TokenDistribution answers(const std::vector<std::string> &texts)
    {
        TokenDistribution distribution;
        for (std::size_t i = 0; i < texts.size(); ++i)
            distribution.top.push_back({TokenId(int(10 + i)), texts[i], 1.0 / double(i + 2), 0});
        return distribution;
    }

    static QAction *choice(const TargetMenu &menu, const QString &text)
    {
        for (QAction *action : menu.menu()->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

private Q_SLOTS:
    void withoutAnswersThereIsNothingToChoose()
    {
        const TargetMenu menu;
        QVERIFY(!menu.isEnabled());
        QVERIFY(menu.targets().empty());
    }

    void oneAnswerAlone()
    {
        TargetMenu menu;
        menu.setAnswers(answers({"Austin", "Dallas"}));
        QVERIFY(menu.isEnabled());
        QSignalSpy chosen(&menu, &TargetMenu::targetsChosen);
        choice(menu, "“Dallas”")->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(menu.targets().size(), std::size_t(1));
        QCOMPARE(menu.targets().front().kind, AttributionTarget::Kind::Token);
        QCOMPARE(menu.targets().front().token, TokenId(11));
        QCOMPARE(menu.text(), QString("“Dallas”"));
        QVERIFY(choice(menu, "“Dallas”")->isChecked());
    }

    void theFirstAnswerAndNotAnother()
    {
        TargetMenu menu;
        menu.setAnswers(answers({"Austin", "Dallas", "Houston"}));
        choice(menu, "“Austin” − “Houston”")->trigger();
        QCOMPARE(menu.targets().front().kind, AttributionTarget::Kind::Difference);
        QCOMPARE(menu.targets().front().token, TokenId(10));
        QCOMPARE(menu.targets().front().minus, TokenId(12));
    }

    void backToAllOfThem()
    {
        TargetMenu menu;
        menu.setAnswers(answers({"Austin", "Dallas"}));
        choice(menu, "“Dallas”")->trigger();
        choice(menu, "All likely answers")->trigger();
        QVERIFY(menu.targets().empty());
        QCOMPARE(menu.text(), QString("Answers"));
    }

    void anotherPromptStartsWithAllOfThem()
    {
        TargetMenu menu;
        menu.setAnswers(answers({"Austin", "Dallas"}));
        choice(menu, "“Dallas”")->trigger();
        QSignalSpy chosen(&menu, &TargetMenu::targetsChosen);
        menu.setAnswers(answers({"Paris", "R&D"}));
        QVERIFY(menu.targets().empty());
        QVERIFY(chosen.isEmpty());  // its graph is on its way already
        QVERIFY(!choice(menu, "“Dallas”"));
        QVERIFY(choice(menu, "“R&&D”"));  // no mnemonic
    }
};

QTEST_MAIN(TestTargetMenu)
#include "test_target_menu.moc"
