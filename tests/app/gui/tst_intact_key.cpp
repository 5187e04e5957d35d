#include "app/gui/intact_key.h"

#include "widgets/common/space_key.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace penfield;

class TestIntactKey : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QWidget *m_canvas = nullptr;
    IntactKey *m_key = nullptr;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_canvas = new QWidget;
        m_canvas->setFocusPolicy(Qt::StrongFocus);
        for (QWidget *widget : {m_canvas, static_cast<QWidget *>(new QLineEdit), static_cast<QWidget *>(new QPushButton),
                                static_cast<QWidget *>(new QListView)})
            layout->addWidget(widget);
        m_key = new IntactKey(*m_window);
        m_window->show();
    }

    void spaceIsHeldAndReleased()
    {
        QSignalSpy held(m_key, &IntactKey::held);
        QTest::keyPress(m_canvas, Qt::Key_Space);
        QCOMPARE(held.count(), 1);
        QCOMPARE(held[0][0].toBool(), true);
        QTest::keyRelease(m_canvas, Qt::Key_Space);
        QCOMPARE(held.count(), 2);
        QCOMPARE(held[1][0].toBool(), false);
    }

    void whoNeedsSpaceKeepsIt()
    {
        QSignalSpy held(m_key, &IntactKey::held);
        QTest::keyClicks(m_window->findChild<QLineEdit *>(), QStringLiteral("a b"));
        QCOMPARE(m_window->findChild<QLineEdit *>()->text(), QStringLiteral("a b"));
        QSignalSpy clicked(m_window->findChild<QPushButton *>(), &QPushButton::clicked);
        QTest::keyClick(m_window->findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
        QTest::keyClick(m_window->findChild<QListView *>(), Qt::Key_Space);
        m_canvas->setProperty(usesSpaceKey, true);
        QTest::keyClick(m_canvas, Qt::Key_Space);
        QCOMPARE(held.count(), 0);
    }

    void otherKeysAndOtherWindowsDoNotCount()
    {
        QSignalSpy held(m_key, &IntactKey::held);
        QTest::keyClick(m_canvas, Qt::Key_A);
        QTest::keyClick(m_canvas, Qt::Key_Space, Qt::ControlModifier);
        QWidget other;
        other.show();
        QTest::keyClick(&other, Qt::Key_Space);
        QCOMPARE(held.count(), 0);
    }

    void leavingTheWindowReleases()
    {
        QSignalSpy held(m_key, &IntactKey::held);
        QTest::keyPress(m_canvas, Qt::Key_Space);
        QEvent leave(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(m_window.get(), &leave);
        QCOMPARE(held.count(), 2);
        QCOMPARE(held[1][0].toBool(), false);
    }
};

QTEST_MAIN(TestIntactKey)
#include "tst_intact_key.moc"
