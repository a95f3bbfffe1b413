// SPDX-License-Identifier: MIT
#include "core/time/holidays.h"

#include "core/cli/inspect/topics.h"

namespace portal::cli {
namespace {

constexpr std::string_view kind_names[] = {"holiday", "substitute", "day_off", "working_day"};

Json as_json(const time::Holiday& day) {
  return {{"date", time::format_iso(day.date)},
          {"kind", kind_names[static_cast<std::size_t>(day.kind)]},
          {"name", day.name},
          {"name_en", day.english_name},
          {"law", day.law}};
}

}  // namespace

Result<Json> inspect_holidays(const Request& request) {
  const nlohmann::json* year = request.find("year");
  const bool good = year != nullptr && year->is_number_unsigned() && year->get<std::uint64_t>() - 1 < 9999;
  if (!good) return request.wrong("year", "must be a number from 1 to 9999");
  const time::Holidays holidays = time::public_holidays(year->get<int>());
  Json days = Json::array();
  for (const time::Holiday& day : holidays.days)
    days.push_back(as_json(day));
  return Json{{"days", std::move(days)}, {"undecided_days", holidays.undecided_days}};
}

}  // namespace portal::cli
