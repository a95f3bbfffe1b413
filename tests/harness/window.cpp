// SPDX-License-Identifier: MIT
// portalkit-window FEED.json: a widget in a native window, for developers. The harness plays the page; this file plays
// the browser's window: pointer, keys, scrolling, the focus ring.
#include <SDL.h>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>

#include "tests/harness/harness.h"

namespace {

using portal::app::Number;
using portal::harness::Harness;
using portal::semantics::Node;
using portal::semantics::Role;

constexpr int wheel_step_px = 60;
constexpr int margin_px = 16;

bool takes_pointer(Role role) {
  return role == Role::link || role == Role::button || role == Role::search_field || role == Role::text_field ||
         role == Role::label;
}

bool is_field(Role role) {
  return role == Role::search_field || role == Role::text_field;
}

class Window {
 public:
  explicit Window(Harness& page) : page_(page) {
    window_ = SDL_CreateWindow("Portal Kit", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, 1000, 800,
                               SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    renderer_ = SDL_CreateRenderer(window_, -1, SDL_RENDERER_SOFTWARE);
    fit();
  }
  ~Window() {
    SDL_DestroyRenderer(renderer_);
    SDL_DestroyWindow(window_);
  }
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  void run() {
    draw();
    for (SDL_Event event; SDL_WaitEvent(&event) != 0;) {
      if (event.type == SDL_QUIT) return;
      handle(event);
      draw();
    }
  }

 private:
  void fit() {
    int points = 0, pixels = 0, height = 0;
    SDL_GetWindowSize(window_, &points, &height);
    SDL_GetRendererOutputSize(renderer_, &pixels, &height);
    view_height_ = height;
    scale_ = points > 0 ? static_cast<double>(pixels) / points : 1;
    page_.set_viewport(std::max(200, points - 2 * margin_px), scale_);
    page_.settle();
  }

  Number element_at(int x, int y) const {
    const int fine_x = (x - margin_px) * 16;
    const int fine_y = (y - margin_px) * 16 + static_cast<int>(scroll_ / scale_) * 16;
    Number found = 0;
    for (const Node& node : page_.tree().nodes()) {
      const auto& rect = node.rect;
      const bool inside =
          fine_x >= rect.x && fine_x < rect.x + rect.width && fine_y >= rect.y && fine_y < rect.y + rect.height;
      if (inside && takes_pointer(node.role)) found = page_.number(node.id);
    }
    return found;
  }

  void handle(const SDL_Event& event) {
    if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED) fit();
    if (event.type == SDL_MOUSEMOTION) page_.hover(element_at(event.motion.x, event.motion.y));
    if (event.type == SDL_MOUSEWHEEL) scroll_ -= static_cast<int>(event.wheel.y * wheel_step_px * scale_);
    if (event.type == SDL_MOUSEBUTTONDOWN) press(element_at(event.button.x, event.button.y));
    if (event.type == SDL_TEXTINPUT) insert(event.text.text);
    if (event.type == SDL_KEYDOWN) press_key(event.key.keysym);
    page_.settle();
  }

  void press(Number element) {
    if (element == 0) return;
    page_.click(element);
    if (is_field(page_.node(element).role)) page_.focus(element);
    for (const std::string& url : page_.followed())
      std::printf("link: %s\n", url.c_str());
    page_.forget_outputs();
  }

  void insert(const std::string& text) {
    const Number field = page_.focused();
    if (field != 0 && is_field(page_.node(field).role)) page_.type(field, page_.value(field) + text);
  }

  void press_key(const SDL_Keysym& key) {
    const bool shift = (key.mod & KMOD_SHIFT) != 0;
    if (key.sym == SDLK_TAB) page_.press(shift ? "Shift+Tab" : "Tab");
    if (key.sym == SDLK_RETURN) page_.press("Enter");
    if (key.sym == SDLK_ESCAPE) page_.press("Escape");
    if (key.sym == SDLK_BACKSPACE) page_.press("Backspace");
  }

  void draw() {
    const portal::harness::Image& image = page_.image();
    const int margin = static_cast<int>(margin_px * scale_);
    scroll_ = std::clamp(scroll_, 0, std::max(0, image.height + 2 * margin - view_height_));
    SDL_Surface* surface =
        SDL_CreateRGBSurfaceWithFormatFrom(const_cast<std::uint32_t*>(image.pixels.data()), image.width, image.height,
                                           32, image.width * 4, SDL_PIXELFORMAT_ABGR8888);
    SDL_Texture* texture = SDL_CreateTextureFromSurface(renderer_, surface);
    SDL_SetRenderDrawColor(renderer_, 255, 255, 255, 255);
    SDL_RenderClear(renderer_);
    const SDL_Rect place{margin, margin - scroll_, image.width, image.height};
    SDL_RenderCopy(renderer_, texture, nullptr, &place);
    draw_focus();
    SDL_RenderPresent(renderer_);
    SDL_DestroyTexture(texture);
    SDL_FreeSurface(surface);
  }

  void draw_focus() {
    if (page_.focused() == 0) return;
    const auto& rect = page_.node(page_.focused()).rect;
    const auto device = [&](int fine) { return static_cast<int>(fine / 16.0 * scale_); };
    const int margin = static_cast<int>(margin_px * scale_);
    SDL_SetRenderDrawColor(renderer_, 11, 74, 143, 255);
    for (int ring = 2; ring < 5; ++ring) {
      const SDL_Rect line{device(rect.x) + margin - ring, device(rect.y) + margin - scroll_ - ring,
                          device(rect.width) + 2 * ring, device(rect.height) + 2 * ring};
      SDL_RenderDrawRect(renderer_, &line);
    }
  }

  Harness& page_;
  SDL_Window* window_ = nullptr;
  SDL_Renderer* renderer_ = nullptr;
  double scale_ = 1;
  int view_height_ = 0;
  int scroll_ = 0;  // device pixels
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: portalkit-window FEED.json\n", stderr);
    return 2;
  }
  const std::filesystem::path feed = argv[1];
  Harness page(portal::app::WidgetKind::search, {feed.parent_path().string()});
  page.paint_values();
  page.set_option("src", feed.filename().string());
  if (SDL_Init(SDL_INIT_VIDEO) != 0) {
    std::fprintf(stderr, "no window: %s\n", SDL_GetError());
    return 1;
  }
  Window(page).run();
  SDL_Quit();
  return 0;
}
