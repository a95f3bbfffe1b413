// SPDX-License-Identifier: MIT
#include "core/contacts/phone_plan.h"

#include <cstddef>
#include <utility>

namespace portal::contacts {
namespace {

constexpr std::size_t fixed_length = 10;  // all lengths without the 0
constexpr std::size_t mobile_length = 9;
constexpr std::size_t old_mobile_length = 10;
constexpr std::size_t old_fixed_length = 10;
constexpr std::size_t longest_number = 15;  // E.164

struct Area {
  std::string_view code;
  std::string_view old_code;
  std::string_view name;
};
constexpr Area areas[] = {
#include "core/contacts/area_codes.inc"
};

struct MobilePrefix {
  std::string_view old_prefix;
  std::string_view prefix;
};
constexpr MobilePrefix mobile_prefixes[] = {
    {"120", "70"}, {"121", "79"}, {"122", "77"}, {"123", "83"}, {"124", "84"}, {"125", "85"}, {"126", "76"},
    {"127", "81"}, {"128", "78"}, {"129", "82"}, {"162", "32"}, {"163", "33"}, {"164", "34"}, {"165", "35"},
    {"166", "36"}, {"167", "37"}, {"168", "38"}, {"169", "39"}, {"186", "56"}, {"188", "58"}, {"199", "59"}};

/// Networks of the state, reached from everywhere: 069 defence and police, 080 the government.
struct StateNetwork {
  std::string_view prefix;
  std::size_t shortest;
  std::size_t longest;
};
constexpr StateNetwork state_networks[] = {{"69", 7, 9}, {"80", 7, 7}};

constexpr std::string_view service_prefixes[] = {"1800", "1900"};

bool is_one_of(char digit, std::string_view digits) {
  return digits.find(digit) != std::string_view::npos;
}

PlannedNumber failed(PhoneFault fault) {
  PlannedNumber number;
  number.fault = fault;
  return number;
}

PlannedNumber reached(PhoneKind kind, std::string_view trunk, std::string_view head, std::string_view tail) {
  PlannedNumber number;
  number.kind = kind;
  number.fault = PhoneFault::none;
  number.national.append(trunk).append(head).append(tail);
  return number;
}

/// Subscribers of the two cities with 8 digits start with 2 to 9; else 0240 to 0281 could not be told from them.
bool belongs_to(const Area& area, std::string_view digits) {
  return digits.starts_with(area.code) && (area.code.size() == 3 || digits[2] >= '2');
}

PlannedNumber plan_fixed(std::string_view digits) {
  for (const Area& area : areas) {
    if (!belongs_to(area, digits)) continue;
    PlannedNumber number = reached(PhoneKind::fixed, "0", digits, {});
    number.area = area.name;
    return number;
  }
  return failed(PhoneFault::unknown_area);
}

PlannedNumber renew_fixed(std::string_view digits) {
  for (const Area& area : areas) {
    if (area.old_code.size() != 3 || !digits.starts_with(area.old_code)) continue;
    PlannedNumber number = reached(PhoneKind::fixed, "0", area.code, digits.substr(area.old_code.size()));
    number.area = area.name;
    number.repaired_from = "0" + std::string(area.old_code);
    return number;
  }
  return failed(PhoneFault::too_long);
}

PlannedNumber renew_mobile(std::string_view digits) {
  for (const MobilePrefix& entry : mobile_prefixes) {
    if (!digits.starts_with(entry.old_prefix)) continue;
    PlannedNumber number = reached(PhoneKind::mobile, "0", entry.prefix, digits.substr(entry.old_prefix.size()));
    number.repaired_from = "0" + std::string(entry.old_prefix);
    return number;
  }
  return failed(PhoneFault::unknown_prefix);
}

bool is_state_network(std::string_view digits) {
  for (const StateNetwork& network : state_networks) {
    if (digits.starts_with(network.prefix) && digits.size() >= network.shortest && digits.size() <= network.longest)
      return true;
  }
  return false;
}

/// Ten digits that start with 4 are Hà Nội's of before 2017; the other old codes had two digits, and seven behind.
bool has_short_old_area(std::string_view digits) {
  if (digits.starts_with('4')) return digits.size() == 8 || digits.size() == 9;
  return digits.size() == 9 && is_short_old_area("0" + std::string(digits.substr(0, 2)));
}

PhoneFault fault_of_length(std::string_view digits, std::size_t right) {
  return digits.size() < right ? PhoneFault::too_short : PhoneFault::too_long;
}

/// @param digits  behind the 0 or the country code
PlannedNumber plan_significant(std::string_view digits) {
  const char first = digits.empty() ? '\0' : digits.front();
  const bool fixed = first == '2';
  const bool mobile = is_one_of(first, "35789");
  if (mobile && digits.size() == mobile_length) return reached(PhoneKind::mobile, "0", digits, {});
  if (is_state_network(digits)) return reached(PhoneKind::fixed, "0", digits, {});
  PlannedNumber number = failed(PhoneFault::unknown_prefix);
  if (fixed && digits.size() == fixed_length) number = plan_fixed(digits);
  if (first == '1' && digits.size() == old_mobile_length) number = renew_mobile(digits);
  if (number.fault == PhoneFault::none) return number;
  if (digits.size() == old_fixed_length) {
    PlannedNumber renewed = renew_fixed(digits);
    if (renewed.fault == PhoneFault::none) return renewed;
  }
  if (has_short_old_area(digits)) return failed(PhoneFault::old_area);
  if (mobile) return failed(fault_of_length(digits, mobile_length));
  if (fixed && digits.size() != fixed_length) return failed(fault_of_length(digits, fixed_length));
  return number;
}

/// 1800 and 1900 take no 0 in front.
PlannedNumber plan_service(std::string_view digits) {
  for (const std::string_view prefix : service_prefixes) {
    if (!digits.starts_with(prefix)) continue;
    if (digits.size() == 8 || digits.size() == 10) return reached(PhoneKind::service, {}, digits, {});
    return failed(digits.size() < 10 ? PhoneFault::too_short : PhoneFault::too_long);
  }
  return failed(PhoneFault::unknown_prefix);
}

/// Four digits that look like a year or like the start of a service number are none.
bool is_short_code(std::string_view digits) {
  if (!digits.starts_with('1')) return false;
  return digits.size() == 3 || (digits.size() == 4 && digits[1] <= '7');
}

PlannedNumber plan_abroad(std::string_view digits) {
  if (!digits.starts_with("84")) return failed(PhoneFault::foreign);
  digits.remove_prefix(2);
  if (digits.starts_with('0')) return plan_significant(digits.substr(1));
  PlannedNumber service = plan_service(digits);
  return service.fault != PhoneFault::unknown_prefix ? service : plan_significant(digits);
}

PlannedNumber plan_bare(std::string_view digits) {
  constexpr std::size_t shortest_with_country = 10;  // +84 1900 1234
  if (digits.starts_with("84") && digits.size() >= shortest_with_country) return plan_abroad(digits);
  if (is_short_code(digits)) return reached(PhoneKind::short_code, {}, digits, {});
  PlannedNumber service = plan_service(digits);
  if (service.fault != PhoneFault::unknown_prefix) return service;
  if (plan_significant(digits).fault == PhoneFault::none) return failed(PhoneFault::missing_zero);
  return failed(digits.size() < mobile_length ? PhoneFault::too_short : PhoneFault::unknown_prefix);
}

}  // namespace

PlannedNumber plan_number(std::string_view digits, bool plus) {
  if (digits.size() > longest_number) return failed(PhoneFault::too_long);
  if (plus) return plan_abroad(digits);
  if (digits.starts_with("00")) return plan_abroad(digits.substr(2));
  if (digits.starts_with('0')) return plan_significant(digits.substr(1));
  return plan_bare(digits);
}

std::string_view area_prefix(const PlannedNumber& number) {
  for (const Area& area : areas) {
    if (!number.area.empty() && area.name == number.area)
      return std::string_view(number.national).substr(0, area.code.size() + 1);
  }
  return {};
}

bool is_short_old_area(std::string_view prefix) {
  for (const Area& area : areas) {
    if (area.old_code.size() < 3 && prefix.starts_with('0') && prefix.substr(1) == area.old_code) return true;
  }
  return false;
}

}  // namespace portal::contacts
