// SPDX-License-Identifier: MIT
// Stands in for imgui_tables.cpp in the module; a native program drops what it does not call, function by function.
// ImGui's windows call these for tables and columns that were left open. Our views lay out by themselves and open none,
// so the whole file would be 20 KB of WebAssembly that can never run.
#include <cassert>

#include "imgui.h"
#include "imgui_internal.h"

namespace ImGui {

void EndTable() {
  assert(false);
}
void EndColumns() {
  assert(false);
}
void PushColumnsBackground() {
  assert(false);
}
void PopColumnsBackground() {
  assert(false);
}
void TablePushColumnChannel(int /*column*/) {
  assert(false);
}
void TablePopColumnChannel() {
  assert(false);
}
void TablePushBackgroundChannel() {
  assert(false);
}
void TablePopBackgroundChannel() {
  assert(false);
}

// Called without tables as well, to tidy up and to set up.
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable* /*table*/) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData* /*data*/) {}
void TableSettingsAddSettingsHandler() {}

}  // namespace ImGui
