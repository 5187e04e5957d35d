// An engine module without LibTorch.

#include "backend/engine/loader/module_abi.h"
#include "tests/support/fake_engine.h"

penfield::Engine *penfield_create_engine(int abiVersion)
{
    if (abiVersion != penfield::engineAbiVersion)
        return nullptr;
    return new penfield::FakeEngine(std::make_shared<penfield::FakeEngineControl>());
}
