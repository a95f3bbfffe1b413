// SPDX-License-Identifier: MIT
#include "core/cli/inspect/topics.h"
#include "core/time/date.h"
#include "core/time/period.h"

namespace portal::cli {
namespace {

Json end_of(const std::optional<time::Date>& date) {
  return date ? Json(time::format_iso(*date)) : Json(nullptr);
}

}  // namespace

Result<Json> inspect_dates(const Request& request) {
  const Result<std::string_view> today_text = request.text("today");
  if (!today_text) return today_text.error();
  const Result<std::string_view> text = request.text("text");
  if (!text) return text.error();
  const std::optional<time::Date> today = time::parse_iso_date(*today_text);
  if (!today) return request.wrong("today", "must be a date such as 2023-07-28");

  const time::ParsedPeriod parsed = time::parse_period(*text, {*today});
  if (!parsed.period) return Json("invalid");
  return Json{{"from", end_of(parsed.period->range.from)}, {"to", end_of(parsed.period->range.to)}};
}

}  // namespace portal::cli
