#include "backend/engine/loader/engine_loader.h"

#include "backend/engine/loader/module_abi.h"
#include "tests/support/error_of.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace penfield;

class EngineLoaderTest : public QObject {
    Q_OBJECT

    static std::string module(const char *name) { return std::string(PENFIELD_BINARY_DIR "/tests/modules/") + name + ".so"; }
    static QString sentence(const std::string &path)
    {
        return errorOf([&] { loadEngine(path); });
    }

private Q_SLOTS:
    void init()
    {
        for (const char *variable : {"PENFIELD_ENGINE_MODULE", "OMP_WAIT_POLICY", "OPENBLAS_NUM_THREADS"})
            qunsetenv(variable);
    }

    void anEngineComesFromItsModule()
    {
        const std::unique_ptr<Engine> engine = loadEngine(module("penfield_fake_module"));
        QCOMPARE(engine->info().library, std::string("fake 1.0"));
        JobContext job;
        QCOMPARE(engine->trace("hello there", job)->prompt.size(), std::size_t{2});
    }

    void twoEnginesFromOneModule()
    {
        const auto first = loadEngine(module("penfield_fake_module"));
        const auto second = loadEngine(module("penfield_fake_module"));
        QVERIFY(first.get() != second.get());
    }

    void errorsOfTheModuleAreOurErrors()
    {
        const auto engine = loadEngine(module("penfield_fake_module"));
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token(), {});
        QVERIFY_EXCEPTION_THROWN(engine->trace("hello", job), Cancelled);
    }

    void threadsWaitWithoutSpinning()
    {
        loadEngine(module("penfield_fake_module"));
        QCOMPARE(qgetenv("OMP_WAIT_POLICY"), QByteArray("passive"));
        QVERIFY(qgetenv("OPENBLAS_NUM_THREADS").toInt() >= 1);
    }

    void whatTheUserSetStays()
    {
        qputenv("OMP_WAIT_POLICY", "active");
        qputenv("OPENBLAS_NUM_THREADS", "7");
        loadEngine(module("penfield_fake_module"));
        QCOMPARE(qgetenv("OMP_WAIT_POLICY"), QByteArray("active"));
        QCOMPARE(qgetenv("OPENBLAS_NUM_THREADS"), QByteArray("7"));
    }

    void aModuleThatIsNotThereIsSaid() { QVERIFY(sentence("/no/such/engine.so").contains("/no/such/engine.so is not there")); }

    void aLibraryThatIsNoEngineIsSaid()
    {
        QVERIFY(sentence(module("penfield_not_a_module")).contains("is not an engine of this Penfield"));
    }

    void aFileThatIsNoLibraryIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("penfield_engine.so"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a library at all");
        file.close();
        QVERIFY(sentence(file.fileName().toStdString()).contains("cannot be loaded"));
    }

    void theEnvironmentNamesTheModule()
    {
        qputenv("PENFIELD_ENGINE_MODULE", "/somewhere/else.so");
        QCOMPARE(findEngineModule(), std::string("/somewhere/else.so"));
    }
};

QTEST_APPLESS_MAIN(EngineLoaderTest)
#include "engine_loader_test.moc"
