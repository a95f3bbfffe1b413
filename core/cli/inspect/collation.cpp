// SPDX-License-Identifier: MIT
#include "core/text/collation.h"

#include <algorithm>
#include <utility>

#include "core/cli/inspect/topics.h"

namespace portal::cli {
namespace {

std::string key_of(std::string_view text, std::string_view order, bool numeric) {
  if (order == "name") return text::name_sort_key(text, numeric);
  return text::sort_key(text, {order == "icu" ? text::SortOrder::icu : text::SortOrder::syllable, numeric});
}

}  // namespace

Result<Json> inspect_collation(const Request& request) {
  const Result<std::vector<std::string>> input = request.texts("input");
  if (!input) return input.error();
  const Result<std::string_view> order = request.text_or("order", "syllable");
  if (!order) return order.error();
  if (*order != "syllable" && *order != "icu" && *order != "name")
    return request.wrong("order", "must be \"syllable\", \"icu\" or \"name\"");
  const Result<bool> numeric = request.flag_or("numeric", false);
  if (!numeric) return numeric.error();

  std::vector<std::pair<std::string, std::string_view>> rows;
  for (const std::string& text : *input)
    rows.emplace_back(key_of(text, *order, *numeric), text);
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Json sorted = Json::array();
  for (const auto& row : rows)
    sorted.push_back(std::string(row.second));
  return sorted;
}

}  // namespace portal::cli
