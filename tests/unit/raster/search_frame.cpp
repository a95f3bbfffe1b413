// SPDX-License-Identifier: MIT
#include "tests/unit/raster/search_frame.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <string_view>

#include "imgui_internal.h"

#include "assets/fonts/fonts.h"

namespace portal::test {
namespace {

constexpr ImU32 paper = IM_COL32(255, 255, 255, 255);
constexpr ImU32 ink_colour = IM_COL32(31, 41, 55, 255);
constexpr ImU32 faint = IM_COL32(75, 85, 99, 255);
constexpr ImU32 accent = IM_COL32(11, 94, 215, 255);
constexpr ImU32 border = IM_COL32(148, 163, 184, 255);
constexpr ImU32 highlight = IM_COL32(255, 236, 153, 160);

constexpr const char* titles[] = {
    "Nghị quyết về phân bổ dự toán ngân sách huyện năm 2025",
    "Quyết định phê duyệt kế hoạch sử dụng đất",
    "Thông báo lịch tiếp công dân tháng 10",
    "Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn",
};
constexpr const char* snippet = "Uỷ ban nhân dân huyện quy định chi tiết việc lập, thẩm định và tổ chức thực hiện.";

ImFont* add_font(ImFontAtlas& atlas, std::span<const std::uint8_t> file) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.OversampleH = 4;
  config.OversampleV = 1;
  // The atlas does not write to data that it does not own.
  return atlas.AddFontFromMemoryTTF(const_cast<std::uint8_t*>(file.data()), static_cast<int>(file.size()), 15.0f,
                                    &config);
}

void confirm_textures(ImVector<ImTextureData*>& textures) {
  for (ImTextureData* texture : textures) {
    const bool leaving = texture->Status == ImTextureStatus_WantDestroy;
    texture->SetStatus(leaving ? ImTextureStatus_Destroyed : ImTextureStatus_OK);
  }
}

}  // namespace

SearchFrame::SearchFrame(int scale) : scale_(scale), context_(ImGui::CreateContext()) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
  io.DisplaySize = {px(width_css_px), px(height_css_px)};
  io.DeltaTime = 1.0f / 60;
  io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
  io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  regular_ = add_font(*io.Fonts, assets::sans_regular());
  bold_ = add_font(*io.Fonts, assets::sans_bold());
  ImGuiStyle& style = ImGui::GetStyle();
  ImGui::StyleColorsLight();
  style.FrameRounding = 4;
  style.FrameBorderSize = 1;
  style.ScaleAllSizes(static_cast<float>(scale));
  style.FontScaleDpi = static_cast<float>(scale);
}

SearchFrame::~SearchFrame() {
  ImGui::DestroyContext(context_);
}

raster::Scene SearchFrame::draw(int hovered_card) {
  ImGui::SetCurrentContext(context_);
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::Begin("search", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
  form();
  for (int i = 0; i < card_count; ++i)
    card(i, i == hovered_card);
  chart();
  ImGui::End();
  ImGui::Render();
  confirm_textures(ImGui::GetPlatformIO().Textures);
  const ImTextureData& atlas = *ImGui::GetIO().Fonts->TexData;
  return {ImGui::GetDrawData(),
          {atlas.Pixels, atlas.Width, atlas.Height, atlas.GetPitch(), static_cast<std::uint64_t>(atlas.UniqueID)},
          paper};
}

void SearchFrame::form() {
  static const char* const fields[] = {"Nghị quyết", "Quyết định", "Thông báo", "Kế hoạch", "Báo cáo", "Tờ trình"};
  char query[] = "nghị quyết ngân sách", from[] = "01/01/2024", to[] = "31/12/2025";
  ImGui::SetNextItemWidth(px(400));
  ImGui::InputText("##query", query, sizeof query);
  ImGui::SameLine();
  ImGui::SetNextItemWidth(px(100));
  ImGui::InputText("##from", from, sizeof from);
  ImGui::SameLine();
  ImGui::SetNextItemWidth(px(100));
  ImGui::InputText("##to", to, sizeof to);
  ImGui::SameLine();
  ImGui::Button("Tìm kiếm");
  for (const char* field : fields) {
    bool checked = field[0] == 'N' || field[0] == 'K';
    ImGui::Checkbox(field, &checked);
    ImGui::SameLine();
  }
  ImGui::NewLine();
  text(regular_, 15, {px(8), px(72)}, px(700), ink_colour, "Tìm thấy 1780 văn bản thoả mãn điều kiện tìm kiếm.");
}

void SearchFrame::card(int index, bool hovered) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float left = px(8 + 280 * static_cast<float>(index % 2)), top = px(100 + 120 * static_cast<float>(index / 2));
  const ImVec2 low{left, top}, high{left + px(272), top + px(112)};
  list.AddRectFilled(low, high, hovered ? IM_COL32(239, 246, 255, 255) : paper, px(6));
  list.AddRect(low, high, hovered ? accent : border, px(6), 0, px(1));
  list.AddRectFilled({left + px(10), top + px(6)}, {left + px(96), top + px(26)}, highlight);
  list.PushClipRect(low, high, true);
  const float inner = left + px(10), wrap = px(252);
  float y = top + px(8);
  y += text(bold_, 15, {inner, y}, wrap, accent, titles[index % 4]);
  y += text(regular_, 13, {inner, y}, wrap, faint, "12/NQ-HĐND · 06/10/2025");
  text(regular_, 13, {inner, y}, wrap, ink_colour, snippet);
  list.PopClipRect();
}

void SearchFrame::chart() {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  ImVec2 line[24];
  for (int i = 0; i < 24; ++i) {
    const auto month = static_cast<float>(i);
    const float x = px(580 + 9 * month), height = px(40 + 30 * ImSin(month * 0.7f));
    list.AddRectFilled({x, px(560) - height}, {x + px(6), px(560)}, IM_COL32(11, 94, 215, 170), px(2));
    line[i] = {x + px(3), px(440) - height * 0.8f};
  }
  list.AddPolyline(line, 24, IM_COL32(190, 24, 93, 255), 0, px(1.5f));
  list.AddCircleFilled({px(690), px(200)}, px(60), IM_COL32(22, 163, 74, 200));
  list.AddCircle({px(690), px(200)}, px(70), faint, 0, px(2));
  list.AddBezierCubic({px(590), px(300)}, {px(640), px(220)}, {px(720), px(380)}, {px(790), px(300)}, accent, px(2));
  list.AddRectFilledMultiColor({px(580), px(110)}, {px(790), px(126)}, accent, paper, paper, accent);
}

// Paints wrapped text as the product does, and returns its height.
float SearchFrame::text(ImFont* font, float css_size, const ImVec2& place, float wrap_width, ImU32 colour,
                        std::string_view utf8) {
  const char* const end = utf8.data() + utf8.size();
  const float line_height = std::floor(px(css_size * 1.38f));
  float y = place.y;
  for (const char* begin = utf8.data(); begin < end; y += line_height) {
    const char* const wrapped = font->CalcWordWrapPosition(px(css_size), begin, end, wrap_width);
    glyphs(font, css_size, {place.x, y}, colour, begin, wrapped);
    begin = wrapped;
    while (begin < end && *begin == ' ')
      ++begin;
  }
  return y - place.y;
}

// One line: glyph by glyph at the nearest quarter pixel, on a whole row.
void SearchFrame::glyphs(ImFont* font, float css_size, ImVec2 place, ImU32 colour, const char* begin, const char* end) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  ImFontBaked* baked = font->GetFontBaked(px(css_size));
  while (begin < end) {
    unsigned int character = 0;
    begin += ImTextCharFromUtf8(&character, begin, end);
    const ImFontGlyph glyph = *baked->FindGlyph(static_cast<ImWchar>(character));
    if (glyph.Visible) {
      const float x = std::floor((place.x + glyph.X0) * 4 + 0.5f) / 4, y = std::floor(place.y + glyph.Y0 + 0.5f);
      list.PrimReserve(6, 4);
      list.PrimRectUV({x, y}, {x + glyph.X1 - glyph.X0, y + glyph.Y1 - glyph.Y0}, {glyph.U0, glyph.V0},
                      {glyph.U1, glyph.V1}, colour);
    }
    place.x += glyph.AdvanceX;
  }
}

}  // namespace portal::test
