// SPDX-License-Identifier: MIT
#include <optional>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/base64.h"
#include "core/feeds/json_feed.h"
#include "core/search/index.h"
#include "core/search/shards/cut_index.h"
#include "tests/harness/files.h"
#include "tests/harness/golden.h"
#include "tests/harness/harness.h"

using namespace portal;
using harness::Harness;
using harness::ServerMood;
using semantics::Role;

namespace {

struct Scene {
  std::string name;  ///< <state>_<theme>_<width>, of the picture
  int width_px = 1000;
  double scale = 1;
  theme::ThemeKind theme = theme::ThemeKind::light;
  std::string state = {};  ///< query string of the address
  std::string data = {};
  std::string page_size = "1";
};

std::unique_ptr<Harness> open(const Scene& scene) {
  auto page = std::make_unique<Harness>(app::WidgetKind::search, std::vector<std::string>{PORTAL_TEST_DATA});
  page->paint_values();
  app::SetTheme theme;
  theme.kind = scene.theme;
  page->set_theme(theme);
  page->set_option("page-size", scene.page_size);
  page->set_option("state", scene.state);
  page->set_viewport(scene.width_px, scene.scale);
  page->set_option("src", scene.data);
  return page;
}

std::string compare(Harness& page, const std::string& name) {
  return harness::compare_with_golden(page.image(), PORTAL_GOLDEN_IMAGES "/search_" + name + ".png");
}

// Many rows that are soon read: 200 of them are four slices of work.
std::string many_rows() {
  std::string json = "[";
  for (int row = 1; row <= 200; ++row)
    json += (row == 1 ? "" : ",") + ("{\"title\":\"Văn bản " + std::to_string(row)) + "\"}";
  return json + "]";
}

// The documents as `portalkit index --static kho` makes an index of them, but not deflated.
void put_index(harness::Server& server, const search::Thinning& thinning = {}) {
  feeds::JsonFeedReader reader(harness::read_file(PORTAL_TEST_DATA "/search/documents.json").value(), "");
  while (reader.step(100)) {
  }
  search::IndexBuilder builder({.rows = search::RowTexts::all});
  for (search::Document& document : reader.take_documents())
    builder.add(std::move(document));
  const search::Index index = std::move(builder).build();
  std::vector<std::uint8_t> root;
  const auto put = [&](const search::Shard& shard) {
    std::vector<std::uint8_t> file(1);
    file.insert(file.end(), shard.bytes.begin(), shard.bytes.end());
    if (shard.name.number == search::root_number) {
      root = std::move(file);
    } else {
      server.put("kho/shards/" + search::to_text(shard.name) + ".bin", {file.begin(), file.end()});
    }
    return true;
  };
  const auto base = search::cut_index(index.bytes(), nullptr, put, thinning);
  server.put("kho/manifest.json", R"({"portalkit": "static-index", "version": )" +
                                      std::to_string(search::shards_version) + R"(, "root": ")" +
                                      search::to_hex(*base) + R"(", "roots": [")" + to_base64(root) + "\"]}");
}

const std::string documents = "search/documents.json";
const std::string road = "q=duong+giao+thong";
constexpr auto light = theme::ThemeKind::light, dark = theme::ThemeKind::dark;
constexpr auto contrast_light = theme::ThemeKind::contrast_light, contrast_dark = theme::ThemeKind::contrast_dark;

}  // namespace

TEST_CASE("golden: search results look as approved", "[golden][search]") {
  const Scene scene = GENERATE(values<Scene>({
      {"results_light_1000", 1000, 1, light, road, documents, "3"},
      {"results_dark_1000", 1000, 1, dark, road, documents, "2"},
      {"results_contrast-light_800", 800, 1, contrast_light, road, documents, "2"},
      {"results_contrast-dark_500", 500, 1, contrast_dark, road + "&page=2", documents, "2"},
      {"results_light_360", 360, 1, light, road + "&from=01/01/2021&to=31/12/2023", documents, "2"},
      {"results_light_320", 320, 1, light, "sort=relevance&page=4", documents, "2"},
      {"results_light_700-at-1.5", 700, 1.5, light, "q=nghi+quyet+ngan+sach", documents, "1"},
      {"results_dark_360-at-2", 360, 2, dark, "q=nha+thau", documents, "1"},
      {"results-last-page_light_800", 800, 1, light, "page=2", documents, "6"},
      {"empty_light_800", 800, 1, light, "q=khong+co+gi&from=01/01/2023", documents, "1"},
      {"failure_light_800", 800, 1, light, "", "search/missing.json", "1"},
      {"failure_dark_360", 360, 1, dark, "", "search/missing.json", "1"},
      {"partial_light_800", 800, 1, light, "q=van+xa", "feeds/bad_dates.json", "1"},
      {"date-error_light_800", 800, 1, light, "q=khong+co&from=31/02/2023&to=01/13/2023", documents, "1"},
      {"date-error_light_360", 360, 1, light, "q=khong+co&from=05/05/2023&to=01/01/2023", documents, "1"},
  }));
  CAPTURE(scene.name);
  const auto page = open(scene);
  CHECK(compare(*page, scene.name) == "");
}

TEST_CASE("golden: a link under the pointer looks as approved", "[golden][search]") {
  const auto page = open({"", 700, 1, light, "q=ke+hoach", documents, "1"});
  page->hover(page->find_all(Role::link).front());
  CHECK(compare(*page, "hover-link_light_700") == "");
}

TEST_CASE("golden: a button under the pointer looks as approved", "[golden][search]") {
  const auto page = open({"", 500, 1, dark, "page=4", documents, "1"});
  page->hover(page->find(Role::button, "Trang sau"));
  CHECK(compare(*page, "hover-button_dark_500") == "");
}

TEST_CASE("golden: loading looks as approved", "[golden][search]") {
  const int width_px = GENERATE(800, 360);
  const auto page = open({"", width_px});
  page->server().put("many.json", many_rows());
  page->server().set_mood(ServerMood::held);
  page->set_option("src", "many.json");
  page->server().set_mood(ServerMood::ok);
  REQUIRE(page->advance());
  REQUIRE(page->advance());
  CHECK(compare(*page, "loading_light_" + std::to_string(width_px)) == "");
}

TEST_CASE("golden: a stopped feed looks as approved", "[golden][search]") {
  const auto page = open({"", 600});
  page->server().put("many.json", many_rows());
  page->server().set_mood(ServerMood::held);
  page->set_option("src", "many.json");
  page->click(page->find(Role::button, "Dừng"));
  CHECK(compare(*page, "stopped_light_600") == "");
}

TEST_CASE("golden: an index in shards looks as approved while it opens", "[golden][search]") {
  const Scene scene =
      GENERATE(values<Scene>({{"shards-loading_light_800", 800}, {"shards-loading_dark_360", 360, 1, dark}}));
  const auto page = open(scene);
  put_index(page->server());
  page->server().set_mood(ServerMood::held);
  page->set_option("src", "kho/manifest.json");
  CHECK(compare(*page, scene.name) == "");
}

TEST_CASE("golden: a partial answer and what waits for the rest of it look as approved", "[golden][search]") {
  const Scene scene =
      GENERATE(values<Scene>({{"shards-partial_light_800", 800}, {"shards-partial_dark_360", 360, 1, dark}}));
  const auto page = open(scene);
  put_index(page->server());
  page->set_option("src", "kho/manifest.json");
  page->server().set_mood(ServerMood::down);
  page->type(page->find(Role::search_field, "Từ khóa"), "duong");
  CHECK(compare(*page, scene.name) == "");
  page->server().set_mood(ServerMood::held);
  page->click(page->find(Role::button, "Thử lại"));
  CHECK(compare(*page, "waiting-" + scene.name) == "");
}

TEST_CASE("golden: answers of an index in shards look like those of a feed", "[golden][search]") {
  const auto page = open({"", 360, 1, light, road + "&from=01/01/2021&to=31/12/2023", "", "2"});
  put_index(page->server());
  page->set_option("src", "kho/manifest.json");
  CHECK(compare(*page, "results_light_360") == "");
}

TEST_CASE("golden: an estimated total looks as approved", "[golden][search]") {
  const Scene scene = GENERATE(values<Scene>({{"estimate_light_800", 800}, {"estimate_dark_360", 360, 1, dark}}));
  const auto page = open(scene);
  put_index(page->server(), {.documents = 0, .list_bytes = 0});  // as if it were large
  page->set_option("state", "q=ngan+sach&sort=relevance");
  page->set_option("page-size", "2");
  page->set_option("src", "kho/manifest.json");
  CHECK(compare(*page, scene.name) == "");
  page->click(page->find(Role::button, "Đếm chính xác"));
  CHECK(page->find_all(Role::button, "Đếm chính xác").empty());
}

TEST_CASE("golden: the accent of a red portal is taken over", "[golden][search]") {
  const auto page = open({"", 800, 1, light, "q=nghi+quyet&from=x", documents, "1"});
  app::SetTheme theme;
  theme.has_accent = true;
  theme.accent = {0xA6, 0x1C, 0x1C};
  page->set_theme(theme);
  CHECK(compare(*page, "results-red-accent_light_800") == "");
}
