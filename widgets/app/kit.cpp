// SPDX-License-Identifier: MIT
#include "widgets/app/kit.h"

#include "imgui.h"

namespace portal::app {
namespace {

constexpr ImGuiWindowFlags window_flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                          ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                                          ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoInputs |
                                          ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoBringToFrontOnFocus;

constexpr float window_height = 1'000'000;  // taller than any widget; what is painted is the display

void configure_io() {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.DeltaTime = 1.0F / 60;  // nothing here depends on time, and nothing may
  io.ConfigMemoryCompactTimer = -1;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
  io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
  io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  io.Fonts->TexMinWidth = io.Fonts->TexMinHeight = 512;   // what a first page of results needs at density 1
  io.Fonts->TexMaxWidth = io.Fonts->TexMaxHeight = 4096;  // what the rasterizer takes
}

void configure_style() {
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = ImVec2(0, 0);
  style.WindowBorderSize = 0;
  style.WindowMinSize = ImVec2(1, 1);
  style.AntiAliasedLinesUseTex = false;
}

}  // namespace

Kit::Kit() : context_(ImGui::CreateContext()) {
  ImGui::SetCurrentContext(context_);
  configure_io();
  configure_style();
  fonts_ = std::make_unique<typography::Fonts>(*ImGui::GetIO().Fonts);
}

Kit::~Kit() {
  ImGui::SetCurrentContext(context_);
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
    texture->SetStatus(ImTextureStatus_Destroyed);
  ImGui::DestroyContext(context_);
}

std::uint64_t Kit::run_frame(int width, int height, int top, const std::function<void()>& view) {
  ImGui::SetCurrentContext(context_);
  ImGui::GetIO().DisplaySize = ImVec2(static_cast<float>(width), static_cast<float>(height));
  ImGui::NewFrame();  // makes the first atlas
  const int before = ImGui::GetIO().Fonts->TexData->UniqueID;
  ImGui::SetNextWindowPos(ImVec2(0, static_cast<float>(-top)));
  ImGui::SetNextWindowSize(ImVec2(static_cast<float>(width), window_height));
  ImGui::Begin("widget", nullptr, window_flags);
  view();
  ImGui::End();
  ImGui::Render();
  take_textures();
  settled_ = ImGui::GetIO().Fonts->TexData->UniqueID == before;
  return ++frame_;
}

// The atlas is read in place by the rasterizer: there is nothing to upload.
void Kit::take_textures() {
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    const bool unused = texture->Status == ImTextureStatus_WantDestroy && texture->UnusedFrames > 0;
    texture->SetStatus(unused ? ImTextureStatus_Destroyed : ImTextureStatus_OK);
  }
}

const ImDrawData* Kit::draw_data(std::uint64_t frame) const {
  ImGui::SetCurrentContext(context_);
  return frame == frame_ ? ImGui::GetDrawData() : nullptr;
}

raster::Texture Kit::atlas() const {
  ImGui::SetCurrentContext(context_);
  const ImTextureData& texture = *ImGui::GetIO().Fonts->TexData;
  return {texture.Pixels, texture.Width, texture.Height, texture.GetPitch(),
          static_cast<std::uint64_t>(texture.UniqueID)};
}

raster::ImageView Kit::band(int width, int height) {
  const std::size_t pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  if (band_.size() < pixels) band_.resize(pixels);
  return {band_.data(), width, height, width};
}

}  // namespace portal::app
