// SPDX-License-Identifier: MIT
#include "core/budget/prose.h"
#include "core/cli/budget_json.h"
#include "core/cli/inspect/topics.h"

namespace portal::cli {

// One figure is an object, several are a list, none is null.
Result<Json> inspect_budget(const Request& request) {
  const Result<std::string_view> text = request.text("text");
  if (!text) return text.error();
  const Result<std::string_view> date = request.text("doc_date");
  if (!date) return date.error();
  const std::optional<time::Date> today = time::parse_iso_date(*date);
  if (!today) return request.wrong("doc_date", "must be a date like 2023-07-28");

  const budget::Prose prose = budget::read_prose(*text, {{}, *today});
  if (prose.figures.empty()) return Json();
  if (prose.figures.size() == 1) return budget_sample_json(prose.figures.front());
  Json list = Json::array();
  for (const budget::Figure& figure : prose.figures)
    list.push_back(budget_sample_json(figure));
  return list;
}

}  // namespace portal::cli
