#include "widgets/start/start_page.h"

#include "widgets/start/recent_button.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace penfield;

class StartPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StartPage> m_page;

    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *b : m_page->findChildren<QAbstractButton *>())
            if (b->text() == text)
                return b;
        return nullptr;
    }
    QList<RecentButton *> recent() const
    {
        QList<RecentButton *> shown;
        for (RecentButton *b : m_page->findChildren<RecentButton *>())
            if (!b->isHidden())
                shown << b;
        return shown;
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<StartPage>();
        m_page->resize(1000, 700);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void itsButtonsAskForWhatTheySay()
    {
        QSignalSpy demo(m_page.get(), &StartPage::demoRequested), model(m_page.get(), &StartPage::modelRequested);
        QTest::mouseClick(button("Open the demo"), Qt::LeftButton);
        QTest::keyClick(button("Open a model…"), Qt::Key_Space);
        QCOMPARE(demo.size(), 1);
        QCOMPARE(model.size(), 1);
    }

    void withoutTheDemoItCannotBeOpened()
    {
        m_page->setDemoThere(false);
        QVERIFY(!button("Open the demo")->isEnabled());
    }

    void recentModelsCanBeChosen()
    {
        m_page->setRecent({{"a", "/models/a", "transcoders", false}, {"b", "/models/b", {}, true}});
        QTRY_COMPARE(recent().size(), 2);
        QSignalSpy chosen(m_page.get(), &StartPage::recentChosen);
        QTest::mouseClick(recent().at(1), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toInt(), 1);
        QVERIFY(recent().at(1)->toolTip().contains("not there"));
    }

    void theListIsReplaced()
    {
        m_page->setRecent({{"a", "/models/a", {}, false}, {"b", "/models/b", {}, false}});
        m_page->setRecent({{"c", "/models/c", {}, false}});
        QTRY_COMPARE(recent().size(), 1);
        QCOMPARE(recent().front()->accessibleName(), QString("c"));
        m_page->setRecent({});
        QTRY_COMPARE(recent().size(), 0);
    }

    void anOpeningIsShownAndCanBeCancelled()
    {
        QSignalSpy cancelled(m_page.get(), &StartPage::cancelRequested);
        QVERIFY(!button("Cancel")->isVisible());
        m_page->setOpening("Opening gemma: needs 10.5 GB of memory", 0.3);
        QVERIFY(button("Cancel")->isVisible());
        QTest::mouseClick(button("Cancel"), Qt::LeftButton);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 2);
        m_page->clearOpening();
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 2);
    }

    void nothingJumpsWhenAnOpeningBegins()
    {
        const QPoint before = button("Open the demo")->mapTo(m_page.get(), QPoint());
        m_page->setOpening("Opening", 0);
        QTest::qWait(0);
        QCOMPARE(button("Open the demo")->mapTo(m_page.get(), QPoint()), before);
    }
};

QTEST_MAIN(StartPageTest)
#include "tst_start_page.moc"
