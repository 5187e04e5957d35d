#include "app/gui/recent_files.h"

#include "app/gui/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace penfield;

class RecentFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }

    void theNewestComesFirstAndOnce()
    {
        RecentFiles recent;
        recent.remember({"/a", {}, {}});
        recent.remember({"/b", {}, {}});
        recent.remember({"/a/", {}, {}});
        QCOMPARE(recent.all().size(), std::size_t{2});
        QCOMPARE(recent.all().front().model, QString("/a"));
    }

    void whatWasLastUsedWithAModelStays()
    {
        RecentFiles recent;
        recent.remember({"/a", "/d", "/f.db"});
        recent.remember({"/a", {}, {}});
        QCOMPARE(recent.all().front(), (Sources{"/a", "/d", "/f.db"}));
    }

    void anotherDictionaryDoesNotTakeOverTheDatabase()
    {
        RecentFiles recent;
        recent.remember({"/a", "/d", "/f.db"});
        recent.remember({"/a", "/e", {}});
        QCOMPARE(recent.all().front(), (Sources{"/a", "/e", {}}));
    }

    void theListEnds()
    {
        RecentFiles recent;
        for (int i = 0; i < 30; ++i)
            recent.remember({QString("/m%1").arg(i), {}, {}});
        QCOMPARE(recent.all().size(), RecentFiles::most);
        QCOMPARE(recent.all().front().model, QString("/m29"));
    }

    void nothingIsNotRemembered()
    {
        RecentFiles recent;
        recent.remember({});
        QVERIFY(recent.isEmpty());
        recent.remember({"/a", {}, {}});
        recent.forget("/a");
        QVERIFY(recent.isEmpty());
    }

    void settingsComeBackAsTheyWere()
    {
        Settings settings;
        settings.recent.remember({"/models/with space & ampersand", "/d", {}});
        settings.recent.remember({"/b", {}, "/f.db"});
        settings.atStart = AtStart::StartPage;
        settings.device = "cuda:1";
        settings.save();
        Settings again = Settings::load();
        QCOMPARE(again.recent, settings.recent);
        QVERIFY(again.atStart == AtStart::StartPage);
        QCOMPARE(again.device, QString("cuda:1"));
        again.recent.clear();
        again.save();
        QVERIFY(Settings::load().recent.isEmpty());
    }

    void theFirstStartOpensTheDemoOnTheBestDevice()
    {
        QTemporaryDir empty;
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, empty.path());
        const Settings first = Settings::load();
        QVERIFY(first.atStart == AtStart::Demo);
        QCOMPARE(first.device, QString("auto"));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }
};

QTEST_GUILESS_MAIN(RecentFilesTest)
#include "tst_recent_files.moc"
