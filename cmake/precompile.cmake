# SPDX-License-Identifier: MIT
# portal_precompile(<target> [headers…]): a header of the standard library, and each of those named, is parsed once a target
# and not once a file, with Clang alone: GCC gains little by it, and so goes on to see when a file does not include what it uses.

set(portal_standard_headers
  <algorithm> <array> <charconv> <cstdint> <functional> <memory> <optional> <span> <string> <string_view> <unordered_map>
  <utility> <variant> <vector>)

function(portal_precompile target)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_precompile_headers(${target} PRIVATE ${portal_standard_headers} ${ARGN})
  endif()
endfunction()

# Without the times of the headers, so that a compiler cache can take one for another of the same content.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  list(APPEND CMAKE_CXX_COMPILE_OPTIONS_CREATE_PCH -Xclang -fno-pch-timestamp)
endif()
