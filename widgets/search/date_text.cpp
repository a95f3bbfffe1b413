// SPDX-License-Identifier: MIT
#include "widgets/search/date_text.h"

#include "core/time/date.h"

namespace portal::search_widget {
namespace {

std::string day_error(const time::TypedDate& typed, app::Language language) {
  const int days = time::days_in_month(typed.year, typed.month);
  const auto last = time::make_date(typed.year, typed.month, days);
  return app::format(app::Text::date_day, language,
                     {std::to_string(typed.month), std::to_string(typed.year), std::to_string(days),
                      last ? time::format_vi(*last) : std::string()});
}

}  // namespace

std::string date_error(const DateEnd& end, bool focused, app::Language language) {
  switch (end.typed.fault) {
    case time::DateFault::none:
    case time::DateFault::empty: return {};
    case time::DateFault::form:
      return focused ? std::string() : std::string(app::wording(app::Text::date_form, language));
    case time::DateFault::month: return app::format(app::Text::date_month, language, {std::to_string(end.typed.month)});
    case time::DateFault::day: return day_error(end.typed, language);
    case time::DateFault::year:
      return focused ? std::string() : std::string(app::wording(app::Text::date_year, language));
  }
  return {};
}

}  // namespace portal::search_widget
