# Everything from outside, each with what it is for. All of it is packaged in Debian 12.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

find_package(simdjson REQUIRED)   # foreign JSON: config.json, tokenizer.json, safetensors headers
find_package(RapidJSON REQUIRED)  # foreign JSON that is larger than memory: graphs, as a stream
find_package(yaml-cpp REQUIRED)   # config.yaml of transcoder sets
find_package(ZLIB REQUIRED)       # deflated arrays in *.npz
find_package(SQLiteCpp REQUIRED)  # feature databases, sessions
find_package(Boost 1.74 REQUIRED)  # Boost.Math, headers only: distributions and their inverses
find_package(Eigen3 3.4 REQUIRED NO_MODULE)  # small least squares
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)  # checksums of blobs and files
pkg_check_modules(pcre2 REQUIRED IMPORTED_TARGET libpcre2-8)  # how a tokenizer.json splits text
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)  # and normalises it

if(PENFIELD_BUILD_ENGINE)
  find_package(Torch REQUIRED)    # the arithmetic; a LibTorch from elsewhere: CMAKE_PREFIX_PATH
  find_package(CLI11 REQUIRED)    # penfield-cli, penfield-train
  add_library(penfield_torch INTERFACE)
  target_link_libraries(penfield_torch INTERFACE torch)
  if(TORCH_CXX_FLAGS)
    separate_arguments(penfield_torch_flags UNIX_COMMAND "${TORCH_CXX_FLAGS}")
    target_compile_options(penfield_torch INTERFACE ${penfield_torch_flags})
  endif()
endif()

if(PENFIELD_BUILD_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Svg SvgWidgets LinguistTools)  # the window
  find_package(QCustomPlotQt6 REQUIRED)  # heatmaps and plots
endif()
if(PENFIELD_BUILD_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
endif()
