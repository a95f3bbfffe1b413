// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "core/time/date.h"

namespace portal::time {

/// Reads the dates of mail and RSS: "Fri, 28 Jul 2023 09:30:00 +0700", "28 Jul 23 02:30 GMT".
///
/// The day of the week is not looked at; it and the seconds may be missing. The time is a point in time, and the date
/// is that of `zone_minutes`; without a zone, and in one that is not known, the date stays as written. A year of two
/// digits is one from 1950 to 2049.
/// @return nothing if the text has another form or the calendar no such day
/// @see RFC 5322, sections 3.3 and 4.3
std::optional<Date> parse_internet_date(std::string_view text, int zone_minutes = vietnam_offset_minutes);

}  // namespace portal::time
