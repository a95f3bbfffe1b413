// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include "core/cli/inspect/topics.h"

namespace portal::cli {

Result<Json> inspect_fold(const Request& request) {
  const Result<std::string_view> text = request.text("text");
  if (!text) return text.error();
  const Result<std::string_view> level = request.text("level");
  if (!level) return level.error();
  if (*level != "bare") return request.wrong("level", "must be \"bare\"");

  const text::FoldedText folded = text::fold_with_ranges(*text);
  Json ranges = Json::array();
  for (const text::ByteRange& range : folded.ranges)
    ranges.push_back({range.begin, range.end});
  return Json{{"text", folded.text}, {"ranges", std::move(ranges)}};
}

}  // namespace portal::cli
