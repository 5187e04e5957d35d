# What is built, and how strictly it is compiled.

option(PENFIELD_BUILD_ENGINE "Build the LibTorch engine module, penfield-cli and penfield-train" ON)
option(PENFIELD_BUILD_GUI "Build the window, the gallery and everything else that needs Qt" ON)
option(PENFIELD_BUILD_TESTS "Build the tests (they need Qt Test)" ON)
option(PENFIELD_SANITIZE "Compile with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(PENFIELD_WERROR "Treat warnings as errors" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(PENFIELD_CCACHE ccache)
if(PENFIELD_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${PENFIELD_CCACHE})
endif()
find_program(PENFIELD_MOLD mold)
if(PENFIELD_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# Warnings and sanitizers, linked by every target of ours.
add_library(penfield_flags INTERFACE)
target_compile_options(penfield_flags INTERFACE -Wall -Wextra -Wno-unused-parameter
  -Wno-restrict  # g++ 12 warns falsely on "text" + std::string at -O3
  $<$<BOOL:${PENFIELD_WERROR}>:-Werror>)
if(PENFIELD_SANITIZE)
  target_compile_options(penfield_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(penfield_flags INTERFACE -fsanitize=address,undefined)
endif()
