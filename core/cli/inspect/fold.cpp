// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/cli/inspect/topics.h"

namespace portal::cli {
namespace {

struct LevelName {
  std::string_view name;
  text::FoldLevel level;
};
constexpr LevelName level_names[] = {
    {"exact", text::FoldLevel::exact},   {"case", text::FoldLevel::letter_case}, {"variant", text::FoldLevel::variant},
    {"tone", text::FoldLevel::toneless}, {"bare", text::FoldLevel::bare},
};

}  // namespace

Result<Json> inspect_fold(const Request& request) {
  const Result<std::string_view> text = request.text("text");
  if (!text) return text.error();
  const Result<std::string_view> name = request.text("level");
  if (!name) return name.error();
  const auto* level = std::find_if(std::begin(level_names), std::end(level_names),
                                   [&](const LevelName& entry) { return entry.name == *name; });
  if (level == std::end(level_names)) {
    return request.wrong("level", "must be \"exact\", \"case\", \"variant\", \"tone\" or \"bare\"");
  }
  const text::FoldedText folded = text::fold_with_ranges(*text, level->level);
  Json ranges = Json::array();
  for (const text::ByteRange& range : folded.ranges)
    ranges.push_back({range.begin, range.end});
  return Json{{"text", folded.text}, {"ranges", std::move(ranges)}};
}

}  // namespace portal::cli
