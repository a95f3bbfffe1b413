// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The Vietnamese numbering plan: what a row of dialled digits reaches.
namespace portal::contacts {

enum class PhoneKind : std::uint8_t {
  invalid,     ///< reaches nobody
  fixed,       ///< 0, area code, subscriber: 11 digits
  mobile,      ///< 0 and 9 digits
  service,     ///< 1800 and 1900, 4 or 6 digits behind
  short_code,  ///< 3 or 4 digits: 113, 1022
};

/// Why a number cannot be real.
enum class PhoneFault : std::uint8_t {
  none,
  too_short,
  too_long,
  unknown_prefix,  ///< no network has it
  unknown_area,    ///< 02x… that is no area code
  old_area,        ///< a one- or two-digit area code from before 2017; not repaired, as it may be a number cut short
  missing_zero,    ///< would be a number with a 0 in front, which spreadsheets like to drop
  foreign,         ///< of another country
};

struct PlannedNumber {
  PhoneKind kind = PhoneKind::invalid;
  PhoneFault fault = PhoneFault::unknown_prefix;  ///< none if and only if the kind is not invalid
  std::string national;   ///< what is dialled inside the country, with its 0: "02353507799"; empty if invalid
  std::string_view area;  ///< of fixed lines, the province as it was named before July 2025: "Quảng Nam"; else empty
  std::string_view repaired_from;  ///< the old prefix that was renewed: "0168", "0511"; else empty
};

/// Area codes of 2017 and mobile prefixes of 2018. A prefix from before is renewed if the whole number has the old
/// length and cannot be a new one.
/// @param digits  ASCII digits without separators; with or without 0, 84 or 0084 in front
/// @param plus    a "+" stood before them
/// @see Quyết định 2036/QĐ-BTTTT (2016); Kế hoạch chuyển đổi mã mạng of 15 September 2018
PlannedNumber plan_number(std::string_view digits, bool plus);

/// The part of a national number that is dialled from another area too: "0235" of "02353507799". Empty unless fixed.
std::string_view area_prefix(const PlannedNumber& number);

/// True for "054", "08": a two-digit or one-digit area code from before 2017 with its 0. Written apart from the rest,
/// it tells that what looks like a mobile number may be an old fixed line.
bool is_short_old_area(std::string_view prefix);

}  // namespace portal::contacts
