#pragma once
// Loads the engine module at run time, so that a program shows its window before LibTorch's 300 libraries are there.

#include "backend/types/engine.h"

#include <memory>
#include <string>

namespace penfield {

/// Settings that OpenMP and OpenBLAS read when they are loaded, and of the heap; variables that are set already stay. loadEngine() does
/// this too: call it early in main() of a program with several threads, because changing the environment while another thread reads it is
/// undefined.
void prepareEngineEnvironment();

/// The module named by PENFIELD_ENGINE_MODULE, else the one beside the program (build tree or installed). Throws Error.
std::string findEngineModule();

/// The module stays loaded until the program ends: LibTorch cannot be unloaded. Throws Error.
std::unique_ptr<Engine> loadEngine(const std::string &modulePath);

}  // namespace penfield
