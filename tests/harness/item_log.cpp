// SPDX-License-Identifier: MIT
#include "tests/harness/item_log.h"

#include <cmath>

#include "imgui.h"
#include "imgui_internal.h"

namespace portal::harness {

ItemLog::ItemLog(ImGuiContext& context) {
  context.TestEngine = this;
  context.TestEngineHookItems = true;
}

bool ItemLog::available() {
#ifdef IMGUI_ENABLE_TEST_ENGINE
  return true;
#else
  return false;
#endif
}

void ItemLog::add(int frame, const Item& item) {
  if (frame != frame_) items_.clear();
  frame_ = frame;
  items_.push_back(item);
}

}  // namespace portal::harness

#ifdef IMGUI_ENABLE_TEST_ENGINE
// Dear ImGui calls these, but only for contexts that an ItemLog watches: programs without the harness never get here.

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box, const ImGuiLastItemData*) {
  const ImGuiWindow& window = *context->CurrentWindow;
  if (window.IsFallbackWindow) return;  // Dear ImGui's own, empty and never shown
  if (window.ID == id && window.ParentWindow == nullptr) return;
  const auto pixel = [](float position) { return static_cast<int>(std::lround(position)); };
  const portal::raster::Rect rect = {pixel(box.Min.x - window.Pos.x), pixel(box.Min.y - window.Pos.y),
                                     pixel(box.Max.x - window.Pos.x), pixel(box.Max.y - window.Pos.y)};
  static_cast<portal::harness::ItemLog*>(context->TestEngine)->add(context->FrameCount, {id, rect});
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*, ImGuiItemStatusFlags) {}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) {
  return nullptr;
}
#endif
