#pragma once
// What the engine module (penfield_engine.so) exports, and nothing else.

#include "backend/types/engine.h"

namespace penfield {

/// Goes up whenever Engine, or a value that passes through it, changes its layout.
inline constexpr int engineAbiVersion = 2;

inline constexpr char engineModuleFileName[] = "penfield_engine.so";
inline constexpr char createEngineSymbol[] = "penfield_create_engine";
using CreateEngine = Engine *(*)(int abiVersion);

}  // namespace penfield

/// Gives a new engine to the caller, or nothing when `abiVersion` is not the one the module was built with.
extern "C" __attribute__((visibility("default"))) penfield::Engine *penfield_create_engine(int abiVersion);
