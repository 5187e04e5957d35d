// The module's one exported symbol.

#include "backend/engine/libtorch_engine.h"
#include "backend/engine/loader/module_abi.h"

penfield::Engine *penfield_create_engine(int abiVersion)
{
    return abiVersion == penfield::engineAbiVersion ? new penfield::engine::LibTorchEngine() : nullptr;
}
