// SPDX-License-Identifier: MIT
#include "widgets/controls/ui.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "imgui_internal.h"

namespace portal::controls {
namespace {

ImU32 to_imgui(const theme::Rgb& color) {
  return IM_COL32(color[0], color[1], color[2], 255);
}

}  // namespace

Ui::Ui(Pass& pass) : pass_(pass), list_(ImGui::GetWindowDrawList()) {}

// Not ImGui::GetID: there "###" in a key starts the hash anew, and keys come from data.
semantics::NodeId Ui::id(std::string_view key) const {
  const ImGuiID hash = ImHashData(key.data(), key.size(), ImGui::GetCurrentWindow()->IDStack.back());
  return {hash != 0 ? hash : 1};
}

bool Ui::place(semantics::NodeId id, const Box& box) {
  const ImRect rect(corner(box.x, box.y), corner(box.x + box.width, box.y + box.height));
  return ImGui::ItemAdd(rect, id.value);
}

std::optional<std::string> Ui::typed(semantics::NodeId id) {
  if (!id || pass_.typed_into != id) return std::nullopt;
  typing_done_ = true;
  return pass_.typed;
}

float Ui::device(float css_px) const {
  return std::floor(css_px * pass_.scale + 0.5F);
}

float Ui::stroke(float css_px) const {
  return std::max(1.0F, device(css_px));
}

ImVec2 Ui::corner(float x, float y) const {
  const ImVec2 origin = ImGui::GetWindowPos();
  return {origin.x + device(x), origin.y + device(y)};
}

// In integers, by the rule of web/README.md (STYLES): the page computes the same row for its own text.
int Ui::baseline(theme::TextStyle style, float y) const {
  const auto scale_milli = static_cast<std::int64_t>(std::lround(pass_.scale * 1000));
  const std::int64_t fine_y = std::lround(y * 16) + typography::baseline_fine(style);
  const auto row = static_cast<int>((fine_y * scale_milli + 8000) / 16000);
  return row + static_cast<int>(ImGui::GetWindowPos().y);
}

semantics::FineRect Ui::fine(const Box& box) {
  const auto sixteenths = [](float css_px) { return static_cast<std::int32_t>(std::lround(css_px * 16)); };
  return {sixteenths(box.x), sixteenths(box.y), sixteenths(box.width), sixteenths(box.height)};
}

ImU32 Ui::color(theme::ColorRole role) const {
  return to_imgui((*pass_.palette)[role]);
}

ImU32 Ui::mixed(theme::ColorRole a, theme::ColorRole b, double share_of_a) const {
  return to_imgui(theme::mix((*pass_.palette)[a], (*pass_.palette)[b], share_of_a));
}

void Ui::fill(const Box& box, ImU32 fill_color, float radius_px) {
  list_->AddRectFilled(corner(box.x, box.y), corner(box.x + box.width, box.y + box.height), fill_color,
                       radius_px * pass_.scale);
}

// Two fills instead of a stroked path: the border has the same width everywhere, in whole device pixels.
void Ui::frame(const Box& box, ImU32 inside, ImU32 border, float border_px, float radius_px) {
  const float width = stroke(border_px);
  const float radius = radius_px * pass_.scale;
  const ImVec2 min = corner(box.x, box.y), max = corner(box.x + box.width, box.y + box.height);
  list_->AddRectFilled(min, max, border, radius);
  list_->AddRectFilled(ImVec2(min.x + width, min.y + width), ImVec2(max.x - width, max.y - width), inside,
                       std::max(0.0F, radius - width));
}

void Ui::hairline(float x, float y, float width_px, ImU32 line_color) {
  const ImVec2 min = corner(x, y);
  list_->AddRectFilled(min, ImVec2(corner(x + width_px, y).x, min.y + stroke(1)), line_color);
}

Scope::Scope(Ui& ui, std::string_view key) : ui_(ui) {
  ImGui::PushOverrideID(ui.id(key).value);
}

Scope::Scope(Ui& ui, std::string_view key, semantics::Role role, const Box& box) : ui_(ui), described_(true) {
  const semantics::NodeId id = ui.id(key);
  index_ = ui.tree().nodes().size();
  ui.tree().open(id, role).rect = Ui::fine(box);
  ImGui::PushOverrideID(id.value);
}

Scope::~Scope() {
  if (described_) ui_.tree().close();
  ImGui::PopID();
}

semantics::Node& Scope::node() {
  assert(described_);
  return ui_.tree().node(index_);
}

}  // namespace portal::controls
