// The engine as programs get it: a module loaded at run time, from a process that links no LibTorch.

#include "backend/engine/loader/engine_loader.h"
#include "backend/engine/loader/module_abi.h"
#include "backend/types/error.h"

#include <QTest>

#include <dlfcn.h>

using namespace penfield;

class EngineModuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moduleGivesAWorkingEngine()
    {
        const std::unique_ptr<Engine> engine = loadEngine(PENFIELD_ENGINE_FILE);
        QVERIFY(QString::fromStdString(engine->info().library).startsWith("LibTorch "));
    }

    void errorsAndCancellationKeepTheirTypesAcrossTheModule()
    {
        const std::unique_ptr<Engine> engine = loadEngine(PENFIELD_ENGINE_FILE);
        JobContext job;
        QVERIFY_EXCEPTION_THROWN(engine->trace("x", job), Error);
        QVERIFY_EXCEPTION_THROWN(engine->openModel("/nowhere", job), Error);
    }

    void otherVersionsOfTheInterfaceGetNoEngine()
    {
        void *library = dlopen(PENFIELD_ENGINE_FILE, RTLD_LAZY | RTLD_LOCAL);
        QVERIFY2(library, dlerror());
        const auto create = reinterpret_cast<CreateEngine>(dlsym(library, createEngineSymbol));
        QVERIFY(create);
        QVERIFY(!create(engineAbiVersion + 1));
    }
};

QTEST_APPLESS_MAIN(EngineModuleTest)
#include "engine_module_test.moc"
