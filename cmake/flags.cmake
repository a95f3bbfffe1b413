# SPDX-License-Identifier: MIT
# The two flag targets. Link them PRIVATE: flags reach neither consumers nor vendored code.

add_library(portal_flags INTERFACE) # all our own code
target_compile_features(portal_flags INTERFACE cxx_std_20)
target_compile_options(portal_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> # GCC 12 is often wrong where it inlines; UBSan and Clang look too
  $<$<BOOL:${PORTAL_WERROR}>:-Werror>)
target_include_directories(portal_flags INTERFACE ${PROJECT_SOURCE_DIR})

add_library(portal_library_flags INTERFACE) # library code: a stray `throw` fails natively too, not first in the browser
target_link_libraries(portal_library_flags INTERFACE portal_flags)
target_compile_options(portal_library_flags INTERFACE -fno-exceptions -fno-rtti)

# Same bits everywhere: GCC on aarch64 and FMA builds contract a*b+c by default, which moves vertices.
add_compile_options(-ffp-contract=off)
set(CMAKE_CXX_EXTENSIONS OFF)
# A search counts bits, for which all such processors since 2009 have an instruction that the first ones lack.
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  add_compile_options($<$<CONFIG:Release>:-march=x86-64-v2>)
endif()
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(PORTAL_SANITIZE)
  # vptr: it asks for the type of an object, and library objects have none (-fno-rtti).
  add_compile_options(-fsanitize=${PORTAL_SANITIZE} -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${PORTAL_SANITIZE})
endif()
