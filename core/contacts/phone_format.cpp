// SPDX-License-Identifier: MIT
#include "core/contacts/phone_format.h"

#include <cstddef>
#include <string_view>

namespace portal::contacts {
namespace {

/// Where the spaces stand, from the left; what remains is the last group.
struct Grouping {
  std::size_t first;
  std::size_t second;
};

Grouping grouping(const PlannedNumber& number) {
  constexpr std::size_t short_service = 8;
  const std::size_t none = number.national.size();
  switch (number.kind) {
    case PhoneKind::fixed: return number.area.empty() ? Grouping{3, none} : Grouping{area_prefix(number).size(), 4};
    case PhoneKind::mobile: return {4, 3};
    case PhoneKind::service: return {4, none == short_service ? none : 3};
    case PhoneKind::short_code:
    case PhoneKind::invalid: break;
  }
  return {none, none};
}

}  // namespace

std::string e164(const PlannedNumber& number) {
  switch (number.kind) {
    case PhoneKind::fixed:
    case PhoneKind::mobile: return "+84" + number.national.substr(1);
    case PhoneKind::service: return "+84" + number.national;
    case PhoneKind::short_code:
    case PhoneKind::invalid: break;
  }
  return {};
}

std::string display(const PlannedNumber& number) {
  const Grouping groups = grouping(number);
  std::string_view rest = number.national;
  std::string text;
  for (const std::size_t size : {groups.first, groups.second}) {
    if (size >= rest.size()) break;
    text.append(rest.substr(0, size)).append(" ");
    rest.remove_prefix(size);
  }
  return text.append(rest);
}

std::string tel_link(const Phone& phone) {
  if (phone.number.kind == PhoneKind::invalid) return {};
  const bool local = phone.number.kind == PhoneKind::service || phone.number.kind == PhoneKind::short_code;
  std::string link = "tel:" + (local ? phone.number.national : e164(phone.number));
  if (!phone.extension.empty()) link += ";ext=" + phone.extension;
  return link;
}

}  // namespace portal::contacts
