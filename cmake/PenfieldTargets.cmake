# penfield_library(NAME SOURCES … [LINK …])       one room as a static library; includes are relative to the repository's root
# penfield_qt_library(NAME SOURCES … [LINK …])    the same with moc, and with torch's headers barred
# penfield_test(NAME SOURCES … [LINK …] [GUI])    one Qt Test executable = one ctest entry; GUI: offscreen platform

include_guard()

# Qt 6.4's moc stops at g++ 12's <concepts> ("Parse error at std"), which <compare> includes; it needs neither.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_COMPARE -D_GLIBCXX_CONCEPTS)

function(_penfield_common name)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC penfield_flags)
endfunction()

function(penfield_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  _penfield_common(${name})
  target_link_libraries(${name} PUBLIC ${arg_LINK})
endfunction()

function(penfield_qt_library name)
  penfield_library(${name} ${ARGN})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_include_directories(${name} BEFORE PRIVATE ${PROJECT_SOURCE_DIR}/cmake/guards/no_torch)
endfunction()

function(penfield_test name)
  cmake_parse_arguments(arg "GUI" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  _penfield_common(${name})
  target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    PENFIELD_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PENFIELD_BINARY_DIR="${CMAKE_BINARY_DIR}"
    PENFIELD_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures" PENFIELD_DEMO="${PROJECT_SOURCE_DIR}/resources/demo")
  add_test(NAME ${name} COMMAND ${name} -o -,txt -maxwarnings 0)
  set_tests_properties(${name} PROPERTIES TIMEOUT 600
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OPENBLAS_NUM_THREADS=1;OMP_WAIT_POLICY=passive")
endfunction()

# Adds the listed sub-directories.
function(penfield_rooms)
  foreach(room IN LISTS ARGN)
    add_subdirectory(${room})
  endforeach()
endfunction()
