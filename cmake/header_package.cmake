# SPDX-License-Identifier: MIT
# Header-only packages of the distribution, one private include folder for each.
#
# emcc must not see /usr/include: its own C library would be mixed with the host's. So each package is linked into
# <build>/third_party/<name>, and only that folder is on the include path, natively as well.

# portal_header_package(<target> <folder or file below the include root>): an INTERFACE target with that include folder
function(portal_header_package target entry)
  find_path(${target}_root NAMES ${entry} PATHS /usr/include /usr/local/include /opt/homebrew/include
            NO_CMAKE_FIND_ROOT_PATH REQUIRED)
  set(folder ${PROJECT_BINARY_DIR}/third_party/${target})
  string(REGEX REPLACE "/.*" "" top ${entry})
  file(MAKE_DIRECTORY ${folder})
  file(CREATE_LINK ${${target}_root}/${top} ${folder}/${top} SYMBOLIC)
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE ${folder})
endfunction()

portal_header_package(nlohmann_json nlohmann/json.hpp)
target_compile_definitions(nlohmann_json INTERFACE JSON_NOEXCEPTION JSON_NO_IO)
portal_header_package(stb stb/stb_image_write.h)
if(PORTAL_TESTS)
  portal_header_package(catch2 catch2/catch.hpp)
endif()
