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

// Prefixes with their 0. Arrays and not views: half the size, and nothing to relocate.
struct Area {
  char code[5];
  char old_code[5];
  char name[24];
};
constexpr Area areas[] = {
#include "core/contacts/area_codes.inc"
};

struct MobilePrefix {
  char old_prefix[5];
  char prefix[4];
};
constexpr MobilePrefix mobile_prefixes[] = {
    {"0120", "070"}, {"0121", "079"}, {"0122", "077"}, {"0123", "083"}, {"0124", "084"}, {"0125", "085"},
    {"0126", "076"}, {"0127", "081"}, {"0128", "078"}, {"0129", "082"}, {"0162", "032"}, {"0163", "033"},
    {"0164", "034"}, {"0165", "035"}, {"0166", "036"}, {"0167", "037"}, {"0168", "038"}, {"0169", "039"},
    {"0186", "056"}, {"0188", "058"}, {"0199", "059"}};

/// Networks of the state, reached from everywhere: 069 defence and police, 080 the government.
struct StateNetwork {
  std::string_view prefix;
  std::size_t shortest;
  std::size_t longest;
};
constexpr StateNetwork state_networks[] = {{"69", 7, 9}, {"80", 7, 7}};

constexpr std::string_view service_prefixes[] = {"1800", "1900"};

constexpr std::string_view without_zero(std::string_view prefix) {
  return prefix.substr(1);
}

bool is_one_of(char digit, std::string_view digits) {
  return digits.find(digit) != std::string_view::npos;
}

PlannedNumber failed(PhoneFault fault) {
  PlannedNumber number;
  number.fault = fault;
  return number;
}

PlannedNumber reached(PhoneKind kind, std::string_view prefix, std::string_view rest) {
  PlannedNumber number;
  number.kind = kind;
  number.fault = PhoneFault::none;
  number.national.append(prefix).append(rest);
  return number;
}

/// Subscribers of the two cities with 8 digits start with 2 to 9; else 0240 to 0281 could not be told from them.
bool belongs_to(const Area& area, std::string_view digits) {
  const std::string_view code = without_zero(area.code);
  return digits.starts_with(code) && (code.size() == 3 || digits[2] >= '2');
}

PlannedNumber plan_fixed(std::string_view digits) {
  for (const Area& area : areas) {
    if (!belongs_to(area, digits)) continue;
    PlannedNumber number = reached(PhoneKind::fixed, "0", digits);
    number.area = area.name;
    return number;
  }
  return failed(PhoneFault::unknown_area);
}

PlannedNumber renewed(PhoneKind kind, std::string_view old_prefix, std::string_view prefix, std::string_view digits) {
  PlannedNumber number = reached(kind, prefix, digits.substr(without_zero(old_prefix).size()));
  number.repaired_from = old_prefix;
  return number;
}

PlannedNumber renew_fixed(std::string_view digits) {
  for (const Area& area : areas) {
    const std::string_view old_code = without_zero(area.old_code);
    if (old_code.size() != 3 || !digits.starts_with(old_code)) continue;
    PlannedNumber number = renewed(PhoneKind::fixed, area.old_code, area.code, digits);
    number.area = area.name;
    return number;
  }
  return failed(PhoneFault::too_long);
}

PlannedNumber renew_mobile(std::string_view digits) {
  for (const MobilePrefix& entry : mobile_prefixes) {
    if (digits.starts_with(without_zero(entry.old_prefix)))
      return renewed(PhoneKind::mobile, entry.old_prefix, entry.prefix, digits);
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
  if (mobile && digits.size() == mobile_length) return reached(PhoneKind::mobile, "0", digits);
  if (is_state_network(digits)) return reached(PhoneKind::fixed, "0", digits);
  PlannedNumber number = failed(PhoneFault::unknown_prefix);
  if (fixed && digits.size() == fixed_length) number = plan_fixed(digits);
  if (first == '1' && digits.size() == old_mobile_length) number = renew_mobile(digits);
  if (number.fault == PhoneFault::none) return number;
  if (digits.size() == old_fixed_length) {
    PlannedNumber fixed_number = renew_fixed(digits);
    if (fixed_number.fault == PhoneFault::none) return fixed_number;
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
    if (digits.size() == 8 || digits.size() == 10) return reached(PhoneKind::service, {}, digits);
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
  if (is_short_code(digits)) return reached(PhoneKind::short_code, {}, digits);
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
    if (number.kind == PhoneKind::fixed && number.national.starts_with(area.code)) return area.code;
  }
  return {};
}

bool is_short_old_area(std::string_view prefix) {
  for (const Area& area : areas) {
    if (prefix.size() < 4 && prefix == area.old_code) return true;
  }
  return false;
}

}  // namespace portal::contacts
