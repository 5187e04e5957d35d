#include "app/gui/preset_store.h"

#include "tests/support/error_of.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penfield;

namespace {

InterventionPreset presetNamed(const QString &name, int feature = 1)
{
    InterventionEntry entry;
    entry.intervention = {{LayerIndex(0), FeatureIndex(feature)}, TokenPosition(1), TouchKind::Set, 0};
    return {name, {entry}};
}

}  // namespace

class TestPresetStore : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { m_folder = QTemporaryDir(); }

    void presetsAreKeptByModel()
    {
        PresetStore store(m_folder.filePath("presets"));
        store.openFor("aaaa");
        store.keep(presetNamed("Texas"));
        store.keep(presetNamed("Paris"));
        store.openFor("bbbb");
        QVERIFY(store.presets().empty());
        PresetStore again(m_folder.filePath("presets"));
        again.openFor("aaaa");
        QCOMPARE(again.names(), (QStringList{"Texas", "Paris"}));
        QVERIFY(*again.find("Texas") == presetNamed("Texas"));
        QVERIFY(!again.find("Rome"));
    }

    void theSameNameReplaces()
    {
        PresetStore store(m_folder.path());
        store.openFor("aaaa");
        store.keep(presetNamed("Texas", 1));
        store.keep(presetNamed("Texas", 2));
        QCOMPARE(store.presets().size(), std::size_t(1));
        QVERIFY(*store.find("Texas") == presetNamed("Texas", 2));
        store.remove("Texas");
        store.openFor("aaaa");
        QVERIFY(store.presets().empty());
    }

    void anUnreadableFileIsKeptBeside()
    {
        QFile file(m_folder.filePath("aaaa.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"name\": 3");
        file.close();
        PresetStore store(m_folder.path());
        QVERIFY(errorOf([&] { store.openFor("aaaa"); }).contains("aaaa.json.unreadable"));
        QVERIFY(QFile::exists(m_folder.filePath("aaaa.json.unreadable")));
        store.keep(presetNamed("Texas"));
        store.openFor("aaaa");
        QCOMPARE(store.names(), QStringList{"Texas"});
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        QFile file(m_folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        PresetStore store(m_folder.filePath("file/presets"));
        store.openFor("aaaa");
        QVERIFY(errorOf([&] { store.keep(presetNamed("Texas")); }).contains("could not be written"));
    }
};

QTEST_GUILESS_MAIN(TestPresetStore)
#include "tst_preset_store.moc"
