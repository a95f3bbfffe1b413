# SPDX-License-Identifier: MIT
# cmake -P tests/checks/layers.cmake, at the root: which files may include and call what (ARCHITECTURE.md, layers).
# Link targets enforce most of it; this names the line, and covers what would compile all the same.

file(GLOB_RECURSE files RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} core/*.h core/*.cpp widgets/*.h widgets/*.cpp web/*.h web/*.cpp
     examples/*.h examples/*.cpp)

# forbid(FILES <regex> [EXCEPT <regex>] INCLUDE|TEXT <regex> BECAUSE <sentence>)
#   INCLUDE is matched with what follows `#include`, quotes or brackets as well; TEXT with every line
function(forbid)
  cmake_parse_arguments(PARSE_ARGV 0 rule "" "FILES;EXCEPT;INCLUDE;TEXT;BECAUSE" "")
  foreach(file IN LISTS files)
    if(NOT file MATCHES "${rule_FILES}" OR (rule_EXCEPT AND file MATCHES "${rule_EXCEPT}"))
      continue()
    endif()
    if(rule_INCLUDE)
      file(STRINGS ${file} lines ENCODING UTF-8 REGEX "^ *# *include *(${rule_INCLUDE})")
    else()
      file(STRINGS ${file} lines ENCODING UTF-8 REGEX "${rule_TEXT}")
    endif()
    foreach(line IN LISTS lines)
      message(SEND_ERROR "${file}: ${line}\n  ${rule_BECAUSE}")
    endforeach()
  endforeach()
endfunction()

# Programs may touch the machine: the command line, the generator of the example data, the window for developers.
set(programs "^(core/cli|examples|widgets/window)/")

forbid(FILES "^core/" INCLUDE "\"(widgets|web|assets|examples|tests)/|.imgui|.imstb"
       BECAUSE "core is the lowest layer")
forbid(FILES "^widgets/" INCLUDE "\"(web|examples|tests)/"
       BECAUSE "widgets know core and ImGui, nothing above")
forbid(FILES "^web/" INCLUDE "\"(examples|tests)/"
       BECAUSE "the product does not know its examples and tests")
forbid(FILES "." EXCEPT "^web/(search/)?bridge/" INCLUDE ".emscripten"
       BECAUSE "the bridges in web are the only C++ that knows it is wasm")
forbid(FILES "^widgets/.*_state\\." INCLUDE ".imgui|\".*_view\\.h|\"widgets/raster/"
       BECAUSE "a state is logic that is tested without a frame")
forbid(FILES "^widgets/semantics/" INCLUDE ".imgui"
       BECAUSE "the semantics tree is plain values")
forbid(FILES "^widgets/" EXCEPT "${programs}|^widgets/(app|controls|raster|typography)/|^widgets/imgui_" TEXT "ImGui::|ImDraw|[.>]list\\(\\)"
       BECAUSE "controls are the only door to Dear ImGui, so that nothing is drawn without being described")
forbid(FILES "." EXCEPT "${programs}|^widgets/imgui_config.h$|^web/bridge/small_libc.cpp$" # which replace functions of <cstdio>
       INCLUDE "<(fstream|iostream|cstdio|stdio\\.h|filesystem|thread|mutex|future|locale|clocale|ctime|random|regex)>"
       BECAUSE "libraries have no files, streams, threads, locale or chance: the caller hands in what they need")
forbid(FILES "." EXCEPT "${programs}|^core/time/" INCLUDE "<chrono>"
       BECAUSE "the calendar types of <chrono> are core/time's; everybody else uses its dates")
forbid(FILES "." EXCEPT "${programs}" TEXT "_clock::now|std::time\\(|std::getenv|setlocale|std::rand\\("
       BECAUSE "today, the time zone and the locale are arguments")
forbid(FILES "." INCLUDE "\"[^i/\"][^/\"]*\"" # imgui.h and imgui_internal.h aside
       BECAUSE "include from the root: \"core/text/fold.h\"")
