// SPDX-License-Identifier: MIT
#include "core/time/lunar.h"

#include <algorithm>
#include <cstdlib>

#include "core/cli/inspect/topics.h"

namespace portal::cli {
namespace {

/// The meridian is no choice of the reader: it follows from the date. A line that gives another one asks for a calendar
/// that is not computed here.
bool has_meridian(const Request& request, time::Date date) {
  const Result<std::string_view> meridian = request.text_or("meridian", "");
  if (!meridian) return false;
  const bool before_1968 = date < *time::make_date(1968, 1, 1);
  return meridian->empty() || *meridian == (before_1968 ? "+08:00" : "+07:00");
}

Error wrong_meridian(const Request& request) {
  return request.wrong("meridian", "must be +08:00 before 1968-01-01 and +07:00 from then on");
}

Result<Json> to_lunar(const Request& request) {
  const Result<std::string_view> text = request.text("solar");
  if (!text) return text.error();
  const std::optional<time::Date> date = time::parse_iso_date(*text);
  if (!date) return request.wrong("solar", "must be a date such as 2023-07-28");
  const std::optional<time::LunarDate> lunar = time::to_lunar(*date);
  if (!lunar) return request.wrong("solar", "must be in the lunar years 1799 to 2199");
  if (!has_meridian(request, *date)) return wrong_meridian(request);
  return Json{
      {"lunar", {{"year", lunar->year}, {"month", lunar->month}, {"day", lunar->day}, {"leap", lunar->leap}}},
      {"year_canchi", time::canchi_name(time::year_canchi(lunar->year))},
      {"month_canchi", time::canchi_name(time::month_canchi(lunar->year, lunar->month))},
      {"day_canchi", time::canchi_name(time::day_canchi(*date))},
  };
}

/// A whole number below 10,000, or -1.
int part(const nlohmann::json& lunar, const char* name) {
  const auto found = lunar.find(name);
  if (found == lunar.end() || !found->is_number_unsigned()) return -1;
  return static_cast<int>(std::min<std::uint64_t>(found->get<std::uint64_t>(), 10'000));
}

Result<Json> to_solar(const Request& request, const nlohmann::json& lunar) {
  if (!lunar.is_object()) return request.wrong("lunar", "must be an object of year, month, day, leap");
  const auto leap = lunar.find("leap");
  if (leap != lunar.end() && !leap->is_boolean()) return request.wrong("lunar", "must have true or false as leap");
  const bool is_leap = leap != lunar.end() && leap->get<bool>();
  const std::optional<time::Date> date =
      time::from_lunar({part(lunar, "year"), part(lunar, "month"), part(lunar, "day"), is_leap});
  if (!date) return request.wrong("lunar", "must be a day of the lunar years 1799 to 2199");
  if (!has_meridian(request, *date)) return wrong_meridian(request);
  return Json{{"solar", time::format_iso(*date)}};
}

}  // namespace

Result<Json> inspect_lunar(const Request& request) {
  const nlohmann::json* lunar = request.find("solar") == nullptr ? request.find("lunar") : nullptr;
  return lunar != nullptr ? to_solar(request, *lunar) : to_lunar(request);
}

}  // namespace portal::cli
