# SPDX-License-Identifier: MIT
# portal_imgui: Dear ImGui, built from the same pinned sources for every target.
#
# The sources are never copied into the repository, and the distribution's binary package is too old and native only. They
# come from the first of: PORTAL_IMGUI_DIR; a cached copy; the distribution's source package; the upstream archive.
# Whatever the route, each file that is compiled must have the SHA-256 listed in imgui.sha256.

set(PORTAL_IMGUI_VERSION 1.92.2b)
set(portal_imgui_url https://github.com/ocornut/imgui/archive/refs/tags/v${PORTAL_IMGUI_VERSION}.tar.gz)

# Sets `out` to where the sources of this version are cached: in the user's cache folder, or in the build without a home.
function(portal_imgui_cache out)
  set(root ${PROJECT_BINARY_DIR}/cache)
  if(NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
    set(root $ENV{XDG_CACHE_HOME})
  elseif(NOT "$ENV{HOME}" STREQUAL "")
    set(root $ENV{HOME}/.cache)
  endif()
  set(${out} ${root}/portalkit/imgui-${PORTAL_IMGUI_VERSION} PARENT_SCOPE)
endfunction()

# Puts the distribution's or the upstream archive into `folder`; sets `out` to its path.
function(portal_imgui_download folder out)
  execute_process(
    COMMAND sh ${PROJECT_SOURCE_DIR}/cmake/fetch_imgui.sh ${PORTAL_IMGUI_VERSION} ${folder}
    OUTPUT_VARIABLE archive OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_VARIABLE reason ERROR_STRIP_TRAILING_WHITESPACE
    RESULT_VARIABLE failed)
  if(failed)
    message(STATUS "Dear ImGui: ${reason}; trying the upstream archive")
    set(archive ${folder}/imgui.tar.gz)
    file(DOWNLOAD ${portal_imgui_url} ${archive} STATUS status TLS_VERIFY ON INACTIVITY_TIMEOUT 30)
    list(POP_FRONT status code reason)
    if(NOT code EQUAL 0)
      file(REMOVE_RECURSE ${folder})
      message(FATAL_ERROR "Dear ImGui ${PORTAL_IMGUI_VERSION} cannot be had: ${portal_imgui_url}: ${reason}. "
                          "Unpack it by hand and configure with -DPORTAL_IMGUI_DIR=<folder>.")
    endif()
  endif()
  set(${out} ${archive} PARENT_SCOPE)
endfunction()

# Downloads and unpacks into `folder`. The rename at the end is atomic: two builds that start at once cannot harm each other.
function(portal_imgui_fetch folder)
  string(RANDOM LENGTH 8 suffix)
  set(temporary ${folder}.${suffix})
  file(MAKE_DIRECTORY ${temporary})
  portal_imgui_download(${temporary} archive)
  file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${temporary}/unpacked)
  file(GLOB root LIST_DIRECTORIES true ${temporary}/unpacked/*) # both archives hold one folder
  file(RENAME ${root} ${folder} RESULT reason)
  file(REMOVE_RECURSE ${temporary})
  if(NOT EXISTS ${folder}) # a rename that failed because another build was faster is no failure
    message(FATAL_ERROR "Dear ImGui: cannot create ${folder}: ${reason}")
  endif()
endfunction()

# Compares the files of `folder` with imgui.sha256 (the format of sha256sum).
function(portal_imgui_verify folder)
  file(STRINGS ${PROJECT_SOURCE_DIR}/cmake/imgui.sha256 lines)
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^([0-9a-f]+)  (.+)$" matched ${line})
    set(expected ${CMAKE_MATCH_1})
    set(file ${folder}/${CMAKE_MATCH_2})
    if(NOT EXISTS ${file})
      message(FATAL_ERROR "Dear ImGui: ${file} is missing; remove ${folder} or set PORTAL_IMGUI_DIR")
    endif()
    file(SHA256 ${file} actual)
    if(NOT actual STREQUAL expected)
      message(FATAL_ERROR "Dear ImGui: ${file} is not that of ${PORTAL_IMGUI_VERSION}: SHA-256 ${actual}, "
                          "expected ${expected}; remove ${folder} or set PORTAL_IMGUI_DIR")
    endif()
  endforeach()
endfunction()

set(portal_imgui_folder ${PORTAL_IMGUI_DIR})
if(NOT portal_imgui_folder)
  portal_imgui_cache(portal_imgui_folder)
  if(NOT EXISTS ${portal_imgui_folder})
    portal_imgui_fetch(${portal_imgui_folder})
  endif()
endif()
portal_imgui_verify(${portal_imgui_folder})
message(STATUS "Dear ImGui ${PORTAL_IMGUI_VERSION}: ${portal_imgui_folder}")

add_library(portal_imgui STATIC
  ${portal_imgui_folder}/imgui.cpp
  ${portal_imgui_folder}/imgui_draw.cpp
  ${portal_imgui_folder}/imgui_widgets.cpp
  ${PROJECT_SOURCE_DIR}/widgets/imgui_format.cpp
  $<IF:$<BOOL:${EMSCRIPTEN}>,${PROJECT_SOURCE_DIR}/widgets/imgui_without_tables.cpp,${portal_imgui_folder}/imgui_tables.cpp>)
target_include_directories(portal_imgui SYSTEM PUBLIC ${portal_imgui_folder})
target_include_directories(portal_imgui PUBLIC ${PROJECT_SOURCE_DIR}) # imgui.h includes our configuration by its path
target_compile_definitions(portal_imgui PUBLIC IMGUI_USER_CONFIG="widgets/imgui_config.h")
target_compile_definitions(portal_imgui PRIVATE PORTAL_BUILDS_IMGUI) # see widgets/imgui_config.h
target_compile_features(portal_imgui PUBLIC cxx_std_20)
target_compile_options(portal_imgui PRIVATE -fno-exceptions -fno-rtti -fno-sanitize=undefined) # its code is not ours
